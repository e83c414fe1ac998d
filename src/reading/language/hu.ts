import type { Language } from './language.ts';

/** Hungarian. */
export const hu: Language = {
  id: 'hu',

  // Sentences
  abbreviations: `
    dr. Dr. prof. Prof. ifj. özv. gr. br. Szt. szt. St. ún. pl. kb. ill. vö. ld. Kr.e. Kr.u. jan. febr. márc. ápr.
    jún. júl. aug. szept. okt. nov. dec. Bp.
  `,
  ordinalPoint: true,
  questionMark: '?',
  stopWords: `
    a abban addig ahhoz ahogy ahol akár aki akik akkor alá alapján alatt ám amely amelyben amelyek amelyet ami
    amikor amíg amit annak arra arról át attól az azért azok azon azonban azóta azt aztán azzal bár be belül benne
    csak de e ebben eddig egy egyéb egyes egyre el elég ellen először előtt első emellett emiatt én ennek
    ennél erre erről és év évben évek ez ezek ezen ezért ezt ezzel fel felé folyamán ha hanem három hát hiszen hogy
    hogyan hol hozzá igen így ill ilyen is ismét itt jelenleg jól jövő kell kellett keresztül két kettő ki kívül
    között közül lehet lehetett lenne lesz lett ma maga magát már más második meg mely melyek mert még mi míg mind
    minden mindig mint mintegy miután mivel mondta most nagy nagyon ne nekem nélkül nem néhány nincs ő ők ön óta
    össze őt pedig persze rá rajta s saját se sem semmi sok sokkal során számára szerint szinte talán tavaly te
    tehát teljes tett több többek többi továbbá tovább tud úgy ugyan ugyanis új újra után utolsó vagy vagyis valaki
    valamint való van vannak végül vele viszont volna volt voltak vissza
  `,
  danglingStarts: `
    ő ők ez ezek azok ezt azt ezeket azokat ennek annak ebben abban erre arra ettől attól ezzel azzal ezért azért
    ehhez ahhoz emiatt így úgy ilyen olyan mindkettő mindketten de és s vagy azonban viszont ám ugyanakkor mégis
    mindazonáltal ráadásul emellett továbbá szintén is tehát akkor aztán majd ezután azután eközben közben
    ezzel_szemben ennek_ellenére másrészt például így_aztán ellenkezőleg ott itt onnan innen
  `,
  firstPerson: 'én engem nekem minket nekünk',
  readingRate: { unit: 'characters', perMinute: 882 },
  marks: [
    ['„', '”'],
    ['»', '«'],
  ],
  comma: ', ',

  // Quotes

  reporting: {
    cues: `
      tudat* fakad* követel* panaszk* mond* közöl* nyilatkoz* hangsúlyoz* kijelent* jelent* jelentette_ki hozzáte* tette_hozzá teszi_hozzá
      jegyezte_meg jegyzi_meg megjegyez* fogalmaz* állít* magyaráz* válaszol* felel* panaszol* árult* figyelmeztet* szögez* vél* emel* emelte_ki
      idéz* ismer* bírál* vádol* ígér* tagad* cáfol* megerősít* erősítette erősíti tájékoztat* bejelent* számol* mesél* legyint* sóhajt* nevet*
      mosoly* kiált* suttog* tréfál* viccel* kommentál* reagál* értékel* összegz* összegez* foly* zár* kér* sürget* javasol* hív* utal* fejte*
      kifejt* vág* csitít* tesz* tette szól* üzen* posztol* bizony* hisz* gondol* mutatott rámutat* helyesel* helyezett beszél* nevez* nyugtat*
      elmond* kimond* megmond* szóvá_te* elismer* ismerte_el beismer* ismerte_be kifogásol* nehezmény* szabadkoz* mentegetőz* védekez* érvel*
      okfejt* fenyeg* óv* int* buzdít* biztat* bátorít* ösztönöz* tanácsol* ajánl* indítványoz* kezdeményez* felszólít* felhív* hívta_fel hívja_fel
      felvet* felidéz* visszaemlékez* emlékez* emlékszik* elevenít* sorol* felsorol* részletez* pontosít* helyesbít* kiegészít* egészített*
      hozzáfűz* fűzte_hozzá tett_hozzá közbevet* közbeszól* rávág* visszavág* visszakérdez* vágott_vissza vágta_rá kérdezett_vissza felkiált*
      rikolt* ordít* üvölt* harsog* dörmög* morog* mormog* motyog* dünnyög* zsörtölőd* zúgolód* méltatlankod* felháborod* háborgott háborog*
      dühöng* siránkoz* kesereg* sopánkod* sír* zokog* nyög* lihegi hebeg* dadog* súg* kacag* kuncog* ironizál* gúnyolód* évőd* humorizál*
      büszkélked* dicseked* lelkesed* örvend* örül* ünnepel* gratulál* köszön* elköszön* búcsúz* fogad* esküd* megesküd* megígér* garantál*
      szavatol* szögezte_le leszögez* szögezi_le hangozt* állapít* megállapít* állapította_meg konstatál* nyugtáz* összefoglal* foglal*
      foglalta_össze foglalja_össze foglalt_állást summáz* konklúd* következtet* vonta_le bíz* remél* tart_attól aggód* fél* kétl* kételked*
      latolgat* jósol* jövendöl* becsül* prognosztizál* valószínűsít* sejtet* sugall* céloz* célzott hivatkoz* leír* írta_le ír* irt* jegyez*
      jegyzet* tweetel* kommentel* publikál* közzétesz* közzétett* kiad* értesít* értesült* beszámol* számolt_be referál* tudósít* elmagyaráz*
      elmesél* eláru* elszól* bevall* vallotta_be vall* gyón* tiltakoz* ellenkez* ellenez* visszautasít* utasította elutasít* elhárít* hárít*
      leszid* szid* korhol* ostoroz* kárhoztat* kritizál* elítél* ítélte_el helytelenít* felró* rótta rótt vet* vetette_fel vetette_közbe
      állást_foglal* hangot_adott hangot_ad nyomatékosít* kihangsúlyoz* aláhúz* húzta_alá húzza_alá kidomborít* kiemel* emeli_ki emelt_ki mutat_rá
      mutatott_rá rávilágít* világított_rá megjósol* megszólal* szólalt_meg választ_adott választ_ad feltesz* tette_fel teszi_fel faggat* tudakol*
      érdeklőd* firtat* kíván* megszavaz* zárta_szavait zárta_gondolatait kezdte kezdi tette_közzé láttat* látja* látják úgy_látja úgy_véli
      úgy_gondolja úgy_tartja úgy_értékelt* állásponton azt_mondja azt_mondta csattan* förmed* mordul* bólint* vont_vállat vállat_vont biccent*
      mereng* töpreng* tűnőd* mélázik elmélked* bölcselked* okoskod* vitatkoz* vitatt* vitatja
    `,
    auxiliaries: `
      is meg ki el be fel le hozzá rá át viszont pedig azt annyit úgy így később majd még már is_ki össze vissza közbe oda
    `,
    accordingTo: 'mint',
    accordingToAfter: `
      szerint elmondása_szerint véleménye_szerint tájékoztatása_szerint szavaival értelmében közlése_szerint állítása_szerint megfogalmazásában
    `,
    opinionOf: '',
    he: 'ő',
    she: '',
    they: 'ők mindketten mindenki mindkettő mindnyájan valamennyien többen sokan',
    definite: 'a az ez e ezek azok',
    indefinite: 'egy két három néhány több számos négy öt némely pár sok kevés',
    masculine: '',
    feminine: '*nő',
    many: 'két három néhány több számos *ok *ek *ök *ák négy öt pár némely',
    of: '',
    and: 'és s meg valamint illetve',
    but: 'de ám azonban viszont ellenben csakhogy',
    that: 'hogy',
    prepositions: '',
    stops: `
      hét hónap év nap alkalommal de vagy ha amikor mint ahol aki amely ami akik amelyek hiszen mert ezért tehát is már még csak sem nem tegnap ma holnap hétfőn kedden
      szerdán csütörtökön pénteken szombaton vasárnap január február március április május június július augusztus szeptember október november december itt ott akkor most
      azonban ugyanakkor pedig viszont után előtt alatt között során szerint számára felé ellen miatt nélkül óta mellett lapnak elégedetten azt annyit napokban én mi ti te
      őt neki hogy emelt ám hát így úgy ezután azután majd aztán később korábban végül először másodszor csupán mindössze egyenesen nevetve sírva mosolyogva dühösen
      keserűen angolul németül franciául oroszul magyarul röviden tömören szárazon csendesen halkan hangosan szintén ugyancsak egyébként mindenesetre állítólag valószínűleg
      nyilván bizonyára hétfő kedd szerda csütörtök péntek szombat reggel este délben délután délelőtt éjjel hajnalban amit amelyet akit amiről amelyben ahogy ahogyan amint
      miután miközben mielőtt míg noha bár ugyan mivel minthogy nehogy akár akárcsak részéről irányában révén által felől helyett mellé fölött mögött felett közben ellenére
      nyomán értelmében útján végett lapunknak lapunk kérdésünkre
    `,
    mr: 'úr',
    mrs: 'asszony néni',
    dr: 'dr prof ifj id özv dr. prof. ifj. id. özv. gróf báró herceg ezredes tábornok',
    roles: `
      elnök* alelnök* miniszter* kormányfő* államtitkár* szóvivő* főtitkár* titkár* igazgató* vezető* főnök* alpolgármester* képviselő* frakcióvezető* szenátor* tanácsadó*
      biztos* nagykövet* diplomata* küldött* ügyész* bíró* ügyvéd* jogász* tábornok* parancsnok* kapitány* ezredes* tiszt* rendőr* katona* elemző* közgazdász* szakértő*
      kutató* tudós* professzor* történész* politológus* szociológus* orvos* doktor* ápoló* tanár* diák* mérnök* pilóta* aktivista* tüntető* író* szerző* újságíró* rendező*
      színész* énekes* zenész* zeneszerző* művész* festő* producer* gazda gazdák termelő* halász* munkás* lakos* lakó* tanú* tulajdonos* koordinátor* alapító* vállalkozó*
      befektető* király* herceg* pápa* püspök* bíboros* edző* játékos* jelölt* kancellár* kolléga* geológus* hidrológus* biológus* kritikus* tag* testvér* apa* anya* fia
      lánya feleség* férj* férfi* nő asszony* háziasszony* szomszéd* barát* forrás* áldozat* sofőr* szakács* önkéntes* révész* büfés* turista* ombudsman* jegyző* prefektus*
      államfő* köztársasági_elnök* kormánybiztos* megbízott* helyettes* főparancsnok* alezredes* őrnagy* százados* hadnagy* főhadnagy* dandártábornok* altábornagy*
      vezérőrnagy* tűzoltó* mentős* mentőápoló* nővér* gyógyszerész* állatorvos* pszichológus* pszichiáter* régész* csillagász* fizikus* vegyész* meteorológus*
      szeizmológus* ökológus* botanikus* zoológus* néprajzkutató* nyelvész* irodalmár* filozófus* teológus* lelkész* pap* plébános* érsek* rabbi* imám* szerzetes* apát*
      rektor* dékán* docens* tanító* óvónő* recepciós* portás* pincér* pék* hentes* kertész* erdész* vadász* méhész* juhász* pásztor* borász* földműves* állattenyésztő*
      agrármérnök* építész* műszerész* szerelő* villanyszerelő* asztalos* rakodómunkás* művezető* műszakvezető* bányász* kohász* matróz* hajós* révkalauz* kalauz*
      mozdonyvezető* buszvezető* taxis* légiutas-kísérő* stewardess* utas* nyaraló* vendég* eladó* boltos* kereskedő* ügynök* bróker* bankár* könyvelő* ügyvezető*
      vezérigazgató* menedzser* cégvezető* részvényes* politikus* ellenfele* riválisa* polgár* szavazó* választó* nyugdíjas* özvegy* árva* anyja apja bátyja öccse húga
      unokája nagyapja nagyanyja nagymama* nagypapa* párja élettársa menyasszony* vőlegény* veje menye sógor* unokatestvér* keresztapa* kollégája elődje utódja védője
      felperes* alperes* vádlott* gyanúsított* elítélt* túlélő* sebesült* sértett* menekült* bevándorló* hajléktalan* balettművész* táncos* koreográfus* karmester*
      zongoraművész* hegedűművész* gitáros* dobos* dalszerző* költő* regényíró* forgatókönyvíró* műfordító* fotós* fotográfus* operatőr* kurátor* galériás* műgyűjtő*
      szobrász* bajnok* olimpikon* úszó* futó* kapus* csatár* válogatott* szövetségi_kapitány* játékvezető* sportoló* győztes* vesztes* munkatárs* asszisztens* programozó*
      fejlesztő* tervező* dizájner* megfigyelő* közvetítő* tárgyaló* főtárgyaló* delegált* nyomozó* detektív* végrehajtó* közjegyző* ügyfél* páciens* beteg* szülő* gyermek*
      fiatal* idős* *miniszter *elnök *igazgató *vezető *polgármester *képviselő *titkár *szóvivő *parancsnok *biztos *szakértő *kutató *munkás *politikus *orvos *mérnök
      *tanár *művész *edző *rendező *jogász *ügyvéd *termelő *lógus *tulajdonos *ügyész *művezető
    `,
    bodies: `
      bank* cég* vállalat* társaság* csoport* minisztérium* tárca* bizottság* kormány* párt* ügynökség* rendőrség* bíróság* szakszervezet* unió*
      tanács* egyetem* intézet* hadsereg* szervezet* egyesület* parlament* klub* múzeum* lap* újság* csatorna* hivatal* hatóság* önkormányzat*
      szövetség* igazgatóság* kamara* iroda* választási_iroda mozgalom* platform* frakció* koalíció* szövetkezet* konszern* légitársaság*
      repülőtér* kórház* színház* egyház* püspökség* nagykövetség* konzulátus* ombudsman_hivatal ügyészség* főkapitányság* kapitányság*
      katasztrófavédelem* honvédség* vezérkar* sztrájkbizottság* vezetőség* elnökség* testület* közgyűlés* szerkesztőség* rádió* televízió*
      portál* hírportál* tőzsde* alap* kuratórium* liga* szakosztály* kreml
    `,
    documents: `
      jelentés* tanulmány* közlemény* levél* dokumentum* határozat* beszámoló* felmérés* kutatás* nyilatkozat* kiáltvány* petíció* ítélet* végzés*
      vádirat* törvény* rendelet* javaslat* tervezet* szerződés* egyezmény* jegyzőkönyv* üzenet* poszt* bejegyzés* cikk* tájékoztató*
      állásfoglalás* indoklás* indokolás*
    `,
    naming: `
      nevű című nevezett úgynevezett ismert néven film könyv regény album sorozat dal kiállítás művelet jelszó szlogen szó szavak kifejezés fogalom
      filmet könyvet regényt albumot sorozatot dalt kiállítást műveletet jelszót szlogent szót kifejezést fogalmat díj díjat díja fesztivál
      fesztiválon program programot projekt projektet törvény törvényt mozgalom mozgalmat szervezet egyesület alapítvány zenekar együttes lap
      folyóirat magazin újság csatorna hajó becenév becenéven címmel címen címet nevet becézett gúnynevén fedőnevű márkájú
    `,
    namingAfter: `
      nevű néven címmel címen nevet elnevezésű fantázianevű becenevű becenéven gúnynevű fedőnevű feliratú márkájú típusú kezdetű jeligéjű
      mottójú jelszavú becézett albumon albumán című* elnevezést díj díjat díjjal fesztiválon lemez törvény mozgalom
    `,
    unsaid: `
      felirat* tábla táblák táblát táblákat transzparens* molinó* refrén* dal dala dalt dalát dalban sláger* szám_kezdő* ének* himnusz* vers*
      sor_ strófa* nóta nótát induló plakát* graffiti* jelszó jelszót póló pólón skandál* szöveg_ falfirka*
    `,
    clause: `
      én mi ti te ő ők nem van vannak volt voltak lesz lesznek nincs kell lehet tud tudom tudjuk akar akarok akarunk fog fogja fogunk vagyunk
      vagyok vagytok ez az azt ezt hogy nekünk nekem nincsenek légy állt ültem ülünk ülök dolgozik dolgozom dolgozunk jön jött megy ment mondtam
      mondta láttunk láttam láttuk hallottunk hallottam tudtam tudtuk tudták kértük kértem mondjak mondj lenne volna szeretném szeretnénk szabad
      megérdemli kopog visszük viszik beszél egyetértek értem értjük köszönöm kérem várjuk várunk félünk félek hiszem hisszük kaptunk kaptam senki
      mindenki semmi itt ott mikor miért hogyan ki mit hol
    `,
    addresseeEndings: `
      *nak *nek *ban *ben *ból *ből *ról *ről *tól *től *hoz *hez *höz *val *vel *-nak *-nek *-oldalán *-oldalon *nál *nél *-on *-en *-ön *-ban *-ben *-ból *-ből *-ra *-re
      *lapján *ést *ást *etet *okat *eket *akat *öket
    `,
    proDrop: true,
    dialogueDash: true,
    bareNouns: true,
    nameFirst: true,
    possessiveEndings: '*je *ja *ere *ősége *sége *ője *öke *nöke *tára *nője *kára *dája fia lánya',
  },
};
