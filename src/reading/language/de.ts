import type { Language } from './language.ts';

/** German. */
export const de: Language = {
  id: 'de',

  // Sentences
  abbreviations: `
    Dr. Prof. Hr. Fr. St. Mio. Mrd. Nr. Str. Std. Min. Art. Abs. Abb. Bd. S. ca. bzw. bspw. d.h. z.B. z.T. i.d.R.
    v.Chr. n.Chr. geb. gest. sog. vgl. evtl. ggf. inkl. ehem. allg. Jan. Feb. Apr. Aug. Sept. Okt. Nov. Dez. Mr.
    Mrs. Ing. Dipl. Kap. jun. Gen. Ltd.
  `,
  ordinalPoint: true,
  questionMark: '?',
  stopWords: `
    ab aber alle allem allen aller allerdings alles als also am an andere anderem anderen anderer anderes auch auf
    aus außerdem bei beim beiden beide bereits bis bisher bislang da dabei dadurch dafür dagegen daher damit danach
    dann daran darauf darin darüber darum das dass davon davor dazu dein dem demnach den denen denn dennoch der
    deren derzeit des deshalb dessen desto deswegen die dies diese diesem diesen dieser dieses doch dort du durch
    dürfen ebenfalls ebenso eher ein eine einem einen einer eines einige einigen einmal er erst erste ersten es etwa
    etwas euch für gab ganz gar gegen gegenüber geben gibt gilt habe haben hat hatte hatten her heute hier hieß hin
    hingegen hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im immer in indem ins insgesamt ist ja jahr
    jahre jahren je jede jedem jeden jeder jedes jedoch jener jetzt kann kein keine keinem keinen keiner können
    könnte könnten laut letzten machen man mehr mehrere mein meine mit mittlerweile möglich muss müssen musste nach
    nachdem neben nicht nichts noch nun nur ob obwohl oder ohne pro schon sehr sei seien sein seine seinem seinen
    seiner seines seit seitdem sich sie sind so sogar solche sollen sollte sollten sondern sonst soll sowie statt
    trotz trotzdem über um und uns unser unsere unter unterdessen viel viele vielen vom von vor während war waren
    warum was wegen weil weiter weitere weiteren welche welcher wenn wer werden wie wieder will wir wird wo wobei
    wollen wollte worden wurde wurden würde würden zu zudem zum zur zwar zwei zwischen
  `,
  danglingStarts: `
    er sie es ihr ihre ihrem ihren ihrer sein seine seinem seinen seiner dieser diese dieses diesem diesen jener
    jene jenes dies der_eine beide solche solcher dabei dadurch dafür dagegen daher damit danach daneben dann daran
    darauf daraufhin daraus darin darüber darum davon davor dazu deshalb deswegen demnach demgegenüber denn doch
    dennoch hingegen trotzdem allerdings jedoch aber und oder auch außerdem zudem ferner überdies stattdessen
    unterdessen indes indessen inzwischen währenddessen gleichzeitig zugleich so somit folglich ebenso ebenfalls
    andererseits im_gegenteil im_gegensatz_dazu zum_beispiel letztere letzterer dort dorthin hier hierbei hierfür
    hierzu da nun sonst nämlich seither seitdem
  `,
  firstPerson: 'ich mich mir mein meine meinen meinem meiner wir uns unser unsere unseren unserem unserer',
  readingRate: { unit: 'words', perMinute: 179 },
  marks: [
    ['„', '“'],
    ['‚', '‘'],
  ],
  comma: ', ',

  // Quotes

  reporting: {
    cues: `sagte sagten sagt sagen gesagt erklär* meint* meinte betont* teilte teilten mitgeteilt mitteilte berichte*
      schreibt schreiben schrieb schrieben geschrieben fügt fügte fügten ergänz* kündig* angekündigt warn* gewarnt
      forder* gefordert kritisier* bezeichne* nannte nannten nennt nennen beteuer* versicher* bekräftig* unterstr*
      hervor behaupt* argument* entgegn* erwider* antwort* frag* gefragt kommentier* konstatier* resümier* bilanzier*
      urteil* lob* begrüß* bestätig* dementier* widerspr* räumt räumte räumten eingeräumt gestand gesteht gab geben
      gibt erinner* erzähl* schilder* beschr* beklag* bedauer* klag* schimpf* wetter* spott* scherz* lach* rief rufen
      ruft seufz* flüster* äußer* verspr* verspricht droh* mahn* appell* bitte* bat heißt hieß hält hielt halten stell*
      schätz* glaub* findet fand finden denkt dachte vermut* hofft hoffte verkünde* zitier* titel* tweet* twitter*
      poste* charakterisier* begründe* verteidig* rechtfertig* rechnet plädier* prophezei* prognostizier* lautet lauten
      lautete wirft warf werfen vorgeworfen reagier* ließ lässt lassen fuhr führte wiederhol* beschwer* ergänzt sprach
      spricht sprachen gesprochen verlangt* moniert* entschuldig* freut freute formulier* beton* fasst bemerk*
      bemängel* attestier* deut* gratul* versprechen kontert* pflichtet* legte titulierte steht stand hinterfrag*
      präzisier* wusste weiß weist wies rief jubel* freu* skandier* orakel* unk* bezog empört* skizzier* erläuter*
      signalisier* zeigt* zeigte kritisch`,
    auxiliaries: `hat haben hatte hatten habe ist war wird wurde werden sich dann auch dazu weiter ferner zudem außerdem aber
      jedoch noch nun später zuvor daraufhin dabei dagegen wörtlich gegenüber ihm ihr ihnen`,
    tailCues: 'so',
    accordingTo: `laut nach_angaben nach_aussage nach_aussagen nach_ansicht nach_auffassung nach_einschätzung nach_worten
      nach_informationen gemäß in_den_worten`,
    accordingToAfter: 'zufolge',
    opinionOf: 'für',
    he: 'er',
    she: 'sie',
    they: 'sie beide diese alle viele manche',
    definite: `der die das dem den des sein seine seiner seinem seinen ihr ihre ihrer ihrem ihren dessen deren dieser diese
      dieses unser unsere`,
    indefinite: 'ein eine einer einem einen eines mehrere einige zwei drei vier viele',
    masculine: 'ein *chef',
    feminine: 'eine *istin *antin *entin *rin *chefin *ärztin *anwältin *bäuerin *tochter *mutter',
    many: 'mehrere einige zwei drei vier viele *innen beide',
    of: 'von vom des der',
    and: 'und &',
    but: 'aber doch',
    that: 'dass daß',
    prepositions: `in im an am auf aus bei beim durch für gegen ohne um zu zum zur mit nach seit unter über vor zwischen während
      wegen trotz bis ab neben hinter hinsichtlich angesichts laut gegenüber innerhalb außerhalb anlässlich`,
    stops: `woche wochen monat monate jahr jahre tag tage abend nacht zeit mal stunden minuten oder aber denn wenn weil da dass daß ob als wie wo der_dann welche welcher was wer sondern sowie doch jedoch also
      dann noch schon nur nicht auch bereits gestern heute morgen montag dienstag mittwoch donnerstag freitag samstag
      sonntag januar februar märz april mai juni juli august september oktober november dezember hier dort dazu dabei
      daher deshalb dagegen damit darin dennoch trotzdem zudem außerdem inzwischen unterdessen währenddessen später
      zuvor zugleich gleichzeitig jetzt nun wieder einmal bislang weiter ferner sich es man ich wir ihn ihm uns mich
      ihnen auf zunächst schließlich besonders vor_allem rund etwa mehr sehr so`,
    calendar: `montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september oktober november dezember montags`,
    mr: 'herr herrn',
    mrs: 'frau',
    dr: 'dr prof professor pastor pfarrer general oberst',
    roles: `*dezernent *dezernentin *dirigent *dirigentin *referent *referentin *assistent *assistentin *korrespondent *korrespondentin *produzent *produzentin *komponist *komponistin *beamtin *ministerpräsident *förster *försterin *bürgerin *biologen *bäcker *bäckerin *wirt *wirtin *kapitän *kapitänin *hebamme *winzer *winzerin *landrat *landrätin *stadtrat *stadträtin jemand *präsident *präsidentin *minister *ministerin *sprecher *sprecherin *chef *chefin *vorsitzende *vorsitzender
      *vorsitzenden *direktor *direktorin *leiter *leiterin *führer *führerin *kanzler *kanzlerin *sekretär *sekretärin
      *kommissar *kommissarin *meister *meisterin *botschafter *botschafterin *vertreter *vertreterin *beauftragte
      *beauftragter *beauftragten *abgeordnete *abgeordneter *abgeordneten *politiker *politikerin *senator *senatorin
      *gouverneur *gouverneurin *richterin *anwalt *anwältin *staatsanwalt *staatsanwältin *experte *expertin
      *analyst *analystin analysten *ökonom *ökonomin *forscher *forscherin *wissenschaftler *wissenschaftlerin
      *professor *professorin *historiker *historikerin *arzt *ärztin *lehrer *lehrerin *ingenieur *ingenieurin *pilot
      *aktivist *aktivistin *autor *autorin *schriftsteller *schriftstellerin *journalist *journalistin *regisseur
      *regisseurin *schauspieler *schauspielerin *sänger *sängerin *musiker *musikerin *künstler *künstlerin *trainer
      *trainerin *spieler *spielerin *bäuerin *landwirt *landwirtin *fischerin *unternehmer
      *unternehmerin *manager *managerin *gründer *gründerin *königin *bischof *kardinal 
      *kommandeur *offizier *soldat *beamte *beamter *polizist *polizistin *mitglied *mitarbeiter *mitarbeiterin
      *berater *beraterin *koordinator *koordinatorin *kandidat *kandidatin *amtskollege *amtskollegen *kollege
      *kollegin *staatschef *regierungschef *funktionär *repräsentant *repräsentantin *zeuge *zeugin *bewohner
      *bewohnerin *nachbar *nachbarin *sohn *tochter *vater *mutter *bruder *schwester *student *studentin
      *kritiker *kritikerin *veranstalter *organisator *organisatorin *geologe *biologe *biologin *meteorologe
      *psychologe *soziologe *physiker *inhaber *inhaberin *besitzer *besitzerin *rätin *intendant
      *intendantin *kurator *kuratorin *rektor *rektorin *vize geschäftsführer geschäftsführerin
      politikwissenschaftler redner rednerin teilnehmer demonstrant insider`,
    bodies: `*unternehmen *konzern *firma *bank *gruppe *ministerium *kommission *regierung *partei *behörde *agentur *polizei *gericht *gewerkschaft *universität *institut *armee *militär *ausschuss *organisation *verband *verein *stiftung *parlament *club *museum *zeitung *sender *team *amt *allianz *bündnis *fraktion *staatsanwaltschaft *redaktion`,
    documents: `*schreiben *bericht *studie *erklärung *stellungnahme *mitteilung *papier *gutachten *urteil *resolution`,
    naming: `genannt genannte genannten sogenannte sogenannten namens titel film buch lied song roman album serie stück ausstellung programm operation motto slogan begriff wort worte partei verein zeitung band gesetz kampagne initiative getauft heißt nennt bezeichnet bezeichnete bezeichnung parole gruppe gedicht oper zeitschrift magazin rubrik sendung spitzname name spitznamen begriffe aktion refrainartig skandierten verband kurz`,
    clause: `ich wir er sie es ihr du man uns mich mir ist sind war waren wird werden wurde wurden hat haben hatte hatten habe
      kann können konnte muss müssen soll sollen sollte will wollen wollte darf dürfen mag bin bist seid wäre würde
      hätte geht gibt kommt macht machen bleibt steht sieht weiß wissen brauchen braucht nicht`,
    capitalNouns: true,
    adjectiveEndings: '*e *en *er *em *es',
    verbSecond: true,
  },
};
