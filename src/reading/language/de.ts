import { herNames, hisNames } from './given-names.ts';
import type { Language } from './language.ts';

/** German. */
export const de: Language = {
  id: 'de',

  // Sentences
  abbreviations: `
    Dr. med. phil. jur. h.c. Prof. Hr. Fr. St. Mio. Mrd. Nr. Str. Std. Min. Art. Abs. Abb. Bd. S. ca. bzw. bspw. d.h. z.B. z.T. i.d.R.
    v.Chr. n.Chr. geb. gest. sog. vgl. evtl. ggf. inkl. ehem. allg. Jan. Feb. Apr. Aug. Sept. Okt. Nov. Dez. Mr.
    Mrs. Ing. Dipl. Kap. jun. Gen. Ltd. Mag. MMag. NAbg. LAbg. Abg.
  `,
  ordinalPoint: true,
  questionMark: '?',
  stopWords: `
    niemand jemand manche ab alle allem allen aller alles als also am an andere anderem anderen anderer anderes auf aus
    bei beim beiden bereits bis bisher bislang das dass dein dem den denen der deren derzeit des dessen desto die du
    durch dürfen eher ein eine einem einen einer eines einige einigen einmal erst erste ersten etwa etwas euch für gab
    ganz gar gegen gegenüber geben gibt gilt habe haben hat hatte hatten her heute hieß hin hinter ich ihm ihn ihnen
    ihres im immer in indem ins insgesamt ist ja jahr jahre jahren je jede jedem jeden jeder jedes jetzt kann kein keine
    keinem keinen keiner können könnte könnten laut letzten machen man mehr mehrere mein meine mit mittlerweile möglich
    muss müssen musste nach nachdem neben nicht nichts noch nur ob obwohl ohne pro schon sehr sei seien seines seit sich
    sind sogar sollen sollte sollten sondern soll sowie statt trotz über um uns unser unsere unter viel viele vielen vom
    von vor während war waren warum was wegen weil weiter weitere weiteren welche welcher wenn wer werden wie wieder
    will wir wird wo wobei wollen wollte worden wurde wurden würde würden zu zum zur zwar zwei zwischen
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
    pluralCues:
      '*ten sagen meinen hoffen erklären betonen warnen fordern schreiben haben sind waren werden sprachen schrieben riefen',
    cues: `
      erfuhr erfuhren gemeint gehofft hinzugefügt gewünscht gerufen gemahnt gedroht gebeten gelacht gespottet gejubelt geschimpft
      geklagt gewettert gepoltert geschwärmt geseufzt gestöhnt gefleht gescherzt gewitzelt geantwortet gekontert
      bekanntgab bekanntgegeben angemahnt angeregt angemerkt angefügt beigepflichtet eingewandt eingeworfen eingestanden
      eingestand dargelegt darlegte feststellte festgestellt festhielt festgehalten hervorhob hervorgehoben hingewiesen
      hinwies klargestellt klarstellte nachgeschoben nachgelegt vorgerechnet rechnete zugegeben zugab zugestanden
      zurückgewiesen zurückwies zugesichert gepostet überlegt* wollte_wissen will_wissen wollten_wissen ätz* läster*
      wisper* johl* heult* weint* würdigt* dankt* beanstand* reklamier* leugn* bejaht* unterstell* beschuldigt* bezichtig*
      beharr* las liest lesen vorlas beicht* enthüllt* grübel* ulk* kalauer* begeister* knurr* mecker* motz* donner* stammel*
      nuschel* tröst* sekundier* assistier* schlussfolger* bescheinig* diagnostizier* porträtier* umriss umschrieb umschreibt
      veranschaulich* illustrier* meinen fügen hoffen sagte sagten sagt sagen gesagt antwort* bitten bittet charakterisier*
      ächz* analysier* appell* argument*
      attestier* äußern äußert* bat bedauer* bedank* befahl befand befindet befürcht* begründe* begrüß* behaupt* bekannte
      bekennt bekräftig* beklag* bekunde* bemängel* bemerken bemerkt* berichte* berichtig* beruhig* beschied beschreib*
      beschrieb beschrieben beschwer*
      beschwichtig* beschwor beschwör* bestätig* bestritt bestreite* beteuer* beton* bezeichne* bezeug* bezog
      bezweifel* bilanzier* brumm* brüll* dachte denkt dementier* deute* diktier* droh* drängt* drückt drückte
      echauffier* eingeräumt einräumte empfahl empfehl* empfiehlt empört* entfuhr entgegn* entgegenhielt entrüst*
      entschuldig* ereifer* ergänz* erinner* erklär* erkundig* erläuter* ermahn* ermuntert* erwähn* erwartet erwartete
      erwider* erzähl* fand fasst fauch* feix* findet finden flachs* fleht* flucht* flüster* folgert* forder*
      formulier* frage* fragt* freue* freut* frohlock* frotzel* fuhr fährt führt führte fügt fügte fügten gab geben gibt gefordert
      gefragt gelob* geschrieben gesprochen gestand gesteht gewarnt giftet* glaube* glaubt* grantel* gratul* grins* grummel*
      hakt hakte hält halten hebt heißt herrscht* hervor hieß hielt hielten hinterfrag* hob hofft hoffte hauch* höhn*
      insistier* jammer* jauchz* jubel* keift* kicher* klag* kommentier* konstatier* kontert* korrigier* konzedier*
      krächz* kritisch kritisier* kündig* angekündigt lach* lamentier* lässt lassen lautet lauten lautete legt legte
      lenkt lenkte ließ ließen lob* lächel* mäkel* mahn* maul* meint* meld* mitgeteilt mitteilte merkt merkte mokier*
      moniert* mosert* murmel* murr* mutmaßen mutmaßt* nannte nannten nennt nennen nickt nickte notier* nörgel* offenbart
      offenbarte orakel* parier* pflichtet* philosophier* pladier* plauder* plädier* polter* poste* pocht pochte
      prahl* predig* prognostizier* prophezei* protestier* präzisier* pries preist raunt* raunz* rechnet rechtfertig*
      referier* reagier* relativier* resümier* rief riefen rufen ruft riet rät räsonier* räumt räumte räumten rügt*
      scherz* schilder* schimpf* schiebt schob schließt schloss schluchz* schmunzel* schnaub* schreibt schreiben
      schreit schrie schrieb schrieben schwant schwärm* schwor schwört schätz* setzt setzte seufz* signalisier*
      sinnier* skandier* skizzier* spekulier* spott* spöttel* sprach sprachen spricht staunt* steht stand stelle* stellt*
      stichel* stimmt stimmte stöhn* stotter* strahlt* stritt streitet tadel* teilte teilten teilt titel* titulierte
      tobt tobte tönt* triumphier* trommelt* tweet* twitter* unkt* unterstr* urteil* verdeutlich* verkünde* verlangt*
      verlas verlaut* vermeld* vermerkt* vermute* vernein* verrät verriet verrieten versicher* verspr* verteidig*
      verurteil* verwahrt* verwies verweist vorgeworfen wandte wendet warb warf warn* werfen weist weiß wetter*
      widersprach* widerspre* widersprich* wiederhol* wiegelt* wies winkt winkte wirbt wirft witzel* wundert* wusste wünscht*
      wünschen wütet* zeigt*
      zischt* zitier* zürnt* zweifeln zweifelt* zwinkert* zuckt*`,
    impersonal: `steht stand heißt_es hieß_es steht_es stand_es verlautet verlautete hört_man hörte_man sagt_man sagte_man
      betont_man betonte_man teilt_man teilte_man versichert_man versicherte_man räumt_man räumte_man sieht_man sah_man
      gibt_man gab_man erfuhr spricht_man sprach_man verweist_man verwies_man erklärt_man erklärte_man ist_zu_lesen war_zu_lesen
      ist_zu_hören war_zu_hören steht_geschrieben stand_geschrieben steht_der_satz stand_der_satz findet_sich_der_satz`,
    hearsay: `sei seien habe werde könne müsse solle wolle dürfe möge gebe gehe komme stehe bleibe brauche wisse liege sehe nehme halte
        gelte lasse mache`,
    possessives: 'sein seine seiner seinem seinen seines ihr ihre ihrer ihrem ihren ihres deren dessen',
    synonyms: `ministerpräsident=regierungschef=premier ministerpräsidentin=regierungschefin premierminister=regierungschef=premier
      bundeskanzler=kanzler=regierungschef bundeskanzlerin=kanzlerin=regierungschefin präsident=staatschef=staatsoberhaupt
      präsidentin=staatschefin bürgermeister=rathauschef=stadtchef=stadtoberhaupt bürgermeisterin=rathauschefin=stadtchefin
      oberbürgermeister=rathauschef=ob oberbürgermeisterin=rathauschefin außenminister=chefdiplomat außenministerin=chefdiplomatin
      trainer=coach=übungsleiter trainerin=coach vorstandschef=konzernchef=vorstandsvorsitzender rechtsanwalt=anwalt=verteidiger=jurist
      rechtsanwältin=anwältin=verteidigerin=juristin parteichef=parteivorsitzender parteichefin=parteivorsitzende
      fraktionschef=fraktionsvorsitzender fraktionschefin=fraktionsvorsitzende lehrer=pädagoge
      lehrerin=pädagogin arzt=mediziner ärztin=medizinerin torwart=torhüter=keeper`,
    kinds: `unternehmen=ltd *unternehmen=ltd konzern=ltd firma=ltd betreiber=ltd hersteller=ltd fluggesellschaft=ltd verein=ltd klub=ltd
      partei=abc agentur=abc gewerkschaft=abc organisation=abc verband=abc konzern=abc
      organisation=*union=*verband=*verein=*bund=*stiftung=*vereinigung=*hilfswerk
      wissenschaftler*=geolog*=biolog*=physik*=chemik*=virolog*=klimatolog*=astronom*=ozeanograf*=epidemiolog*=archäolog*=meteorolog*=forscher*
      forscher*=geolog*=biolog*=physik*=chemik*=virolog*=klimatolog*=astronom*=professor*=wissenschaftler*
      experte=geolog*=biolog*=virolog*=ökonom*=professor*=analyst*=historiker*
      expertin=geolog*=biolog*=virolog*=ökonom*=professor*=analyst*=historiker*
      künstler*=sänger*=musiker*=maler*=bildhauer*=pianist*=geiger*=schauspieler*=tänzer*=rapper*
      musiker*=sänger*=pianist*=geiger*=gitarrist*=rapper*=schlagzeuger*
      politiker*=minister*=senator*=abgeordnet*=bürgermeister*=präsident*=kanzler*=landrat*=landrätin
      parlamentarier*=abgeordnet*=senator* sportler*=läufer*=schwimmer*=turner*=skifahrer*=ringer*=boxer*=biathlet*=radprofi*
      athlet*=läufer*=schwimmer*=turner* spieler*=stürmer*=torwart*=torhüter*=verteidiger*=kapitän*
      schriftsteller*=autor*=dichter*=lyriker*=dramatiker* autor*=schriftsteller*=dichter*=lyriker*
      mediziner*=arzt=ärztin=chirurg*=virolog*
      konzern=*bauer=*hersteller=*bank=*versicherer=*gruppe=*unternehmen=*zulieferer=*betreiber=*händler=*anbieter
      unternehmen=*konzern=*bauer=*hersteller=*firma=*gruppe=*versicherer=*zulieferer=*betreiber=*händler=*anbieter=*startup=*start-up=*reederei=*airline
      firma=*konzern=*bauer=*hersteller=*unternehmen=*zulieferer=*startup=*start-up hersteller=*bauer=*konzern
      organisation=*gruppe=*verband=*verein=*stiftung=*bund=*initiative=*ngo verband=*bund=*verein gruppe=*initiative=*verein
      institut=*bank kreditinstitut=*bank geldhaus=*bank airline=*fluggesellschaft fluggesellschaft=*airline blatt=*zeitung
      zeitung=*blatt`,
    passive: 'wurde_*t wurden_*t',
    asks: 'frag* gefragt erkundig*',
    called: 'namens mit_namen',
    saidThis: `so_beschreibt so_beschrieb so_schildert so_schilderte so_kommentiert so_kommentierte so_fasst so_fasste mit_diesen_worten mit_diesem_satz mit_diesen_sätzen das_sagt das_sagte das_sagen das_sagten das_schreibt
      das_schrieb das_erklärt das_erklärte das_betont das_betonte das_meint das_meinte das_berichtet das_berichtete
      die_worte_stammen_von der_satz_stammt_von das_zitat_stammt_von`,
    relaying: 'zitiert zitierte zitieren zitierten',
    auxiliaries: `hat haben hatte hatten habe ist war wird wurde werden sich dann auch dazu weiter ferner zudem außerdem aber
      jedoch noch nun später zuvor daraufhin dabei dagegen wörtlich gegenüber ihm ihr ihnen indes hingegen allerdings unterdessen derweil`,
    perfect: `hat haben hatte hatten habe hätte hätten wird werden wurde wurden ist sind war waren will wollte wollten kann konnte
        konnten muss musste mussten soll sollte sollten darf durfte`,
    tailCues: 'so',
    accordingTo: `laut nach_angaben nach_angabe nach_aussage nach_aussagen nach_ansicht nach_auffassung nach_einschätzung
      nach_worten nach_den_worten nach_informationen nach_meinung nach_darstellung nach_überzeugung nach_erkenntnissen
      nach_auskunft nach_mitteilung nach_schilderung nach_lesart nach_dafürhalten gemäß in_den_worten in_den_augen
      aus_sicht zitat glaubt_man`,
    utterances: 'zwischenruf worte antwort reaktion erklärung kommentar botschaft urteil fazit appell',
    citedAgain: 'dieselbe_quelle',
    accordingToAfter: 'zufolge gemäß',
    opinionOf: 'für',
    he: 'er dieser letzterer der_angesprochene',
    she: 'sie diese letztere die_angesprochene',
    they: 'sie beide diese alle viele manche das_paar das_ehepaar das_duo die_beiden',
    relative: 'der die das welcher welche welches',
    latter: 'dieser diese letzterer letztere der_angesprochene die_angesprochene',
    oneOf: 'der von',
    continuing:
      'ergänz* fügt fügte fügten hinzugefügt fuhr fährt fortfährt fortfuhr schloss schließt weiter hinzu insistier*',
    hisNames,
    herNames,
    definite: `der die das dem den des sein seine seiner seinem seinen seines ihr ihre ihrer ihrem ihren ihres dessen deren dieser
      diese diesem diesen dieses unser unsere unserer unserem unseren unseres jener jene jenem jenen jenes`,
    somebody: 'jemand',
    others: `andere manche viele einige`,
    indefinite: `andere anderer weitere ein_anderer eine_andere ein_weiterer eine_weitere ein_zweiter eine_zweite ein_dritter eine_dritte ein eine einer einem
        einen eines jede jeder jedes jedem jeden jegliche jeglicher jegliches sämtliche alle mehrere einige zwei drei vier fünf
        sechs sieben acht neun elf zwölf *zehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert tausend
        viele zahlreiche etliche unzählige manche`,
    masculine: `ein der_*verband der_*verein der_*konzern der_*rat der_*club der_*sender *bericht *brief *beschluss *bescheid
      *entwurf *vermerk *antrag *vertrag *aufruf *appell *kommentar *aushang *ologe kroate däne schwede finne brite ire pole
      tscheche slowake ungar bulgare grieche türke russe serbe slowene franzose *chef *präsident *minister *sprecher *leiter
      *meister *kanzler *richter *anwalt *forscher *wissenschaftler *historiker *arzt *lehrer *autor *schriftsteller *journalist
      *trainer *spieler *bauer *bruder *vater *sohn *enkel *onkel *neffe *könig *bischof *politiker *senator *ingenieur
      *regisseur *experte *analyst *ökonom *aktivist *sänger *musiker *künstler *unternehmer *manager *gründer *offizier *soldat
      *polizist *mitarbeiter *berater *koordinator *kandidat *kollege *zeuge *bewohner *anwohner *nachbar *student *kritiker
      *organisator *physiker *inhaber *besitzer *intendant *kurator *rektor *dezernent *dirigent *produzent *komponist *förster
      *bäcker *wirt *kapitän *winzer *landrat *händler *fahrer *retter *helfer *pfleger *fotograf *philosoph *jurist *notar
      *verteidiger *gutachter *ermittler *diplomat *gewerkschafter *banker *investor *gärtner *jäger *fischer *schäfer *koch
      *maler *bildhauer *verleger *redakteur *reporter *moderator *tänzer *pianist *stürmer *torwart *läufer *papst *kardinal
      *pfarrer *imam *häftling *mann *junge *entwickler *informatiker *astronaut *techniker *architekt *planer *kämmerer
      *nachfolger *vorgänger *stellvertreter *republikaner *demokrat *herausforderer *parteifreund *beamter *vorsitzender
      *abgeordneter *beauftragter *angestellter *angeklagter *beschuldigter der_*jährige der_*vorsitzende der_*abgeordnete
      der_*beauftragte der_*angestellte der_*angeklagte der_*beschuldigte der_*angehörige der_*verdächtige der_*überlebende
      der_*gesandte der_*jugendliche der_*beigeordnete`,
    feminine: `eine *istin *antin *entin *rin *chefin *ärztin *anwältin *tochter *mutter *schwester *ogin
      *studie *erklärung *mitteilung *untersuchung *umfrage *analyse *stellungnahme *expertise *resolution *anklageschrift
      *notiz *broschüre *verlautbarung *meldung *auswertung *petition *vorlage die_*in eine_*in die_*ung die_*schaft die_*ion
      die_*tät die_*ei die_*behörde die_*gruppe die_*bank die_*kammer die_*klinik die_*firma *rätin *wirtin *expertin *kollegin
      *zeugin *demokratin *enkelin *nichte *tante *witwe *frau *hebamme *königin
      *pilotin *ökonomin *beamtin die_*jährige die_*vorsitzende die_*abgeordnete die_*beauftragte die_*angestellte
      die_*angeklagte die_*beschuldigte die_*angehörige die_*verdächtige die_*überlebende die_*gesandte die_*jugendliche
      die_*beigeordnete`,
    objectArticles: `dem den des einem einen eines seinem seinen seines ihrem ihren ihres diesem diesen unserem unseren unseres jenem jenen
        seiner ihrer der_*en`,
    many: `mehrere einige zwei drei vier fünf sechs sieben acht neun elf zwölf *zehn zwanzig dreißig vierzig fünfzig sechzig
      siebzig achtzig neunzig hundert tausend viele *innen beide die_*en die_*fischer die_*schüler die_*fahrer die_*bewohner
      die_*einwohner die_*anwohner die_*helfer die_*retter die_*arbeiter die_*händler die_*künstler die_*musiker die_*politiker
      die_*ermittler die_*kläger die_*gegner die_*anhänger die_*bürger die_*sportler die_*pfleger die_*kritiker die_*techniker
      die_*gründer die_*betreiber die_*träger die_*taucher die_*verteidiger die_*gewerkschafter die_*veranstalter die_*minister
      die_*sprecher die_*leiter die_*meister die_*kanzler die_*richter die_*forscher die_*wissenschaftler die_*historiker
      die_*lehrer die_*schriftsteller die_*trainer die_*spieler die_*bauer die_*bruder die_*vater die_*schauspieler die_*sänger
      die_*unternehmer die_*manager die_*offizier die_*mitarbeiter die_*berater die_*physiker die_*inhaber die_*besitzer
      die_*förster die_*bäcker die_*winzer die_*gutachter die_*banker die_*gärtner die_*jäger die_*schäfer die_*maler
      die_*bildhauer die_*verleger die_*reporter die_*tänzer die_*stürmer die_*läufer die_*weltmeister die_*pfarrer
      die_*entwickler die_*informatiker die_*planer die_*kämmerer die_*hausmeister die_*nachfolger die_*vorgänger
      die_*stellvertreter die_*republikaner die_*amtsinhaber die_*herausforderer die_*beamter die_*vorsitzender
      die_*abgeordneter die_*beauftragter die_*angestellter die_*angeklagter die_*beschuldigter`,
    of: 'von vom des der eines seines ihres dieses',
    and: 'und &',
    but: 'aber doch',
    subordinate: 'während obwohl wenn weil als nachdem',
    that: 'dass daß',
    locatives: 'in im aus',
    prepositions: `in im ins an am ans auf aufs aus außer bei beim binnen dank durch durchs entgegen entlang für fürs gegen hinter
      infolge inklusive jenseits kraft mangels mit mithilfe mittels nach neben nebst oberhalb ohne per pro samt seit
      seitens statt anstatt anstelle anhand aufgrund trotz über übers um ums unter unterhalb unweit ungeachtet via
      vonseiten vor vorm wegen während zu zugunsten zulasten zum zur zwecks zwischen bis ab hinsichtlich bezüglich
      angesichts laut gegenüber innerhalb außerhalb anlässlich einschließlich gemäß zuzüglich kein keine keiner keinem keinen keines`,
    stops: `seinerseits ihrerseits ähnlich anders skeptisch deutlich scharf zurückhaltend optimistisch pessimistisch verhalten
      empört entsetzt
      erfreut enttäuscht zufrieden unzufrieden besorgt gelassen kämpferisch versöhnlich nüchtern trocken knapp lapidar
      zuversichtlich ablehnend zustimmend vorsichtig überrascht erleichtert verärgert betroffen wörtlich sinngemäß konkret
      umgekehrt ebenso genauso entsprechend wütend spöttisch woche wochen monat monate jahr jahre tag tage abend nacht zeit mal
      stunden minuten oder aber denn wenn weil da
      dass daß ob als wie wo der_dann welche welcher welches welchem welchen was wer wem wen warum weshalb wieso wann
      sondern sowie doch jedoch also bevor ehe nachdem obwohl obgleich obschon wenngleich falls sofern soweit sobald
      solange indem sodass wobei wodurch womit woran worauf woraus worin worüber wozu dann noch schon nur nicht auch
      bereits gestern heute morgen vormittag nachmittag mittag früh montag dienstag mittwoch donnerstag freitag
      samstag sonnabend sonntag januar jänner februar märz april mai juni juli august september oktober november
      dezember hier dort dazu dabei daher deshalb deswegen dagegen damit damals darin darauf daran darüber davon davor
      danach dennoch trotzdem zudem außerdem inzwischen mittlerweile derzeit derweil unterdessen währenddessen später
      zuvor zugleich gleichzeitig jetzt nun wieder einmal bislang bisher weiter ferner hingegen indes indessen
      allerdings gleichwohl freilich zwar sich es man ich wir ihn ihm uns mich ihnen auf zunächst zuerst zuletzt
      schließlich endlich anschließend daraufhin besonders vor_allem rund etwa mehr sehr so ganz gar stets immer oft
      manchmal nie niemals kaum fast nahezu sogar gerade eben erst selbst kürzlich jüngst einst seither seitdem
      vielleicht offenbar wohl angeblich wonach`,
    calendar: `montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august
      september oktober november dezember montags`,
    mr: 'herr herrn sir lord',
    mrs: 'frau fräulein lady dame',
    dr: `dr med phil jur h.c prof professor professorin pastor pastorin pfarrer pfarrerin pater bischof general oberst hauptmann
      major leutnant dres
      mag mmag magister nabg labg abg dipl ing di`,
    roles: `*mieter *mieterin *mietern delegierter delegierte delegierten athlet athleten athletin hausfrau hausfrauen
      ceo *-ceo *maurer *weber *weberin *töpfer *schmied *dachdecker *klempner *gerber *töpferin *verantwortliche
      *verantwortlichen *filmer *ologe *ologen *ologin *astronomin *agronom *chirurgin *erzieher *doktorand
      *doktorandin *dramaturg *cellist
      herausgeber premier premiers podcaster schöffin stadtverordnete stadtverordneter landeshauptfrau währungshüter pendler
      *vermieter cousin
      cousine lebensgefährte lebensgefährtin partner freund freunde freundin bekannter bekannte biathletin betroffene betroffener
      betroffenen geschädigte geschädigter patient patienten ehrenamtliche beschäftigte beschäftigter beschäftigten vorgesetzte
      vorgesetzter azubi lehrling geselle bischöfin dekan oberst oberstleutnant generalin feldwebel veteran veteranen *kommandant
      *kommandanten kulturlandesrat landesrat nationalrat ständerat quelle quellen *präsident *präsidenten *minister
      *sprecher *chef *vorsitzender *vorsitzende *vorsitzenden
      *leiter *führer *kanzler *sekretär *kommissar *meister *botschafter *vertreter *beauftragter *beauftragte
      *beauftragten *abgeordneter *abgeordnete *abgeordneten *politiker *senator *gouverneur *richter *anwalt
      *experte *experten *analyst *analysten *ökonom *ökonomen *forscher *wissenschaftler *professor
      *historiker *arzt *lehrer *ingenieur *pilot *piloten *aktivist *aktivisten *autor *schriftsteller *journalist
      *journalisten *regisseur *sänger *musiker *künstler *trainer *spieler *bauer *landwirt *fischer
      *unternehmer *manager *gründer *bischof *kommandeur *offizier *soldat *soldaten *beamter *beamte *beamten
      *polizist *polizisten *berater *koordinator *kandidat *kandidaten *kollege *kollegen *funktionär
      *repräsentant *repräsentanten *zeuge *zeugen *bewohner *anwohner *nachbar *sohn *vater *bruder *onkel
      *enkel *neffe *neffen *schwager *student *studenten *schüler *kritiker *veranstalter *organisator

      *physiker *chemiker *inhaber *besitzer *eigentümer *intendant *intendanten *kurator *rektor *dezernent
      *dezernenten *dirigent *dirigenten *referent *referenten *assistent *assistenten *korrespondent *korrespondenten
      *produzent *produzenten *komponist *komponisten *förster *bürger *bäcker *wirt *kapitän *winzer *landrat
      *stadtrat *händler *käufer *kunde *kunden gast fahrgast fahrgäste stammgast *fahrer
      *lotse *lotsen *matrose *matrosen *schiffer *reeder *zimmermann *tischler *schreiner *schlosser
      *handwerker *arbeiter *angestellter *rentner *pensionär *urlauber *tourist *touristen *reisender *reisende
      *reisenden *passagier *wanderer *bergsteiger *retter *helfer *feuerwehrmann *pfleger
      *therapeut *therapeuten *apotheker *chirurg
      *ozeanograf *geograf *geografen *fotograf *fotografen *philosoph *philosophen
      *jurist *juristen *notar *verteidiger
      *kläger *angeklagter *angeklagte *angeklagten *gutachter *prüfer *ermittler *fahnder *kriminalist
      *kriminalisten *detektiv *agent *agenten *spion *diplomat *diplomaten *gesandter
      *verhandler *gewerkschafter *gewerkschaftler *betriebsrat *vorstand *aufsichtsrat *prokurist
      *prokuristen *banker *bankier *volkswirt *betriebswirt *investor *aktionär *anleger *gläubiger
      *züchter *gärtner *jäger *imker *müller *schäfer *hirte *hirten *melker *metzger *koch *kellner *friseur
      *schneider *schuster kunstmaler *bildhauer *dichter *lyriker *dramatiker *verleger *lektor *redakteur *reporter
      *moderator *kolumnist *kolumnisten *blogger *influencer *satiriker *kabarettist *kabarettisten *komiker *clown
      *tänzer *choreograf *bassist *bassisten *gitarrist *gitarristen *schlagzeuger *pianist *pianisten *geiger
      *organist *organisten *kantor *tenor *bariton *rapper *stürmer *torwart *läufer *schwimmer
      *boxer *ringer *turner *könig *prinz *fürst *herzog *kaiser
      *papst *kardinal *priester *prieste *priesten *mönch *imam *rabbiner *küster *pfarrer *superintendent
      *superintendenten *häftling *gefangener *täter *verdächtiger *beschuldigter *flüchtling *migrant *migranten
      *aussteiger *überlebender *überlebende *überlebenden *hinterbliebener *angehöriger *mann *junge *jungen
      *jugendlicher *kumpel *bergmann *erfinder *entwickler *programmierer *informatiker *mathematiker
      *statistiker *astronom *astronaut *astronauten *techniker *elektriker *mechaniker *bauherr *architekt
      *architekten *planer *statiker *kämmerer *beigeordneter *beigeordnete
      *beigeordneten *wächter
      *parteifreund *rivale *rivalen *gegner *herausforderer *nachfolger
      *vorgänger *vize *vizen *ombudsmann *staatschef *regierungschef *ressortchef *rathauschef
      *stadtoberhaupt *republikaner *demokrat *demokraten *liberaler *grüner
      *konservativer *linker *parlamentarier *parlamentarieren *insider *informant
      *informanten *sprecherrat *jährige *jährigen *jähriger
      *ehrenamtlicher *freiwilliger *demonstrant *demonstranten *teilnehmer *redner *gastgeber *preisträger *laureat
      *juror *kommentator *beobachter *attaché *konsul *konsulen
      *mäzen *sammler *galerist *galeristen *restaurator *archivar
      *bibliothekar *angestellte *angestellten *angehörige *angehörigen *verdächtige *verdächtigen
      *jugendliche *jugendlichen *hinterbliebene *hinterbliebenen *beschuldigte *beschuldigten *gesandte *gesandten
      *freiwillige *freiwilligen *gefangene *gefangenen *erin *torin *sorin *iorin *kommissarin *notarin
      *bibliothekarin *archivarin *veterinarin *ärin *eurin *istin *ystin *entin *antin *ogin *ärztin
      *anwältin *rätin *wirtin *bäuerin *chefin *köchin *expertin *zeugin *kollegin *kundin *beamtin *ökonomin
      *pilotin *soldatin *kandidatin *diplomatin *architektin *fotografin *philosophin
      *demokratin *königin *prinzessin *fürstin *gräfin *herzogin *nonne *äbtissin *hebamme
      *schwester *mutter *tochter *tante *oma *opa *enkelin *nichte *schwägerin *witwe *witwer *ehefrau
      *ehemann *feuerwehrfrau *kauffrau *kaufmann *fachfrau *fachmann *obfrau *obmann *ombudsfrau *landsmann
      *geschäftsmann *geschäftsfrau *ratsfrau *ratsherr *amtmann *mitglied *einsatzkraft *kind *mädchen *teenager
      ehepaar *fan *star *profi *boss *coach jemand *leute *kapitänin *vorständin *rivalin *gegnerin *nachbarin
      *bürgerin *lehrkraft *pflegekraft *fachkraft opfer
      *schütze *schützen *schützin *keeper *torhüter *angreifer *rückkehrer *neuling *routinier *autoren
      *forschende *forschenden *studierende *studierenden *macher *populist *populisten *oppositionelle
      *oppositioneller *oppositionellen *vorsteher *inspektor *inspektoren *dozent *dozenten *mediziner *hotelier
      *gastronomen *sieger *gewinner *verlierer *debütant *debütanten *halter *unterstützer
      *befürworter *anhänger *ammann *wärter *pate *patin *zeichner *beraterin *erbe
      *erben *pionier *pioniere *visionär *virtuose *intendanz *pächter *schirmherr *schirmherrin
      *botschaftsrat `,
    kin: 'vater mutter sohn tochter bruder schwester ehemann ehefrau',
    demonyms: `amerikaner us-amerikaner amerikanerin franzose französin italiener italienerin spanier spanierin portugiese
      portugiesin brite britin engländer engländerin schotte schottin waliser waliserin ire irin däne dänin schwede schwedin
      norweger norwegerin finne finnin isländer isländerin niederländer niederländerin belgier belgierin luxemburger
      österreicher österreicherin deutsche deutscher pole polin tscheche tschechin slowake slowakin ungar ungarin rumäne rumänin
      bulgare bulgarin grieche griechin türke türkin russe russin ukrainer ukrainerin belarusse belarussin georgier georgierin
      armenier armenierin kroate kroatin serbe serbin slowene slowenin bosnier bosnierin montenegriner albaner albanerin
      kosovare kosovarin nordmazedonier este estin lette lettin litauer litauerin malteser zyprer chinese chinesin japaner
      japanerin koreaner koreanerin südkoreaner inder inderin pakistaner iraner iranerin israeli palästinenser palästinenserin
      libanese libanesin syrer syrerin iraker irakerin afghane afghanin ägypter ägypterin marokkaner marokkanerin algerier
      tunesier tunesierin südafrikaner südafrikanerin nigerianer kenianer äthiopier eritreer ghanaer senegalese brasilianer
      brasilianerin argentinier argentinierin chilene chilenin kolumbianer venezolaner mexikaner mexikanerin kubaner kanadier
      kanadierin australier australierin neuseeländer neuseeländerin texaner kalifornier bayer bayerin sachse sächsin schwabe
      schwäbin hesse hessin westfale rheinländer tiroler tirolerin kärntner kärntnerin steirer steirerin`,
    venues: `
      *brücke *straße allee *bahnhof *tunnel *turm *palast *schloss *gefängnis *stadion arena dom
      kathedrale *insel *hafen *preis *bibliothek *hotel *friedhof *halle`,
    media: '*zeitung *blatt *sender *magazin',
    bodies: `
      *komitee *union *abteilung *zentrum *schule *bewegung *plattform *mission *kongress *versammlung
      *präfektur
      *geldhaus *mannschaft *zoo rat stadt gemeinde *magistrat kripo staatsschutz verfassungsschutz
      katastrophenschutz zoll *direktion *inspektion
      *krisenstab umfeld büro *rechnungshof *städtebund städtetag *fonds airline bahn *verkehrsbetriebe *stadtwerke
      *versorger *autobauer *zulieferer handelskette *brauerei *molkerei medienhaus rundfunk uni fakultät labor observatorium
      spital arbeitgeber kreistag *geschäftsführung nebenklage verteidigung rotes_kreuz *unternehmen *konzern *firma *bank
      *gruppe *ministerium *ressort *regierung
      *partei *behörde *agentur *polizei *gericht *gerichtshof *gewerkschaft *universität
      *institut *akademie *armee *militär *bundeswehr *marine *ausschuss *organisation *verband *verein *vereinigung
      *bund *stiftung *parlament *landtag *bundestag *senat *kabinett *club *klub *museum *theater
       *team *amt *allianz *bündnis *koalition *opposition *fraktion *staatsanwaltschaft *redaktion *betrieb
      *betreiber *hersteller *kammer *kirche *diözese *bistum *börse *werft *klinik *klinikum
      *krankenhaus *feuerwehr *leitstelle *initiative *netzwerk *jury *kreise *kreisen *reederei *verlag *verwaltung
      *gesellschaft *genossenschaft *versicherung *kasse *kanzlei *kanzleramt *präsidium *sekretariat
      *vorstand *aufsichtsrat *betriebsrat *elternrat *gemeinderat stadtrat *kreml geheimdienst nachrichtendienst
      wetterdienst rettungsdienst beirat sicherheitsrat europarat ministerrat nationalrat bundesrat ethikrat *anstalt
      *zentrale *pressestelle *leitung *delegation *botschaft *konsulat *vatikan *rathaus *kollektiv *liga
      *heer *grenzschutz *küstenwache *luftwaffe *denkfabrik *ngo *startup *start-up *versicherer *dienstleister
      *anbieter *vertretung *wacht *rettungskräfte *einsatzkräfte *behörden
      `,
    messages: '*mitteilung *erklärung *stellungnahme *verlautbarung',
    localBodies: `*polizei *feuerwehr *anwaltschaft *gericht *amt *klinikum *klinik *krankenhaus *stadtwerke *universität *hochschule *landkreis
      *präsidium *direktion *zentrale *kammer *behörde *bistum *flughafen *zoo *messe *inspektion`,
    addressees: `der_*zeitung dieser_*zeitung unserer_*zeitung der_*en_*zeitung der_*agentur der_*en_*agentur dem_*sender dem_*magazin dem_*blatt
      unserer_redaktion dieser_redaktion unserem_*magazin unserem_*sender`,
    documents: `*vorlage *aussendung *post *kommentar leitartikel interview *petition satzung *verordnung *auswertung *dossier
      telegramm zettel *wahlprogramm *schreiben *brief *bericht *studie *untersuchung *umfrage *analyse *erklärung
      *stellungnahme *mitteilung *papier
      *gutachten *expertise *urteil *beschluss *bescheid *resolution *entwurf *vermerk *dokument *protokoll *antrag
      *begründung *vertrag *abkommen *vereinbarung akte akten *unterlagen *notiz mail e-mail rundmail *nachricht
      *tweet blogpost *beitrag *eintrag *aufruf *appell *manifest *memo *memorandum *klageschrift
      *anklage *leitlinie *richtlinie *weißbuch text vertragstext gesetzestext *botschaft *verlautbarung *meldung
      *homepage *webseite *website *internetseite *broschüre *flugblatt *tagebuch *testament *aushang`,
    naming: `genannt genannte genannten genannter genanntes sogenannte sogenannten sogenannter sogenanntes so_genannte
      so_genannten namens benannt getauft betitelt überschrieben heißt_wie bedeutet_wie heißt hieß heißen nennt nannten bezeichnet
      bezeichnete bezeichnung titel *film *buch lied lieder volkslied kinderlied liebeslied weihnachtslied titellied
      schlaflied *song *album *roman *serie stück theaterstück musikstück bühnenstück *oper *operette *musical *drama
      *komödie *tragödie *thriller *krimi *gedicht *erzählung *novelle *märchen *fabel *hymne *ballade *schlager
      *evergreen hit sommerhit superhit *single *walzer *sinfonie *symphonie *sonate *ausstellung schau leistungsschau
      kunstschau *programm *projekt *operation aktion hilfsaktion spendenaktion protestaktion *kampagne *motto *slogan
      *parole *leitsatz *wahlspruch *devise *reihe *trilogie *sendung show *podcast spiel videospiel computerspiel
      brettspiel hörspiel singspiel *festival *zeitung *zeitschrift *magazin *blatt *rubrik *kolumne *gesetz
      *verordnung *begriff begriffe wort unwort schimpfwort fremdwort modewort codewort kunstwort worte *ausdruck
      *vokabel *schlagwort *stichwort *hashtag *formel *etikett *label name deckname künstlername firmenname namen
      decknamen künstlernamen *spitzname *spitznamen *beiname *beinamen *kosename *überschrift *schlagzeile partei
      verein band popband rockband metalband punkband boyband mädchenband *gruppe *initiative *bündnis *plattform
      stiftung *schiff *boot *fähre *kutter *yacht *dampfer *gasthof *gasthaus *hotel *café *restaurant *kneipe
      *gemälde *skulptur *plastik bild *video app *sonde *rakete *sturm *orkan tief sturmtief preis filmpreis
      literaturpreis *modell *marke *sorte unter_dem_motto refrainartig skandierten verband kurz spruch *kapitel
      *rätsel *wettbewerb *gala *tournee tour *konzert *choral *psalm *gebet *bestseller *klassiker *debüt
       `,
    unsaid: `*transparent *transparenten *transparente *plakat *plakaten *plakate *schild *schildern *banner *bannern
      *spruchband *spruchbänder *spruchbändern *fahne *flagge *aufschrift *inschrift *graffiti *graffito *aufkleber *sticker button
      *t-shirts *shirt *trikot *zettel tafel *gedenktafel *grabstein *refrain *strophe *liedtext *songtext *kehrreim
      chor *hymne lied volkslied kirchenlied song *singt *singen *sang *sangen *gesungen *trällert *skandiert
      *skandierten *sprechchöre *sprechchören`,
    clause: `ich wir er sie es ihr du man uns mich mir dich dir euch ist sind war waren wird werden wurde wurden hat haben
      hatte hatten habe hast habt kann können konnte konnten könnte könnten muss müssen musste müsste soll sollen
      sollte sollten will wollen wollte wollten darf dürfen durfte mag möchte möchten bin bist seid sei seien wäre
      wären würde würden hätte hätten geht ging gehen gibt gab kommt kam kommen macht machen machte bleibt bleiben
      blieb steht stehen stand sieht sehen weiß wissen brauchen braucht nicht kein keine keinen lässt lassen liegt
      heißt nimmt nehmen tut tun gilt denke glaube werde lasst`,
    commonNouns: `*ungen *heit *heiten *keit *keiten *schaft *schaften *tion *tionen *sion *ität *itäten *ismus *nisse *mente
      *tum *ierung *ssung *ndung *chtung *hnung *tzung *rkung *llung euro cent dollar franken pfund rubel yen
      prozent prozentpunkte million millionen milliarde milliarden billionen hunderte
      hunderten tausende tausenden dutzend dutzende meter metern kilometer kilometern quadratmeter hektar tonne tonnen kilo
      kilogramm gramm liter grad uhr stunde minute sekunde sekunden anfang mitte ende teil teile menge reihe paar seite seiten
      zahl stück mal prozentpunkt kritik haft hilfe angst druck geld zeit arbeit wasser strom
      gas öl krieg frieden recht rechte schuld mut hoffnung sorge sorgen widerstand aufklärung klage verständnis vertrauen
      respekt platz schutz kraft ruhe not bedenken zweifel vorwürfe fragen antworten menschen leute kinder frauen männer bürger
      opfer tote verletzte maßnahmen pläne ziele folgen kosten preise steuern schulden waffen
      daten tiere pflanzen häuser straßen schulen krankenhäuser abend morgen mittag nacht vormittag nachmittag woche monat jahr tag
      lob spott jubel beifall applaus zuspruch zustimmung entwarnung anerkennung freude
      trauer wut ärger empörung entsetzen bestürzung erleichterung skepsis protest proteste gegenwind
      rückendeckung rückhalt grund gründe anlass beispiel beispiele hinweis hinweise gerüchte
      tatsache hintergrund ursache auslöser fazit bilanz ziel plan problem frage antwort forderung rückkehr dank
      schluss glück pech bezug abstand abschied anzeige beschwerde einspruch berufung auskunft emirate emiraten`,
    capitalNouns: true,
    adjectiveEndings: '*e *en *er *em *es',
    adjectives: `*ische *liche *ige *ierte *ende *reiche *lose *bare *same schwere starke hohe große kleine neue alte junge erste letzte
        weitere andere`,
    genitives: '*er',
    nounEndings: 's es n',
    verbSecond: true,
  },
};
