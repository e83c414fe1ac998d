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
    nimeni cineva oricine fiecare unii nimic a aceste acești acestor acum ai al ale alte am ar are au avea avut ca când
    care că ce cea cei cele cel chiar ci cu cum cât da dacă de deja despre din după este eu fi fie fiind fost foarte în
    încă înainte între îi își îl la le mai mult mulți ne nici noi nu numai o ori pe pentru peste prin sa sale se sunt
    spre sub tot toate toți un una unei unor unui va vor astăzi inițial evident desigur oricum deocamdată aseară
    dimineață imediat inclusiv doar bineînțeles textual concomitent suplimentar săptămâna
  `,
  danglingStarts: `
    el ea ei ele acesta aceasta aceștia acestea acest această lor lui dar însă și iar sau totuși astfel apoi atunci
    de_asemenea în_plus prin_urmare în_schimb totodată de_aceea între_timp în_același_timp de_exemplu acolo aici așadar
    altfel
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
    paradigms: {
      a: 'ă at a au ând ase',
      ez: 'ează at a au ând ase',
      esc: 'ește esc it ea eau ind ise',
    },
    alsoWritten: 'ă:a â:a î:i ș:s ț:t',
    cues: `spus spune spun spunea spuneau spunând spuse spuneți zis zice zic zicea zise zicând arătat arată arătând a_comunicat au_comunicat
      scris scrie scriu scria scriind răspuns răspunde răspund răspundea transmis transmite transmit transmitea
      transmițând admis admite admit cerut cere cer cerea susținut susține susțin susținea susținând recunoscut
      recunoaște recunosc recunoștea promis promite promit conchis conchide descris descrie descriu crezut crede cred
      credea contrazis contrazice râde râs surâde zâmbește zâmbit zâmbea propus propune propun atras_atenția
      atrage_atenția a_atras_atenția trage_un_semnal_de_alarmă tras_un_semnal_de_alarmă ținut_să_precizeze
      ține_să_precizeze dat_asigurări dă_asigurări pus_întrebarea și-a_amintit își_amintește își_amintea s-a_plâns
      se_plânge se_plângea plâns plâng se_plâng se_întreabă s-a_întrebat se_apără declar/a adăug/a
      afirm/a explic/a observ/a consider/a apreci/a anunț/a critic/a invoc/a continu/a insist/a dezminț/a neg/a acuz/a
      reclam/a exclam/a strig/a îndemn/a asigur/a confirm/a preciz/ez avertiz/ez coment/ez relat/ez inform/ez
      remarc/ez estim/ez reiter/ez argument/ez justific/ez evidenți/ez detali/ez concluzion/ez sesiz/ez semnal/ez
      punct/ez ironiz/ez glum/ez declar/ez compar/ez rezum/ez formul/ez analiz/ez invit/ez povest/esc amint/esc
      mărturis/esc mulțum/esc vorb/esc istoris/esc opin/esc șopt/esc socot/esc bănui/esc împotriv/esc subliniază
      subliniat sublinia subliniind menționează menționat menționa menționând notează notat nota evidențiază apreciază
      numește numit numesc glumește glumit glumea opinează opinat dezvăluie dezvăluit dezvăluia îndeamnă roagă rugat
      recomandă recomandat cheamă chemat întreabă întrebat întreba lămurește lămurit completează completat
      îl_completează intervine intervenit adaugă gândește replică replicat cataloghează catalogat
      lăudat neagă atacat atacă dezminte dezmințit se_arată se_spune se_menționează se_precizează se_scrie
      reacțion/ez exemplific/ez clarific/ez contest/a contraatac/a protest/ez pled/ez pronostic/a prognoz/ez preconiz/ez sugera
      sugerează sugerat
      sintetiz/ez atențion/ez alert/ez condamn/a elogi/ez salut/a felicit/a deplâng/a regret/a sper/a apăr/a recit/a cit/ez 
      evoc/a rememor/ez predic/a tun/a url/a zbier/a țip/a bombăn/esc mormăi mormăie mormăit murmur/a bâigui bâiguie bâiguit
      bâlbâi oft/ez suspin/a
      chicot/esc hohot/esc lăcrim/ez enerv/ez indign/ez  înfuri/a răbufn/esc izbucn/esc amuz/a bucur/a mândr/esc laud/a scuz/a justific/a
      destăinui destăinuie destăinuit confes/ez dezvălui recunoscând nuanț/ez corect/ez rectific/a repet/a insinu/ez incrimin/ez învinuiește
      învinuit reproș/ez mustr/a cert/a amenin/a amenință amenințat jur/a garant/ez ghic/esc presupun presupune presupus deduc
      deduce dedus constat/a
       consemn/ez  post/ez tweet/ez twit/ez  ripost/ez replica tăiat_scurt taie_scurt
      a_ținut_să_spună a_dat_asigurări a_făcut_apel face_apel făcut_apel făcut_cunoscut face_cunoscut luat_cuvântul ia_cuvântul
      s-a_apărat se_scuză s-a_scuzat se_laudă s-a_lăudat se_teme temut se_miră mirat
      miră se_consolează consolat resemn/ez împărtăș/esc încheiat încheind
      solicit/a reaminti reamintit reamintește reamintind raport/ez infirm/a respins respinge respingând apelat rostit rostește
      enunț/a specific/a
      accentu/ez reliefat motiv/ez denunț/a ordon/a anticip/ez prezis prezice specul/ez intuit reafirm/a recapitul/ez etichet/ez
      caracteriz/ez obiect/ez implor/a alarm/ez dezbătut convins conchidea exprim/a`,
    auxiliaries:
      'rămâne rămân pare par asta acestea aceasta a au am avea fost este sunt era s-a și-a le-a i-a mai apoi însă de_asemenea tot',
    oblique: '*ului *elor *ilor *iei *ității',
    pluralCues: '*au spun zic scriu răspund cer susțin recunosc',
    saidThis: `declarația_a_fost_făcută_de afirmația_a_fost_făcută_de remarca_a_fost_făcută_de anunțul_a_fost_făcut_de
      apelul_a_fost_făcut_de apelul_a_fost_lansat_de avertismentul_a_fost_lansat_de avertismentul_a_fost_făcut_de
      precizarea_a_fost_făcută_de asta acestea aceasta astfel_s-a sunt_cuvintele acestea_sunt_cuvintele declarația_a
      declarația_îi declarația_aparține afirmația_îi este_mesajul este_declarația este_avertismentul este_concluzia este_atacul
      este_părerea este_opinia`,
    called: 'pe_nume numit numită',
    continuing: `adăugat adaugă adăuga adăugând continuat continuă continua continuând completat completează încheiat încheie
      conchis conchide
      insistat insistă concluzionat concluzionează reiterat reiterează`,
    relaying: 'citează citează_pe citând citând_pe',
    kin: 'tatăl mama fiul fiica fratele sora soțul soția bunicul bunica',
    demonyms: `românul românca moldoveanul moldoveanca italianul italianca francezul franțuzoaica germanul germanca neamțul
      spaniolul spaniola
      portughezul portugheza britanicul britanica englezul englezoaica americanul americanca rusul rusoaica ucraineanul ucraineanca
      polonezul poloneza maghiarul maghiara sârbul sârboaica bulgarul bulgăroaica grecul turcul turcoaica chinezul japonezul japoneza
      belgianul belgianca olandezul olandeza austriacul austriaca elvețianul elvețianca suedezul suedeza norvegianul norvegianca danezul
      daneza finlandezul finlandeza cehul slovacul slovenul croatul argentinianul brazilianul australianul canadianul europeanul`,
    asks: 'întreb*',
    accordingTo:
      'potrivit conform în_opinia după_spusele după_părerea din_perspectiva în_viziunea prin_vocea după_cum_afirmă',
    utterances: 'cuvintele povestea mărturia răspunsul reacția declarația comentariul mesajul verdictul concluzia',
    citedAgain: 'aceeași_sursă sursa_citată',
    accordingToAfter: '',
    opinionOf: 'pentru',
    he: 'el acesta acesta_din_urmă dânsul',
    she: 'ea aceasta aceasta_din_urmă dânsa',
    they: 'ei ele aceștia ambii ambele amândoi amândouă cei_doi cele_două cei_trei cele_trei',
    latter: 'acesta_din_urmă aceasta_din_urmă',
    hisNames: `*u *an *in *el *or *ei *ai *ie mircea horia toma sava mihnea costea ion ioan nicolae vasile marian mihai
      alexandru andrei adrian gheorghe florin marius dan bogdan ștefan constantin cătălin sorin viorel ciprian lucian radu vlad
      victor ovidiu ionuț ionel ilie petre răzvan silviu tudor dragoș cosmin dumitru eugen iulian liviu cornel aurel luca nicola
      paul`,
    herNames: `*a ioana andreea mihaela gabriela alina raluca georgiana oana anca irina nicoleta carmen irene beatrice alice
      ester isabelle anne`,
    relative: 'care ce',
    whether: 'dacă',
    verbs: '*ează *ește *esc *ând *aseră *âse *useră',
    impersonal: 'se_arată se_spune se_menționează se_precizează se_scrie',
    definite: 'cel cea cei cele acest această acești aceste său sa',
    possessives: 'lui ei lor său sa săi sale',
    oneOf: 'dintre din',
    owners: `*ilor *elor *ului *ii *iei *ței *iei_*ene *iei_*ale *iei_*ane *iei_*ice *iei_*une *iei_*ive *ii_*ale *ii_*ice
      *ii_*ene *ii_*ive *ii_*ane *ii_*ci *ei_*ale *ei_*ice
      *ei_*ene *ului_*an *ului_*ean *ului_*al *ului_*ic *ului_*iv *ului_*esc *ului_*ar *ilor_*e *elor_*e`,
    somebody: 'cineva',
    others: `alții altele unii unele mulți`,
    indefinite: `altul alta un_altul o_alta un o unul una niște vreun vreo patru cinci șase șapte opt nouă zece sute mii zeci multe mulți
        numeroși numeroase alți alte alt altă anumiți anumite doi două trei mai_mulți câțiva unii`,
    masculine: `un bărbatul băiatul fratele soțul tatăl fiul unchiul bunicul nepotul regele prințul actorul cântărețul tânărul bătrânul
        actor cântăreț tânăr bătrân frate soț fiu rege prinț`,
    feminine: `o ministra deputata femeia soția mama sora fata nepoata vedeta avocata șefa *ața *ea *oare *ița *iță *ista *istă
        *ara *enta *entă *ica *ată *ana *ina`,
    many: `niște doi două trei patru câțiva câteva unii unele mulți multe cei cele toți *ții *șii *rii *enii *icii *ogii *lii
      *știi *zii *inii *ile *ițele *oarele vecinele victimele fetele elevele studentele sursele mamele rudele persoanele
       *tori *ști *nți *eni *nici *logi`,
    of: 'lui de din al a ai ale unui unei unor dintre',
    and: 'și',
    but: 'dar iar unde',
    subordinate: 'în_timp_ce când deși deoarece dacă',
    that: 'că',
    locatives: 'în la din',
    prepositions: `într-un într-o dintr-o printr-un printr-o dinspre înspre dincolo lângă conform în la pe cu pentru despre după
      înainte între fără sub spre către prin din dintr-un peste până contra asupra printre împotriva deasupra`,
    stops: `după_cum așa_cum l-* i-* m-* s-* n-* v-* ne-* le-* și-* mi-* ți-* te-* îi îl le își ne vă se la_rândul_său
      la_rândul_ei la_rândul_lor de_partea_sa la mai_departe săptămână lună an ani zi zile dată ori seară sau dar dacă când unde
      care ce cine pentru_că deci astfel și
      iar însă nu mai ieri azi mâine luni marți miercuri joi vineri sâmbătă duminică ianuarie februarie martie aprilie
      iunie iulie august septembrie octombrie noiembrie decembrie aici acolo acum atunci recent ulterior anterior totodată
      totuși apoi între_timp de_altfel de_asemenea prin_urmare în_schimb în_plus în_prezent`,
    mr: 'domnul dl',
    mrs: 'doamna dna',
    dr: 'dr prof doctorul profesorul generalul',
    roles: `protestatar* alegător* delegat* negociator* coleg* fiul fiica fratele migrant* *olog *ologi *ologul *ologului
      *ologii *ologilor *oloaga *oloagei ceo ceo-ul președint* ministr* premier*
      prim-ministr* secretar* purtăt* director* directoare* șef*
      lider* primar* deputat* europarlamentar* consilier* comisar* ambasador* diplomat* reprezentant* judecăt* avocat*
      general* comandant* căpitan* ofițer* polițist* soldat* analist* economist* expert* specialist* cercetăt*
      profesor* istoric* medic* doctor* asistent* student* inginer* pilot* activist* scriit* autor* jurnalist*
      regizor* actor* actriț* cântăreț* muzician* compozitor* artist* fermier* pescar* muncitor* locuit* martor*
      proprietar* coordonat* fondator* antreprenor* investitor* rege regina prinț prințul prințului prințes* papa episcop* antrenor* jucăt*
      candidat* cancelar* omolog* membru* sursă surse cronicar* primăriț* prefect* subprefect* edil* senato*
      parlamentar* copreședint* procuro* notar* inculpat* acuzat* suspect* deținut* chiriaș*
      comerciant* brutar* librar* hotelier* taximetrist* șofer* mecanic* miner* pompier* salvator* jandarm* sergent*
      locotenent* colonel* amiral* inspector* inspectoar* agent* psihiatr* pediatr* farmacist*
      moaș* dentist* balerin* coregraf* sculpto* fotograf* poet* romancier* dramaturg* scenarist* traducăto* edito*
      bibliotecar* pianist* violonist* dirijo* chitarist* solist* designer* arhitect* astronom*
      fizician* chimist* matematician* agronom* viticulto* apicult* preot* călugăr* maica
      arhiepiscop* mitropolit* patriarh* imam* rabin* selecționer* tehnician* atacant* portar* fundaș*
      arbitru* ciclist* alergăto* atlet* înotăto* tenisman* fotbalist* campion* câștigăto* suporter* acționar*
      consultant* contabil* trezorier* administrato* angajat* lucrăto* pensionar* șomer* emigrant* refugiat*
      supraviețuito* rănit* pasager* turist* vizitato* cetățean* pacient* elev* recto* decan* bunic* nepot* mătuș*
      unchi* văr* soț* tânăr* bătrân* copil* mamă tata tată vecin* prieten* femei*
      bărbat* opozant* disident* militar* miliardar* comentato* prezentato* reporter* corespondent* critic* interpret*
      oficial* oameni oamenii nobel stăpân* alpinist* montaniard* salvamontist* schior* vânător* pădurar* cioban* crescător* morar* croitor*
      fierar* tâmplar* zidar* electrician* instalator* sudor* strungar* lăcătuș* macaragi* docher* marinar* cârmaci* barcagi*
      vameș* grănicer*
      gardian* paznic* liftier* casier* vânzător* vânzătoare* chelner* ospătar* barman* bucătar* bucătăreas* cofetar* patiser*
      frizer* coafez*
      infirmier* brancardier* ambulanțier* chirurg* stomatolog* botanist* hidrolog*
      oceanograf* geograf* lingvist* filozof* muzeograf* arhivist* restaurator*
      colecționar* galerist* anticar* bijutier* ceasornicar* învățăto* educatoare* diriginte* învățăcel* academician* savant* inventator*
      programator* dezvoltator* statistician* actuar* broker* bancher* guvernator* patron* patroan* manager*
      subsecretar* magistrat* grefier* executor* anchetator* criminalist* legist*
      victim* agresor* tâlhar* hoț* petent* reclamant* pârât* recurent* apărător* denunțător* legislator* demnitar* moderator*
      realizator* invitat* oaspete* gazd* crainic* caricaturist* ilustrator* grafician* pictor* olar* țesătoare*
      meșter* artizan* soprano* tenor* bariton* viorist* acordeonist* lăutar* rapper* trupei rezident* consătean* consăten* sătea*
      sătenc* localnic* bucureștean* concetăț* contribuabil* consumator* abonat* client* asociat* partener* coechipier*
      adversar* rival* predecesor* succesor* urmaș* moștenitor* văduv* orfan* gemen* bebeluș* adolescent* puști* fetiț* băiat*
      fată fetei nevast*
      ginere* cumnat* socr* naș* fin* strămoș* arestat* condamnat* eliberat* dispărut* sinistrat* evacuat* voluntar* donator*
      sponsor* organizator* participant* concurent* medaliat* halterofil* gimnast* canotor* scrimer* boxer* luptător* judocan*
      handbalist* baschetbalist* rugbist* voleibalist* *ezul *eanul *eanca *ezoaica *ianul *ianca mijlocaș* extrem* golgheter*
      cineva altcineva impresar* ultra*
      miniștr* președinț* purtăț* deputaț* diplomaț* reprezentanț* judecăț* avocaț* comandanț* polițișt* soldaț* analișt*
      economișt* experț* specialișt* cercetăț* asistenț* studenț* piloț* activișt* scriiț* jurnalișt* artișt* locuiț*
      coordonaț* jucăț* candidaț* prefecț* subprefecț* copreședinț* inculpaț* acuzaț* suspecț* deținuț* comercianț* taximetrișt*
      sergenț* locotenenț* agenți agenții agenților farmacișt* dentișt* poeț* scenarișt* pianișt* violonișt* chitarișt* solișt* arhitecț*
      chimișt* apiculț* preoț* mitropoliț* atacanț* ciclișt* atleț* fotbalișt* consultanț* angajaț* emigranț*
      refugiaț* răniț* turișt* pacienț* nepoț* bărbaț* opozanț* disidenț* corespondenț* interpreț* alpinișt* montaniarz*
      salvamontișt* bucătăreaș* botanișt* lingvișt* arhivișt* galerișt* savanț* magistraț* criminalișt*
      ambasadoare* profesoar* autoare* regizoare* cântăreaț* fondatoare* antreprenoare* antrenoare* guvernatoare* politician*
      liberalul liberala social-democratul social-democrata părint* părinț* dascăl* afacerist* milionar* sindicalist*
      sindicalișt* meteoroloag* sportiv*
      campioan* olimpic* latifundiar* vedet* vlogger* influencer* pastor* regel* principes* dictator* republican* democrat* săteni* pontif*
      legișt* petenț* reclamanț* pârâț* recurenț* invitaț* gazz* caricaturișt* viorișt* acordeonișt* rezidenț* abonaț*
      clienț* asociaț* adolescenț* băiaț* nevașt* cumnaț* arestaț* condamnaț* eliberaț* dispăruț* sinistraț* evacuaț*
      participanț* concurenț* medaliaț* gimnașt* handbalișt* baschetbalișt* rugbișt* voleibalișt*`,
    rolePrefixes: 'vice prim-vice ex-',
    synonyms: `președintele=șeful_statului președinta=șefa_statului
      premierul=șeful_guvernului=prim-ministrul=șefa_guvernului=șeful_executivului=șefa_executivului
      comisiei_europene=executivului_european=executivului_comunitar=executivului_ue nato=alianței=alianței_nord-atlantice
      sua=statelor_unite bce=băncii_centrale_europene
      antrenorul=tehnicianul=selecționerul avocatul=apărătorul judecătorul=magistratul primarul=edilul=edil
      primărița=edilul deputatul=parlamentarul senatorul=parlamentarul medicul=doctorul ministrul=oficialul=demnitarul
      ministra=oficialul=demnitara actrița=artista=interpreta actorul=artistul=interpretul cântăreața=artista=solista
      cântărețul=artistul=solistul scriitorul=autorul=romancierul scriitoarea=autoarea=romanciera
      cercetătorul=specialistul=savantul profesorul=dascălul=universitarul regizorul=cineastul
      papa=pontiful=suveranul_pontif regele=monarhul`,
    kinds: `compania=ltd firma=ltd clubul=ltd grupul=ltd
      partidul=abc agenția=abc sindicatul=abc organizația=abc federația=abc formațiunea=abc
      organizația=uniunea=federația=asociația=fundația
      șef*=președint*=director*=secretar*=ministr*=comandant*=guvernator*=procuror*
      lider*=președint*=premier*=cancelar*=șef*=ministr*=secretar*
      omolog*=președint*=premier*=ministr*=cancelar*=comisar*=primar*
      cercetător*=profesor*=*olog=*ologul=*oloaga=fizician*=chimist*=inginer*=savant*
      savant*=cercetător*=*olog=*ologul=fizician*=chimist*=profesor* special*=*olog=*ologul=medic*=profesor*=analist*=inginer*
      expert*=*olog=*ologul=profesor*=analist*=economist*
      politician*=ministr*=primar*=deputat*=senator*=președint*=lider*=premier* demnitar*=ministr*=secretar*=premier*=președint*
      oficial*=ministr*=secretar*=director*=purtăt*=prefect* diplomat*=ambasador*=consul* militar*=general*=colonel*=căpitan*
      jurist*=avocat*=judecăt*=procuror* magistrat*=judecăt*=procuror*
      artist*=sculpto*=pictor*=cântăreț*=actor*=actriț*=poet* jucător*=portar*=atacant*=fundaș*=căpitan*=mijlocaș*
      sportiv*=portar*=atacant*=tenisman*=atlet* fotbalist*=portar*=atacant*=fundaș*
      instituți*=minister*=agenți*=autorit*=administrați*=inspectorat*=direcți*=universit*=spital*
      preot*=părintel*=paroh*=episcop* medic*=chirurg*=*olog=*ologul afaceris*=patron*=fondator*=antreprenor*
    `,
    venues: `
      aeroportul aeroportului podul podului strada străzii piața pieței bulevardul bulevardului parcul parcului
      gara gării tunelul pasajul pasajului turnul palatul palatului castelul castelului închisoarea închisorii
      stadionul stadionului catedrala catedralei insula insulei lacul lacului muntele portul portului premiul
      premiului biblioteca bibliotecii hotelul hotelului cimitirul cimitirului`,
    media: 'revista ziarul ziarului',
    bodies: `mulțimea 
      regiunea observatorul clinica teatrul facultatea academia echipa colectivul mișcarea frontul rețeaua
      platforma asigurătorul producătorul editura marina consulatul delegația misiunea congresul
      adunarea laboratorul festivalul fondul
      tv news fm radio banca compania firma grupul ministerul comisia guvernul partidul agenția poliția tribunalul sindicatul uniunea
      consiliul universitatea institutul armata comitetul organizația asociația fundația parlamentul clubul muzeul
       primăria societatea parchetul administrația federația liga inspectoratul direcția garda autoritatea
      prefectura spitalul școala centrul biserica episcopia instituția operatorul regia postul televiziunea radioul
      băncii companiei firmei grupului ministerului comisiei guvernului partidului agenției poliției tribunalului sindicatului uniunii
      consiliului universității institutului armatei comitetului organizației asociației fundației parlamentului clubului muzeului
       primăriei societății parchetului administrației federației ligii inspectoratului direcției gărzii autorității
      prefecturii spitalului școlii centrului bisericii episcopiei instituției operatorului televiziunii radioului
      alianței coaliției juriului biroului ambasadei confederației patronatului curtea curții înalta serviciul serviciului
      departamentul departamentului casa casei camera camerei senatul senatului jandarmeria jandarmeriei alianța coaliția juriul
      biroul ambasada confederația patronatul surse sursă sursele sursa familia`,
    messages: 'comunicat comunicatul comunicatului mesaj mesajul',
    senders: 'transmis_de remis_de emis_de publicat_de din_partea de',
    addressees:
      'ziarului agenției postului cotidianului publicației revistei televiziunii ziariștilor jurnaliștilor reporterilor',
    documents: `raportul studiul comunicatul scrisoarea documentul raport raportului studiu studiului comunicat comunicatului
      scrisoare document documentului proiectul textul sentința decretul hotărârea decizia ordonanța nota mesajul
      articolul postarea plângerea legea contractul memorandumul petiția sondajul buletinul motivarea`,
    naming: `așa-numit* așa-zis* își_spune își_spun se_numește se_cheamă numit numită intitulat intitulată supranumit filmul
      cartea romanul albumul serialul piesa cântecul expoziția
      operațiunea sloganul cuvântul termenul expresia refren refrenul vers versul versurile melodia
      melodie piese cântec cântecului poezia poezie roman film filmului carte cărții album disc discul spectacol
      spectacolul emisiune emisiunea documentar documentarul programul program proiectul festival festivalul
      festivalului premiul trofeul titlul titlu subtitlul afiș afișul pancartă pancarta pancarte pancartele bannere
      banner lozinca lozinci rubrica capitolul poreclit poreclită denumit denumită botezat botezată cunoscut_ca scria
      scrie_pe inscripția mesajul`,
    unsaid: `refren refrenul strofă strofa vers versul versuri versurile pancartă pancarta pancarte pancartele pancartelor
      banner bannere bannerul afiș afișul afișe afișele inscripție inscripția graffiti autocolant tricou tricouri
      tricourile placă placa steag steaguri zid zidul ziduri pereți peretele imn imnul cântec cântecul cântă cânta
      cântau cântat intonează intonat scandau scandează scandat fredonează lozincă lozinca`,
    clause: `eu noi voi tu el ea ei ele îmi ne vă te mă se este sunt era erau va vom vor am ai are avem aveți au nu
      trebuie poate putem pot vreau vrea vrem știu știm cred`,
    articleEndings: '*ul *le *a *ii',
    proDrop: true,
    genitiveRoles: true,
    dialogueDash: true,
  },
};
