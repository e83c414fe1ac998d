import type { Language } from './language.ts';

/** Serbian. */
export const sr: Language = {
  id: 'sr',

  // Sentences
  abbreviations: `
    br. str. ul. prof. dr. mr. ing. gen. tzv. npr. tj. čl. st. бр. стр. ул. проф. др.
    мр. ген. тзв. нпр. тј. чл. ст.
  `,
  ordinalPoint: false,
  questionMark: '?',
  stopWords: `
    niko neko svako mnogi neki ništa нико неко свако многи неки ништа ako bez bi bila bile bili bilo bio biti će ču da
    dok do ga gde im ima imaju iz ja je jedan jedna jedno jer još kad kada kako kao koja koje koji koju kod kroz li mi
    mu na nad nakon ne nego nema nije o od po pod posle pre pri prema s sa samo se su sve svi svoj svoje te toga u uz
    več vrlo za zbog ако без би била биле били било био бити ће да док до га где им има имају из ја је један једна једно
    јер још кад када како као која које који коју код кроз ли ми му на над након не него нема није о од по под после пре
    при према с са само се су све сви свој своје те тога у уз већ врло за због
  `,
  danglingStarts: `
    on ona oni one ono ovaj ova ovo ovi taj ta to ti njegov njegova njen njihov ali i a ili međutim takođe osim_toga
    zato zatim tada onda tako ipak u_međuvremenu naprotiv na_primer tamo ovde он она они оне оно овај ова ово ови
    тај та то ти његов његова њен њихов али и а или међутим такође осим_тога зато затим тада онда тако ипак
    у_међувремену напротив на_пример тамо овде
  `,
  firstPerson: 'ja mene mi moj moja moje nas nama naš naša naše ја мене мој моја моје ми нас нама наш наша наше',
  readingRate: { unit: 'characters', perMinute: 882 },
  marks: [
    ['„', '”'],
    ['’', '’'],
  ],
  comma: ', ',

  // Quotes

  reporting: {
    alsoWritten: `lj:љ nj:њ dž:џ a:а b:б c:ц č:ч ć:ћ d:д đ:ђ e:е f:ф g:г h:х i:и j:ј k:к l:л m:м n:н o:о p:п r:р s:с š:ш t:т u:у
      v:в z:з ž:ж`,
    paradigms: {
      1: `0 a u om em e i o ov ove ima ama ovi ovima eva evi ca ce cu com ci ka ke ku ki kom kinja kinje kinju ica ice icu ik
        ika iku ikom ici nica nice ju ja je jom ih og oj im`,
      2: 'o la le li lo',
      3: '0 la le li lo o mo ju',
    },
    cues: `obaveštavaju žale sećaju obećavaju mole komentarišu šale pojašnjavaju rekao rekla rekli reče kaže kažu izjavi/3
      izjavljuj* navodi navode nave/2 doda/3 dodaje naglasi/3 naglašava naglašavaju istak/2 istakao istič* poruči/3
      poručuj* objasni/3 objašnjava objašnjavaju pojasni/3 pojašnjava tvrde tvrdi/3 oceni/3 ocenjuj* saopšti/3 saopštav*
      napisa/3 piše pišu piš/2 napominj* napomenu/3
      upozori/3 upozorava upozoravaju podseti/3 podseća podsećaju prizna/3 priznaje odgovori/3 odgovara/3 pita/3 upita/3
      zapita/3 zaključi/3 zaključuj* smatra/3 veruje
      veruju misli misle obeća/3 obećava potvrdi/3 potvrđuj* demantova/3 demantuj* negira/3 optuži/3 optužuj* kritikuj*
      kritikova/3 pozva/3 poziva pozivaju zatraži/3 zahteva
      zahtevaju ispriča/3 priča/3 seća priseća prisetio prisetila komentariše komentarisa/3 prokomentarisa/3 primeti/3 primećuj*
      uveren uverena uvereni nada nadaju uzvikuj*
      uzviknu/3 viče viknu/3 šapnu/3 šapuće nasmeja/3 smeje smeju uzdahnu/3 uzdiše citira pohvali/3 hvali zahvali/3 zahvaljuj*
      zamoli/3 moli insistira precizira/3 predvideo
      predvidela predviđa zastaje ukaza/3 ukazuj* uzvrati/3 uzvraća dopuni/3 ubacuj* ubaci/3 dobaci/3 dobacuj* nadoveza/3
      nadovezuj* složi/3 slaže protivi usprotivi/3 buni
      pobuni/3 žali požali/3 ljuti naljuti/3 šali našali/3 ironičan ironičn* savetuj* posavetova/3 predlaž* predloži/3
      procenjuj* proceni/3 pretpostavlja pretpostavi/3
      sumnja plaši brine čudi začudi/3 raduj* obradova/3 otkri/3 otkriva otkrivaju razjasni/3 obrazloži/3 obrazlaže
      argumentova/3 opisuj* opisa/3 nazva/3 naziva nazivaju
      najavi/3 najavljuj* apelova/3 apeluj* osudi/3 osuđuj* odbacuj* odbaci/3 izvini/3 izvinjava čestita/3 zapreti/3 preti
      prenosi prenose javlja javljaju glasi stoji_u
      sleže_ramenima klima_glavom odmahuj* promrmlja/3 mrmlja gunđa progunđa/3 procedi/3 prekida prekinu/3 ponavlja ponovi/3
      kategoričan kategorična obavesti/3 obaveštava
      informiše prozbori/3 progovori/3 govore govori/3 stoji saopšteno navedeno rečeno navodi_se ističe_se uverava uveravao
      uveravala uveravaju ubeđuje ubeđivao ubeđivala vikao vikala odbrusi/3 obrecnu/3 prosu/3 otpozdrav/3 podvlači podvuk/2
      podvukao skreće_pažnju skrenuo_pažnju skrenula_pažnju rezimira rezimirao rezimirala konstatuje konstatova/3 poentira
      ironiše podsmeva rugao potcrtava obelodani/3 obznani/3 razotkri/3 nagovešt/3 nagovesti/3 nagoveštava prognozira
      prognozirao očekuje očekuju preporuč/3 preporuči/3 preporučuje upitan reaguje reagova/3 zagrmeo brani odbrani/3 pravda
      opravdava kune zaklinje hrabri umiruje umiri/3 smiruje smiri/3 kaza/3 veli vele izreče izrekao objavi/3 objavljuje tvituje
      tvitova/3 zapisa/3 prepričava prepriča/3 svedoči svedočio svedočila poverio poverila poverava zavapi/3 vapi preklinje
      traži traže tražio tražila nada_se nadaju_se obrati/3 obraća obraćaju`,
    tailCues: '*ava *uje *nuo *nula *ao *ala *io *ila *eo *ela *uju *avaju *ali *ili',
    masculineCues: '*ao *eo *io *uo',
    feminineCues: '*la',
    auxiliaries: 'ostaje ostaju deluje je su bio bila bili da se će takođe još i mu joj im tada ranije nam mi kratko',
    asks: 'pita* upita* zapita*',
    accordingTo: `prema_podacima po_podacima prema_informacijama prema_rečima prema po_rečima po_mišljenju kako_navodi
      kako_navode prema_oceni po_oceni po_proceni prema_mišljenju prema_tvrdnjama prema_navodima
      rečima kako_kaže kako_tvrdi po_njenim_rečima po_njegovim_rečima po_njihovim_rečima prema_njenim_rečima
      prema_njegovim_rečima po_navodima`,
    utterances: 'reči riječi odgovor reakcija izjava komentar poruka zaključak',
    citedAgain: 'isti_izvor',
    accordingToAfter: '',
    opinionOf: 'za',
    he: 'on naš_sagovornik',
    she: 'ona naša_sagovornica',
    they: 'oni one svi oboje obojica obe',
    definite: 'ovaj ova ovo ovi taj ta to ti njegov njegova njen njena njihov naš svoj svoja',
    indefinite:
      'jedan jedna jedno nekoliko dva dve tri troje mnogi neki neka drugi druga jednog jedne jednom svaki svaka',
    masculine: '',
    masculineNames: `ilija pavle mihajlo lazar vuk ljubiša momčilo petar ivan stefan luka nemanja filip dimitrije đorđe uroš boris miroslav ivica siniša saša milan dragan zoran goran dejan
        nikola petar marko jovan miloš vladimir aleksandar dušan branislav slobodan bojan nebojša radiša miladin milana zorana
        petra marka jovana miloša vladimira nemanje`,
    feminine: '*ica *kinja *arka *orka *erka majka žena sestra baka',
    feminineNames:
      'ana marija jelena milica ivana mirjana vesna snežana jasmina dragana gordana biljana svetlana olivera',
    many: '*i nekoliko dva dvoje troje oboje obojica',
    of: '',
    and: 'i',
    but: 'a ali',
    subordinate: 'iako kada dok ako',
    that: 'da',
    pluralCues: 'su smo *li navode tvrde ističu *vaju *uju *raju *žu',
    participles: '*ući *eći',
    locatives: 'u',
    inside: 'u iz',
    prepositions: `o radi prilikom usled van niz uz duž unutar naspram nasuprot zahvaljujući pomoću tokom u na s sa za ka k od
      do po pod nad pri pred posle bez između kroz oko protiv kod iz preko pored zbog nakon
      pre umesto osim uprkos blizu iza ispred ispod iznad među povodom uoči putem prema`,
    stops: `sa_svoje_strane s_svoje_strane nije nisu neće godine godina godinu dana dan dani dnevno nedelje nedelju meseca mesec
      sata sati puta put a ali ili ako kada kad kako gde koji koja koje kojeg kojem kojoj
      koju šta što ko kome jer zato takođe već još samo čak ne ni li ga mu joj im ih juče danas sutra ponedeljak utorak sredu
      sreda četvrtak petak subota subotu nedelja januara
      februara marta aprila maja juna jula avgusta septembra oktobra novembra decembra ovde tamo tada sada međutim dok inače ja
      mi vi ti njega nju njih njemu njoj nam
      vam me nas vas sebi sebe sutradan jutros večeras noćas ujutru uveče kasnije ranije zatim dalje do onda opet ponovo zapravo
      možda naravno novinarima medijima
      redakciji kratko pismeno oštro mirno tiho glasno list_naš ceo`,
    mr: 'g gospodin',
    mrs: 'gđa gospođa',
    dr: 'dr prof akademik general pukovnik',
    called: 'po_imenu',
    roles: `poverenik/1 poverenic/1 žitelj/1 putnic/1 prolaznik/1 prolaznic/1 kupac kupc/1 funkcioner/1 sportist/1 tužiteljk/1
      medicinsk/1_sestr/1 suprug/1 mladić/1 meštanin meštanina zaštitnik zaštitnika zaštitnic/1 neko meštan/1 predsedni/1
      predsednik/1 potpredsednik/1 premijer/1 ministar ministr/1 ministark/1 portparol/1 sekretar/1 podsekretar/1 direktor/1
        načelnik/1 načelnic/1 upravnik/1 upravnic/1 lider/1 šef/1 šefic/1 gradonačelnik/1 gradonačelnic/1 guverner/1 poslanik/1
        poslanic/1 odbornik/1
      odbornic/1 senator/1 savetnik/1 savetnic/1 komesar/1 ombudsman/1 ambasador/1 konzul/1 diplomat/1 predstavnik/1
      predstavnic/1 tužilac tužioc/1 sudij/1 advokat/1
      pravnik/1 pravnic/1 inspektor/1 general/1 komandant/1 kapetan/1 pukovnik/1 oficir/1 policajac policajc/1 vojnik/1
      vatrogasac vatrogasc/1 spasilac spasioc/1 analitičar/1
      ekonomist/1 ekspert/1 stručnjak/1 stručnjac/1 istraživač/1 naučnik/1 naučnic/1 profesor/1 rektor/1 dekan/1 istoričar/1
      politikolog/1 sociolog/1 psiholog/1 arheolog/1
      etnolog/1 lekar/1 doktor/1 hirurg/1 pedijatr/1 medicinsk* sestr/1 apotekar/1 učitelj/1 učiteljic/1 nastavnik/1 nastavnic/1
      vaspitač/1 student/1 učenik/1 učenic/1
      inženjer/1 arhitekt/1 neimar/1 pilot/1 vozač/1 mašinovođ/1 aktivist/1 demonstrant/1 organizator/1 pisac pisc/1
      spisateljic/1 književnik/1 književnic/1 pesnik/1
      pesnikinj/1 autor/1 prevodilac prevodioc/1 novinar/1 reporter/1 urednik/1 urednic/1 voditelj/1 reditelj/1 rediteljk/1
      glumac glumc/1 glumic/1 pevač/1 pevačic/1
      muzičar/1 kompozitor/1 dirigent/1 umetnik/1 umetnic/1 slikar/1 producent/1 kustos/1 seljak/1 seljac/1 poljoprivrednik/1
      stočar/1 ratar/1 voćar/1 pčelar/1 ribar/1 lovac
      lovc/1 šumar/1 rudar/1 radnik/1 radnic/1 portir/1 čuvar/1 stanovnik/1 stanovnic/1 svedok/1 svedoc/1 očevidac očevic/1
      vlasnik/1 vlasnic/1 gazda gazdaric/1 koordinator/1
      osnivač/1 preduzetnik/1 preduzetnic/1 investitor/1 trgovac trgovc/1 prodavac prodavačic/1 kralj/1 kraljic/1 princ/1 papa
      episkop/1 patrijarh/1 vladik/1 sveštenik/1
      paroh/1 trener/1 igrač/1 fudbaler/1 golman/1 šampion/1 kandidat/1 kancelar/1 koleg/1 koleginic/1 geolog/1 biolog/1
      hidrolog/1 ekolog/1 kritičar/1 član/1 članic/1
      učesnik/1 učesnic/1 izvor/1 sagovornik/1 sagovornic/1 komšij/1 komšinic/1 žrtv/1 pacijent/1 putnik/1 turist/1 penzioner/1
       brata oca majk/1 sina ćerk/1 muž
      žen/1 baba bak/1 deda dek/1 čovek ljudi momak devojk/1 službenik/1 službenic/1 zvaničnik/1 zvaničnic/1 volonter/1
      pomoćnik/1 zamenik/1 zamenic/1 sindikalac bivš* portparolk/1 premijerk/1 predsednic/1 potpredsednic/1 direktork/1
      menadžer/1 menadžerk/1 rukovodi* sindikalc/1 štrajkač/1 varilac varioc/1 varilc/1 železar/1 metalac metalc/1 bravar/1
      električar/1 vodoinstalater/1 stolar/1 zidar/1 mehaničar/1 dispečer/1 kondukter/1 mašinbravar/1 brodar/1 mornar/1
      kapiten/1 kapitenk/1 selektor/1 vaterpolist/1 košarkaš/1 košarkašic/1 odbojkaš/1 odbojkašic/1 rukometaš/1 teniser/1
      teniserk/1 atletičar/1 atletičark/1 plivač/1 plivačic/1 bokser/1 rvač/1 šahist/1 napadač/1 bek centarfor/1 vezist/1
      navijač/1 strateg/1 strelac strelc/1 junak junaka junakinj/1 rekorder/1 osvajač/1 reprezentativac reprezentativc/1
      golmank/1 *godišnjak *godišnjaka *godišnjakinja holanđanin/1 nemac nemc/1 nemic/1 francuz/1 francuskinj/1 italijan/1
      italijank/1 španac španc/1 englez/1 britanac britanc/1 amerikanac amerikanc/1 amerikank/1 rus rusa ruskinj/1 ukrajinac
      ukrajinc/1 hrvat/1 hrvatic/1 bosanac bosanc/1 crnogorac crnogorc/1 makedonac makedonc/1 albanac albanc/1 mađar/1 rumun/1
      bugarin/1 grk grka turčin/1 austrijanac austrijanc/1 švajcarac švajcarc/1 slovenac slovenc/1 čeh čeha poljak/1 šveđanin/1
      norvežanin/1 danac danc/1 beograđanin/1 beograđank/1 novosađanin/1 nišlij/1 istraživačic/1 ekspertkinj/1 stručnjakinj/1
      profesork/1 docent/1 asistent/1 asistentkinj/1 doktork/1 lekark/1 hemičar/1 hemičark/1 fizičar/1 klimatolog/1
      klimatološkinj/1 meteorolog/1 seizmolog/1 kardiolog/1 onkolog/1 psihijatar psihijatr/1 epidemiolog/1 veterinar/1
      stomatolog/1 babic/1 vozačic/1 penzionerk/1 domaćic/1 domaćin/1 seljank/1 meštank/1 studentkinj/1 maturant/1 đak đaka
      gimnazijalac gimnazijalc/1 novinark/1 dopisnik/1 dopisnic/1 kolumnist/1 bloger/1 fotograf/1 snimatelj/1 scenarist/1
      violinist/1 pijanist/1 slikark/1 vajar/1 dizajner/1 kuvar/1 kuvaric/1 konobar/1 konobaric/1 pekar/1 ugostitelj/1
      hotelijer/1 preduzimač/1 bankar/1 bankark/1 broker/1 finansijer/1 akcionar/1 poslodavac poslodavc/1 opozicionar/1
      opozicionark/1 političar/1 političark/1 izaslanik/1 izaslanic/1 pregovarač/1 optužen/1 okrivljen/1 osumnjičen/1 branilac
      branioc/1 tužilj/1 advokatic/1 porotnik/1 svedokinj/1 oštećen/1 komandir/1 narednik/1 poručnik/1 major/1 veteran/1 borac
      borc/1 zarobljenik/1 izbeglic/1 migrant/1 monah/1 monahinj/1 iguman/1 mitropolit/1 imam/1 muftij/1 rabin/1 sused/1
      prijatelj/1 prijateljic/1 partner/1 partnerk/1 unuk/1 unuc/1 unučic/1 zet zeta snaj/1 tašt/1 svekrv/1 ujak ujaka stric
      strica tetk/1 dečak/1 devojčic/1 tinejdžer/1 starac starc/1 staric/1 muškarac muškarc/1`,
    rolePrefixes: 'eks eks- vice екс екс- вице',
    unnamed: `izvor/1 sagovornik/1 sagovornic/1 očevidac očevic/1 upućen/1 meštan/1 meštank/1 stanovnik/1 stanovnic/1 žitelj/1
      radnik/1 radnic/1
      svedok/1 svedokinj/1 putnik/1 putnic/1 prolaznik/1 prolaznic/1 turist/1 turistkinj/1 komšij/1 komšinic/1 navijač/1 kupac kupc/1`,
    kinds: `kompanija=ltd firma=ltd preduzeće=ltd klub=ltd
      stranka=abc partija=abc agencija=abc sindikat=abc organizacija=abc resor*=ministarstv* kompanij*=firm*=preduzeć*=koncern*
      organizacij*=unij*=savez*=federacij*=udruženj*=fondacij* šef*=direktor*=predsedni*=minist*=sekretar*=komandant*
      lider*=predsedni*=premijer*=kancelar* političar*=minist*=poslani*=predsedni*=premijer*=gradonačelni*
      naučni*=profesor*=*log=*loškinja=fizičar*=istraživač* istraživač*=profesor*=*log=*loškinja=naučni*
      ekspert*=profesor*=*log=analitičar*=ekonomist* stručnja*=profesor*=*log=trener*=selektor*
      zvanični*=minist*=direktor*=komesar*=portparol* funkcioner*=minist*=direktor*=predsedni* diplomat*=ambasador*=minist*
      oficir*=pukovnik*=major*=kapetan* sportist*=teniser*=plivač*=atletičar* fudbaler*=napadač*=golman*=štoper*
      igrač*=napadač*=golman*=košarkaš*=teniser* pravni*=advokat*=tužilac=sudij* novinar*=reporter*=dopisni*=uredni*
    `,
    venues: `
      aerodrom/1 most/1 ulic/1 trg/1 bulevar/1 park/1 stanic/1 tunel/1 palat/1 dvorac dvorc/1 zatvor/1 stadion/1
      aren/1 katedral/1 ostrv/1 jezer/1 planin/1 nagrad/1 bibliote/1 hotel/1 groblj/1`,
    media: 'časopis/1 glasnik/1 list portal/1',
    bodies: `
      bel/1_kuć/1 crven/1_krst/1 porodic/1 komitet/1 društv/1 konfederacij/1 komor/1 okrug/1 odeljenj/1 centar centr/1 klini/1 ekip/1 tim/1
      asocijacij/1 front/1 alijans/1 mrež/1 platform/1 osiguravač/1 proizvođač/1 operater/1 izdavač/1 
      konzulat/1 misij/1 parlament/1 senat/1 kongres/1 sekretarijat/1 laboratorij/1 crkv/1 eparhij/1 festival/1
      fond/1
      bank/1 kompanij/1 firm/1 grup/1 ministarstv/1 komisij/1 vlad/1 strank/1 partij/1 agencij/1 policij/1 sud/1 zavod/1
      vodovod/1 zajednic/1 elektran/1 banci fabrici sindikat/1 unij/1 savet/1 univerzitet/1 institut/1
      vojsk/1 odbor/1 organizacij/1 udruženj/1 uprav/1 fondacij/1 skupštin/1 klub/1 muzej/1 opštin/1 bolnic/1 tužilaštv/1
      kabinet/1 preduzeć/1 škol/1 železar/1 savez/1 reprezentacij/1 federacij/1 lig/1 fakultet/1 akademij/1 regulator/1
      direkcij/1 služb/1 vlast/1 mup bia nbs mmf un eu nato dom_zdravlja pozorišt/1 televizij/1 redakcij/1 pokret/1 koalicij/1
      opozicij/1 inicijativ/1 ambasad/1 delegacij/1 štab/1 fabrik/1 rudnik/1 elektrodistribucij/1 toplan/1`,
    messages: 'saopštenje saopštenju saopštenja',
    addressees: 'listu časopisu portalu agenciji televiziji novinarima novinaru',
    documents: `izveštaj/1 saopštenj/1 pism/1 dokument/1 odluk/1 dopis/1 zapisnik/1 rešenj/1 ugovor/1 presud/1 žalb/1 studij/1
      tekst/1 objav/1 tvit/1 poruk/1 izjav/1 analiz/1 prognoz/1 memorandum/1 rezolucij/1 deklaracij/1 apel/1 peticij/1 nacrt/1
      mišljenj/1 nalaz/1 bilten/1 optužnic/1 obrazloženj/1 zahtev/1 odgovor/1 zakon/1 sporazum/1 statut/1 testament/1`,
    unsaid:
      'natpis/1 plakat/1 transparent/1 tabl/1 parol/1 slogan/1 geslo refren/1 stih/1 strof/1 pesm/1 balad/1 grafit/1 moto',
    naming: `paket paketa nazvan nazvana nazvano zvani zvana film filma filmu knjiga knjige knjizi roman romana album albuma
      pesma pesme pesmu serija serije izložba izložbe operacija reč reči termin
      izraz baržu barža brod broda takozvani takozvana naziva nazivom naslovom predstava predstavu predstave drama drame
      festival festivala nagrada nagradu hotel restoran
      zakon zakona projekat projekta program programa emisija emisiji rubrika nadimak nadimkom preduzeće firma pozorište kafana
      pokret pokreta inicijativa inicijative sindikat sindikata železari fabrici platforma platformi platforme mreža mreži mreže`,
    clause: `ja mi vi ti on ona oni one me nas vas vam nam se je su sam smo ste bio bila biće će ćemo ću nema ima
      imamo imam ne treba mora moramo može mogu možemo hoću hoćemo želimo znam znamo da ako kad jer zašto`,
    adjectiveEndings: `*šeg *šem *šnjih *dnjih *tnjih *ni *na *no *nog *noga *nom *nim *ne *nih *nu *ski *ska *sko *skog *skom
      *skoj *ske *skih *skim *sku *čki *čka *čkog *čkoj *čke *ški *ška *škog *ovi *ov *ova *ovog *evi *eva *evog *ji *ći *ća
      *ćeg *ćoj *ti *vši *bivša *bivšoj *godišnja *godišnjeg`,
    owners: `*e *i *u *og *ih *e_*e *e_*i *og_*a *a`,
    possessives: `njegovim njenim njihovim njegovom njenom njihovom njegov njegova njegovo njen njena njeno njihov njihova svoj svoja`,
    masculineNouns: '*b *c *č *ć *d *đ *f *g *j *k *l *n *p *r *s *š *t *z *ž',
    feminineNouns: '*a',
    oneOf: `od`,
    verbs: `*orilo *dilo *tilo *nilo *čilo *šilo *ijalo *ovalo *avalo *ulo *uju traže traži nude nudi žele čeka čekaju *ala *ali
      *ila *ili *ela *eli *ula *uli *ao *uo`,
    impersonal: `navodi_se ističe_se kaže_se piše_se stoji piše ocenjuje_se tvrdi_se naglašava_se upozorava_se saopšteno navedeno rečeno`,
    synonyms: `ministar_spoljnih_poslova=šef_diplomatije=šefica_diplomatije=ministarka_spoljnih_poslova
      ministar_odbrane=šef_odbrane generalni_sekretar=šef_nato
      predsednica_evropske_komisije=šefica_komisije=šefica_evropske_komisije guverner=prvi_čovek_centralne_banke
      premijer=šef_vlade=predsednik_vlade=šefica_vlade=premijerka predsednik=šef_države ministar=šef_resora=ministarka
      gradonačelnik=prvi_čovek_grada=gradonačelnica selektor=trener=stručnjak golman=čuvar_mreže lekar=doktor=lekarka=doktorka
      advokat=branilac naučnik=istraživač=naučnica=istraživačica poslanik=narodni_poslanik=poslanica novinar=reporter=novinarka`,
    oblique: `*cima *istima *ntima *rima *anima *ljima *nicama *kinjama ane marije jelene milice ivane mirjane vesne snežane
      jasmine dragane gordane biljane svetlane olivere marka petra nikole miloša dušana slobodana nebojše stefana luke nemanje
      *ića *iću *ićem`,
    declension: {
      nouns: `tva:tvo tvu:tvo nja:nje nju:nje nje:nje eća:eće eću:eće išta:ište ištu:ište isma:ismo ismu:ismo iji:ija evica:evidac
          banci:banka brici:brika e:a i:a stra:star ntra:ntar ntru:ntar a: u:`,
      m: 'og:i om:i eg:i em:i',
      f: 'e:a oj:a',
      n: 'og:o om:o eg:e em:e',
    },
    nominatives: `aka_ića:ak_ić ka_ića:ko_ić tra_ića:tar_ić dra_ića:dar_ić ja_ića:ja_ić a_ića:_ić e_ića:a_ić akom_ićem:ak_ić
      kom_ićem:ko_ić anom_ićem:an_ić inom_ićem:in_ić šem_ićem:š_ić ku_iću:ko_iću anu_iću:an_ić u_ića:a_ić e_ić:a_ić
      i_ić:a_ić u_ić:a_ić om_ić:a_ić ~_a:~_ ~_u:~_ ~_om:~_ ~_em:~_`,
    saidThis: `to_je o_tome to_su ovo_je`,
    relaying: `citir/3 citira citiraju prenosi prenose prene/3 reči`,
    kin: 'otac majka sin ćerka kćerka brat sestra suprug supruga',
    demonyms: `holanđanin nemac nemica francuz francuskinja italijan italijanka španac englez britanac amerikanac amerikanka rus
      ruskinja ukrajinac hrvat hrvatica bosanac crnogorac makedonac albanac mađar mađarica rumun bugarin grk grkinja turčin
      austrijanac švajcarac slovenac čeh poljak šveđanin norvežanin danac beograđanin beograđanka novosađanin kragujevčanin
      nišlija srbin srpkinja
      dankinja kanađanin kanađanka španjolka engleskinja britanka ukrajinka poljakinja šveđanka norvežanka čehinja brazilac
      brazilka argentinac
      argentinka japanac japanka kinez kineskinja belgijanac belgijanka portugalac portugalka škot irac irkinja australijanac australijanka
      slovak slovakinja gruzijac gruzijka jermenin belorus beloruskinja finac finkinja bosanka crnogorka makedonka albanka slovenka rumunka
      bugarka austrijanka švajcarka holanđanka`,
    relative: 'koji koja koje',
    whether: 'li',
    proDrop: true,
    dialogueDash: true,
    bareNouns: true,
    genitiveRoles: true,
  },
};
