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
    cues: `tudat* fakad* követel* panaszk* mond* közöl* nyilatkoz* hangsúlyoz* kijelent* jelent* jelentette_ki hozzátet* hozzáte* tette_hozzá teszi_hozzá
      jegyezte_meg jegyzi_meg megjegyez* fogalmaz* írta írja írják írt* állít* magyaráz* válaszol* felel* kérdez* kérdi
      panaszol* elárul* árult* árulta figyelmeztet* emlékeztet* szögez* szögezte vél* vélekedett emel* emelte_ki idéz*
      ismert* ismer* bírál* vádol* ígér* tagad* cáfol* megerősít* erősítette erősíti tájékoztat* bejelent* számol*
      számolt mesél* legyint* sóhajt* nevet* mosoly* kiált* suttog* tréfál* viccel* kommentál* reagál* értékel*
      összegz* összegez* foly* folytatta zár* zárta kér* követel* sürget* javasol* hív* szólít* utal* utalva fejte*
      fejtette kifejt* vetette vág* csitít* tesz* teszi tette szól* szólt üzen* posztol* bizony* hisz* gondol* mutatott
      rámutat* helyesel* helyezett beszél* nevez* nyugtat*`,
    auxiliaries: 'is meg ki el be fel le hozzá rá át viszont pedig azt annyit úgy így később majd még már is_ki',
    accordingTo: 'mint',
    accordingToAfter: 'szerint',
    opinionOf: '',
    he: 'ő',
    she: '',
    they: 'ők mindketten mindenki',
    definite: 'a az ez e ezek azok',
    indefinite: 'egy két három néhány több számos',
    masculine: '',
    feminine: '*nő',
    many: 'ezek azok két három néhány több számos *ok *ek *ök *ák',
    of: '',
    and: 'és s',
    but: 'de',
    that: 'hogy',
    prepositions: '',
    stops: `hét hónap év nap alkalommal de vagy ha amikor mint ahol aki amely ami akik amelyek hiszen mert ezért tehát is már még csak sem nem tegnap ma
      holnap hétfőn kedden szerdán csütörtökön pénteken szombaton vasárnap január február március április május június
      július augusztus szeptember október november december itt ott akkor most azonban ugyanakkor pedig viszont után
      előtt alatt között során szerint számára felé ellen miatt nélkül óta mellett lapnak elégedetten óta azt
      annyit napokban én mi ti te őt neki hogy emelt`,
    mr: 'úr',
    mrs: 'asszony néni',
    dr: 'dr prof ifj id özv',
    roles: `elnök* alelnök* miniszter* miniszterelnök* kormányfő* államtitkár* szóvivő* főtitkár* titkár* igazgató* vezető*
      főnök* polgármester* alpolgármester* képviselő* frakcióvezető* frakcióvezető-helyettes* szenátor* tanácsadó*
      biztos* nagykövet* diplomata* küldött* ügyész* bíró* ügyvéd* jogász* tábornok* parancsnok* kapitány* ezredes*
      tiszt* rendőr* katona* elemző* közgazdász* szakértő* kutató* tudós* professzor* történész* politológus*
      szociológus* orvos* doktor* ápoló* tanár* diák* mérnök* pilóta* aktivista* tüntető* író* szerző* újságíró*
      rendező* színész* énekes* zenész* zeneszerző* művész* festő* producer* gazda gazdák termelő* halász* munkás*
      lakos* lakó* tanú* tulajdonos* koordinátor* alapító* vállalkozó* befektető* király* királynő* herceg* pápa*
      püspök* bíboros* edző* játékos* jelölt* kancellár* kolléga* geológus* hidrológus* biológus* kritikus* tag*
      testvér* apa* anya* fia lánya feleség* férj* férfi* nő asszony* háziasszony* szomszéd* barát* forrás* áldozat*
      sofőr* szakács* önkéntes* révész* büfés* turista*`,
    bodies: `bank* cég* vállalat* társaság* csoport* minisztérium* tárca* bizottság* kormány* párt* ügynökség* rendőrség* bíróság* szakszervezet* unió* tanács* egyetem* intézet* hadsereg* szervezet* egyesület* alapítvány* parlament* klub* múzeum* lap* újság* csatorna* hivatal* hatóság* önkormányzat* szövetség* igazgatóság* kamara*`,
    documents: `jelentés* tanulmány* közlemény* levél* dokumentum* határozat*`,
    naming: `nevű című nevezett úgynevezett ismert néven film könyv regény album sorozat dal kiállítás művelet jelszó szlogen szó szavak kifejezés fogalom`,
    clause: `én mi ti te ő ők nem van vannak volt voltak lesz lesznek nincs kell lehet tud tudom tudjuk akar akarok akarunk
      fog fogja fogunk vagyunk vagyok vagytok ez az azt ezt hogy nekünk nekem nincsenek légy`,
    addresseeEndings: '*nak *nek *ban *ben *ból *ből *ról *ről *tól *től *hoz *hez *höz *val *vel *-nak *-nek',
    proDrop: true,
    dialogueDash: true,
    bareNouns: true,
    nameFirst: true,
  },
};
