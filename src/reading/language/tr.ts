import type { Language } from './language.ts';

/** Turkish. */
export const tr: Language = {
  id: 'tr',

  // Sentences
  abbreviations: `
    Dr. Prof. Doç. Yrd. Av. Sn. Gen. Alb. Org. Korg. Tümg. Müh. Mim. Uzm. Hz. St. bkz. Bkz. örn. T.C.
  `,
  ordinalPoint: true,
  questionMark: '?',
  stopWords: `
    acaba ama ancak artık aslında az bana bazı belki ben beni benim beri beş bile bir birçok biri birkaç birlikte
    biz bize bizim bu buna bunda bundan bunlar bunları bunların bunu bunun burada bütün çok çoğu çünkü da daha de
    değil dedi diğer diye doğru dolayı dört edecek eden ederek edilen edildi edilecek edilmesi ediyor eğer en etmek
    etti ettiği ettiğini fakat gibi göre hakkında halen hâlâ hangi hatta hem henüz hep hepsi her herhangi herkes hiç
    hiçbir için iki ile ilgili ilk ise işte kadar karşı kendi kendine kendini kez ki kim kimse mı mi mu mü nasıl ne
    neden nedenle nerede niçin niye o olan olarak oldu olduğu olduğunu olması olmak olmayan olur on ona ondan onlar
    onları onların onu onun oysa önce öyle rağmen sadece sana sen senin siz sizin son sonra söyledi şey şimdi şöyle
    şu tarafından tüm üç üzere üzerinde var ve veya ya yani yapılan yaptı yaptığı yer yerine yeni yıl yıllık yine
    yok yoksa zaman zaten
  `,

  // Quotes
};
