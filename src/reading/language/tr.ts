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
  danglingStarts: `
    o bu şu onlar bunlar şunlar onun bunun onların bunların ona buna onu bunu ondan bundan onda bunda böyle böylece
    öyle ama fakat ancak lakin oysa ve veya ya_da ayrıca üstelik dahası ise de da hatta bununla_birlikte buna_rağmen
    buna_karşın buna_karşılık bu_nedenle bu_yüzden bundan_dolayı bu_sırada bu_arada öte_yandan diğer_yandan
    aynı_zamanda aksine tersine örneğin sonra ardından daha_sonra dolayısıyla yine_de her_ikisi orada burada
  `,
  firstPerson: 'ben beni bana benim biz bizi bize bizim',
  readingRate: { unit: 'words', perMinute: 166 },
  marks: [
    ['“', '”'],
    ['‘', '’'],
  ],
  comma: ', ',

  // Quotes

  reporting: {
    cues: `ifadelerine_yer_verildi ifadeleri_kullanıldı ifadesi_kullanıldı ifadesine_yer_verildi kaydedildi diye denildi* denilmişti deniliyor yakın* dedi dediler demiş* demişti diyor* diyen diyerek dedik* derken diye_konuştu demekte der söyledi* söyleyen
      söyleyerek söylüyor* söyler söylemiş* belirtti* belirten belirterek belirtiyor* açıkladı* açıklayan açıklayarak
      açıklıyor* vurguladı* vurgulayan vurgulayarak vurguluyor* ifade_etti ifade_eden ifade_ederek ifadesini_kullandı
      ifadelerini_kullandı ifadelerine_yer_verdi kaydetti* kaydeden ekledi* ekleyen ekleyerek ekliyor* yazdı* yazan
      yazıyor* anlattı* anlatan anlatıyor* sordu* soran soruyor* yanıtladı* yanıt_verdi yanıtını_verdi cevap_verdi
      cevabını_verdi cevapladı* konuştu* konuşan şöyle_konuştu şöyle_dedi diye_konuştu dile_getirdi dile_getiren
      savundu* savunan savunuyor* uyardı* uyaran uyarıyor* uyarısında_bulundu iddia_etti iddia_eden şeklinde_konuştu
      değerlendirmesinde_bulundu değerlendirdi* itiraf_etti hatırlattı* hatırlatan duyurdu* bildirdi* bildiren aktardı*
      aktaran paylaştı* tepki_gösterdi devam_etti sürdürdü* öne_sürdü öne_süren yorumunu_yaptı yorumladı*
      çağrısında_bulundu çağrıda_bulundu suçladı* eleştirdi* övdü doğruladı* yalanladı* itiraz_etti bağırdı* haykırdı*
      mırıldandı* fısıldadı* güldü güler nitelendirdi* tanımladı* özetledi* espri_yaptı şaka_yaptı teşekkür_etti
      söz_verdi inanıyor* düşünüyor* sözlerini sözleriyle sözlerini_kullandı dikkat_çekti dikkati_çekti altını_çizdi
      mesajını_verdi mesajı_verdi görüşünü_dile_getirdi bulundu`,
    auxiliaries: 'de da ise bile',
    accordingTo: '',
    accordingToAfter: 'göre tarafından',
    opinionOf: '',
    he: 'kendisi',
    she: '',
    they: 'onlar kendileri ikisi herkes',
    definite: 'bu şu o',
    indefinite: 'bir iki üç bazı birkaç birçok',
    masculine: '',
    feminine: '',
    many: 'iki üç bazı birkaç birçok *lar *ler',
    of: '',
    and: 've ile',
    but: 'ama ancak',
    that: '',
    prepositions: '',
    stops: `*arak *erek ama fakat ancak veya ya çünkü eğer ki gibi kadar için göre sonra önce beri doğru karşı rağmen ise de da bile dün
      bugün yarın pazartesi salı çarşamba perşembe cuma cumartesi pazar ocak şubat mart nisan mayıs haziran temmuz
      ağustos eylül ekim kasım aralık burada orada şimdi artık henüz yine daha çok en biz siz ben sen yetkililere
      olarak şöyle açıklamasında konuşmasında`,
    calendar: `pazartesi salı çarşamba perşembe cuma cumartesi pazar ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık`,
    mr: 'bay',
    mrs: 'bayan',
    dr: 'dr prof doç av yrd general albay',
    roles: `başkan* cumhurbaşkan* başbakan* bakan* sözcü* sekreter* genel_sekreter müdür* yönetici* lider* şef* vali*
      milletvekil* senatör* danışman* komiser* büyükelçi* elçi* diplomat* temsilci* savcı* yargıç* hâkim* avukat*
      general* komutan* kaptan* albay* subay* polis* asker* analist* ekonomist* uzman* araştırmacı* bilim_insanı
      profesör* tarihçi* doktor* hekim* hemşire* öğretmen* öğrenci* mühendis* pilot* aktivist* gösterici* yazar*
      gazeteci* yönetmen* oyuncu* aktör* şarkıcı* müzisyen* besteci* sanatçı* ressam* yapımcı* çiftçi* balıkçı* işçi*
      tanık* sahib* sahip* koordinatör* kurucu* girişimci* yatırımcı* kral* kraliçe* prens* papa piskopos*
      antrenör* aday* şansölye* mevkidaş* müzakereci* jeolog* biyolog* eleştirmen* üye* kardeş* baba* anne* oğl* kız*
      eş* adam* kadın* komşu* arkadaş* kaynak* mağdur* sürücü* gönüllü* yetkili* yetkilisi hoca* dinleyici*`,
    bodies: `banka* şirket* grup* bakanlı* komisyon* hükümet* parti* ajans* mahkeme* sendika* birlik* birliğ* konsey* üniversite* enstitü* ordu* komite* örgüt* dernek* derneğ* vakıf* vakf* meclis* parlamento* kulüp* müze* gazete* kanal* kurum* kurul* belediye* fon* makam*`,
    documents: `rapor* araştırma* açıklama* bildiri* mektup* belge* karar*`,
    naming: `adlı isimli adını adıyla denilen dediği diye_anılan olarak_bilinen sözde başlıklı film kitap roman albüm dizi şarkı eser sergi operasyon slogan sloganıyla kelime kavram terim ifade etiket`,
    clause: `ben biz siz sen o onlar bana bize size beni bizi değil var yok mı mi mu mü dır dir istiyorum istiyoruz olacak
      olur oldu ediyor ediyoruz ediyorum ama çünkü bu`,
    proDrop: true,
    bareNouns: true,
    verbLast: true,
    addresseeEndings: `*'da *'de *'ta *'te *'dan *'den *'tan *'ten *'ya *'ye *'a *'e *'na *'ne *'yı *'yi *'ı *'i *'u *'ü *'nı *'ni *'yla *'yle *'la *'le
      *'ın *'in *'un *'ün *'nın *'nin *'nun *'nün`,
  },
};
