import type { Language } from './language.ts';

/** Albanian. */
export const sq: Language = {
  id: 'sq',

  // Sentences
  abbreviations:
    'z. znj. zj. dr. prof. ing. art. nr. f. fq. p.sh. etj. sh. d.m.th. shek. jan. shk. gush. sht. tet. nën. dhj.',
  ordinalPoint: false,
  questionMark: '?',
  stopWords: `
    a ajri aq as atë atyre atij asaj bë bëhet bën bëri çdo çfarë cila cilat cilët cili deri disa do duhet duke e është
    gjatë gjithë i ia ja jam janë jemi jo ka kam kanë kemi kësaj këtë kishte ku kur kush le më me mes mbi mos mund në
    ndaj ndërsa ndonjë nëse nga një njëri nuk o ose pa para pas për po porse prej qe qenë që rreth s sa së saj se secili
    sepse si siç sipas sot tek te ti të tij tyre tha u unë vetë vetëm vit viti vjet ishte ishin jetë
  `,
  danglingStarts: `
    ai ajo ata ato ky kjo këta këto i_tij i_saj e_tij e_saj por dhe edhe megjithatë gjithashtu kështu pra prandaj
    ndërkohë nga_ana_tjetër në_të_kundërt për_shembull për_këtë_arsye më_pas atëherë atje aty këtu
  `,
  firstPerson: 'unë mua më imi ime im ne neve na jonë ynë tona tanë',
  readingRate: { unit: 'characters', perMinute: 900 },
  marks: [
    ['“', '”'],
    ['‘', '’'],
  ],
  comma: ', ',

  // Quotes

  reporting: {
    paradigms: {
      oj: 'oi on ojnë onte onin uan uar ojë',
      ej: 'eu en ejnë ente enin yen yer',
    },
    cues: `tha thanë thotë thonë thoshte thoshin thënë shprehet shprehen u_shpreh u_shprehën shprehu shprehej shprehur
      u_përgjigj përgjigj përgjigjet përgjigjej u_përgjigjën u_ankua ankohet ankohen u_ankuan u_justifikua justifikohet
      u_mbrojt mbrohet pyet pyeti pyetën shkruan shkroi shkruante shkruajnë shkruar shkruajti flet foli fliste flasin
      bën_të_ditur bëri_të_ditur bënë_të_ditur bëhet_e_ditur bën_me_dije bëri_me_dije vë_në_dukje vuri_në_dukje
      vunë_në_dukje hedh_poshtë hodhi_poshtë jep_alarmin dha_alarmin merr_fjalën mori_fjalën thirri thërret bërtet
      bërtiti qesh qeshi buzëqesh buzëqeshi kujton kujtoi kujtonte beson besoi mendon mendoi citon citoi cituar
      deklar/oj sht/oj theks/oj shpjeg/oj sqar/oj nënviz/oj kërk/oj pran/oj moh/oj konfirm/oj paralajmër/oj njoft/oj
      inform/oj akuz/oj kritik/oj denonc/oj premt/oj sigur/oj vlerës/oj përsërit/oj përmend/oj rrëf/ej treg/oj
      koment/oj argument/oj apel/oj reag/oj ironiz/oj lavdër/oj falënder/oj përfund/oj vazhd/oj vijon vijoi saktës/oj
      evident/oj poh/oj zbul/oj propoz/oj sugjer/oj kundërsht/oj dyshon dyshoi rekomand/oj këshill/oj ftoi fton
      kërcën/oj shqipt/oj konstat/oj vëren vërejti parash/oj raport/oj transmet/oj publik/oj post/oj ktheu ia_ktheu
      ia_priti lut lutet u_betua betohet dënon dënoi përgënjeshtr/oj refuz/oj`,
    auxiliaries:
      'ka kanë kishte kishin është u i ia e iu më na pastaj gjithashtu më_tej më_pas nga_ana_e_tij nga_ana_e_saj nuk',
    asks: 'pyet*',
    accordingTo: 'sipas në_bazë_të sipas_fjalëve_të në_fjalët_e',
    accordingToAfter: '',
    opinionOf: 'për',
    he: 'ai ky i_fundit',
    she: 'ajo kjo e_fundit',
    they: 'ata ato këta këto të_dy të_dyja',
    hisNames: '*ik *an *ir *on *ur *os *im *ar *en *in *it *ën edi',
    herNames: '*a *ie *e',
    definite: 'ky kjo këta këto ai ajo',
    indefinite: 'një disa dy tre katër shumë',
    masculine: '*eri *ori *isti *ari *eti *enti *anti *uesi *ësi ministri zoti',
    feminine: '*esha *ja vajza nëna motra',
    many: '*ët *uesit disa dy tre katër shumë',
    of: 'i e të së',
    and: 'dhe &',
    but: 'por ndërsa kur sepse',
    that: 'se që',
    prepositions: `në me për nga tek te mbi nën pa deri para pas prej kundër ndaj gjatë mes midis rreth përveç drejt përpara
      përmes nëpër`,
    stops: `javë javën muaj muajin vit vitin ditë ditën herë natë natën mbrëmje orë minuta kohë ose apo nëse kur ku që si pra
      edhe gjithashtu megjithatë jo më shumë dje sot nesër hënën martën mërkurën enjten premten shtunën dielën e_hënë e_martë
      e_mërkurë e_enjte e_premte e_shtunë e_diel janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor
      dhjetor këtu atje tani vetëm duke vjeç vjeçe i_pyetur e_pyetur pyetur ishte janë është`,
    mr: 'zoti z',
    mrs: 'zonja znj zonjusha',
    dr: 'dr doktor doktori prof profesor profesori gjeneral gjenerali',
    roles: `president* kryeminist* minist* zëvendësminist* kryetar* nënkryetar* sekretar* zëdhënës* drejtor* shef* lider*
      prefekt* deputet* senator* këshilltar* komisioner* ambasador* diplomat* përfaqësues* prokuror* gjyqtar* avokat*
      gjeneral* komandant* kapiten* oficer* polic* ushtar* analist* ekonomist* ekspert* specialist* studiues* shkencëtar*
      profesor* historian* mjek* doktor* infermier* mësues* student* nxënës* inxhinier* pilot* aktivist* shkrimtar* autor*
      poet* gazetar* regjisor* aktor* këngëtar* muzikant* kompozitor* artist* piktor* fermer* bari* peshkatar* punëtor*
      banor* dëshmitar* pronar* menaxher* koordinator* themelues* sipërmarrës* investitor* mbret* princ* papa peshkop*
      imam* myfti* kardinal* trajner* lojtar* futbollist* kandidat* kancelar* homolog* anëtar* burim* nëna babai vëllai
      motra djali vajza gruaja burri mik* fqinj* përkthyes* botues* kritik* kurator* arkeolog* gjeolog* biolog*
      kryebashkiak* shofer* tregtar* pensionist* viktim* fitues*`,
    bodies: `banka kompania firma grupi ministria komisioni qeveria partia agjencia policia gjykata prokuroria sindikata unioni
      këshilli universiteti instituti ushtria komiteti organizata shoqata fondacioni kuvendi parlamenti klubi muzeu gazeta
      televizioni bashkia federata drejtoria inspektorati spitali shkolla ambasada opozita juria`,
    documents: `raport raporti studim studimi komunikatë komunikata letër letra dokument dokumenti vendim vendimi njoftim njoftimi ligji
        vendimit raportit`,
    naming: `quajtur i_quajtur e_quajtur ashtuquajtur titull titulluar me_titull film filmi filmin libër libri librin roman romani romanin
      këngë kënga këngën poezi poezia poezinë album albumi serial seriali shfaqje shfaqja operacion operacioni projekt
      projekti program programi festival festivali festivalit çmimi slogan slogani parulla fjala fjalën termi shprehja`,
    unsaid: `pankartë pankarta pankartat parullë parulla parullat afishe mbishkrim mbishkrimi mur muri mural refren refreni varg
      vargu vargun
      vargjet strofë strofa këngë kënga këndon këndojnë këndonte këndonin bluzë flamur flamuri`,
    clause: `unë ne ti ju ai ajo ata ato më na u është janë jam jemi ishte ishin do kam kemi ka kanë kishte nuk s'
      duhet mund dua duam di dimë besoj mendoj bëhet bëjmë shkoj shkojmë vjen ikim`,
    bareNouns: true,
    proDrop: true,
    dialogueDash: true,
  },
};
