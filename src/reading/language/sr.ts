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
    a ali ako bez bi bila bile bili bilo bio biti će ču da dok do ga gde i ili im ima imaju iz ja je jedan jedna
    jedno jer još kad kada kako kao koja koje koji koju kod kroz li mi mu na nad nakon ne nego nema nije o od ona
    oni ono on ovaj ova ovo po pod posle pre pri prema s sa samo se su sve svi svoj svoje ta tako taj te to toga u
    uz več vrlo za zbog а али ако без би била биле били било био бити ће да док до га где и или им има имају из ја
    је један једна једно јер још кад када како као која које који коју код кроз ли ми му на над након не него нема
    није о од она они оно он овај ова ово по под после пре при према с са само се су све сви свој своје та тако тај
    те то тога у уз већ врло за због
  `,
  danglingStarts: `
    on ona oni one ono ovaj ova ovo ovi taj ta to ti njegov njegova njen njihov ali i a ili međutim takođe osim_toga
    zato zatim tada onda tako ipak u_međuvremenu naprotiv na_primer tamo ovde он она они оне оно овај ова ово ови
    тај та то ти његов његова њен њихов али и а или међутим такође осим_тога зато затим тада онда тако ипак
    у_међувремену напротив на_пример тамо овде
  `,
  firstPerson: 'ja mene mi moj moja moje mi nas nama naš naša naše ја мене мој моја моје ми нас нама наш наша наше',
  readingRate: { unit: 'characters', perMinute: 882 },
  marks: [
    ['„', '”'],
    ['’', '’'],
  ],
  comma: ', ',

  // Quotes

  reporting: {
    cues: `rekao rekla rekli reče kaže kažu kazao kazala kazali izjavi* navodi* naveo navela naveli doda* dodaje dodaju
      naglasi* naglašava istak* istič* poruči* poručuje objasni* objašnjava pojasni* tvrdi* tvrde ocenio ocenila
      ocenjuje saopšt* napisa* piše napominj* napomenu* upozori* upozorava podset* podseća prizna* priznaje odgovori*
      odgovara pita* upita* zaključi* zaključuje smatra* veruje* misli* obećao obećala potvrdi* potvrđuje demant*
      negira* optuži* optužuje kritik* pozva* poziva* zatraži* traži* zahteva* ispriča* priča* seti* komentar* primeti*
      primećuje uveren* nada* uzvik* viknu* šapnu* nasmeja* smeje* uzdahnu* citira* pohvali* zahvali* zamoli*
      insistira* precizira* predvid* predviđa zastaje ukaza* ocenj* uzvratio uzvratila`,
    auxiliaries: 'je su bio bila bili da se će takođe još i ali mu joj im tada ranije',
    accordingTo: 'prema_rečima prema po_rečima po_mišljenju kako_navodi',
    accordingToAfter: '',
    opinionOf: 'za',
    he: 'on',
    she: 'ona',
    they: 'oni one svi oboje obojica',
    definite: 'ovaj ova ovo ovi taj ta to ti njegov njegova njen njena njihov naš',
    indefinite: 'jedan jedna jedno nekoliko dva tri mnogi neki',
    masculine: '',
    feminine: '*ica *ka *kinja',
    many: '*i nekoliko dva tri mnogi neki ovi ti *ani *ari *ači *isti',
    of: '',
    and: 'i',
    but: 'a ali',
    that: 'da',
    prepositions: `u na s sa za ka k od do po pod nad pri pred posle bez između kroz oko protiv kod iz preko pored zbog tokom nakon
      pre umesto osim`,
    stops: `godine godina dana dan nedelje puta a ali ili ako kada kad kako gde koji koja koje koji šta što ko jer zato takođe već još samo čak ne ni li juče
      danas sutra ponedeljak utorak sreda četvrtak petak subota nedelja januara februara marta aprila maja juna jula
      avgusta septembra oktobra novembra decembra ovde tamo tada sada međutim dok inače ja mi vi sutradan na_pitanje`,
    mr: 'g gospodin',
    mrs: 'gđa gospođa',
    dr: 'dr prof akademik general pukovnik',
    roles: `predsedni* potpredsedni* premijer* ministar* ministr* ministark* portparol* sekretar* podsekretar* direktor*
      rukovodi* lider* šef* gradonačelni* guverner* poslani* senator* savetni* komesar* ambasador* diplomat*
      predstavni* tužila* sudij* advokat* general* komandant* kapetan* pukovni* oficir* polica* vojni* analitičar*
      ekonomist* ekspert* stručnja* istraživač* nauč* profesor* istoričar* lekar* doktor* učitelj* student* inženjer*
      pilot* aktivist* pisac* književni* autor* novinar* reditelj* glumac* glumic* pevač* muzičar* umetni* producent*
      seljak* ribar* radni* stanovni* svedo* vlasni* koordinator* osnivač* preduzetni* investitor* kralj* papa episkop*
      trener* igrač* kandidat* kancelar* kolega* geolog* biolog* kritičar* član* izvor* komšij* žrtv* pomoćni*`,
    bodies: `banka kompanija firma grupa ministarstvo komisija vlada stranka agencija policija sud sindikat unija savet univerzitet institut vojska odbor organizacija udruženje uprava fondacija skupština klub muzej list`,
    documents: `izveštaj saopštenje pismo dokument odluka`,
    naming: `nazvan nazvana zvani film knjiga roman album pesma serija izložba operacija slogan parola reč termin izraz baržu barža brod takozvani transparent naziva`,
    clause: `ja mi vi ti on ona oni one me nas vas vam nam mi se je su sam smo ste bio bila biće će ćemo ću nema ima imamo
      imam ne treba mora moramo može mogu možemo hoću hoćemo želimo znam znamo da`,
    proDrop: true,
    dialogueDash: true,
    bareNouns: true,
  },
};
