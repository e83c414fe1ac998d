import type { Language } from './language.ts';

/** Italian. */
export const it: Language = {
  id: 'it',

  // Sentences
  abbreviations: `
    sig. Sig. sig.ra Sig.ra dott. Dott. dr. Dr. prof. Prof. avv. Avv. ing. Ing. on. On. sen. Sen. Gen. mons. Mons.
    art. artt. p. pp. pag. pagg. vol. cfr. cap. fig. c.d. cd. a.C. d.C. ca. tel. p.es. St. feb. apr. giu. sett. ott.
    nov.
  `,
  ordinalPoint: false,
  questionMark: '?',
  stopWords: `
    qualcuno ognuno chiunque niente nulla a abbia abbiamo ad agli ai al alcune alcuni all alla alle allo altra altre
    altri altro ancora anni anno appena avere aveva avevano avrebbe avrà c che chi ci circa coi col come con contro cui
    d da dagli dai dal dall dalla dalle dallo davanti degli dei del dell della delle dello dentro di dopo dove dovrebbe
    due durante è entro era erano essere fa fare fatto fino fra già gli grazie ha hanno ho i il in insieme io l la le li
    lo mentre mi mio molte molti molto negli nei nel nell nella nelle nello nessun nessuno noi non nostra nostri nostro
    nuova nuovi nuovo ogni oggi oltre ora ormai per perché più poche pochi poco possono potrebbe potrebbero prima primo
    proprio può pure qualche quale quali quando quanto quasi qui s sarà saranno sarebbe se secondo sei sempre senza si
    sia siamo siano sino solo sono sopra soprattutto sotto sta stata state stati stato stessa stesso su subito sugli sui
    sul sull sulla sulle sullo tanto tra tre troppo tutta tutte tutti tutto un una uno v va verso vi via viene voi
    vostro altresì stavolta stamattina stamani adesso forse neanche persino perfino addirittura spesso
  `,
  danglingStarts: `
    egli ella lui lei esso essa essi esse loro questo questa questi queste quello quella quelli quelle ciò costui
    costei suo sua suoi sue tale tali ma e ed o però tuttavia eppure infatti inoltre quindi dunque perciò pertanto
    allora poi così invece anzi anche intanto nel_frattempo al_contrario d'altra_parte dall'altra_parte d'altronde
    del_resto ad_esempio per_esempio per_questo in_questo_modo di_conseguenza allo_stesso_tempo entrambi entrambe
    quest'ultimo quest'ultima ne lì là ecco dopodiché difatti nondimeno ciononostante peraltro innanzitutto anzitutto
    comunque insomma oltretutto piuttosto
  `,
  firstPerson: 'io me mi mio mia miei mie noi nostro nostra nostri nostre',
  readingRate: { unit: 'words', perMinute: 188 },
  marks: [
    ['«', '»'],
    ['“', '”'],
  ],
  comma: ', ',

  // Quotes

  reporting: {
    paradigms: {
      noun: '0 o a i e he hi io ia ie essa esse',
      are: 'a ano ò arono ava avano ando ato are erà eranno erebbe',
      isc: 'isce iscono ì irono iva ivano endo ito ire irà',
    },
    cues: `detto dice dicono disse dissero diceva dicevano dicendo dire dirà direbbe aggiunge aggiungono aggiunse
      aggiunsero aggiunto aggiungendo aggiungeva aggiungere sostiene sostengono sostenne sostenuto sosteneva
      sostenendo sostenere conclude concludono concluse concluso concludeva concludendo risponde rispondono rispose
      risposero risposto rispondeva rispondendo rispondere chiede chiedono chiese chiesto chiedeva chiedendo scrive
      scrivono scrisse scrissero scritto scriveva scrivendo scrivere ammette ammettono ammise ammesso ammetteva
      ammettendo promette promettono promise promesso prometteva ritiene ritengono ritenuto riteneva crede credono
      credeva creduto difende difendono difese difeso difendeva propone propongono propose proposto riassume
      riassumono riassunto riassunse espone esposto espose ride ridono rise riso sorride sorridono sorrise sorriso
      legge leggono letto piange prosegue proseguono proseguì proseguito proseguiva deduce dedotto desume interviene
      intervenne intervenuto intervengono prevede previsto previde predisse predetto smentisce smentì smentito
      contraddice contraddisse maledice benedice ribatte ribatté ribattuto ribattono descrive descrisse descritto
      descrivono definisce definì definito definiscono avverte avvertì avvertito avvertono avvertiva fa_sapere
      fanno_sapere ha_fatto_sapere fatto_sapere fece_sapere fa_notare ha_fatto_notare fatto_notare fece_notare fa_eco
      fa_i_conti fatto_i_conti va_giù_duro mette_in_chiaro messo_in_chiaro mette_le_mani_avanti tiene_a_precisare
      tende_la_mano rincara_la_dose getta_acqua_sul_fuoco va_oltre dà_la_colpa si_lamenta si_lamentava si_sfoga
      si_è_sfogato si_difende si_chiede si_domanda si_dice si_rammarica si_giustifica si_schermisce si_scusa si_augura
      si_legge si_meraviglia si_mostra mi_dice riprende ripreso riprese rincar/are riflette rifletteva riflettono
      ripete ripetono ripeté ripeteva ripetuto ripetere insistere insiste insistono insistette insistito insisteva
      parla parlano parlò parlava parlato recita recitava invoca invocava dichiar/are afferm/are ricord/are
      sottoline/are comment/are raccont/are precis/are osserv/are replic/are annunci/are assicur/are accus/are
      attacc/are denunci/are critic/are lament/are confess/are rivel/are continu/are rilev/are ironizz/are scherz/are
      sbott/are sbuff/are tuon/are esclam/are grid/are sussurr/are sospir/are minacci/are confid/are auspic/are
      augur/are ringrazi/are elogi/are sintetizz/are constat/are indic/are segnal/are riport/are rivendic/are
      invit/are esort/are twitt/are incalz/are concord/are rassicur/are domand/are interrog/are argoment/are motiv/are
      obiett/are contest/are contrattacc/are protest/are rimprover/are biasim/are deplor/are bacchett/are boll/are
      stigmatizz/are puntualizz/are specific/are evidenzi/are enfatizz/are rimarc/are ramment/are rievoc/are narr/are
      svel/are anticip/are inform/are comunic/are notific/are avvis/are allert/are ammoni/are raccomand/are
      suggell/are implor/are supplic/are intim/are proclam/are profetizz/are pronostic/are ipotizz/are immagin/are
      consider/are giudic/are reput/are apprezz/are esalt/are celebr/are congratul/are felicit/are borbott/are
      mormor/are bisbigli/are balbett/are farfugli/are strill/are chios/are rimbecc/are gongol/are esult/are
      sentenzi/are chiam/are smorz/are rilanci/are illustr/are elenc/are enumer/are dettagli/are spiffer/are
      certific/are conferm/are ratific/are scand/are arring/are pontific/are ammicc/are chiacchier/are ribad/isc
      rifer/isc chiar/isc asser/isc garant/isc sugger/isc ammon/isc esord/isc spiega spiegano spiegò spiegava
      spiegavano spiegato spiegando spiegare nota notano notò notava notato notando cita citò citando citato prova
      stima stimano stimò stimato pensa pensano pensò pensava pensato prega pregò ordina ordinò valuta valutò ragiona
      ragionò ragionava minimizz/are sdrammatizz/are banalizz/are relativizz/are si_lascia_sfuggire
      si_è_lasciato_sfuggire si_lasciò_sfuggire avrebbe_detto allarga_le_braccia allargato_le_braccia
      scuote_la_testa scosso_la_testa alza_le_spalle alzato_le_spalle fa_spallucce piangeva singhiozz/are ringhi/are
      sibil/are farnetic/are blater/are inve/isc inve plaude plaudono plauso condanna
      condannano condannato lancia_un_appello lanciato_un_appello punta_il_dito puntato_il_dito si_sbilancia
      sbilanciato si_arrabbia arrabbiato si_infuria si_indigna indignato si_commuove commosso si_compiace si_vanta
      vantato si_stupisce si_preoccupa si_rallegra rallegrato strizza_l'occhio gioca_in_difesa butta_lì buttato_lì
      chiude_il_discorso chiude chiuso abbozz/are accenn/are getta_la_spugna fa_il_punto fatto_il_punto non_ha_dubbi
      non_usa_mezzi_termini non_usa_giri_di_parole ha_le_idee_chiare è_lapidario è_categorico è_netto fanno_trapelare
      fa_trapelare fatto_trapelare trapela filtr/are taglia_corto tagliato_corto tagliò_corto liquida liquidò urla
      urlò urlava urlato urlano loda lodò saluta salutò salutato consiglia consigliò consigliato scand/isc
      quantific/are premette premettono premise premesso premetteva premettendo assever/are sanc/isc decret/are
      congettur/are teorizz/are postul/are arguisce confut/are controbatte controbatté controbattuto obbietta
      eccepisce eccepito redarguisce dissente acconsente annu/isc concede concesso neg/are smont/are respinge respinto
      respinse respingono azzard/are giur/are sper/are mette_in_guardia messo_in_guardia mettono_in_guardia
      mette_l'accento pone_l'accento posto_l'accento fa_presente fatto_presente fanno_presente fa_osservare
      fatto_osservare si_dice_convinto si_dice_convinta si_dice_certo si_dice_certa si_è_detto si_è_detta
      testimoni/are attest/are diffid/are incit/are spron/are sollecit/are reclam/are pretende preteso esige
      scongiur/are caldeggi/are sconsigli/are preannunci/are ufficializz/are postill/are rettific/are corregge
      corretto delinea delineato ricapitol/are rintuzz/are riconosce riconoscono riconobbe riconosciuto riconosceva
      rinfacci/are stronc/are affond/are sbrait/are ruggisce mugugn/are brontol/are bofonchi/are sogghign/are
      tranquillizz/are applaude applaudito gio/isc festeggi/are evoc/are menzion/are allude alluso insinu/are
      si_esprime si_è_espresso si_è_espressa lancia_l'allarme lanciato_l'allarme lancia_un_monito tira_le_somme
      fren/are rompe_il_silenzio parla_chiaro mette_le_cose_in_chiaro chiede_scusa chiesto_scusa   
       rimbrott/are`,
    auxiliaries: `resta restano rimane sembra sembrano appare ha hanno aveva avevano ebbe è sono era si gli le ci vi mi ne lo la poi anche inoltre infine così invece ancora
      già però subito oggi ieri quasi mai stato stata ha_poi viene`,
    agent: 'da dal dalla dall dallo dai dagli dalle',
    past: 'vicin* *ato *uto *ito *tto *sto *so *lto *ata *ati *ate condivisa *uta *uti *ute *ita *iti *ite *sta *sti *ste *tta *tti *tte',
    perfect: 'ha hanno aveva avevano avrebbe avrebbero avendo aver avere ebbe abbia abbiano avrà è',
    pluralCues: '*no *sero',
    passive: 'stato_* stata_* stati_* state_*',
    asks: 'chied* chies* domand* interrog*',
    tailCues: `le_parole il_commento la_replica la_risposta la_reazione la_denuncia la_proposta la_richiesta la_spiegazione il_racconto
      l'appello l'allarme l'accusa l'affondo l'analisi l'invito lo_sfogo`,
    accordingTo: `a_suo_avviso a_suo_dire a_suo_parere a_suo_giudizio secondo a_detta a_dire a_parere a_giudizio a_avviso
      ad_avviso nelle_parole stando_a stando_al stando_alla
      stando_alle stando_ai stando_agli stando_allo stando_all' per_bocca per_voce nelle_intenzioni agli_occhi
      stando_a_quanto_riferito_da`,
    utterances: `voce parole risposta replica reazione dichiarazione commento messaggio verdetto spiegazione appello giudizio rabbia
      gioia sfogo affondo frenata attacco monito avvertimento racconto testimonianza ammissione soddisfazione delusione`,
    citedAgain: 'la_stessa_fonte la_medesima_fonte',
    accordingToAfter: '',
    opinionOf: 'per',
    he: "lui egli costui quest'ultimo questi colui_che l'interessato",
    she: "lei ella quest'ultima costei colei_che l'interessata",
    they: 'essi esse entrambi entrambe tutti tutte i_due le_due i_tre le_tre',
    possessives: 'suo sua suoi sue loro',
    called: 'di_nome chiamato chiamata',
    latter: "quest'ultimo quest'ultima costui costei questi l'interessato l'interessata",
    hisNames: `*o *i luca andrea nicola mattia elia gianluca enea tobia battista barnaba evangelista cesare daniele michele
      raffaele davide gabriele emanuele samuele simone giuseppe salvatore ettore achille ercole oreste felice clemente
      vicente jean peter michael david john thomas hans joseph donald lucas andreas`,
    herNames: `*a noemi heidi naomi irene matilde adele beatrice alice agnese cloe clotilde rachele ester ines carmen
      isabel marine christine elizabeth anne katherine`,
    saidThis: `descrive_così racconta_così commenta_così spiega_così riassume_così così_descrive l'avvertimento_è_stato_lanciato_da l'allarme_è_stato_lanciato_da l'appello_è_stato_lanciato_da
      l'annuncio_è_stato_dato_da l'allarme_lo_lancia l'appello_è_di così lo_ha lo_hanno l'ha è_quanto e'_quanto è_ciò_che
      queste_le_parole queste_sono_le_parole sono_le_parole
      sono_parole parole è_il_commento è_l'affondo e'_l'affondo è_la_replica è_la_risposta a_dirlo a_dichiararlo
      ad_affermarlo a_sostenerlo a_scriverlo a_raccontarlo a_spiegarlo a_parlare a_rivelarlo lo_dice lo_scrive
      lo_afferma lo_dichiara lo_annuncia lo_spiega lo_sottolinea lo_rende_noto parola così_si_è_espresso
      così_si_è_espressa è_l'appello è_l'accusa è_l'allarme è_la_denuncia è_la_richiesta è_la_proposta è_la_reazione
      è_l'opinione è_il_parere è_il_monito è_l'invito è_il_messaggio a_ribadirlo a_confermarlo a_sottolinearlo
      a_riferirlo a_renderlo_noto a_denunciarlo a_precisarlo a_lanciare lo_assicura lo_riferisce lo_riferiscono
      lo_ribadisce lo_denuncia lo_racconta lo_comunica lo_conferma`,
    continuing: `aggiunto aggiunge aggiunse aggiungeva proseguito prosegue proseguì proseguiva continuato continua continuò concluso
      conclude concluse concludeva ribadito ribadisce ribadì sottolineato ripreso riprende`,
    relative: 'che chi cui quale quali il_quale la_quale i_quali le_quali',
    whether: 'se',
    impersonal: 'si_legge si_leggeva vi_si_legge vi_si_leggeva',
    definite: `lo_stesso la_stessa il lo la l' i gli le suo sua suoi sue loro questo questa quel quella nostro nostra questi queste quello quei
      nostri nostre`,
    oneOf: 'di dei degli delle del della',
    somebody: 'qualcuno',
    others: `altri altre alcuni alcune molti molte`,
    indefinite: `un uno una un' qualche certi certe alcun cinque sei sette otto nove dieci cento decine centinaia tanti molte parecchi
        diverse due tre quattro alcuni alcune diversi molti`,
    masculine: `il lo un uno al del dal nel sul allo dello dallo nello sullo quel questo suo nostro *iere *ore *ario *ico *ato
      *ito *ano *ino`,
    feminine: `la una un' alla della dalla nella sulla quella questa sua nostra *iera *ora *aria *ica *ata *ita *ana *ina *essa
      *trice`,
    many: `i gli le due tre quattro alcuni alcune diversi molti ai agli alle dei degli delle dai dagli dalle sui sugli
      sulle nei negli nelle coi cinque sei sette otto nove dieci tante molte parecchi parecchie varie altri altre
      numerosi numerose *tori *ieri *iani *anti *enti *ati *iti *ini *ari *ici *ogi *esi *sti *fonti`,
    of: "di del della dell' dei degli delle dello d'",
    and: 'e ed &',
    but: 'ma dove',
    subordinate: 'mentre quando anche_se perché sebbene benché se',
    that: "che ch'",
    locatives: 'in nel nella nello nei',
    inside: 'da dal dalla dall',
    prepositions: `a al alla all' ai agli alle allo da dal dalla dall' dai dagli dalle in nel nella nell' nei negli nelle con su
      sul sulla sull' sui sugli sulle per tra fra dopo durante contro senza verso sotto sopra presso davanti oltre
      fino entro attraverso nonostante mediante circa dietro`,
    stops: `*amente *lmente *rmente *ntemente di cosa cose dal_canto_suo da_parte_sua per_parte_sua a_sua_volta dal_suo_canto settimana settimane mese mesi anno anni giorno
      giorni volta volte notte sera ore minuti tempo o ma se perché
      quando mentre come dove che cui chi né quindi poi allora così anche inoltre infine invece ancora già però dunque
      non più meno molto ieri oggi domani lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio
      marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre qui là intanto ecco solo soltanto
      interpellato interpellata interpellati intervistato insieme si ci mi vi io noi voi ne nato nata nati nate morto
      morta laureato laureata classe sposato sposata raggiunto raggiunta contattato contattata sentito sentita
      chiamato chiamata reduce ex natale pasqua ferragosto capodanno epifania lato fianco sì lo_scorso_lunedì
      lo_scorso_martedì lo_scorso_mercoledì lo_scorso_giovedì lo_scorso_venerdì lo_scorso_sabato lo_scorso_anno
      lo_scorso_mese la_scorsa_domenica la_scorsa_settimana la_scorsa_notte la_scorsa_estate il_prossimo_lunedì
      il_prossimo_martedì il_prossimo_mercoledì il_prossimo_giovedì il_prossimo_venerdì il_prossimo_sabato
      il_prossimo_anno il_prossimo_mese`,
    mr: 'signor sig',
    mrs: 'signora sig.ra signorina',
    dr: `dott dottor dottoressa prof professor professoressa avv avvocato ing ingegner on onorevole generale don suor sir monsignor mons`,
    roles: `residente residenti automobilist* contadin* sopravvissuto sopravvissuta sopravvissuti cliente clienti
      casaling* paziente pazienti genitor* ceo guardasigilli guida guide star monsignore persona persone qualcuno
      president* ministr* premier segretari* portavoce capo capogruppo direttor* direttric* responsabil*
      dirigent* leader sindac* assessor* deputat* eurodeputat* senator* senatric* consiglier* commissari* ambasciator*
      ambasciatric* diplomatic* rappresentant* delegat* procurator* giudic* avvocat* magistrat* general* comandant*
      capitan* colonnell* ufficial* poliziott* soldat* analist* economist* espert* specialist* ricercator*
      ricercatric* scienziat* professor* docent* storic* politolog* sociolog* medic* dottor* infermier* insegnant*
      student* ingegner* pilot* attivist* manifestant* scrittor* scrittric* autor* autric* giornalist* regist* attor*
      attric* cantant* musicist* violinist* violoncellist* compositor* compositric* artist* pittor* pittric*
      produttor* agricoltor* allevator* pescator* operai* abitant* testimon* proprietar* titolar* gestor* coordinator*
      coordinatric* fondator* fondatric* imprenditor* banchier* imprenditric* investitor* re regina principe principessa papa
      vescov* arcivescov* cardinal* allenator* giocator* candidat* cancellier* omolog* inviat* negoziator* geolog*
      biolog* critico critici membr* donna uomo vedova vicin*
      amic* fonte fonti vittim* autist* commerciant* ristorator* volontari* curator* curatric* prefett* governator*
      chirurg* veterinari* maestr* cuoc* barist* bioingegner* archeolog* astronaut* amministrator* numero cittadin*
      onorevol* parlamentar* europarlamentar* relator* capodelegazione legale legali pm gip querelant* denunciant*
      indagat* imputat* accusat* condannat* detenut* sospettat* inquilin* negoziant* fornai* panettier* macellai*
      librai* albergator* albergatric* tassist* camionist* autotrasportator* macchinist* portual* minator* pompier*
      bagnin* guardia maresciall* brigadier* sergent* tenent* ammiragli* ispettor* ispettric* agent* detective
      carabinier* questor* psicolog* psichiatr* pediatr* cardiolog* epidemiolog* virolog* infettivolog* ostetric*
      fisioterapist* dentist* farmacist* primari* cantautor* cantautric* baller* danzator* coreograf* scultor*
      scultric* fotograf* poet* romanzier* drammaturg* sceneggiator* sceneggiatric* traduttor* traduttric* editor*
      bibliotecari* pianist* chitarrist* batterist* stilist* designer architett* urbanist* antropolog* astronom*
      astrofisic* fisic* chimico chimica chimici matematic* meteorolog* climatolog* oceanograf* ambientalist*
       agronom* vignaiol* viticoltor* apicoltor* cacciator* sacerdot* parroco parroci suora monaca monache
      monaci rabbin* imam pastor* teolog* ct tecnico attaccant* centrocampist* portier* difensor* arbitr* ciclist*
      corridor* atlet* nuotator* nuotatric* judoka surfist* tennist* calciator* calciatric* campion* vincitor*
      vincitric* medagliat* tifos* socio socia soci azionist* consulent* commercialist* revisor* tesorier*
      amministratric* garant* mandatari* patriarca patron padron* funzionar* impiegat* lavorator* lavoratric*
      pensionat* disoccupat* emigrat* immigrat* migrant* profug* rifugiat* superstit* passegger* turist*
      visitator* visitatric* utent* pazient* alunn* allieva allievo rettor* rettric* preside presidi nonn* nipot*
       cugin* cognat* suocer* fidanzat* compagno compagna compagni compagne giovane giovani ragazz* anzian* bambin*
      oppositor* dissident* ribell* combattent* militar* miliardari* influencer youtuber commentator* commentatric*
      conduttor* conduttric* cronist* corrispondent* opinionist* biograf* collezionist* gallerist* fonditor*
      capocantiere caposquadra capotreno predecessor* successor* portabandiera braccio_destro numero_uno numero_due
      divulgator* divulgatric* vignettist* fumettist* soccorritor* soccorritric* soprano tenore baritono mediano
      pilone piloni tallonatore terzino mezzala punta playmaker velocista maratoneta fantino schermitor* schermitric*
      pugile ginnast* marciator* tuffator* massaggiator* massaggiatric* bidell* concorrente pallavolist* cestist*
      rugbist* sciator* sciatric* biker navigator* velist* skipper nobel alpinist* scalator* scalatric* penalist*
      civilist* tossicolog* criminolog* capospedizione barman perit* cassier* custod* portinai* falegnam* fabbro sarto
      sarta manager brevettat* sismolog* vulcanolog* geofisic* glaciolog* idrolog* ecolog* microbiolog*
      immunolog* genetist* nutrizionist* logopedist* pedagogist* linguist* filolog* filosof* collega colleghi colleghe
      vigile vigili vigilessa postino postina nostromo armator* mozzo bigliettai*
      speziale erborist* estetist* parrucchier* barbier* idraulic* elettricist* murator* imbianchin* giardinier*
      floricultor* fiorai* vivaist* mugnai* pasticcier* gelatai* salumier* pescivendol* fruttivendol* edicolant*
      tabaccai* benzinai* gommist* meccanic* carrozzier* corrier* rider fattorin* centralinist* operator* operatric*
      badant* colf babysitter educator* educatric* assistent* ausiliari* barellier* anestesist* rianimator* dietist*
      psicoterapeut* neolaureat* laureand* borsist* precari* stagist* tirocinant* rsu tesserat* elettor*
      elettrice elettrici scrutator* militant* bomber bandiera centravanti trequartista
      esterno libero stopper tornante massaggiatore_sociale ultra ultrà capotifos* procuratric* gup
       giudice_di_pace giurat* legale_rappresentante pentit* latitant* boss uxoricida
      parenti parente familiar* congiunt* genero nuora bisnonn* pronipot* figliocci* orfan* gemell* ferit*
      ostagg* rapit* sequestrat* naufrag* sfollat* terremotat* alluvionat* capi esponent* bracciant* prete marinai* patolog*`,
    rolePrefixes: 'vice vice- ex ex- sotto sub co co- neo neo-',
    synonyms: `presidente=capo_dello_stato premier=presidente_del_consiglio=capo_del_governo=primo_ministro
      allenatore=tecnico=mister=ct=commissario_tecnico allenatrice=tecnica=ct avvocato=legale=difensore
      avvocata=avvocatessa=legale giudice=magistrato sindaco=primo_cittadino=borgomastro sindaca=prima_cittadina
      deputato=parlamentare deputata=parlamentare=onorevole senatore=parlamentare senatrice=parlamentare
      medico=dottore=camice_bianco preside=dirigente_scolastico=dirigente_scolastica=dirigente
      attaccante=bomber=centravanti=punta portiere=estremo_difensore=numero_uno vescovo=presule
      arcivescovo=presule=porporato cardinale=porporato parroco=sacerdote=prete=don scrittore=autore=romanziere
      scrittrice=autrice=romanziera cantante=artista=interprete cantautore=artista=cantante
      cantautrice=artista=cantante attore=interprete attrice=interprete scienziato=ricercatore=studioso
      scienziata=ricercatrice=studiosa professore=docente=accademico professoressa=docente=accademica
      imprenditore=patron=industriale regista=cineasta amministratore_delegato=ad=ceo=numero_uno
      amministratrice_delegata=ad=ceo papa=pontefice=santo_padre re=sovrano regina=sovrana
      calciatore=giocatore=centrocampista=difensore procuratore=pm=magistrato procuratrice=pm=magistrata
      ministro_degli_esteri=capo_della_diplomazia=titolare_della_farnesina ministro_dell'interno=titolare_del_viminale
      governatore=presidente_della_regione`,
    kinds: `azienda=ltd società=ltd compagnia=ltd impresa=ltd gruppo=ltd club=ltd
      ong=abc=croce=comitato=associazione=fondazione=organizzazione=rete partito=abc agenzia=abc sindacato=abc organizzazione=abc federazione=abc
      organizzazione=unione=federazione=associazione=fondazione=ong capo=direttor*=president*=segretari*=ministr*=comandant*
      ricercator*=scienziat*=espert*=professor*=docent*=*ologo=*ologa=fisic*=chimic*=astronom*=ingegner*=dottorand*
      ricercatrice=scienziat*=*ologa=fisica=chimica=dottoranda=professoressa
      scienziat*=ricercator*=*ologo=*ologa=fisic*=chimic*=astronom*=professor*
      espert*=*ologo=*ologa=professor*=docent*=analist*=economist* studios*=*ologo=*ologa=storic*=professor*=docent*
      politic*=ministr*=sindac*=deputat*=senator*=president*=segretari*=leader dirigent*=president*=segretari*=leader
      manager=responsabil*=direttor*=amministrator*=dirigent*
      diplomatic*=ambasciat*=inviat* militar*=general*=colonnell*=capitan* legale=avvocat*=difensor* penalist*=avvocat*
      magistrat*=giudic*=procurator*=pm=gip
      artist*=cantant*=pittor*=scultor*=attor*=attric* musicista=pianist*=violinist*=trombettist*=batterist*
      calciator*=portier*=attaccant*=difensor*=capitan* giocator*=portier*=attaccant*=capitan*
      atleta=nuotator*=ciclist*=maratonet* religios*=vescov*=parroc*=suora medic*=chirurg*=primari*=*ologo=*ologa
      imprenditor*=patron=titolar*=fondator*=armator*
    `,
    kin: 'padre madre papà mamma figlio figlia fratello sorella marito moglie nonno nonna zio zia',
    demonyms: `europe* italian* frances* tedesc* spagnol* ingles* britannic* american* russ* ucrain* argentin* brasilian* portoghes*
      belg* olandes* svizzer* svedes* polacc* turc* greco greca giappones* cines* serb* croat* albanes* israelian* roman*
      milanes* napoletan* torines* lombard* venet* sicilian* sard* austriac* danes* norveges* finlandes* irlandes* scozzes*
      gallese ungheres* rumen* bulgar* ceco ceca cechi ceche slovacc* sloven* bosniac* montenegrin* macedon* kosovar*
      lituan* letton* eston* bieloruss* georgian* armen* maltes* cipriot* canades* australian* messican* cilen* colombian*
      venezuelan* cuban* peruvian* indian* pachistan* iranian* irachen* palestines* libanes* sirian* egizian* marocchin*
      algerin* tunisin* nigerian* kenian* etiop* senegales* sudafrican* corean* vietnamit* afghan* fiorentin* bolognes*
      genoves* catalan*`,
    venues: `
      aeroporto ponte via piazza viale corso parco stazione tunnel torre palazzo castello carcere stadio
      cattedrale isola lago monte porto premio biblioteca hotel cimitero ospedale`,
    bodyAdjectives:
      '*nale *rale *diale *ciale *tale *nica *nico *tica *tico *rica *rico *pea *peo *iana *iano *aria *ario *tiva *tivo *ese *iche *ali *ole *arie',
    media: 'giornale quotidiano emittente rivista',
    unnamed: 'fonte fonti',
    bodies: `folla 
      confederazione vicariato curia camera dipartimento clinica teatro facoltà accademia liceo squadra collettivo 
      consolato delegazione missione senato assemblea segreteria laboratorio festival
      banca azienda società gruppo ministero commissione governo partito agenzia polizia tribunale sindacato unione
      consiglio università istituto esercito comitato organizzazione associazione amministrazione fondazione
      parlamento club museo ong operatore compagnia coalizione alleanza giuria ufficio
      autorità impresa ditta comune regione cartello lega federazione giunta questura prefettura procura
      concessionaria casa_farmaceutica assicurazione editrice televisione radio direzione ordine piattaforma movimento
      fronte cooperativa rete chiesa diocesi borsa consorzio fondo ospedale scuola centro osservatorio servizio
      gabinetto presidenza garante marina guardia protezione protezione_civile esecutivo organismo ente istituzione
      multinazionale ambasciata corte confindustria ministeri sindacati viminale quirinale farnesina acciaieria
      gestore coordinamento fonte fonti ue onu nato bce fmi oms usa pd fdi cgil cisl uil fiom ugl confcommercio
      coldiretti confesercenti confagricoltura sigle famiglia staff entourage`,
    messages: 'comunicato nota messaggio',
    verbs: '*avano *evano *ivano *arono *erono *irono *ando *endo *erà *irà *ò',
    commonNouns: 'ong',
    signedBy: `firmat*_da firmat*_dal firmat*_dalla firmat*_dall firmat*_dai firmat*_dagli firmat*_dalle sottoscritt*_da sottoscritt*_dal
      sottoscritt*_dalla sottoscritt*_dai inviat*_da inviat*_dal inviat*_dalla diffus*_da diffus*_dal diffus*_dalla`,
    documents: `brevetto verdetto bilancio calendario catalogo rapporto studio comunicato lettera documento progetto testo
      sentenza delibera spartito partitura relazione
      indagine nota ordinanza missiva bando legge contratto verbale memorandum manifesto petizione perizia dossier
      libro_bianco sondaggio articolo messaggio post tweet querela denuncia bollettino editoriale piano
      piano_industriale atto decreto motivazioni provvedimento informativa circolare trattato bozza`,
    naming: `chiamato chiamata cosiddetto cosiddetta ribattezzat* soprannominat* intitolat* titolo titolato film libro
      romanzo album serie canzone brano opera mostra operazione slogan motto parola termine espressione ensemble
      festival definit* battezzat* denominat* colonne legge decreto spettacolo nome ritornello verso versi strofa
      singolo traccia disco tema ballata inno poesia racconto brani canzoni pezzo programma trasmissione documentario
      cortometraggio lungometraggio telenovela sottotitolo cartello cartelli striscione striscioni scritta scritte
      premio soprannominavano intitola ciclo collana progetto capitolo titoli articolo libri romanzi dischi testo
      hashtag gioco murale fiaba rubrica cosiddetti cosiddette fiction podcast commedia tragedia quadro dipinto
      sinfonia singoli operazione_denominata versi_come frasi_come coro cori`,
    unsaid: `ritornello strofa strofe verso versi striscione striscioni cartello cartelli scritta scritte murale graffito
      graffiti manifesto manifesti adesivo adesivi maglietta magliette t-shirt maglia volantino volantini insegna
      targa lapide epigrafe bandiera bandiere lenzuolo muro muri parete pareti canzone inno canta cantano cantava
      cantavano cantò cantato intona intonano intonava intonavano intonato canticchia campeggia campeggiava
      campeggiavano scandivano scandiscono lavagna piastrella`,
    clause: `io noi voi lui lei loro mi ti ci vi si è sono era erano sarà ha hanno abbiamo avete aveva ho hai siamo siete può
      possono possiamo deve devono dobbiamo va vanno andiamo fa fanno facciamo vuole vogliono voglio vogliamo so sa
      sappiamo credo penso non c'è c'era sto sta stanno stiamo venga vedo viene resta bisogna serve`,
    genders: 'o a i e',
    elided: 'l gliel d dell nell sull all dall un quest quell c s m t v n dev com dov',
    infinitives: '*are *ere *ire *rre',
    headFirst: true,
    proDrop: true,
  },
};
