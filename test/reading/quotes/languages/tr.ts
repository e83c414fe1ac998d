import type { Cases } from '../cases.ts';

/** Turkish. Everything here is invented. */
export const tr: Cases = {
  rules: {
    'a medium that something is told does not say it': [
      ['Mahallede yaşayan bir kadın gazeteye, “Her şey çok hızlı oldu” dedi.', 'bir kadın'],
    ],
    'a name behind a word for named': [
      ['Su gece geldi. Ayla Kurt adlı bir kadın, “Karanlıkta tepeye koştuk” dedi.', 'Ayla Kurt'],
    ],
    'a word for nobody in particular is no name': [
      ['Belediye Başkanı Ayşe Demirci konuştu. Sonuç: "Köprü için para kalmadı".', 'Ayşe Demirci'],
    ],
    'what somebody or a body is called, in the nominative': [
      ['Şirketten yapılan açıklamada, “Gölge ticari bir ürün değildir” denildi.', 'Şirket'],
      ['Sarna Valiliğinden yapılan yazılı açıklamada, “Yol yarın açılacaktır” denildi.', 'Sarna Valiliği'],
      ['Hastane sözcüsüne göre “durum çok ciddi ve ilaç kalmadı”.', 'Hastane sözcüsü'],
    ],
    'letters stand for the body that they follow in brackets': [
      ['Ulusal Nehir Kurumu (UNK) köprüyü kapattı. “Başka seçeneğimiz yoktu” dedi UNK.', 'Ulusal Nehir Kurumu'],
    ],
    'the 57-year-old is whoever is of that age': [
      [
        '67 yaşındaki Ayşe Demir, martta şirkete yazdı. Müdür Ali Kaya yanıt vermedi. “Bize otel sattılar” diyor 67 yaşındaki kadın.',
        'Ayşe Demir',
      ],
    ],
    'a name in marks speaks': [['“Ayakların hiçbiri yeni değildi” diye yazdı “Körfez”.', 'Körfez']],
    'what opens a sentence only tells when': [
      ['Juraj Lapin erken geldi. Sonunda Lapin, “Köprü bu kışı da atlatır” dedi.', 'Juraj Lapin'],
    ],
    'a role that says whose it is': [
      ['Şarkıcı Selin Tuna hastanede. Avukatı, “Durumu gayet iyi” diye konuştu.', 'Avukatı'],
      ['Kazada Kerem Tuna öldü. Ablası, “Denizi çok severdi” dedi.', 'Ablası'],
    ],
    'a point does not always end the sentence': [
      ['“Bize yardım ediyorlar” diyen A.B.D. Başkanı Donald Wron ayrıldı.', 'Donald Wron'],
      ['“Köprü sağlam” diyen Prof. Dr. Emre Kaya, toplantıdan ayrıldı.', 'Emre Kaya'],
    ],
    'where a name begins and ends': [
      [
        'Kazada üç kişinin yaralandığı bilgisini veren Vali Osman Kaymaklı, "Soruşturma sürüyor" dedi.',
        'Osman Kaymaklı|Vali',
      ],
      ['Herkesin mutlu olduğunu dile getiren Ali Kayalı şunları söyledi: “Köprü yenilendi.”', 'Ali Kayalı'],
      [
        'Sarna Belediyesinin verdiği desteğin altını çizen Ali Kayalı şunları söyledi: “Köprü yenilendi.”',
        'Ali Kayalı',
      ],
      ['Köyde yaşayan 78 yaşındaki çiftçi, "Böyle kuraklık görmedim" dedi.', '78 yaşındaki çiftçi'],
      [
        'Takımın başına geçen teknik direktör Kerem Kayalı, “Çok mutluyum” diye konuştu.',
        'Kerem Kayalı|teknik direktör',
      ],
      ['Burak Elmaslı o soruya, "Birbirimizi yenmeye çalışıyoruz" yanıtını verdi.', 'Burak Elmaslı'],
      ['İtalyan forvet, “Burada kalmak istiyorum” dedi.', 'İtalyan forvet'],
      ['Toplantıda Mehmet Sarnalı konuştu. Sarnalı, "Köprüyü mayısta açıyoruz" dedi.', 'Mehmet Sarnalı'],
      ['Avukat Ayla Kurt kararı eleştirdi. Kurt, "Hemen itiraz edeceğiz" dedi.', 'Ayla Kurt'],
    ],
    'whoever is reported goes on to speak': [
      [
        'Emre Kaya salondan ayrıldı. "Pompalar çok eski" dedi Ali Demir.\n"Burada bizi artık kimse dinlemiyor."',
        'Ali Demir',
        'Ali Demir',
      ],
    ],
    'a verb that no list has ends what somebody is': [
      ['Balıkçı başını sallıyor: “Su buraya kadar geldi ve yalnızdık.”', 'Balıkçı'],
      ['Belediye başkanı limanı gezdi. "Tekneler çok eski" dedi.', 'Belediye başkanı'],
    ],
    'marks of every kind': [
      ['Ayşe Demir iç çekti: “Bütün kış bekledik, ama vapur gelmedi.', 'Ayşe Demir'],
      ['"Pompalar çok eski” dedi Ayşe Demirtaş.', 'Ayşe Demirtaş'],
      ["Ayşe Demirtaş 'Pompalar çok eski' dedi.", 'Ayşe Demirtaş'],
    ],
    'two speakers at once': [
      ['"Yeterince bekledik" dedi balıkçılar.', 'balıkçılar'],
      [
        'Çevre Bakanı Elif Kaya ile Sağlık Bakanı Murat Demir, "Daha fazla bekleyemeyiz" dedi.',
        'Elif Kaya ile Murat Demir',
      ],

      [
        'Ayşe Demirtaş, Ali Koray ve Murat Sezgin, "Buradan gitmeyeceğiz" dedi.',
        'Ayşe Demirtaş, Ali Koray ve Murat Sezgin',
      ],
    ],
    'whoever asks does not answer': [
      [
        'Kerem Akarsu limanı yönetiyordu. Ayşe Demirtaş, "Pompaların parasını kim ödedi?" diye sordu.\n"Her şeyin parasını nehir ödüyor."',
        'Ayşe Demirtaş',
        'Kerem Akarsu',
      ],
    ],
    'speech within speech': [
      ['Kemal Taşkın, "Doktor \'iki hafta, belki üç\' dedi ve gitti" diye konuştu.', 'Kemal Taşkın'],
    ],
    'speaker and verb before the quotation': [
      ['Bakan Ayşe Demirci: "Kararname hazır." Saraçoğlu: "Bu aylar süren bir çalışma."', 'Ayşe Demirci', 'Saraçoğlu'],
      [
        'Ayşe Demir, vapuru batan şirket, köprüyü kapatan belediye ve susan bakan için "Yarın kürek çekecekler" dedi.',
        'Ayşe Demir',
      ],
      [
        'Yerel firmalarının kendisine büyük bir teklifi karşısında, müsteşara "Köprü kıştan önce yeniden açılacak" diye sordu.',
        null,
      ],
      [
        'Başkanın avukatı müvekkilinin masum olduğunu belirterek "Köprü kıştan önce yeniden açılacak" dedi.',
        'Başkanın avukatı',
      ],
      [
        'Rıhtım Komisyonu Başkanı Sarn\'da yaptığı konuşmada, "Köprü kıştan önce yeniden açılacak" dedi.',
        'Rıhtım Komisyonu Başkanı',
      ],
      ['Ayşe Demirtaş, "Köprü kıştan önce yeniden açılacak" dedi.', 'Ayşe Demirtaş'],
      ['Demirtaş "Köprü kıştan önce yeniden açılacak" dedi.', 'Demirtaş'],
    ],
    'a role beside the name': [
      ['Sarna Futbol Kulübü Asbaşkanı Mustafa Sarol konuştu. “Oyuncu ile anlaştık” dedi.', 'Mustafa Sarol'],
      ['Tarna Lines CEO\'su Lars Nilsen, "Zor bir yıl oldu" diye konuştu.', "Lars Nilsen|Tarna Lines CEO'su"],
      [
        'Evi yanan Kemal Taşkın, NTA muhabirine yaptığı açıklamada, yangından korktuğunu söyledi. Taşkın, "Her şeyimiz gitti" dedi.',
        'Kemal Taşkın|null',
      ],
      ['Bakan Ayşe Nur Demirtaş, "Pompalar çok eski" dedi.', 'Ayşe Nur Demirtaş'],
      ['Belediye Başkanı Ayşe Demir, eski bir öğretmen, "Pompalar çok eski" dedi.', 'Ayşe Demir'],
      ['Liman müdürü Mert Ferhan, "Artık hiç pompamız kalmadı" diye konuştu.', 'Mert Ferhan|Liman müdürü'],
      ['Ayşe Demir, köy sakini, "Büyük bir ses geldi" dedi.', 'Ayşe Demir'],
      ['“Pompa yok” dedi Dr. Ayşe Demir.', 'Ayşe Demir'],
      [
        'Liman Partisi Eş Genel Başkanı Ayşe Demir "Pompalar çok eski" dedi.',
        'Ayşe Demir|Liman Partisi Eş Genel Başkanı',
      ],
      ['“Pompa yok” dedi Prof. Dr. Ayşe Demir.', 'Ayşe Demir'],
    ],
    'according to': [
      ['Sarna Valiliğinden yapılan kapsamlı açıklamada, "Köprü mayısta açılacak" denildi.', 'Sarna Valiliği'],
      ['Ayşe Demirtaş\'a göre "köprü kamyonlar için hiçbir zaman güvenli değildi".', 'Ayşe Demirtaş'],
    ],
    'a verb without a subject': [
      ['Ayşe Demir limanı yönetiyor. Dedi ki: "Pompalar çok eski."', 'Ayşe Demir'],
      ['Ayşe Demirtaş limanı on yıldır yönetiyor. "Bizi kimse dinlemiyor" dedi.', 'Ayşe Demirtaş'],
    ],
    'cut in two around the speaker': [
      ['"Pompalar eski" dedi Ayşe Demirtaş, "her hafta bozuluyorlar."', 'Ayşe Demirtaş', 'Ayşe Demirtaş'],
    ],
    'a surname stands for the full name': [
      ['Ece Su limanı yönetiyor. "Pompalar çok eski" dedi Su.', 'Ece Su'],
      ['Belediye başkanı Ayşe Demirtaş köprüyü açtı. Demirtaş, "Köprü dayandı" dedi.', 'Ayşe Demirtaş'],
    ],
    'a body or an unnamed source': [
      ['“Köprü sağlam” diyen başkan dün ayrıldı.', 'başkan'],
      ['Bir liman yetkilisi, "Vanalar hiç denenmedi" dedi.', 'Bir liman yetkilisi'],
    ],
    'a subheading speaks only by its own words': [
      [
        'Ayşe Demirtaş limanda konuştu. "Pompalar çok eski" dedi.\n## "O gece bize kimse yardım etmedi"\nKöprü hâlâ kapalı.\n## Emre Kaya: "İlkbaharda geri geleceğiz"',
        'Ayşe Demirtaş',
        'Emre Kaya',
      ],
    ],
    'not the person spoken to or about': [
      ['Mert Ferhan\'ın eleştirilerine yanıt veren Ayşe Demirtaş, "Liman hesap vermeli" dedi.', 'Ayşe Demirtaş'],
    ],
    'a name stands without the ending of another case': [
      [`Komisyonda Ulf Bergman'la görüşüldü. Bergman, "Köprüyü mayısta açıyoruz" dedi.`, 'Ulf Bergman'],
      [`Vali Zeynep Aktaş'tan köprü açıklaması geldi. Aktaş, "Köprüyü mayısta açıyoruz" dedi.`, 'Zeynep Aktaş|Vali'],
    ],
    'whose answer it is': [
      ['Mert Ferhan geldi. Ayşe Demirtaş\'ın yanıtı ise kısa oldu: "Köprüyü kapatacağız."', 'Ayşe Demirtaş'],
      ['Demirtaş, Mert Ferhan\'ın sözlerine "Köprü kıştan önce açılacak" diyerek yanıt verdi.', 'Demirtaş'],
      ['Bir gazetecinin "Köprü ne zaman açılacak?" sorusuna Demirtaş yanıt vermedi.', 'gazetecinin'],
    ],
    'a verb that describes the noun behind it': [
      ['Liman müdürü Cemil Ferhan\'ı sert bir dille eleştiren Demirtaş: "Bizi kimse dinlemiyor".', 'Demirtaş'],
      [
        'Bu büyümenin uzun vadeli, planlı çalışmaların sonucu olduğunu vurgulayan Demirtaş, "Köprü dayandı" dedi.',
        'Demirtaş',
      ],
      ['Mavi Salon\'da açıklamalarda bulunan Demirtaş "Köprü kıştan önce açılacak" dedi.', 'Demirtaş'],
    ],
    'a word for a kind of people': [
      [
        'Lomya Başkanı Robert Trant, Fransa Cumhurbaşkanı Luc Ferran ile görüştü. Fransız lider, "Limanlarımız için iyi bir gün" dedi.',
        'Luc Ferran|Fransa Cumhurbaşkanı',
      ],
    ],
    'what reads on from a quotation does not speak': [
      ['Ayşe Demir limanı yönetiyor. "Pompalar çok eski" dedi bir gün bile susmadan.', 'Ayşe Demir'],
    ],
    'the case shows that a noun is no subject': [
      ['Mert Ferhan geldi. Sarn Odası\'nın hesabından yapılan paylaşımda "Köprü dayandı" denildi.', 'Sarn Odası'],
      ['Ayşe Demirtaş limanda konuştu. Liman müdürü yaptığı açıklamada, "Köprü dayandı" dedi.', 'Ayşe Demirtaş'],
      ['Ayşe Demirtaş "Köprü dayandı" diyerek dikkat çeken açıklamalarda bulundu.', 'Ayşe Demirtaş'],
      [
        'Liman müdürü Ayşe Demirtaş gazetecilere yaptığı açıklamada, "Köprü dayandı" dedi.',
        'Ayşe Demirtaş|Liman müdürü',
      ],
    ],
    'what the name only belongs to': [
      [`Kemal Uslu, Demirtaş'ın kararını eleştirerek "Köprüyü açacağız" diye konuştu.`, 'Kemal Uslu'],
      [`Ayşe Demirtaş'ın avukatı Kemal Uslu, "Karara itiraz edeceğiz" ifadelerini kullandı.`, 'Kemal Uslu'],
      [
        'Avukat Nazlı Erkmen salona girdi. Cemil Batur\'un avukatı, müvekkilinin "hiçbir belgeye imza atmadığını" savundu.',
        'Nazlı Erkmen',
      ],
    ],
    'an ending that says whose the words are': [
      [
        'Mert Ferhan salondan çıktı. Liman müdürü Ayşe Demirtaş\'ın "Köprüyü kapatacağız" sözleri tepki çekti.',
        'Ayşe Demirtaş',
      ],
      ['Sarn Odası\'nın raporunda, "Köprü dayandı" ifadesi kullanıldı.', 'Sarn Odası'],
      ['Sarn Belediyesi\'nin açıklamasında, "Köprü bu akşam kapanacak" denildi.', 'Sarn Belediyesi'],
      [
        'Mert Ferhan salondan çıktı. Sarn Odası\'nın son raporunda ise kent için "Köprü dayandı" denildi.',
        'Sarn Odası',
      ],
      [
        'Mert Ferhan salondan çıktı. Liman müdürü Ayşe Demirtaş\'ın dün "Köprüyü kapatacağız" demesi tepki çekti.',
        'Ayşe Demirtaş',
      ],
    ],
    'a place behind the name': [
      ['Genel Sekreter Mark Ferhan Sarn\'da konuştu. Ferhan, "Köprü dayandı" dedi.', 'Mark Ferhan|Genel Sekreter'],
    ],
    'a press release is whose the text speaks of': [
      ['Liman öğlen kapandı. Açıklamada "Pompalar çok eski" denildi.', null],
      [
        'Nehirler Örgütü, "Irmaklar hızla kuruyor" dedi. Açıklamada, "Yazdan sonra su kalmayacak" denildi.',
        'Nehirler Örgütü',
        'Nehirler Örgütü',
      ],
    ],
    'a role of several capitals': [
      [
        'Cumhurbaşkanı Yardımcısı Cevdet Sarnalı, "Köprü yazın açılacak" dedi.',
        'Cevdet Sarnalı|Cumhurbaşkanı Yardımcısı',
      ],
      [
        'Çevre, Şehircilik ve İklim Değişikliği Bakanı Defne Kara, "Köprü yazın açılacak" diye konuştu.',
        'Defne Kara|Çevre, Şehircilik ve İklim Değişikliği Bakanı',
      ],
      ['Kültür ve Turizm Bakanı Emre Sarnalı, "Köprü yazın açılacak" dedi.', 'Emre Sarnalı|Kültür ve Turizm Bakanı'],
      ['Sosyal İşler Bakanı Lale Şamlı geldi. Sosyal İşler Bakanı, "Beklemeyi seçtik" dedi.', 'Lale Şamlı'],
    ],
    'a role is not whoever works for it': [
      ['Çevre Bakanı Elif Kaya gelmedi. Bakanın sözcüsü, "Artık bekleyemeyiz" dedi.', 'Bakanın sözcüsü'],
    ],
    'a role stands for the name': [
      [
        'Çevre Bakanı Elif Kaya yeni planı tanıttı. Balıkçı Murat Demir de geldi. Bakan, "Daha fazla bekleyemeyiz" dedi.',
        'Elif Kaya',
      ],
    ],
    'the fullest role that the text gives': [
      ['Sarna Limanı Müdürü Murat Demir, "Artık pompamız yok" diye konuştu.', 'Murat Demir|Sarna Limanı Müdürü'],
    ],
    'an age says who it is': [['Balıkçı Murat Demir (62), "Su her şeyi götürdü" dedi.', 'Murat Demir']],
    'not whom the quotation calls by name': [['Elif Kaya, "Murat, kimse bizi dinlemiyor" dedi.', 'Elif Kaya']],
    'a name signs the quotation': [['"Köprü artık dayanmaz." – Elif Kaya', 'Elif Kaya']],
    'what is only spoken of': [
      [
        'Ayşe Demir limanı yönetiyor. "Pompalar çok eski" dedi Kemal Aydın.\n"Yeterince bekledik."',
        'Kemal Aydın',
        'Kemal Aydın',
      ],
      [
        'Kemal Aydın pazartesi köprünün dayanacağını söyledi. "Denize çıkmayacağız" dedi balıkçılar. "Dalgalar çok yüksek."',
        'balıkçılar',
        'balıkçılar',
      ],
      ['Elif Kaya, Murat Demir\'i övdü. "En iyi mühendisimiz" dedi.', 'Elif Kaya'],
    ],
    'a source without a name is nobody known': [
      ['Emre Kaya gelmedi. Köy sakinlerinden biri, “Su gece geldi, her şeyimizi kaybettik” diye anlattı.', 'biri'],
    ],
  },
  speech: [
    ['whoever writes, not what bears it', '"Köprü bizim! Rıhtım bizim!" yazan Ferhan, salondan çıktı.', 1],
    ['words behind an according to', 'Ayşe Demirtaş\'a göre "Köprü kışa kadar açılacak burada".', 1],
    [
      'a slogan',
      '"Köprü bizim! Rıhtım bizim!" sloganıyla düzenlenecek şenlik, binlerce işçiyi bir araya getirecek.',
      0,
    ],
    ['a clause that somebody says', 'Ayşe Demirtaş, köprünün "kamyonlar için hiç güvenli olmadığını" söyledi.', 1],
    ['a written statement', 'Bakanlıktan yapılan yazılı açıklamada, "Köprü güvenli değildir." ifadesi kullanıldı.', 1],
    ['speech before a verb in -erek', 'Ayşe Demirtaş "Bizim köprüye bakışımız farklı" diyerek salondan çıktı.', 1],
    ['a space behind the opening mark', 'Ayşe Demirtaş gözyaşları içinde," Köprü bizim evimizdi" dedi.', 1],
    ['a short reply', '"Asla olmaz" dedi Ayşe Demirtaş.', 1],
    ['a paragraph of speech', '"Yağmurun altında üç saat bekledik ve kimse gelmedi."', 1],
    ['a letter that reads', 'Mektupta "Köprü kamyonlar için hiçbir zaman güvenli değildi" denildi.', 1],
    ['the name of a work', 'Festival "Büyük Nehirde Gece" adlı filmle açıldı.', 0],
    ['a word at arm’s length', 'Sözde "hızlı köprü" yine kapandı.', 0],
    ['a banner', 'Pankartta "Köprü bizimdir, nehrimize dokunmayın" yazıyordu.', 0],
    ['a song', 'Kalabalık rıhtımda "Bu gece eve dönüyoruz" şarkısını söyledi.', 0],
    ['a play', '"Bu gece vapur yine geç kaldı" adlı oyun cuma günü başlıyor.', 0],
    ['few words before others', 'Ayşe Demir "çok yavaş" vapuru sevmediğini söyledi.', 0],
    ['a song', 'Ayşe Demir konseri "Bu gece vapur yine geç kaldı bizim küçük köyde" ile bitirdi.', 0],
  ],
  stories: [
    {
      paragraphs: [
        'Çevre Bakanı Helin Sarıca salı günü nehirler için yeni bir plan açıkladı. Sarıca, kabine toplantısının ardından yaptığı açıklamada "Su herkese yetiyormuş gibi davranamayız" dedi.',
        'Bakan, planın "tek bir otoyoldan daha ucuza mal olacağını" söyledi.',
        'Çiftçiler Birliği Başkanı Davut Oğuz ise kuşkulu: "Bunu yirmi yıldır vaat ediyorlar."',
        'Adının açıklanmasını istemeyen bir balıkçı, "Kimse bizimle konuşmadı. Haberlerden öğrendik" diye yakındı.',
        'Oğuz\'a göre "hiçbir nehir bir yılda kurtarılamaz".',
        'Bakanlıktan yapılan açıklamada "Bütün kurumlar dinlendi" denildi.',
        '"Mahkemeye gideceğiz" diyen Oğuz, dilekçenin hazır olduğunu belirtti.',
      ],
      speakers: ['Helin Sarıca', 'Helin Sarıca', 'Davut Oğuz', 'bir balıkçı', 'Davut Oğuz', 'Bakanlık', 'Davut Oğuz'],
    },
  ],
};
