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
    senki mindenki bárki sokan néhányan a addig ahogy ahol akár aki akik alá alapján alatt amely amelyben amelyek
    amelyet ami amikor amíg amit arról át az azon azóta bár be belül benne csak e eddig egy egyéb egyes egyre el elég
    ellen először előtt első én ennél erről év évben évek ezen fel felé folyamán ha hanem három hát hiszen hogy hogyan
    hol hozzá igen ill ismét jelenleg jól jövő kell kellett keresztül két kettő ki kívül között közül lehet lehetett
    lenne lesz lett ma maga magát már más második meg mely melyek mert még mi míg mind minden mindig mint mintegy miután
    mivel mondta most nagyon ne nekem nélkül nem néhány nincs ön óta össze őt pedig persze rá rajta saját se sem
    semmi sok sokkal során számára szerint szinte talán tavaly te teljes tett több többek többi tovább tud ugyan ugyanis
    új újra után utolsó vagyis valaki valamint való van vannak vele volna volt voltak vissza
  `,
  danglingStarts: `
    ő ők ez ezek azok ezt azt ezeket azokat ennek annak ebben abban erre arra ettől attól ezzel azzal ezért azért
    ehhez ahhoz emiatt így úgy ilyen olyan mindkettő mindketten de és s vagy azonban viszont ám ugyanakkor mégis
    mindazonáltal ráadásul emellett továbbá szintén is tehát akkor aztán majd ezután azután eközben közben rögtön azonnal
    nyomban mindjárt nemsokára hamarosan később végül
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
    paradigms: {
      v: `0 i ja ik ják t ott ett ött ta te otta ette ötte ták ték ották ették ötték tak tek ottak ettek öttek nak nek anak enek
        va ve ván vén na ne
        ná né nák nék ni za ze zák zik sa se sák`,
    },
    cues: `
      kiabál/v minősít/v hirdet/v érzi érezte vágta_rá beszélt_róla
      tudatta tudatja tudatták tudatják fakadt fakad_ki fakadtak követel/v panaszkod/v mond/v közöl/v közl/v nyilatkoz/v
      hangsúlyoz/v kijelent/v
      jelent/v jelentette_ki hozzáteszi hozzáteszik hozzátette hozzátették hozzátett tette_hozzá teszi_hozzá jegyezte_meg
      jegyzi_meg megjegyez/v
      megjegyz/v fogalmaz/v állít/v magyaráz/v válaszol/v felel felelt felelte felelték feleltek panaszol/v árult árulta árulták árultak
      árul árulja árulják figyelmeztet/v szögezte szögezi szögezték véli vélik vélte vélték vélekedett vélekedik vélekedtek
      vélekedve emelte emelték
      emeli emelik emelt emelte_ki idéz/v ismeri ismerte ismerték bírál/v vádol/v ígér ígéri ígérte ígért ígérték ígértek ígérik tagad/v
      cáfol/v megerősít/v erősítette erősíti tájékoztat/v bejelent/v számol/v mesél/v legyint legyintett legyintettek sóhajt/v
      nevet nevetett
      nevettek nevetve nevetgélt mosolyog mosolygott mosolyogta mosolyodott_el mosolyogva kiált kiáltotta kiáltott kiáltja
      kiáltották suttog/v
      tréfál/v viccel/v kommentál/v reagál reagált reagáltak reagálnak értékel értékelt értékelte értékelték értékelik értékeli
      összegz/v összegez/v
      folytat/v zárta zárja zárták kér kéri kért kérte kérték kértek kérik kérve sürget/v javasol/v hívta hívja hívott hívták
      hívják utal utalt utaltak utalva fejte/v kifejt/v vágott vágta vágja csitít/v tette tettek teszi teszik szólt szóltak
      szólítja szólította
      szólal szólalt üzen/v posztol/v bizonygat/v bizonyít/v hiszi hitte hiszik gondolja gondolta gondolják gondolták mutatott rámutat/v
      helyesel helyeselt helyezett beszél/v nevez/v nyugtat nyugtatta nyugtatott nyugtatja nyugtatgat nyugtatgatta elmond/v kimond/v
      megmond/v szóvá_te/v elismer/v ismerte_el beismer/v ismerte_be kifogásol/v nehezmény/v szabadkoz/v mentegetőz/v védekez/v
      érvel/v okfejt/v
      fenyeget/v fenyegetőz/v óv óvott óvta óvja óvtak intett intette inti intettek buzdít/v biztat/v bátorít/v ösztönöz/v
      tanácsol/v ajánl/v
      indítványoz/v kezdeményez/v felszólít/v felhív/v hívta_fel hívja_fel felvet/v felidéz/v visszaemlékez/v emlékez/v emlékszik emlékszünk
      emlékszem elevenít/v sorol sorolja sorolta sorolták felsorol/v részletez/v pontosít/v helyesbít/v kiegészít/v egészített/v hozzáfűz/v
      fűzte_hozzá tett_hozzá közbevet/v közbeszól/v rávág/v visszavág/v visszakérdez/v vágott_vissza kérdezett_vissza felkiált/v rikolt/v
      ordít/v üvölt üvöltötte üvöltött üvöltve üvölti harsog harsogott harsogta dörmög dörmögött dörmögte morog morgott morogta
      morogja mormog
      mormogott mormogta motyog/v dünnyög/v zsörtölőd/v zúgolód/v méltatlankod/v felháborod/v háborgott háborog dühöng/v siránkoz/v kesereg
      kesergett sopánkod/v sírja sírta zokog zokogott zokogta zokogva nyögte nyögi lihegi lihegte hebeg/v dadog/v súgta súgja
      súgott kacagott
      kacagta kacag kuncog/v ironizál/v gúnyolód/v évőd/v humorizál/v büszkélked/v dicseked/v lelkesed/v örvendezett örvendez
      örül örült örülnek
      örültek ünnepel ünnepelt gratulál/v köszöni köszönte köszönt köszönetet_mondott elköszön/v búcsúz/v fogadkoz/v fogadja fogadta esküd/v
      megesküd/v megígér/v garantál/v szavatol/v szögezte_le leszögez/v szögezi_le hangoztat/v állapít/v megállapít/v
      állapította_meg konstatál/v
      nyugtáz/v összefoglal/v foglalt foglalta foglalja foglalta_össze foglalja_össze foglalt_állást summáz/v konklúd/v
      következtet/v vonta_le bízik
      bízott bíztak bíznak bízva remél reméli remélte remélik remélték tart_attól aggód/v attól_tart kétl/v kételked/v
      latolgat/v jósol/v jövendöl/v
      becsül becsüli becsülte becsülték becsülik prognosztizál/v valószínűsít/v sejtet/v sugall/v céloz célozva célozgat célozgatott célzott
      hivatkoz/v leír/v írta_le írt írta írták írtak írja írják írva írván jegyez/v jegyz/v tweetel/v kommentel/v publikál/v
      közzéteszi közzétette
      közzétették közzétett/v kiadta értesít/v értesült/v beszámol/v számolt_be referál/v tudósít/v elmagyaráz/v elmesél/v elárul/v elszólta
      bevall/v vallotta_be vall vallja vallott vallotta gyónta tiltakoz/v ellenkez/v ellenez/v visszautasít/v utasította
      elutasít/v elhárít/v
      hárította hárítja hárít leszid/v szid szidta szidja szidták korhol/v ostoroz/v kárhoztat/v kritizál/v elítél/v ítélte_el
      helytelenít/v felró/v
      rótta rótt vetett vetette veti vetették vetette_fel vetette_közbe állást_foglal/v hangot_adott hangot_ad nyomatékosít/v kihangsúlyoz/v
      aláhúz/v húzta_alá húzza_alá kidomborít/v kiemel/v emeli_ki emelt_ki mutat_rá mutatott_rá rávilágít/v világított_rá
      megjósol/v megszólal/v
      szólalt_meg választ_adott választ_ad feltesz/v tette_fel teszi_fel faggat/v tudakol/v érdeklőd/v firtat/v kívánt kívánta
      kívánja megszavaz/v
      zárta_szavait zárta_gondolatait kezdte kezdi tette_közzé láttat láttatja látja látják úgy_látja úgy_látják úgy_látta
      úgy_véli úgy_gondolja
      úgy_tartja úgy_értékelt/v állásponton azt_mondja azt_mondta csattan csattant csattant_fel csattantak förmed/v mordul/v
      bólint bólintott
      bólintottak vont_vállat vállat_vont biccent/v mereng merengett töpreng/v tűnődik tűnődött mélázik elmélked/v bölcselked/v
      okoskod/v vitatkoz/v
      vitatta vitatja rögzít/v dohog dohogott dohogta dohogja csóválta_a_fejét csóválja_a_fejét ingatta_a_fejét rázta_a_fejét
      széttárta_a_karját tárta_szét ismételget/v ismétel ismételte ismétli megismétel/v idézte_fel idézi_fel morfondíroz/v
      mondta_el mondja_el
      kifakad kifakadt fakadt_ki öntötte_szavakba fogalmazta_meg fogalmazza_meg megfogalmaz/v szabott_határt hűtötte_le
      lehűtötte_a_kedélyeket
      köszönte_meg köszöni_meg megköszön/v ígérte_meg utasította_el utasítja_el utasította_vissza vetett_véget int_óva
      intett_óva óva_intett óva_int
      hangzott_el reflektál reflektált kezdte_beszédét biztosít/v jelezte jelez jelzi jelzett
      jelezték jelzik említ/v érzékeltet/v prédikál/v szónokol/v vágta_oda odavetette odavágta odaszólt odasúgta kérdezte kérdezi kérdez
      kérdezett kérdezték replikáz/v ellentmond ellentmondott egyetért egyetértett üdvözöl üdvözölte üdvözölték méltat/v dicsér
      dicsérte sajnálkoz/v sajnálja sajnálta panaszolta_el vázol vázolta vázolja taglal taglalta ecsetel ecsetelte okol okolta
      hibáztat/v elmarasztal/v bizakod/v közbekiált közbekiáltott
      felhördült felhorkan felhorkant horkant_fel kapta_fel_a_fejét vonta_meg_a_vállát megvonta_a_vállát viccelődik viccelődött
      élcelődik élcelődött
      tréfálkozott eltűnődött elgondolkod/v mennydörög mennydörgött áll_a_közleményben
      olvasható vág_közbe vágott_közbe vágta_közbe vág_vissza szólt_közbe szól_közbe szólt_rá veti_közbe kottyan kottyantott
      emlékeztet/v szólította_fel szólított_fel szólítja_fel ismertet/v szúrta_közbe szúr_közbe poénkod/v nehezményezte
      indokol/v árulta_el árulja_el magyarázkod/v kommunikál/v tudatott sóhajtott_fel kiáltott_fel vetett_fel jelentkezett
      hozta_nyilvánosságra reagálta`,
    auxiliaries: `
      is meg ki el be fel le hozzá rá át viszont pedig azt annyit úgy így később majd még már is_ki össze vissza közbe oda
    `,
    pluralCues: '*nak *nek *tak *tek *ják *ták *ték *zák *ítik *lik',
    asks: 'kérdez* visszakérdez* tudakol* érdeklőd* faggat* töpreng*',
    accordingTo: 'mint',
    possessives: 'szerinte szerintük',
    accordingToAfter: `
      szerinte szerintük szerintem olvasatában értelmezésében meglátása_szerint megítélése_szerint értékelése_szerint
      álláspontja_szerint becslése_szerint
      szavai_szerint állításuk_szerint véleményük_szerint tudomása_szerint információi_szerint beszámolója_szerint
      emlékei_szerint bevallása_szerint
      indoklása_szerint érvelése_szerint feltételezése_szerint beszámolója_alapján szemében
      szerint elmondása_szerint véleménye_szerint tájékoztatása_szerint szavaival értelmében közlése_szerint állítása_szerint
      megfogalmazásában
    `,
    opinionOf: '',
    he: 'ő',
    she: '',
    they: 'ők mindketten mindenki mindkettő mindnyájan valamennyien többen sokan',
    definite: 'a az ez e ezek azok',
    somebody: 'valaki',
    others: `mások egyesek sokan néhányan`,
    indefinite: 'egy az_egyik két három néhány több számos négy öt némely pár sok kevés',
    masculine: '',
    feminine: '*nő',
    many: 'két három néhány több számos *ok *ek *kök *dák *ták *cák *nák *rák *lák *kák *sák *pák *zák négy öt pár némely',
    of: '',
    and: 'és s meg valamint illetve',
    but: 'de ám azonban viszont ellenben csakhogy',
    subordinate: 'bár noha amikor ha miközben mivel miután',
    that: 'hogy',
    prepositions: '',
    stops: `
      valaki bárki akárki hét hónap év nap alkalommal de vagy ha amikor mint ahol aki amely ami akik amelyek hiszen mert ezért
      tehát is már még csak sem nem erre arra erről arról ezzel azzal minderre minderről tegnap ma holnap hétfőn kedden
      szerdán csütörtökön pénteken szombaton vasárnap január február március április május június július augusztus szeptember
      október november december itt ott akkor most
      azonban ugyanakkor pedig viszont után előtt alatt között során szerint számára felé ellen miatt nélkül óta mellett lapnak
      elégedetten azt annyit napokban én mi ti te
      őt neki hogy emelt ám hát így úgy ezután azután majd aztán később korábban végül először másodszor csupán mindössze
      egyenesen nevetve sírva mosolyogva dühösen
      keserűen angolul németül franciául oroszul magyarul röviden tömören szárazon csendesen halkan hangosan szintén ugyancsak
      egyébként mindenesetre állítólag valószínűleg
      nyilván bizonyára továbbra hétfő kedd szerda csütörtök péntek szombat reggel este délben délután délelőtt éjjel hajnalban amit
      amelyet akit amiről amelyben ahogy ahogyan amint
      miután miközben mielőtt míg noha bár ugyan mivel minthogy nehogy akár akárcsak részéről irányában révén által felől
      helyett mellé fölött mögött felett közben ellenére
      nyomán értelmében útján végett lapunknak lapunk kérdésünkre *ként
    `,
    calendar: `januári februári márciusi áprilisi májusi júniusi júliusi augusztusi szeptemberi októberi novemberi decemberi
      hétfői keddi szerdai csütörtöki pénteki szombati vasárnapi`,
    mr: 'úr',
    mrs: 'asszony néni',
    dr: 'dr prof ifj id özv dr. prof. ifj. id. özv. gróf báró herceg ezredes tábornok',
    roles: `vásárló* bérlő* fiú migráns* gyerek* 
      ceo ceo-ja pedagógus* közíró* üzletember* gazdálkodó* édesany* édesap* frontember* dizőz* lány* kémikus* középiskolás* bajnok*
      elnök* alelnök* miniszter* kormányfő* államtitkár* szóvivő* főtitkár* titkár* igazgató* vezető* főnök* alpolgármester*
      képviselő* frakcióvezető* szenátor* tanácsadó*
      biztos* nagykövet* diplomata* küldött* ügyész* bíró* bírája ügyvéd* jogász* tábornok* parancsnok* kapitány* ezredes*
      tiszt* rendőr* katona* elemző* közgazdász* szakértő*
      kutató* tudós* professzor* történész* politológus* szociológus* orvos* doktor* ápoló* tanár* diák* mérnök* pilóta*
      aktivista* tüntető* író* szerző* újságíró* rendező*
      színész* énekes* zenész* zeneszerző* művész* festő* producer* gazda gazdák termelő* halász* munkás* lakos* lakó* tanú*
      tulajdonos* koordinátor* alapító* vállalkozó*
      befektető* király* herceg* pápa* püspök* bíboros* edző* játékos* jelölt* kancellár* kolléga* geológus* hidrológus*
      biológus* kritikus* tag* testvér* apa* anya* fia
       feleség* férj* férfi* nő asszony* háziasszony* szomszéd* barát* forrás* áldozat* sofőr* szakács* önkéntes* révész* büfés*
       turista* ombudsman* jegyző* prefektus*
      államfő* köztársasági_elnök* kormánybiztos* megbízott* helyettes* főparancsnok* alezredes* őrnagy* százados* hadnagy*
      főhadnagy* dandártábornok* altábornagy*
       tűzoltó* mentős* mentőápoló* nővér* gyógyszerész* állatorvos* pszichológus* pszichiáter* régész* csillagász* fizikus*
       vegyész* meteorológus*
      szeizmológus* ökológus* botanikus* zoológus* néprajzkutató* nyelvész* irodalmár* filozófus* teológus* lelkész* pap*
      plébános* érsek* rabbi* imám* szerzetes* apát*
      rektor* dékán* docens* tanító* óvónő* recepciós* portás* pincér* pék* hentes* kertész* erdész* vadász* méhész* juhász*
      pásztor* borász* földműves* állattenyésztő*
      agrármérnök* építész* műszerész* szerelő* villanyszerelő* asztalos* rakodómunkás* művezető* műszakvezető* bányász* kohász*
      matróz* hajós* révkalauz* kalauz*
      mozdonyvezető* buszvezető* taxis* légiutas-kísérő* stewardess* utas* nyaraló* vendég* eladó* boltos* kereskedő* ügynök*
      bróker* bankár* könyvelő* ügyvezető*
       menedzser* cégvezető* részvényes* politikus* ellenfele* riválisa* polgár* szavazó* választó* nyugdíjas* özvegy* árva*
       bátyja öccse húga
      unokája nagymama* nagypapa* párja élettársa menyasszony* vőlegény* veje menye sógor* unokatestvér* keresztapa* kollégája
      elődje utódja védője
      felperes* alperes* vádlott* gyanúsított* elítélt* túlélő* sebesült* sértett* menekült* bevándorló* hajléktalan*
      balettművész* táncos* koreográfus* karmester*
      zongoraművész* hegedűművész* gitáros* dobos* dalszerző* költő* regényíró* forgatókönyvíró* műfordító* fotós* fotográfus*
      operatőr* kurátor* galériás* műgyűjtő*
      szobrász* olimpikon* úszó* futó* kapus* csatár* válogatott* szövetségi_kapitány* játékvezető* sportoló* győztes* vesztes*
      munkatárs* asszisztens* programozó*
      fejlesztő* tervező* dizájner* megfigyelő* közvetítő* tárgyaló* főtárgyaló* delegált* nyomozó* detektív* végrehajtó*
      közjegyző* ügyfél* páciens* beteg* szülő* gyermek*
      fiatal* idős* szakember* direktor* karbantartó* gondnok* házmester* takarító* traumaszakértő* szóvívő* előadó* látogató*
      nyertes* szülész* valaki védő védőügyvéd* mentőtiszt* mentőirányító* tűzszerész* városvezető* jegybankelnök* elöljáró*
      szurkoló* rajongó*
      érdekvédő* szakszervezet*
      nyilatkozó* beszélő* házigazda* iparos* mesterember* kovács* molnár* cukrász* fodrász* varrónő* postás*
      kézbesítő* raktáros* gépkezelő* gépész* targoncás* kamionos* kamionsofőr* űrhajós* tengerész* halőr* vadőr* erdőőr*
       főügyész* főorvos* főnővér* főszerkesztő* szerkesztő* riporter* műsorvezető* kommentátor* publicista* blogger* influenszer*
       klímakutató* tengerbiológus* virológus* járványügyi_szakértő* epidemiológus* kardiológus* sebész* fogorvos* háziorvos*
       bába* gondozó* szociális_munkás* *szakértője középpályás* hátvéd* támadó* védőjátékos* bekk* szélső* csapatkapitány*
      tréner* szakvezető* esküdt* ülnök* vádló* törvényhozó* honatya* honanya* kormánypárti ellenzéki ellenzék_vezére vezér* pártvezér*
      frakciótag* bizottsági_tag* ügyintéző* köztisztviselő* hivatalnok* felelőse *sznő *snő *ónő *őnő *rnő *dnő *knő *tnő
      *asszony *mester *tiszt *őr *kutatója *elemzője
      *szóvivője *igazgatója *elnöke *vezetője *edzője *alapítója *tulajdonosa *munkatársa *képviselője *titkára *parancsnoka
      *gazdája *ügyvédje *anyja *apja
      *miniszter *elnök *igazgató *vezető *képviselő *titkár *szóvivő *parancsnok *biztos *szakértő *kutató *munkás *politikus
      *orvos *mérnök
      *tanár *művész *edző *rendező *jogász *ügyvéd *termelő *lógus *tulajdonos *ügyész sajtófőnök* sajtós* egyetemista*
      gólszerző* olimpiai_bajnok* világbajnok* kajakos* kenus* vízilabdázó* kézilabdázó* kosárlabdázó* röplabdázó* jégkorongozó*
      teniszező* vívó* birkózó* ökölvívó* atléta* szemtanú* vasutas* családtag* rokon* néző* alkotmánybíró* alkotmányjogász*
      kabinetfőnök* stábtag* listavezető* szakosztályvezető* sportigazgató* klubelnök* pályaedző* másodedző* házelnök*
      pártigazgató* hadvezér* államelnök* külügyér* hadügyminiszter* bizottsági_elnök* uniós_biztos* szakszervezeti_vezető*
      szakszervezeti_elnök* futballista* labdarúgó* versenyző* autóversenyző* pilótája sztár* világsztár* modell* séf* hotelier*
      klímatudós* éghajlatkutató* mentővezető* közlekedési_szakértő*`,
    synonyms: `
      igazgató=direktor miniszterelnök=kormányfő köztársasági_elnök=államfő polgármester=városvezető ügyvéd=jogász
      edző=tréner=mester=szakvezető=szakember kapus=hálóőr
      orvos=doktor plébános=pap=atya lelkész=tiszteletes püspök=főpap képviselő=honatya író=szerző színész=művész énekes=előadó
      csatár=támadó külügyminiszter=diplomácia_vezetője
      jegybankelnök=bankvezér vezérigazgató=cégvezető tulajdonos=gazda bíró=tanácsvezető rendőrfőkapitány=főkapitány
    `,
    kinds: `cég*=ltd vállalat*=ltd társaság*=ltd klub*=ltd
      párt=abc szervezet=abc szakszervezet=abc szervezet*=unió*=szövetség*=egyesület*=alapítvány* tárcavezető*=*miniszter
      vezető*=főigazgat*=igazgat*=elnök*=főtitkár* pénzintézet*=bank* hitelintézet*=bank*
      vállalat*=*művek=gyár*=*gyár=bank*=cég* társaság*=*művek=vállalat*=cég* cég*=*művek=vállalat*=társaság*=gyár*=*gyár=bank*
      tárca*=minisztérium* klub*=egyesület*=csapat*
      kutató*=*lógus=*lógusa=professzor*=*kutató=*fizikus=*vegyész=tudós* tudós*=*lógus=professzor*=kutató*=*fizikus=*kutató
      szakember*=*lógus=mérnök*=*szakértő=*elemző=meteorológus*=orvos*
      szakértő*=*lógus=*szakértő=professzor*=elemző* politikus*=*miniszter=képviselő*=*elnök=polgármester*=*vezető=szenátor*
      diplomata*=nagykövet*=külügyminiszter*=*biztos jogász*=ügyvéd*=*ügyvéd=védő*=ügyész*
      művész*=festő*=szobrász*=*művész=énekes* zenész*=*művész=karmester*=gitáros* játékos*=csatár*=kapus*=védő=*csapatkapitány
      futballista*=csatár*=kapus*=középpályás*
      sportoló*=úszó*=futó*=*bajnok lelkész*=pap*=plébános* orvos*=*sebész=*lógus=főorvos* vállalkozó*=tulajdonos*=alapító*
      katona*=tábornok*=ezredes*=őrnagy* tiszt*=őrnagy*=ezredes*=százados*
    `,
    venues: `
      repülőtér* utca* utcá* sétány* park* pályaudvar* alagút* torony* palota* palotá* kastély* börtön* stadion*
      aréna* aréná* székesegyház* kikötő* díj* könyvtár* szálloda* szállodá* temető* tér tere híd hídja sziget
      szigete`,
    media: 'magazin* lap* újság* portál* hírportál* csatorna*',
    bodies: `
      klinika* iskola* akadémia* hálózat* kiadó* misszió* szolgálat* laboratórium* fesztivál*
      pénzintézet* hitelintézet* *művek
      képtár* galéria* levéltár* könyvtár* otthon* kuratórium* zenekar* szálloda* gyár* üzem* bánya* vasút* posta*
      ügyfélszolgálat* bank* cég* vállalat* társaság* csoport* minisztérium* tárca* bizottság* kormány* párt* ügynökség*
      rendőrség* bíróság* szakszervezet* unió*
      tanács* egyetem* intézet* hadsereg* szervezet* egyesület* parlament* klub* múzeum* hivatal* hatóság* önkormányzat*
      szövetség* igazgatóság* kamara* iroda* választási_iroda mozgalom* platform* frakció* koalíció* szövetkezet* konszern* légitársaság*
      repülőtér* kórház* színház* egyház* püspökség* nagykövetség* konzulátus* ombudsman_hivatal ügyészség* főkapitányság* kapitányság*
      katasztrófavédelem* honvédség* vezérkar* sztrájkbizottság* vezetőség* elnökség* testület* közgyűlés* szerkesztőség* rádió* televízió*
        tőzsde* alap* liga* szakosztály* kreml jegybank* kúria csapat* válogatott* fidesz kdnp momentum jobbik dk mszp lmp mti
        nav máv bkk bkv mlsz uefa fifa ensz nato eu pentagon mentőszolgálat* haditengerészet* követség* szenátus* kongresszus*
        sajtóosztály* sajtószolgálat* hírügynökség* kommunikációs_osztály* sajtóiroda* kancellária* szövetségi_kormány
        főosztály* osztály* központ* kirendeltség* törvényszék* ítélőtábla* nyomozóhatóság* terrorelhárítási_központ*
        rendőr-főkapitányság*`,
    messages:
      'közlemény közleményben közleményt közleményük állásfoglalásuk nyilatkozatuk levelük jelentésük tájékoztatásuk üzenetben tájékoztatóban',
    documents: `
      elemzés* összefoglaló* indítvány* kereset* panasz* hír* összegzés* interjú* nyílt_levél szakvélemény* végzés*
      jelentés* tanulmány* közlemény* levél* dokumentum* határozat* beszámoló* felmérés* kutatás* nyilatkozat* kiáltvány* petíció* ítélet*
      vádirat* törvény* rendelet* javaslat* tervezet* szerződés* egyezmény* jegyzőkönyv* üzenet* poszt* bejegyzés* cikk* tájékoztató*
      állásfoglalás* indoklás* indokolás*
    `,
    naming: `
      nevű című nevezett úgynevezett ismert néven film könyv regény album sorozat dal kiállítás művelet jelszó szlogen szó
      szavak kifejezés fogalom
      filmet könyvet regényt albumot sorozatot dalt kiállítást műveletet jelszót szlogent szót kifejezést fogalmat díj díjat díja fesztivál
      fesztiválon program programot projekt projektet törvény törvényt mozgalom mozgalmat szervezet egyesület alapítvány zenekar
      együttes lap
      folyóirat magazin újság csatorna hajó becenév becenéven címmel címen címet nevet becézett gúnynevén fedőnevű márkájú
    `,
    namingAfter: `
      hívták hívják hívta nevezték nevezik becézték becézik csúfolták csúfolják titulálták keresztelték nevű néven címmel címen
      nevet elnevezésű fantázianevű becenevű becenéven gúnynevű fedőnevű feliratú márkájú típusú kezdetű jeligéjű
      mottójú jelszavú platformon oldalon becézett albumon albumán című* elnevezést díj díjat díjjal fesztiválon lemez törvény mozgalom
    `,
    unsaid: `
      kartonlap* papírlap* cédula* cetli* vendégkönyv* koszorú* szalag* üzenőfal* kerítés* felírta felírták ráírta ráírták
      felfestette felfestették felfújta felfújták dúdol*
      felirat* tábla táblák táblát táblákat transzparens* molinó* refrén* dal dala dalt dalát dalban sláger* szám_kezdő* ének*
      himnusz* vers*
      sor_ strófa* nóta nótát induló plakát* graffiti* jelszó jelszót póló pólón skandál* szöveg_ falfirka*
    `,
    clause: `
      én mi ti te ő ők nem van vannak volt lesz lesznek nincs kell lehet tud tudom akar akarok fog fogja
      vagyok vagytok ez az azt ezt hogy nekem nincsenek légy állt ültem ülök dolgozik dolgozom jön jött megy ment mondtam
      mondta *ztek *ztak *ltak *ltek *rtak *rtek *ntek *ntak *ünk *unk *ttem *ttam *jük *juk láttuk tudtam tudtuk tudták kértük
      kértem mondjak mondj lenne volna szeretném szeretnénk szabad
      megérdemli kopog visszük viszik beszél értem köszönöm kérem félek hiszem hisszük kaptam senki
      mindenki semmi itt ott mikor miért hogyan ki mit hol
    `,
    addresseeEndings: `
      *nak *nek *ban *ben *ból *ből *ról *ről *tól *től *hoz *hez *höz *val *vel *-oldalán *-oldalon *nál *nél *-on *-en *-ön *-ra *-re
      *lapján *ést *ást *etet *okat *eket *akat *öket
    `,
    objectMarkers: `
      után előtt alatt felett fölött mögött mellett között közt körül ellen miatt nélkül óta során számára részére helyett iránt
      révén által felé
      felől mellé elé alá közé végett ellenére érdekében kapcsán nyomán elején közben keresztül ellenében tekintetében ügyében
      nevében segítségével megkeresésére megkeresésünkre kérdésére kérdéseire kérésére műsorában adásában rendezvényén
      stúdiójában podcastjában hasábjain konferenciáján
      ülésén közgyűlésén kongresszusán tárgyalásán értekezletén lépcsőjén kapujában kapujánál udvarán épületében székházában
      székházánál termében folyosóján közelében területén partján`,
    relative: 'aki akik',
    whether: 'hogy',
    impersonal: 'áll olvasható szerepel',
    obliqueNouns: `
      *ón *őn *be *ba *téren *úton *okat *eket *akat *öket *ókat *ákat *őket *nket *nkat *ást *ést *ót *őt *ját *jét *sát *sét
      *tát *tét *nát *nét *lát *elét *árát
      *rét *dát *dét *zát *zét *gát *gét *kát *mát *vát *vét *pét *ánt *ént *tárt *kárt *gyárt *zárt *ért *ólt *ököt *ágot *éget
      *akot *eretet *elmet *alkot *ényt *ányt
         *ságon *ségen *ásakor *ésekor *okon *eken *ökön *ákon *alán *ldalon *sán *gán
      *rán *dán *nán *zán *jén *lén *rén *tén *gén *dén *nén *sén *zén *vén *okra *ekre *ökre *ákra *ásra *ésre *ságra *ségre
      *tóra *tőre *ókra *őkre
      *jára *jére *sára *sére *tára *tére *nára *nére *lára *lére *dére *gára *gére *zára *bbá *bbé *vá *áig *éig *tig *mmel
      *mmal *ggal *ggel
      *ttal *ttel *kkal *kkel *ssal *ssel *nnal *nnel *rral *rrel *llal *llel *bbal *bbel *ddal *ddel *zzal *zzel *nnyal *nnyel
      *ttyal *ccal *ccel
      *sszal *sszel *val *vel *hoz *hez *höz *nak *nek *tól *től *ról *ről *ból *ből *ban *ben
    `,
    adjectiveEndings: '*i *ó *ő *s *ú *ű',
    headFinal: true,
    proDrop: true,
    dialogueDash: true,
    bareNouns: true,
    nameFirst: true,
    possessiveEndings: `*je *ja *ere *sége *öke *tára *kára *társa *osa *ora *észe *ásza *ettese *kapitánya *követe *nára *seke *noka *őse *usa
        *vére húga öccse fia lánya`,
  },
};
