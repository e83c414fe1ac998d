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
    a abbia abbiamo ad agli ai al alcune alcuni all alla alle allo allora altra altre altri altro anche ancora anni
    anno appena avere aveva avevano avrebbe avrà c che chi ci ciò circa coi col come con contro così cui d da dagli
    dai dal dall dalla dalle dallo davanti degli dei del dell della delle dello dentro di dopo dove dovrebbe due
    dunque durante e è ed entro era erano essere essi fa fare fatto fino fra già gli grazie ha hanno ho i il in
    infatti inoltre insieme intanto invece io l la le lei li lo loro lui ma mentre mi mio molte molti molto ne negli
    nei nel nell nella nelle nello nessun nessuno noi non nostra nostri nostro nuova nuovi nuovo o ogni oggi oltre
    ora ormai per perché perciò però più poche pochi poco poi possono potrebbe potrebbero prima primo proprio può
    pure qualche quale quali quando quanto quasi quella quelle quelli quello questa queste questi questo qui quindi
    s sarà saranno sarebbe se secondo sei sempre senza si sia siamo siano sino solo sono sopra soprattutto sotto sta
    stata state stati stato stessa stesso su sua subito sugli sui sul sull sulla sulle sullo suo suoi tale tali
    tanto tra tre troppo tutta tutte tutti tutto un una uno v va verso vi via viene voi vostro
  `,
  danglingStarts: `
    egli ella lui lei esso essa essi esse loro questo questa questi queste quello quella quelli quelle ciò costui
    costei suo sua suoi sue tale tali ma e ed o però tuttavia eppure infatti inoltre quindi dunque perciò pertanto
    allora poi così invece anzi anche intanto nel_frattempo al_contrario d'altra_parte dall'altra_parte d'altronde
    del_resto ad_esempio per_esempio per_questo in_questo_modo di_conseguenza allo_stesso_tempo entrambi entrambe
    quest'ultimo quest'ultima ne lì là ecco
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
    cues: `si_lamenta detto dice dicono disse dissero diceva dicendo dichiar* afferm* spieg* aggiung* aggiunt* aggiunse sottoline*
      ricord* comment* raccont* sostien* sosten* sostenuto ribad* precis* osserv* conclud* conclus* risponde rispose
      rispondono risposto replic* chied* chiese chiesto scrive scrisse scritto scrivono scriveva annunci* assicur*
      ammett* ammise ammesso avvert* promett* promesso accus* attacc* denunci* critic* lament* confess* rivel* insist*
      prosegu* continu* not* rilev* sped* ironizz* scherz* rid* sbott* sbuff* tuon* esclam* grid* sussurr* sospir*
      minacci* garant* garantisc* confid* auspic* augur* stim* ritien* ritenuto pens* cred* defin* chiam* parla parlato
      parlano elogi* ringrazi* riassum* riassunt* sintetizz* constat* indic* segnal* riport* cit* legge leggono sfog*
      rivendic* invit* esort* propon* proposto twitt* postato riferisc* riferit* fa_sapere fatto_sapere precisa incalz*
      ribatt* concord* provare rassicur* prova osserva`,
    auxiliaries: `ha hanno aveva avevano ebbe è sono era si gli le ci vi mi ne lo la poi anche inoltre infine così invece ancora
      già però subito oggi ieri quasi mai stato stata ha_poi viene`,
    accordingTo: 'secondo a_detta_di a_parere_di a_giudizio_di nelle_parole_di stando_a',
    accordingToAfter: '',
    opinionOf: 'per',
    he: "lui egli costui quest'ultimo",
    she: "lei ella quest'ultima",
    they: 'loro essi esse entrambi entrambe tutti tutte',
    definite: "il lo la l' i gli le suo sua suoi sue loro questo questa quel quella nostro nostra",
    indefinite: "un uno una un' due tre quattro alcuni alcune diversi molti",
    masculine: 'il lo un uno',
    feminine: "la una un'",
    many: 'i gli le due tre quattro alcuni alcune diversi molti',
    of: "di del della dell' dei degli delle dello d'",
    and: 'e ed &',
    but: 'ma',
    that: "che ch'",
    prepositions: `a al alla all' ai agli alle allo da dal dalla dall' dai dagli dalle in nel nella nell' nei negli nelle con su sul
      sulla sull' sui sugli sulle per tra fra dopo prima durante contro senza verso sotto sopra presso davanti oltre
      fino entro attraverso nonostante mediante circa dietro`,
    stops: `settimana settimane mese mesi anno anni giorno giorni volta volte notte sera ore minuti tempo o ma se perché quando mentre come dove che cui chi né quindi poi allora così anche inoltre infine invece ancora
      già però dunque non più meno molto ieri oggi domani lunedì martedì mercoledì giovedì venerdì sabato domenica
      gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre qui là intanto ecco
      solo soltanto interpellato interpellata interpellati intervistato insieme si ci mi vi io noi voi ne`,
    mr: 'signor sig',
    mrs: 'signora sig.ra signorina',
    dr: `dott dottor dottoressa prof professor professoressa avv avvocato ing ingegner on onorevole generale don suor sir`,
    roles: `qualcuno president* vicepresident* ministr* premier segretari* portavoce capo capogruppo direttor* direttric* responsabil*
      dirigent* leader sindac* assessor* deputat* eurodeputat* senator* senatric* consiglier* commissari* ambasciat*
      diplomatic* rappresentant* delegat* procurator* giudic* avvocat* magistrat* general* comandant* capitan*
      colonnell* ufficial* poliziott* soldat* analist* economist* espert* specialist* ricercator* ricercatric*
      scienziat* professor* docent* storic* politolog* sociolog* medic* dottor* infermier* insegnant* student*
      ingegner* pilot* attivist* manifestant* scrittor* scrittric* autor* autric* giornalist* regist* attor* attric*
      cantant* musicist* violinist* violoncellist* compositor* compositric* artist* pittor* pittric* produttor*
      agricoltor* allevator* pescator* operai* abitant* testimon* proprietar* titolar* gestor* coordinator*
      coordinatric* fondator* fondatric* imprenditor* imprenditric* investitor* re regina principe principessa papa
      vescov* arcivescov* cardinal* allenator* giocator* candidat* cancellier* omolog* inviat* negoziator* geolog*
      biolog* critic* membr* fratello sorella padre madre figlio figlia moglie marito donna uomo vedova vicin* amic*
      fonte fonti vittim* autist* commerciant* ristorator* volontari* curator* curatric* prefett* governator* chirurg*
      veterinari* sindacalist* maestr* cuoc* barist* bioingegner* archeolog* astronaut* amministrator* numero`,
    bodies: `banca azienda società gruppo ministero commissione governo partito agenzia polizia tribunale sindacato unione consiglio università istituto esercito comitato organizzazione associazione amministrazione fondazione parlamento club museo ong giornale quotidiano emittente operatore compagnia coalizione alleanza giuria ufficio autorità impresa ditta comune regione cartello`,
    documents: `rapporto studio comunicato lettera documento progetto testo sentenza delibera spartito partitura relazione indagine`,
    naming: `detto detta chiamato chiamata cosiddetto cosiddetta ribattezzat* soprannominat* intitolat* titolo titolato film libro romanzo album serie canzone brano opera mostra operazione slogan motto parola parole termine espressione ensemble festival definit* battezzat* denominat* colonne partito associazione legge decreto spettacolo nome`,
    clause: `io noi voi lui lei loro mi ti ci vi si è sono era erano sarà ha hanno abbiamo avete aveva ho hai siamo siete può
      possono possiamo deve devono dobbiamo va vanno andiamo fa fanno facciamo vuole vogliono voglio vogliamo so sa
      sappiamo credo penso non c'è c'era sto sta stanno stiamo venga vedo viene resta bisogna serve`,
    elided: 'l d dell nell sull all dall un quest quell c s m t v n dev com dov',
    proDrop: true,
  },
};
