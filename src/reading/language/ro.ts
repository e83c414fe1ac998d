import type { Language } from './language.ts';

/** Romanian. */
export const ro: Language = {
  id: 'ro',

  // Sentences
  abbreviations: `
    dl. dna. dr. prof. ing. art. alin. lit. nr. pag. str. bd. jud. ian. feb. apr. aug. sept. oct. nov.
    dec.
  `,
  ordinalPoint: false,
  questionMark: '?',
  stopWords: `
    a acest această aceasta aceste acești acestor acum ai al ale alte am ar are au avea avut ca când care că ce cea
    cei cele cel chiar ci cu cum cât da dacă dar de deja despre din după ea ei el ele este eu fi fie fiind fost
    foarte iar în încă înainte între îi își îl la le lor lui mai mult mulți ne nici noi nu numai o ori pe pentru
    peste prin sa sale sau se sunt și spre sub sunt tot toate toți un una unei unor unui va vor
  `,
  danglingStarts: `
    el ea ei ele acesta aceasta aceștia acestea acest această lor lui dar însă și iar sau totuși astfel apoi atunci
    de_asemenea în_plus prin_urmare în_schimb totodată de_aceea între_timp în_același_timp de_exemplu acolo aici
  `,
  firstPerson: 'eu mă mie meu mea mei mele noi ne nouă nostru noastră noștri noastre',
  readingRate: { unit: 'characters', perMinute: 882 },
  marks: [
    ['„', '”'],
    ['«', '»'],
  ],
  comma: ', ',

  // Quotes

  reporting: {
    cues: `spus spune spun spunea spuneau spunând zis zice zic zicea declar* afirm* adăug* explic* preciz* subliniat
      subliniază sublinia* arătat arată menționat menționează transmis transmite susțin* scris scrie scriu răspuns
      răspunde întreb* avertiz* anunț* recunosc* admis admite conchis conclu* coment* povestit povestește amintit
      amintește notat notează remarcat remarcă observ* insist* promis promite acuz* critic* cerut cere estim* consider*
      crede cred relat* dezvălui* confirm* neg* continu* reiter* glum* strig* exclam* mărturisit mărturisește atras
      apreci* lăud* mulțumit citat citează numit numește descris descrie`,
    auxiliaries: 'a au am avea fost este sunt era s-a și-a le-a i-a mai apoi însă de_asemenea tot',
    accordingTo: 'potrivit conform în_opinia după_spusele',
    accordingToAfter: '',
    opinionOf: 'pentru',
    he: 'el acesta',
    she: 'ea aceasta',
    they: 'ei ele aceștia ambii',
    definite: 'cel cea cei cele acest această acești aceste său sa',
    indefinite: 'un o niște doi două trei mai_mulți câțiva unii',
    masculine: 'un',
    feminine: 'o',
    many: 'niște doi două trei câțiva unii',
    of: 'lui de din al a ai ale lui',
    and: 'și',
    but: 'dar',
    that: 'că',
    prepositions: `în la pe cu pentru despre după înainte între fără sub spre către prin din dintr-un peste până contra asupra`,
    stops: `săptămână lună an ani zi zile dată ori seară sau dar dacă când unde care ce cine pentru_că deci astfel și iar însă nu mai ieri azi mâine luni marți miercuri
      joi vineri sâmbătă duminică ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie
      noiembrie decembrie aici acolo acum atunci`,
    mr: 'domnul dl',
    mrs: 'doamna dna',
    dr: 'dr prof doctorul profesorul generalul',
    roles: `președint* vicepreședint* ministr* premier* prim-ministr* secretar* purtăt* director* directoare* șef* lider*
      primar* deputat* europarlamentar* senator* consilier* comisar* ambasador* diplomat* reprezentant* procuror*
      judecăt* avocat* general* comandant* căpitan* ofițer* polițist* soldat* analist* economist* expert* specialist*
      cercetăt* profesor* istoric* medic* doctor* asistent* student* inginer* pilot* activist* scriit* autor*
      jurnalist* regizor* actor* actriț* cântăreț* muzician* compozitor* artist* fermier* pescar* muncitor* locuit*
      martor* proprietar* coordonat* fondator* antreprenor* investitor* rege regina prinț* papa episcop* antrenor*
      jucăt* candidat* cancelar* omolog* membru* sursă surse cronicar*`,
    bodies: `banca compania firma grupul ministerul comisia guvernul partidul agenția poliția tribunalul sindicatul uniunea consiliul universitatea institutul armata comitetul organizația asociația fundația parlamentul clubul muzeul ziarul primăria`,
    documents: `raportul studiul comunicatul scrisoarea documentul`,
    naming: `numit numită intitulat intitulată supranumit filmul cartea romanul albumul serialul piesa cântecul expoziția operațiunea sloganul cuvântul termenul expresia așa-numit așa-zis`,
    clause: `eu noi voi tu el ea ei ele îmi ne vă te mă se este sunt era erau va vom vor voi am ai are avem aveți au nu
      trebuie poate putem pot vreau vrea vrem știu știm cred`,
    proDrop: true,
    genitiveRoles: true,
    dialogueDash: true,
  },
};
