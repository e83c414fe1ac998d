import type { Language } from './language.ts';

/** Polish. */
export const pl: Language = {
  id: 'pl',

  // Sentences
  abbreviations: `
    prof. dr. mgr. inż. hab. gen. płk. kpt. por. ks. św. bł. pp. ul. al. pl. nr. art. ust. tzw. np. m.in. im. rys.
    tab. str. zob. ang. niem. franc. łac. pow. gm. sygn.
  `,
  ordinalPoint: false,
  questionMark: '?',
  stopWords: `
    a aby albo ale ani aż bardziej bardzo bez będą będzie bo bowiem by być był była było były bym chce choć ci
    ciągle co czego czemu czy czyli dla dlaczego dlatego do dobrze dość dwa dzięki dziś gdy gdyby gdyż gdzie go i
    ich ile im inne innych iż ja jak jakie jako je jeden jednak jednym jego jej jest jeszcze jeśli jeżeli już kiedy
    kilka kto która które którego której który których którym którzy lat lata lub ma mają mam mi miał miała między
    mimo mnie mogą może można mówi mu musi my na nad nadal nam nas nasz natomiast nawet nich nie niej nim niż no o
    obecnie od około on ona one oni ono oraz po pod podczas ponad ponieważ poza powiedział powiedziała pozostaje
    przed przede przez przy przynajmniej raz razem roku również sam są się skąd sobie stąd swój swoich swoje swoją
    ta tak taka taki takich takie także tam te tego tej temu ten teraz też to tutaj trzeba twoje ty tych tylko tym
    tymczasem u w we wciąż wie więc według wiele wielu wobec wraz wszystkich wszystkie wszystko wśród z za zaś
    zawsze zdaniem ze że żaden żeby został została zostały
  `,
  danglingStarts: `
    on ona ono oni one jego jej ich ten ta to ci te tego tej tych temu tym taki taka takie tacy oboje obaj obie ale
    lecz a i oraz lub jednak jednakże natomiast zaś więc zatem dlatego toteż tak wtedy potem następnie poza_tym
    ponadto także również też tymczasem przy_tym mimo_to pomimo_to z_kolei z_drugiej_strony w_rezultacie w_efekcie
    w_związku_z_tym na_przykład jednocześnie zamiast_tego tam tutaj wówczas odtąd stąd
  `,
  firstPerson: 'ja mnie mi mną mój moja moje moich my nas nam nami nasz nasza nasze naszych',
  readingRate: { unit: 'words', perMinute: 166 },
  marks: [
    ['„', '”'],
    ['»', '«'],
  ],
  comma: ', ',

  // Quotes

  reporting: {
    cues: `skarż* czytamy czyta powiedzie* powiedzia* mówi* mówił* mówią mówiąc stwierdz* oświadcz* podkreśl* zaznacz* doda* dodaje dodają wyjaśni* tłumacz*
      wytłumacz* twierdz* uważa uważają uważał* zapewni* ostrzeg* przyzna* odpowiedzie* powiedzia* odpowiad* odpar* zapyta* pyta
      pytał* pytają napisa* pisze piszą pisał* informuj* poinformowa* komentuj* skomentowa* ocenia* oceni* przekona*
      przekonuj* zauważy* zauważa* wspomina* wspomnia* relacjonuj* opowiada* przypomn* przypomina* zapowiedzie* powiedzia*
      zapowiada* ogłosi* obieca* krytykuj* skrytykowa* zarzuc* oskarży* wezwa* apel* zaapelowa* podsumow* konkluduj*
      kwituj* skwitowa* żartuj* zażartowa* ironizuj* śmieje śmiał* uśmiech* krzyk* krzycz* wykrzykn* szept* wzdych*
      westchn* narzeka* żali zwraca zwróci* wskaza* wskazuj* argumentuj* przekaza* potwierdzi* potwierdza* zaprzecz*
      deklaruj* zadeklarowa* cytuj* cytowa* głosi głosił* brzmi określi* określa* nazwa* nazywa* mawia* radzi poradzi*
      prosi poprosi* żąda* zażąda* uspokaja* uspokoi* szacuj* sądzi myśli wyzna* wyznaje ujawni* precyzuj* sprecyzowa*
      rzek* rzuci* kontynuuj* kontynuowa* upiera* nalega* broni* chwali* pochwali* cieszy ubolewa* podziękowa* dziękuj*
      oburza* denerwuje punktuj* wylicza* diagnozuj*`,
    auxiliaries:
      'jest są się także również jednak też potem następnie już jeszcze nie wówczas wtedy był była zostało z_kolei',
    accordingTo: 'według zdaniem wedle w_ocenie w_opinii jak_podaje',
    accordingToAfter: '',
    opinionOf: 'dla',
    he: 'on',
    she: 'ona',
    they: 'oni one obaj obie oboje wszyscy',
    definite: 'ten ta to ci te jego jej ich swój swoja nasz nasza tego tej',
    indefinite: 'jeden jedna jedno kilku kilka dwóch dwaj trzech wielu niektórzy pewien pewna',
    masculine: '',
    feminine: '*ka *yni *ini *arka *istka *lożka',
    many: '*ci *rze *dzi *arze kilku kilka dwóch dwaj trzech wielu niektórzy *owie *iści *rzy *cy',
    of: '',
    and: 'i oraz',
    but: 'a ale',
    that: 'że iż',
    prepositions: `w we na z ze do od o po za przed przy pod nad bez dla między przez u ku podczas wobec wśród mimo pomimo dzięki
      przeciw przeciwko około obok oprócz zamiast wokół według zgodnie`,
    stops: `tygodniu miesiącu roku lat dni dniu razy a ale lub albo czy jeśli gdy kiedy jak gdzie który która które którzy kto co bo ponieważ więc zatem także również
      też już jeszcze tylko nawet nie się wczoraj dziś dzisiaj jutro poniedziałek wtorek środa czwartek piątek sobota
      niedziela stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia
      tutaj tam tu wtedy teraz jednak natomiast tymczasem choć chociaż żeby aby ja my wy ty go jej im mu sobie siebie
      nas was z_kolei niech bardzo to`,
    mr: 'pan pana panu',
    mrs: 'pani panią',
    dr: 'dr prof hab inż mgr ks gen płk doktor profesor generał',
    roles: `ktoś prezydent* wiceprezydent* premier* wicepremier* minist* wiceminist* szef* sekretarz* rzecznik* rzeczniczk*
      przewodnicząc* dyrektor* kierownik* prezes* wiceprezes* lider* burmistrz* wójt* wojewod* starost* poseł* posł*
      europoseł* europosł* senator* doradc* doradczyn* komisarz* ambasador* dyplomat* przedstawiciel* delegat*
      prokurator* sędzi* adwokat* prawnik* prawniczk* generał* dowódc* kapitan* pułkownik* oficer* policjant* żołnierz*
      analityk* ekonomist* ekspert* specjalist* badacz* naukow* profesor* historyk* politolog* socjolog* lekarz*
      lekark* doktor* nauczyciel* student* inżynier* pilot* aktywist* pisarz* pisark* autor* współautor* dziennikar*
      reżyser* aktor* piosenkar* muzyk* kompozytor* artyst* malarz* malark* producent* rolnik* rybak* robotnik*
      mieszka* świadek świadk* właściciel* koordynator* założyciel* przedsiębiorc* inwestor* król* królow* książ*
      papież* biskup* kardynał* trener* zawodnik* kandydat* kanclerz* odpowiednik* wysłannik* negocjator* geolog*
      biolog* hydrobiolo* hydrolog* krytyk* członek członk* brat siostr* ojciec matka syn córka żona mąż mężczyzn*
      kobiet* sąsiad* przyjaciel* źródł* ofiar* kierowc* kucharz* wolontariusz* kurator* chirurg* weterynarz*
      meteorolog* wędkarz* marszałek marszałk* pracowni* urzędni*`,
    bodies: `bank* firm* spółk* grup* ministerstw* resort* komisj* rząd* parti* agencj* policj* sąd* związ* uni* rad* uniwersytet* instytut* armi* komitet* organizacj* stowarzyszeni* administracj* fundacj* parlament* klub* muze* gazet* dziennik* stacj* operator* koalicj* sojusz* jury urząd* urzęd* władz* zakład*`,
    documents: `raport* badani* komunikat* list* dokument* projekt* wyrok*`,
    naming: `nazwany nazwana nazwane nazywan* zwany zwana zwane tzw tak_zwany tak_zwana pod_nazwą pod_tytułem zatytułowan* tytuł tytułem film filmu książka powieść album piosenka spektakl wystawa operacja hasło hasłem motto słowo słowa określenie termin pojęcie cykl zasada zasady nazwa nazwą muzeum ustawa czasopismo gazeta partia ruch do z niego lubi adnotacją adnotacja tabliczka`,
    clause: `ja my wy ty on ona oni one ono mnie mi nas nam was wam ich nie to jest są był była było były będzie będą będę
      będziemy nie_ma można trzeba może mogą mogę możemy musi muszą muszę musimy chce chcą chcę chcemy wiem wiemy mamy
      mam ma mają jestem jesteśmy niech się jesteś wolą`,
    proDrop: true,
    dialogueDash: true,
    bareNouns: true,
  },
};
