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
    birisi kimi hiçbiri acaba artık aslında az bana bazı belki ben beni benim beri beş bile bir birçok biri birkaç
    birlikte biz bize bizim bunları bütün çok çoğu çünkü daha değil dedi diğer diye doğru dolayı dört edecek eden ederek
    edilen edildi edilecek edilmesi ediyor eğer en etmek etti ettiği ettiğini gibi göre hakkında halen hâlâ hangi hem
    henüz hep hepsi her herhangi herkes hiç hiçbir için iki ile ilgili ilk işte kadar karşı kendi kendine kendini kez ki
    kim kimse mı mi mu mü nasıl ne neden nedenle nerede niçin niye olan olarak oldu olduğu olduğunu olması olmak olmayan
    olur on onları önce rağmen sadece sana sen senin siz sizin son söyledi şey şimdi şöyle tarafından tüm üç üzere
    üzerinde var ya yani yapılan yaptı yaptığı yer yerine yeni yıl yıllık yine yok yoksa zaman zaten
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
    paradigms: {
      a: 'yan yarak rken',
      e: 'yen yerek rken',
      k: 'an arak',
      s: 'en erek',
      d: 'den derek diyor diyordu diyorlar derken',
      n: 'en erek iyor iyordu iyorlar irken',
    },
    cues: `
      ifadelerine_yer_verildi ifadeleri_kullanıldı ifadesi_kullanıldı ifadesine_yer_verildi kaydedildi diye denildi* denilmişti
      deniliyor yakın* dedi dediler demiş* diyor*
      diy/s dedik* derken diye_konuştu diye_sordu* diye_soruyor* demekte der söyledi* söyle/e söylüyor* söyler söylemiş*
      belirtti* belirt/s belirtiyor* açıkladı*
      açıkla/a açıklıyor* vurguladı* vurgula/a vurguluyor* dendi* denmişti
      ifadelerine_yer_verdi kaydetti* kayded/s ekledi* ekle/e ekliyor* yazdı* yaz/k yazıyor* anlattı* anlat/k anlatıyor* sordu*
      sor/k soruyor* yanıtladı*
      cevapladı* konuştu* konuş/k şöyle_konuştu şöyle_dedi dile_getiren savundu* savun/k savunuyor*
      uyardı* uyar/k uyarıyor* uyarısında_bulundu şeklinde_konuştu değerlendirmesinde_bulundu değerlendirdi* hatırlattı* hatırlat/k
      duyurdu* bildirdi* bildir/s aktardı* aktar/k paylaştı* sürdürdü* öne_süren yorumunu_yaptı yorumladı* çağrısında_bulundu
      çağrıda_bulundu suçladı* eleştirdi* övdü doğruladı* yalanladı* bağırdı* haykırdı* mırıldandı* fısıldadı* güler
      nitelendirdi* tanımladı* özetledi*
      espri_yaptı şaka_yaptı inanıyor* düşünüyor* sözlerini sözleriyle dikkati_çekti demesi* ifadesi ifadesine ifadeleri
      ifadelerine açıklaması açıklamasını açıklamasına sözüne sözünü sözlerine yorumu yanıtı cevabı sorusu sorusuna çağrısı
      uyarısı mesajı tepkisi iddiası görüşü değerlendirmesi itirafı
      bulundu vurgulıyor* yanıtla/a yanıtlıyor* cevapla/a cevaplıyor*
       yorumla/a yorumlıyor* doğrula/a doğrulıyor* yalanla/a yalanlıyor* suçla/a
       suçlıyor* aktarıyor* hatırlatıyor* anımsattı* anımsat/k anımsatıyor*
      bildiriyor* duyur/k duyuruyor* eleştir/s eleştiriyor* değerlendir/s değerlendiriyor* nitelendir/s nitelendiriyor*
      niteledi* nitele/e niteliyor* özetle/e özetliyor* yineledi* yinele/e yineliyor* tekrarladı*
      tekrarla/a tekrarlıyor* sıraladı* sırala/a sıralıyor* sızlandı* sızlan/k sızlanıyor* seslendi*
      seslen/s sesleniyor* haykır/k haykırıyor* bağır/k bağırıyor* mırıldan/k mırıldanıyor* fısılda/a fısıldıyor*
       gürledi* gürle/e gürliyor* çıkıştı* çıkışarak çıkışıyor* hayıflandı* hayıflan/k hayıflanıyor* övündü* övün/s
      övünüyor* söylendi* söylen/s söyleniyor* öngördü* öngör/s öngörüyor* önerdi* öner/s öneriyor* isteyerek isterken
      müjdeledi* müjdele/e müjdeliyor* paylaş/k paylaşıyor* yayımladı* yayımla/a yayımlıyor*
      konuşuyor* diledi* dileyerek dilerken kükredi* kükre/e kükriyor* homurdandı* homurdan/k homurdanıyor* ağladı* ağla/a
      ağlıyor* kıkırdadı* kıkırda/a kıkırdıyor* değindi* değin/s değiniyor* yöneltti* yönelt/s yöneltiyor*
      tanımla/a tanımlıyor* adlandırdı* adlandır/k adlandırıyor* sürdür/s sürdürüyor* bağla/a
      noktaladı* noktala/a noktalıyor* tamamlayarak tamamlarken kınadı* kına/a kınıyor* lanetledi* lanetle/e
      lanetliyor* onayladı* onayla/a onaylıyor* reddetti* redded/s reddediyor* kaydediyor* nakletti* nakled/s
       naklediyor* vadetti* vaded/s vadediyor* öğütledi* öğütle/e öğütliyor* buyurdu* buyur/k buyuruyor* söyliyor*
       ifade_etti* ifade_e/d iddia_etti* iddia_e/d itiraf_etti* itiraf_e/d
      itiraz_etti* itiraz_e/d devam_etti* devam_e/d teşekkür_etti* teşekkür_e/d
      kabul_etti* kabul_e/d ilan_etti* ilan_e/d
      şikâyet_etti* şikâyet_e/d şikayet_etti* şikayet_e/d
      isyan_etti* isyan_e/d talep_etti* talep_e/d tehdit_etti* tehdit_e/d
      tekrar_etti* tekrar_e/d taahhüt_etti* taahhüt_e/d
      tahmin_etti* tahmin_e/d hitap_etti* hitap_e/d
      tarif_etti* tarif_e/d alay_etti* alay_e/d sitem_etti* sitem_e/d
      ısrar_etti* ısrar_e/d yemin_etti* yemin_e/d rica_etti* rica_e/d
      teyit_etti* teyit_e/d işaret_etti* işaret_e/d
      tasvir_etti* tasvir_e/d söz_hitap_etti* söz_hitap_e/d
      teklif_etti* teklif_e/d özür_beyan_etti* özür_beyan_e/d
      beyan_etti* beyan_e/d ima_etti* ima_e/d inkâr_etti* inkâr_e/d
      inkar_etti* inkar_e/d telaffuz_etti* telaffuz_e/d
      protesto_etti* protesto_e/d ifadesini_kullan* ifadelerini_kullan* sözlerini_kullan* sözünü_kullan*
      tabirini_kullan* cümlesini_kullan* cümlelerini_kullan* kelimelerini_kullan* benzetmesini_kullan* görüşünü_dile_getir*
      görüşünü_paylaş* görüşünü_savun* görüşünü_aktar*
      görüşünü_ifade_et* görüşlerini_dile_getir* görüşlerini_paylaş* görüşlerini_savun* görüşlerini_aktar* görüşlerini_ifade_et*
      düşüncesini_dile_getir* düşüncesini_paylaş*
      düşüncesini_savun* düşüncesini_aktar* düşüncesini_ifade_et* endişesini_dile_getir* endişesini_paylaş* endişesini_savun*
      endişesini_aktar* endişesini_ifade_et*
      kaygısını_dile_getir* kaygısını_paylaş* kaygısını_savun* kaygısını_aktar* kaygısını_ifade_et* umudunu_dile_getir*
      umudunu_paylaş* umudunu_savun* umudunu_aktar*
      umudunu_ifade_et* kanaatini_dile_getir* kanaatini_paylaş* kanaatini_savun* kanaatini_aktar* kanaatini_ifade_et*
      inancını_dile_getir* inancını_paylaş* inancını_savun*
      inancını_aktar* inancını_ifade_et* sözlerini_dile_getir* sözlerini_paylaş* sözlerini_savun* sözlerini_aktar*
      sözlerini_ifade_et* tepkisini_dile_getir*
      tepkisini_paylaş* tepkisini_savun* tepkisini_aktar* tepkisini_ifade_et* yanıtını_verdi* yanıtını_ver/n
      cevabını_verdi* cevabını_ver/n sözünü_verdi* sözünü_ver/n
      mesajını_verdi* mesajını_ver/n bilgisini_verdi* bilgisini_ver/n
      güvencesini_verdi* güvencesini_ver/n örneğini_verdi* örneğini_ver/n
      müjdesini_verdi* müjdesini_ver/n tepkisini_verdi* tepkisini_ver/n
      yanıt_verdi* yanıt_ver/n cevap_verdi* cevap_ver/n
      karşılık_verdi* karşılık_ver/n karşılığını_verdi* karşılığını_veren karşılığını_vererek söz_verdi* söz_ver/n
      öğüdünü_verdi* öğüdünü_ver/n tavsiyesini_verdi* tavsiyesini_ver/n
      garantisini_verdi* garantisini_ver/n bilgileri_verdi* bilgileri_ver/n
      *sını_yaptı* *sini_yaptı* *munu_yaptı* *şını_yaptı* *sunu_yaptı* *sını_yapan *sini_yapan
      *sını_yaparak *sini_yaparak *nda_bulundu* *nde_bulundu* *nda_bulunuyor* *nde_bulunuyor* *nda_bulunurken *nde_bulunurken
      *nda_bulunarak *nde_bulunarak vurgusu_yaptı* vurgusunu_yaptı* vurgusu_yapan vurgusunu_yapan vurgusu_yaparak
      tespitini_yaptı* yorumu_yaptı* itirafında_bulundu* dedirtti* şerhini_düştü* *ısında_bulunan
      *masında_bulunan *mesinde_bulunan notunu_düştü* not_düştü* mesajını_paylaştı* mesajını_paylaşan mesajını_yayımladı*
      mesajı_verdi* ileri_sürdü* ileri_süren öne_sürdü*
      öne_sürerek öne_sürüyor* dikkat_çekti* dikkat_çeken dikkat_çekerek dikkat_çekiyor* altını_çizdi* altını_çizen
      altını_çizerek dert_yandı* dert_yanan meydan_okudu*
      iç_geçirdi* iç_çekti* tepki_gösterdi* tepki_gösteren tepki_göstererek dile_getirdi* dile_getirerek dile_getiriyor*
      kanısında görüşünde inancında düşüncesinde sözü
      sözleri deniyor denilen_açıklamada güldü* gülüyor* gülerek_anlattı esprisini_yaptı şakasını_yaptı beddua_etti özür_diledi*
      sözlerini_sarf_etti ortaya_koydu* ortaya_koyuyor* gözler_önüne_serdi gösterdi gösteriyor ortaya_çıkardı demekle demeyi
      yanıtını_vermekle cevabını_vermekle karşılığını_vermekle sözleriyle_yetindi ifadesiyle_yetindi uyarısı_yer_aldı
      uyarısına_yer_verildi ifadesi_yer_aldı ifadeleri_yer_aldı sözleri_yer_aldı görüşü_yer_aldı tespiti_yer_aldı
      tespitine_yer_verildi denilmekte denilmektedir belirtildi* belirtiliyor* vurgulandı* vurgulanıyor* açıklandı ifade_edildi
      ifade_ediliyor bildirildi* aktarıldı* uyarıldı savunuldu* öne_sürüldü iddia_edildi lafını_etti
      tarafından_yapılan_açıklamada dedim dermiş dese_de belirtmişti* açıklamıştı* yazmıştı* vurgulamıştı* uyarmıştı* anlatır
      anlatırken sorar yazar_ki
    `,
    auxiliaries: 'de da ise bile',
    attributive: '*en *an',
    asks: 'sor*',
    accordingTo: '',
    accordingToAfter: `
      yapılan_açıklamada yapılan_açıklamalarda yapılan_bildiride yapılan_duyuruda yapılan_paylaşımda yapılan_değerlendirmede
      yapılan_*_açıklamada yapılan_*_açıklamalarda yapılan_*_bildiride yapılan_*_duyuruda yapılan_*_paylaşımda
      yapılan_*_açıklamasında yapılan_*_basın_açıklamasında
      yapılan_*_değerlendirmede yayımlanan_açıklamada yayımlanan_bildiride yayımlanan_raporda yayımlanan_duyuruda yayımlanan_mesajda
      yayınlanan_açıklamada yayınlanan_bildiride yayınlanan_raporda yayınlanan_duyuruda yayınlanan_mesajda paylaşılan_açıklamada
      paylaşılan_bildiride paylaşılan_raporda paylaşılan_duyuruda paylaşılan_mesajda göre tarafından_yapılan tarafından_yayımlanan
      tarafından_yayınlanan tarafından_paylaşılan tarafından_verilen bakılırsa kalırsa nazaran deyişiyle deyimiyle tabiriyle ifadesiyle
      sözleriyle_ aktardığına_göre
    `,
    opinionOf: '',
    he: 'kendisi',
    she: 'kendisi',
    they: 'onlar kendileri ikisi herkes',
    definite: 'bu şu o',
    indefinite: 'bir iki üç bazı birkaç birçok kimi birtakım pek_çok çok_sayıda her dört beş',
    masculine: '',
    feminine: '',
    many: 'iki üç bazı birkaç birçok *lar *ler',
    of: '',
    and: 've ile ila',
    but: 'ama ancak fakat lakin oysa oysaki',
    that: '',
    prepositions: '',
    stops: `
      *dığı *diği *duğu *düğü *tığı *tiği *tuğu *tüğü *arak *erek *madan *meden *ınca *ince *dıktan *dikten *duktan *dükten isim
      adını ama fakat ancak veya ya çünkü eğer ki gibi kadar için göre sonra önce beri doğru karşı rağmen ise de da bile dün
      bugün yarın pazartesi salı çarşamba
      perşembe cuma cumartesi pazar ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık burada orada
      şimdi artık henüz yine daha çok en biz siz ben
      sen yetkililere şöyle açıklamasında konuşmasında oysa halbuki hâlâ hala sadece yalnızca belki galiba elbette tabii nitekim
      üstelik zaten hatta dahi ayrıca böylece
      bunun bunu buna onun onu ona şunları şunu şunlar bunları kendi kendisine kendisinden kendisini soruya veren getiren çeken süren çizen kullanan gösteren yaşayan çalışan okuyan yapan bulunan gelen geçen geçiren düzenleyen her hiç aynı ilk son gece
      sabah akşam saat günü pazartesiden dolayı ötürü itibaren boyunca üzere
      arasında üzerine hakkında yönelik ilişkin dair karşın birlikte beraber sırasında aralarında olan olduğunu karşısında önünde yanında
    `,
    calendar: `pazartesi salı çarşamba perşembe cuma cumartesi pazar ocak şubat mart nisan mayıs haziran temmuz ağustos eylül
      ekim kasım aralık`,
    mr: 'bay bey',
    mrs: 'bayan hanım',
    dr: 'dr prof doç av yrd general albay doçent op uzm öğr arş tuğamiral amiral komiser yüzbaşı binbaşı',
    called: 'adlı isimli adındaki',
    roles: `müşteri* taraftar* kiracı* vatandaş* meslektaş* hakim* mahkum* 
      yardımcısı başkan* asbaşkan* cumhurbaşkan* başbakan* bakan* sözcü* sekreter* genel_sekreter müdür* yönetici* lider* şef*
      vali* milletvekil* senatör* danışman* komiser* büyükelçi* elçi*
      diplomat* temsilci* savcı* yargıç* hâkim* avukat* general* komutan* kaptan* albay* subay* polis* asker* analist*
      ekonomist* uzman* araştırmacı* bilim_insan* bilim_adam* bilimci* profesör*
      tarihçi* doktor* hekim* hemşire* öğretmen* öğrenci* mühendis* pilot* aktivist* gösterici* yazar* gazeteci* yönetmen*
      oyuncu* forvet* aktör* şarkıcı* müzisyen* besteci*
      sanatçı* ressam* yapımcı* çiftçi* balıkçı* işçi* tanık* sahib* sahip* koordinatör* kurucu* girişimci* yatırımcı* kral*
      prens* papa piskopos* antrenör* aday* şansölye*
      mevkidaş* müzakereci* jeolog* biyolog* eleştirmen* üye* kardeş* baba* anne* oğl* kız* eş* adam* kadın* komşu* arkadaş*
      mağdur* sürücü* gönüllü* yetkili* hoca* menajer* biri birisi
      dinleyici* sendikacı* siyasetçi* politikacı* rektör* dekan* emekli* yolcu* şoför* muhabir* sunucu* editör* spiker* köylü*
      esnaf* bakkal* kasap* aşçı* garson* terzi*
      mimar* müteahhit* armatör* denizci* dalgıç* cerrah* eczacı* psikolog* sosyolog* psikiyatr* sismolog* meteorolog* arkeolog*
      kimyager* fizikçi* veteriner* imam* muhtar*
      kaymakam* amiral* tümgeneral* tuğamiral* tuğgeneral* korgeneral* yüzbaşı* binbaşı* teğmen* hukukçu* noter* muhalif* vekil*
      abla* ağabey* abi* dede* nine* teyze* amca*
      dayı* hala* yeğen* torun* nişanlı* müvekkil* sanık* mahkûm* tutuklu* yaralı* veli* seçmen* turist* ziyaretçi* sığınmacı*
      mülteci* göçmen* solist* piyanist* kemancı*
      gitarist* koreograf* dansçı* heykeltıraş* fotoğrafçı* küratör* çevirmen* şair* romancı* senarist* hakem* direktör* kaleci*
      sporcu* yüzücü* atlet* güreşçi* boksör*
      şampiyon* ceo ceo'su patron* ortağ* işveren* memur* bekçi* itfaiyeci* ebe* çoban* arıcı* üretici* tüccar* ihracatçı*
      sakin* görgü_tanığ* stratejist* akademisyen* bilgin*
      kanaat_önder* parti_lider* delege* müfettiş* denetçi* raportör* arabulucu* gözlemci* astronot* kozmonot* astronom*
      ekolojist* çevreci* botanikçi* zoolog* damat*
      kayınvalide* görevli* kuzen* sevgili* hamile* ihtiyar* çocuk* delikanlı* kaynağ* müdire* hanım*
    `,
    venues: `
      havalimanı* köprüsü* caddesi* sokağı* meydanı* bulvarı* parkı* garı* tüneli* kulesi* sarayı* cezaevi*
      stadı* stadyumu* arena* camii* adası* gölü* dağı* limanı* ödülü* kütüphanesi* oteli* mezarlığı* hastanesi*`,
    unnamed: 'biri birisi',
    bodies: `
      lig* klinik* tiyatro* fakülte* akademi* takım* koalisyon* yayınevi* dergi* donanma* heyet* misyon* senato*
      kongre* laboratuvar* festival* havayolu*
      banka* şirket* grup* bakanlı* komisyon* hükümet* parti* ajans* mahkeme* sendika* birlik* birliğ* konsey* üniversite*
      enstitü* ordu* komite*
      örgüt* dernek* derneğ* vakıf* vakf* meclis* parlamento* kulüp* müze* gazete* kanal* kurum* kurul* belediye* fon* makam*
      firma* holding*
      başkanlığ* müdürlüğ* valilik* valiliğ* kaymakamlı* savcılık* savcılığ* baro* oda odası platform* konfederasyon*
      federasyon* borsa* merkez*
      site* televizyon* radyo* hastane* kilise* büyükelçili* elçili* konsoloslu* cephe* ittifak* hareket* kremlin pentagon
      emniyet* jandarma*
      teşkilat* işletme* fabrika* ocağ* kooperatif*
    `,
    addressees:
      'gazeteye gazetemize gazetesine ajansa ajansına muhabire muhabirine muhabirimize gazetecilere basına kameralara mikrofonlara',
    documents: `
      rapor* araştırma* açıklama* bildiri* mektup* belge* karar* anket* çalışma* tutanak* tutanağ* iddianame* tebliğ* genelge*
      tasarı* taslak*
      taslağ* manifesto* deklarasyon* metin* metni* gerekçe* bülten* protokol*
    `,
    naming: `
      adlı isimli adını adıyla denilen dediği diye_anılan olarak_bilinen sözde başlıklı film kitap roman albüm dizi şarkı eser
      sergi operasyon
      slogan sloganıyla kelime kavram terimi ifade etiket lakaplı temalı konulu adındaki adlarıyla adı ismi adında filmi
      filminin kitabı romanı
      albümü dizisi şarkısı eseri sergisi operasyonu sloganı oyunu oyun projesi proje ödülü ödül festivali festival belgeseli
      belgesel programı
      program kampanyası kampanya yasası yasa planı parti partisi gazetesi dergisi dergi derneği lakabı lakabıyla takma unvanlı
      ünvanlı mahlaslı
      kod_adlı markalı
    `,
    namingAfter: `
      yazılı adlı isimli başlıklı adındaki adını adıyla temalı lakaplı konulu lakabıyla unvanlı olarak_bilinen diye_anılan
      diye_bilinen olarak_anılan
      adı_verilen denen adlarıyla markalı ismini ismiyle ismindeki davası projesi filmi filminin romanı romanında albümü albümündeki şarkısı
      şarkısını şarkısıyla dizisi oyunu sergisi ödülü ödülünü festivali belgeseli planı yasası operasyonu kampanyası programı
      gazetesi dergisi
      derneği hareketi partisi platformu
    `,
    unsaid: `
      pankart* döviz* slogan* nakarat* dize* mısra* şarkı* türkü* ninni* marş* tabela* afiş* yazan* tişört* duvar* levha* kitabe* etiket*
      beste* güfte*
    `,
    clause: `
      ben biz siz sen o onlar bana bize size beni bizi değil var yok mı mi mu mü dır dir olacak olur
      ama çünkü bu sordum gitmez gelmez kalmadı yaptım yapılmaz
      ederiz gördüm dönmem dönmeyiz vardı yoktu idi istemez
      lazım gerek buldum olmaz *dığını *diğini *duğunu *düğünü *tığını *tiğini *tuğunu *tüğünü *acağını *eceğini *masını *mesini
      *yor *yoruz *yorum *yorlar *acağız *eceğiz *acağım *eceğim *malı *meli *malıyız *meliyiz *ndı *ndi *ndu *ndü *ldı *ldi
      *ldu *ldü *ttı *tti *ttu *ttü *dık *dik *duk *dük *tık *tik *tuk *tük olsun sizi sizin benim bizim kimse hiç neden niye
      nasıl nerede ne kim
    `,
    proDrop: true,
    bareNouns: true,
    verbLast: true,
    commonNouns: 'aile çalışma çevre enerji gençlik hazine kültür sanayi tarım ulaştırma',
    genitives: `*anın *enin *atın *erin *arın *dürün *törün *'ın *'in *'un *'ün *'nın *'nin *'nun *'nün *ının
      *inin *unun *ünün *ığın *iğin *uğun *üğün`,
    kinds: 'lider*=başkan*=cumhurbaşkan*=başbakan*=kral*',
    continuing: 'ekle* sürdür* devam',
    messages: 'açıklama* bildiri* mesaj* paylaşım* duyuru* bülten*',
    sayings: `demesi* sözü sözünü sözüne sözünün sözleri sözlerini sözlerine sözlerinin ifadesi ifadesini ifadesine ifadeleri
      ifadelerini ifadelerine açıklaması açıklamasını açıklamasına açıklamaları tepkisi yorumu yanıtı cevabı sorusu sorusunu
      sorusuna çağrısı çağrısına uyarısı mesajı iddiası görüşü eleştirisi değerlendirmesi itirafı konuşması`,
    possessiveEndings:
      '*anı *eni *ürü *örü *eri *arı *isi *ısı *ası *usu *üsü *ili *atı *esi *imi eşi oğlu kızı kardeşi',
    declension: {
      nouns: `ğından:ğı ğinden:ği ğına:ğı ğine:ği sından:sı sinden:si sundan:su sünden:sü ından:ı inden:i undan:u ünden:ü tan: ten:
          dan: den: sına:sı sine:si suna:su süne:sü`,
    },
    obliqueNouns: `*dan *den *tan *ten *nda *nde *rken *mada *mede *ıda *ide *uda *üde *mda *mde *rda *rde *yda *yde *kta *kte
      *çta *çte *sta *ste
      *lara *lere *larla *lerle *mıza *mize *muza *müze *sına *sine *suna *süne *ğına *ğine *ğuna *ğüne *larına *lerine *larını
      *lerini *sını *sini *sunu *sünü *ğını *ğini *ğunu *ğünü`,
    addresseeEndings: `*'ndan *'nden *'nu *'nü *'yu *'yü *'nda *'nde *'ndaki *'ndeki *'daki *'deki *'ca *'ce *'da *'de *'ta *'te
      *'dan *'den *'tan *'ten *'ya *'ye *'a *'e *'na *'ne *'yı *'yi *'ı *'i *'u *'ü *'nı *'ni *'yla *'yle *'la *'le
      *'ın *'in *'un *'ün *'nın *'nin *'nun *'nün`,
  },
};
