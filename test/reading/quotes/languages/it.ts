import type { Cases } from '../cases.ts';

/** Italian. Everything here is invented. */
export const it: Cases = {
  rules: {
    'somebody who has no name': [
      [
        '«Il ponte è sicuro», ha detto Ada Corsi. «Non reggerà un altro inverno!», ha gridato qualcuno.',
        'Ada Corsi',
        'qualcuno',
      ],
    ],
    'others who have no name': [
      ['«Il ponte è sicuro», ha detto Ada Corsi. Altri dicono: «Non reggerà un altro inverno».', 'Ada Corsi', 'Altri'],
    ],
    'a company is called a company': [
      [`Tarna Energia si è scusata. «Stiamo riparando i tubi», ha fatto sapere l'azienda.`, 'Tarna Energia'],
    ],
    'a document speaks for whoever signed it': [
      ['«Senza il ponte il paese muore», si legge nel testo firmato dal Consiglio di Tarna.', 'Consiglio di Tarna'],
    ],
    'an age or an aside shows that what opens the sentence is a name': [
      [
        'La dottoressa Ada Corsi ha detto: «Abbiamo molti bambini».\nCelia, nome di fantasia, è una madre.\n«Non sappiamo quando arriva», dice lei.',
        'Ada Corsi',
        'Celia',
      ],
      ['Rut, 39 anni, donna delle pulizie, ha perso i soldi lunedì.\n«Ci servono quei soldi», ha spiegato lei.', 'Rut'],
    ],
    'a place between commas has no role': [
      [
        `«Il sonno è stato la vittima», spiega Ugo Neri, professore all'Università di Tarna, nel Regno Unito, specialista del sonno. Il Regno Unito studia molto.\n«Stiamo stancando il corpo», afferma lo specialista.`,
        'Ugo Neri',
        'Ugo Neri',
      ],
    ],
    'a role of the other gender is somebody else': [
      [
        'Ada Corsi è uscita dal carcere mercoledì. Il fidanzato, il giovane Ugo Sali, la aspettava. «Voglio solo tornare a casa», ha detto la giovane.',
        'Ada Corsi',
      ],
    ],
    'a thing that tells something goes on to speak': [
      [
        `Così si fa spazio al senatore Ugo Corsi. La formazione ha detto che l'uscita era concordata. «Chiediamo oggi la fine della sua iscrizione».`,
        'La formazione',
      ],
    ],
    'whom something is told does not say it': [
      ['La ministra Ada Corsi è arrivata tardi. È stata avvertita che «il ponte non reggerà un altro inverno».', null],
    ],
    'a full name behind the one that says whose': [
      [
        'Dopo l’incontro con il ministro Carlo Neri Anna Corsi ha detto: «Il ponte si farà, lo prometto».',
        'Anna Corsi',
      ],
    ],
    'a verb that no list has ends what somebody is': [
      ['Il pescatore guarda lontano: «L’acqua è arrivata fin qui e noi eravamo soli».', 'Il pescatore'],
    ],
    'whoever tells goes on in his account': [
      ['Il racconto di Lucia Fermi prosegue così: «Abbiamo visto salire l’acqua e nessuno è venuto».', 'Lucia Fermi'],
    ],
    'a name behind what a role is for': [
      [
        '«La proposta non tiene conto di noi», dice l’assessore all’Ambiente Ugo Neri.',
        'Ugo Neri|assessore all’Ambiente',
      ],
    ],
    'a saint in the name of a place is nobody': [
      ['«La proposta non tiene conto di noi», dice la sindaca di Castel San Pietro Terme Ada Corsi.', 'Ada Corsi'],
      ['Il sindaco di Borgo San Pietro, Ada Corsi, ha detto: «La proposta non tiene conto di noi».', 'Ada Corsi'],
    ],
    'a verb such as “remains” ends what somebody is': [
      ['La sindaca resta scettica: «Non ci credo più».', 'La sindaca'],
    ],
    'whoever is named behind a clause has not the role in it': [
      [
        'Quando è arrivato il ministro, Ada Corsi lo aspettava. «Sono in ritardo», ha detto il ministro.',
        'il ministro',
      ],
    ],
    'the main clause tells who speaks': [
      [
        'La sindaca Ada Corsi è tornata. Anche se la Regione ha i fondi, resta scettica: «Non ci credo più».',
        'Ada Corsi',
      ],
    ],
    'whoever answers is not whom the question is about': [
      [
        'La sindaca Ada Corsi è arrivata tardi. Alla domanda se il governo pagherà il ponte, ha risposto: «Pagheranno tutti».',
        'Ada Corsi',
      ],
    ],
    'a verb before a full name is no part of it': [
      ['Muore Carla Rossi Sarni, la voce del porto. «Scrivere è respirare», diceva Rossi Sarni.', 'Carla Rossi Sarni'],
    ],
    'a relative is somebody else': [
      [
        'Marco Neri, 19 anni, è tornato a casa. «Sto bene, davvero», ha detto Marco. «È stato un incubo», ha detto il padre.',
        'Marco Neri',
        'il padre',
      ],
    ],
    'the article of the subject stands behind the verb': [
      ['Carlo Corvi è un regista. «Mi servivano i soldi», ha detto al New York Times il regista.', 'Carlo Corvi'],
    ],
    'words belong to whoever they are of': [
      [
        'Ugo Neri è arrivato con un assegno. «Le avrete in primavera», ha insistito.\nDal fondo della sala si alza la voce di un postino in pensione: «E chi lo dice alle api?».',
        'Ugo Neri',
        'un postino',
      ],
    ],
    'who says what is done to somebody': [
      ['Ugo Neri è stato attaccato dalla presidente Ada Riva: «Non conosce i fatti».', 'Ada Riva'],
      ['Un concetto ribadito anche dalla presidente Ada Riva: «Senza fondi non si parte».', 'Ada Riva'],
    ],
    'somebody introduced without a name': [
      [
        '«È stata una bomba, si è allagato tutto». Così un residente racconta il temporale di domenica mattina.',
        'un residente',
      ],
      ['«La decisione è presa», dicono fonti vicine al ministro.', 'fonti vicine al ministro'],
      ['Una persona informata sui fatti ha riferito che «il ponte va rifatto».', 'Una persona informata sui fatti'],
      ['«Il ponte va rifatto», ha detto una fonte vicina al dossier.', 'una fonte vicina al dossier'],
      [
        '«Il ponte va rifatto», ha spiegato un funzionario coinvolto nelle trattative.',
        'un funzionario coinvolto nelle trattative',
      ],
    ],
    'a word for nobody in particular is no name': [
      ['La sindaca Ada Corsi ha parlato. Risultato: «Non ci sono soldi per il ponte».', 'Ada Corsi'],
      [
        'L’ingegnera Ada Riva pensa già al prossimo ponte. Solo una cosa lamenta: «Mio nonno non lo ha visto».',
        'Ada Riva',
      ],
    ],
    'what is a particle elsewhere ends a name': [['«Il ponte va rifatto», avverte Ugo Neri della Fiom.', 'Ugo Neri']],
    'a title of address can stand for somebody': [
      ['Molti ne hanno un bel ricordo, come racconta una signora. «Era un ottimo ristorante».', 'una signora'],
    ],
    'a small word inside a name that opens a sentence': [
      [
        'La levatrice Anna Di Bella non ha visto il molo. Il sindaco Ugo Neri è contento.\nDi Bella ride. «Torno a piedi», racconta.',
        'Anna Di Bella',
      ],
    ],
    'a verb of saying that opens a sentence is no name': [
      ['Parla il sindaco Ugo Neri. Tocca a lui chiarire: «Il ponte resta chiuso».', 'Ugo Neri'],
    ],
    'a clause behind the reporter’s words has a subject of its own': [
      ['Anna Melani aspetta. «Io lavoro a turni», commenta a voce alta, mentre il figlio esce.', 'Anna Melani'],
    ],
    'whom a sentence tells of behind its place is what it is about': [
      [
        "«Me li hanno presi», dice Carlo Nordi.\nDietro il progetto c'è l'austriaco Karl Melani. «Il nostro prodotto è folclore», dice.",
        'Carlo Nordi',
        'Karl Melani',
      ],
    ],
    'a word for “without” goes on with a name': [
      ['«Bisogna agire», denuncia Medici senza frontiere.', 'Medici senza frontiere'],
    ],
    'where a name begins and ends': [
      ['«Non ci stiamo più», dice Carla Bonelli di Avs.', 'Carla Bonelli'],
      ['«Ho iniziato lo sciopero», dice il deputato di Più Tarno Maria Luisa Nordi.', 'Maria Luisa Nordi'],
      ['«È un bel giorno», dice il sindaco di San Giovanni Nordi.', 'il sindaco di San Giovanni Nordi'],
      ['A Roma Giorgio Nordi è di casa. «Torno sempre volentieri», dice Nordi.', 'Giorgio Nordi'],
      [
        '«Torniamo al voto», ha detto Carlo Di Nordi. «Non mi fido», ha aggiunto Di Nordi.',
        'Carlo Di Nordi',
        'Carlo Di Nordi',
      ],
      ['«Non c’è tempo da perdere», ha detto la ministra Anna Maria Della Valle.', 'Anna Maria Della Valle|ministra'],
      ['«Non abboccano», ha detto il segretario Pd Nicola Zinga.', 'Nicola Zinga|segretario Pd'],
      ['L’imprenditore Carlo Lombardo è ottimista. «Sarà una festa», dice.', 'Carlo Lombardo|imprenditore'],
      ['A Roma Irene Melani è di casa. «Torno sempre volentieri», dice Melani.', 'Irene Melani'],
    ],
    'who only is described is not what the sentence is about': [
      [
        'Donald Wron ha fatto pressione sul vicino dopo un discorso del monarca britannico Carlo III, che ha difeso la sovranità. «Costerà molto», ha detto.',
        'Donald Wron',
      ],
    ],
    'a press release is whose its words say': [
      ['«Il ponte è chiuso», si legge in una nota del ministero dei Porti.', 'ministero dei Porti'],
    ],
    'a place does not speak': [
      [
        'Il matrimonio era a San Carlo. «Lo sposo non sapeva che lei arrivava in barca», ha detto Carlo, uno degli amici.',
        'Carlo',
      ],
      [
        'In Val Sarna manca la luce da lunedì. Le strade in Val Sarna sono chiuse. «Erano camion enormi», racconta il tassista.',
        'il tassista',
      ],
      ['In Val Chiara il ponte ha ceduto ieri sera. «Ho sentito un gran boato», racconta lei.', null],
    ],
    'a name behind where something was said': [
      ['«Dobbiamo migliorare», ha ammesso dopo il consiglio Anna Neri.', 'Anna Neri'],
      ['«È normale essere tristi», ha detto a Sky News Italia lo psichiatra Andrea Brunelli.', 'Andrea Brunelli'],
    ],
    'letters stand for the body that they follow in brackets': [
      [
        "L'Agenzia nazionale dei fiumi (ANF) ha chiuso il ponte. «Non avevamo scelta», ha spiegato l'ANF.",
        'Agenzia nazionale dei fiumi',
      ],
    ],
    'a word for a kind of bodies': [
      ['Il PSR critica il piano. «Il ponte non regge», ha scritto il partito in una nota.', 'PSR'],
      [
        "La Federazione nazionale dei fiumi prevede controlli. «Nessuno deve pescare senza licenza», ha dichiarato l'organizzazione.",
        'Federazione nazionale dei fiumi',
      ],
    ],
    'an according to does not take the verb behind it': [
      [
        'Il ministro Luca Mori ha telefonato alla sindaca. Secondo il quotidiano Il Po, le ha detto: «Lasciali cantare stasera».',
        'Luca Mori',
      ],
    ],
    'the 57-year-old is whoever is of that age': [
      [
        'Anna Rossi, 67 anni, ha scritto alla compagnia. Il direttore Luca Mori non ha risposto. «Ci hanno venduto un albergo», ironizza la 67enne.',
        'Anna Rossi',
      ],
    ],
    'a name in marks speaks': [
      ["Il ristorante «Due Cervi» ha annunciato: «Chiudiamo dopo trent'anni di lavoro».", 'Due Cervi'],
      ['«Nessuno dei piloni del ponte era nuovo», scrive “Il Corriere del Po”.', 'Il Corriere del Po'],
    ],
    'a paper is called a paper again': [
      [
        '“Il Corriere del Po” scrive che il ponte è costato 40 milioni. «Nessuno dei piloni era nuovo», scrive il quotidiano.',
        'Il Corriere del Po',
      ],
    ],
    'a role in other words, with what belongs to it': [
      [
        'La glaciologa Anna Rossi ha guidato lo studio. «Non si tratta più di salvarli», dice la scienziata dell’università di Tarna.',
        'Anna Rossi',
      ],
    ],
    'a point does not always end the sentence': [
      [
        'Marco Lanich ha perso. «Mi fa male la schiena», ha scritto su X. Interpellato, Paolo Molli non ha risposto.',
        'Marco Lanich',
      ],
      ['«Ci aiutano», ha detto il segretario della C.G.I.L. Marco Viale.', 'Marco Viale'],
      ['«Le pompe sono vecchie», ha detto A. Riva, sindaco di Sarna.', 'A. Riva'],
      ['«Il ponte regge», ha detto il dott. Ugo Neri.', 'Ugo Neri'],
    ],
    'what is called after somebody is nobody': [
      ['Luca Mori è partito lunedì. Lo stadio Paolo Riva ha chiuso poco dopo. «Siamo salvi», ha detto.', 'Luca Mori'],
    ],
    'a body has its whole name': [
      [
        '«Seguiamo la situazione», ha fatto sapere il ministero delle Politiche agricole.',
        'il ministero delle Politiche agricole',
      ],
      ['Il Movimento 5 Stelle attacca: «Il ponte va rifatto».', 'Movimento 5 Stelle'],
      ['«Il ponte va rifatto», attacca il Movimento 5 Stelle.', 'Movimento 5 Stelle'],
      ["«Non avevamo scelta», ha spiegato l'Agenzia nazionale dei fiumi.", 'Agenzia nazionale dei fiumi'],
      ['«Non avevamo scelta», ha spiegato la Commissione europea.', 'Commissione europea'],
      ["«Non avevamo scelta», ha spiegato l'Associazione Pescatori di Sarna.", 'Associazione Pescatori di Sarna'],
      ['«L’inverno sarà lungo», ha detto la Società di protezione dei fari.', 'Società di protezione dei fari'],
    ],
    'the speaker between two commas': [
      ['«Siamo stanchi di aspettare», l’appello del sindaco Luca Ferri ai cittadini.', 'Luca Ferri|sindaco'],
    ],
    'whoever asks does not answer': [
      [
        'Luca Ferri dirigeva il porto. “E chi ha pagato le pompe?”, ha chiesto Carla Bassani.\n“Il fiume paga tutto”.',
        'Carla Bassani',
        'Luca Ferri',
      ],
    ],
    'a word that describes a body is no name': [
      [
        '«Siamo stanchi di aspettare», ha detto il presidente di Regione Tarna Alta, Luca Ferri.',
        'Luca Ferri|presidente di Regione Tarna Alta',
      ],
      [
        '“Benvenuta a bordo”, ha detto l’astronauta dell’Agenzia Spaziale Italiana.',
        'l’astronauta dell’Agenzia Spaziale Italiana',
      ],
    ],
    'what reads on from a quotation does not speak': [
      ['“Non vogliamo svuotare” i paesi della valle, ha detto in conferenza stampa Rosa Alberti.', 'Rosa Alberti'],
      [
        'Rosa Alberti: “La città ha già dato” - L’Isola “ha dato abbastanza e ora aspetta”. Così Rosa Alberti.',
        'Rosa Alberti',
        'Rosa Alberti',
      ],
    ],
    'the object of a verb without a subject': [
      [
        'Rosa Alberti è arrivata tardi. Criticò la posizione della Guardia Costiera perché “nessuno ci ascolta più”.',
        'Rosa Alberti',
      ],
    ],
    'where somebody comes from': [
      ["L'azienda Tarno tace. «Non ci sono pompe», ha detto la danese.", 'la danese'],
      [
        'Rosa Alberti ha salutato il pubblico. Il sindaco Luca Ferri ha parlato per primo e l’italiana ha ricordato la visita: “Ci mancano le pompe”.',
        'Rosa Alberti',
      ],
    ],
    'what always has an article is no person': [
      [
        'La ministra Rosa Alberti tace sui Centri di Ascolto Notturno. «Nessuno ripara niente», ha denunciato il consigliere.',
        'il consigliere',
      ],
    ],
    'the object of an infinitive is no subject': [
      ['Tocca a Ugo Neri replicare: «Il ponte va rifatto».', 'Ugo Neri'],
      [
        'Rosa Alberti ha parlato a lungo. “Ci mancano le pompe”, ha ripetuto prima di lanciare un appello alla città.',
        'Rosa Alberti',
      ],
    ],
    'a name that opens with a small word': [
      ["«Faremo presto ricorso», ha detto Massimo D'Alone.", "Massimo D'Alone"],
      ["«Faremo presto ricorso», ha detto Chiara d'Amico.", "Chiara d'Amico"],
      ["«Faremo presto ricorso», ha detto Gabriele dell'Orso.", "Gabriele dell'Orso"],
      ['Ieri Di Sarno ha spiegato il piano. “Non abbiamo più pompe”, ha detto.', 'Di Sarno'],
    ],
    'what a role is of can be several things': [
      [
        "Il ministro dell'Ambiente e della Sicurezza ha detto che “non abbiamo più pompe”.",
        "Il ministro dell'Ambiente e della Sicurezza",
      ],
    ],
    'what is only spoken of': [
      [
        'Ada Corsi ha ricordato la partita con il Tarno, per la Coppa del Sud, nella quale «la squadra non ha corso per niente bene».',
        'Ada Corsi',
      ],
      [
        'Hanno chiuso il vecchio ponte, come racconta al Faro proprio l’ingegnera Rosa Vanni: “Non abbiamo più pompe”.',
        'Rosa Vanni|ingegnera',
      ],
    ],
    'what opens a sentence only tells when': [
      [
        'Il sindaco Carlo Corvi è in aula. Dopodiché ha precisato che «nessuno pagherà il ponte». Contestualmente ha ricordato che «i fondi ci sono».',
        'Carlo Corvi',
        'Carlo Corvi',
      ],
      [
        'Juraj Lapin è arrivato presto. Successivamente Lapin ha scritto: «Il ponte reggerà anche quest’inverno».',
        'Juraj Lapin',
      ],
      [
        'Ana Vanni tace. La giunta ha appoggiato Bruno Sarri, che ha promesso una legge. Lo scorso giovedì Vanni, assediata dalla stampa, ha spedito una lettera. “Si saprà tutto presto”, ha avvertito.',
        'Ana Vanni',
      ],
    ],
    'whom an agency quotes is no part of its name': [
      [
        '“Non abbiamo più pompe”, ha detto all’agenzia Sarna Bruno Vanni, che è arrivato tardi. “E nessuno le ripara”, ha detto il sindaco.',
        'Bruno Vanni',
        'Bruno Vanni',
      ],
    ],
    'a body is not the person whose role names it': [
      [
        'La portavoce dell’Ambasciata di Sarna, Rosa Vanni, tace. L’Ambasciata di Sarna ha denunciato che “nessuno ascolta gli abitanti”.',
        'Ambasciata di Sarna',
      ],
    ],
    'a name behind the complement of its role': [
      [
        '«Il ponte è una vergogna», ha commentato il deputato di FdI ed ex vicesindaco di Sarna Riccardo De Corvo.',
        'Riccardo De Corvo|deputato di FdI ed ex vicesindaco di Sarna',
      ],
      ['«Non è possibile», dice la ministra della famiglia Elena Corsi di Iv.', 'Elena Corsi|ministra della famiglia'],
      [
        '“Non abbiamo più pompe”, ha detto il segretario di Stato sarnese, cardinale Bruno Vanni, entrando in città.',
        'Bruno Vanni|segretario di Stato sarnese',
      ],
      [
        '“Non abbiamo più pompe”, ha detto il portavoce della Commissione europea per il commercio, Bruno Vanni.',
        'Bruno Vanni|portavoce della Commissione europea per il commercio',
      ],
      ['«Non ci sono pompe», ha detto il sindaco della città di Sarna Luca Tarno.', 'Luca Tarno'],
    ],
    'a role of a body whose other name the text gives': [
      [
        'Rosa Vanni, presidente di Acque Sarna, è arrivata tardi. Il sindaco Bruno Sarri tace. “Non abbiamo più pompe”, ha detto la presidente dell’ente.',
        'Rosa Vanni',
      ],
      [
        'Il portavoce della Commissione, Bruno Vanni, è arrivato tardi. “Non abbiamo più pompe”, ha aggiunto il portavoce Ue.',
        'Bruno Vanni',
      ],
    ],
    'a subheading speaks only by its own words': [
      [
        '## Paolo Riva: «Il sindaco ha detto: “Stasera non viene nessuno”, ed è uscito»\nIl ponte resta chiuso.',
        'Paolo Riva',
      ],
      [
        'Paolo Riva ha parlato al porto. «Le pompe sono vecchie», ha detto.\n## «Nessuno ci ha aiutato quella notte»\nIl ponte resta chiuso.\n## Riva: «Torneremo a primavera con le barche»',
        'Paolo Riva',
        'Paolo Riva',
      ],
    ],
    'a role with something stuck to its front': [
      [
        '“Non abbiamo più pompe”, ha detto la vicedirettrice per l’acqua del porto, Rosa Vanni.',
        'Rosa Vanni|vicedirettrice per l’acqua del porto',
      ],
    ],
    'an according to governs no more than the role': [
      [
        'L’avvocato Bruno Vanni ha parlato ieri. Secondo l’avvocato, Sarri voleva tornare. “È un uomo stanco”, ha detto.',
        'Bruno Vanni',
      ],
    ],
    'what the answer is about does not answer': [
      [
        'Bruno Vanni è arrivato tardi. Interpellato sulla chiusura dell’ambasciata, ha detto che “non c’è ancora una data”.',
        'Bruno Vanni',
      ],
    ],
    'what a verb without a subject reports is not what the text speaks of': [
      [
        'Rosa Vanni ha chiesto calma. Ricorda che il sindaco Bruno Sarri ha avvisato tardi. “Non abbiamo più pompe”, lamenta.',
        'Rosa Vanni',
      ],
    ],
    'what news copy opens with is no part of the sentence': [
      ['(AS) - NUOVA SARNA, 6 MAG - La città aspetta. “Non abbiamo più pompe”, ha detto.', null],
    ],
    'a name behind prepositions alone is nobody who speaks': [
      ['Rosa Vanni è arrivata. In visita a Nova e Sarna ha detto: “Non abbiamo più pompe”.', 'Rosa Vanni'],
      ['Nessuno se lo aspettava nella Valle Lunga. “Non abbiamo più pompe”, ha detto.', null],
    ],
    'a press release is whose the text speaks of': [
      [
        'Aldo Rossi è partito. La Commissione «prende atto dei timori dei porti», secondo un comunicato diffuso nella notte.',
        'Commissione',
      ],
      [
        'I ricercatori sono tornati al fiume. “Abbiamo trovato farfalle di un’altra specie”, si legge nel comunicato.',
        'I ricercatori',
      ],
      [
        'La compagnia Tirsena respinge le accuse. “I traghetti partono tutti i giorni”, si legge in una nota.',
        'Tirsena',
      ],
    ],
    'a title of address opens a name': [
      ['«Non aspettiamo oltre», ha detto il signor Pastore.', 'Pastore'],
      ['«Le pompe sono vecchie», ha detto il Signor Riva.', 'Riva'],
    ],
    'speaker and verb before the quotation': [
      ['La ministra Ada Corsi: «Il decreto è pronto». Salvetti: «È un lavoro di mesi».', 'Ada Corsi', 'Salvetti'],
      ['Carla Bassani ha detto: “Il ponte riaprirà prima dell’inverno”.', 'Carla Bassani'],
      ["Ada Corsi dice «non prima dell'inverno, e mai senza pompe».", 'Ada Corsi'],
    ],
    'verb, then speaker, after the quotation': [
      [
        'Luca Ferri tace, ma “il ponte riaprirà prima dell’inverno”, ha detto dal canto suo Carla Bassani.',
        'Carla Bassani',
      ],
      ['Luca Ferri tace, ma “il ponte riaprirà prima dell’inverno”, ha promesso Carla Bassani.', 'Carla Bassani'],
    ],
    'the fullest role that the text gives': [
      [
        'La direttrice Carla Bassani è arrivata tardi. “Non abbiamo più pompe di riserva”, ha detto Carla Bassani, direttrice del porto di Sarno.',
        'Carla Bassani|direttrice del porto di Sarno',
      ],
    ],
    'marks of every kind': [
      ['‘’Il ponte va rifatto. Lo chiediamo da anni’’. Lo ha affermato la deputata Ada Riva.', 'Ada Riva'],
      ["Nora Fabbri ha detto che serve un po' di pane e un po' di vino, e anche un po' di tempo."],
      ['"Le pompe sono vecchie”, ha detto Paolo Riva.', 'Paolo Riva'],
      ["'Le pompe sono vecchie', ha detto Paolo Riva.", 'Paolo Riva'],
    ],
    'a role beside the name': [
      ['«Resteremo fermi», ha detto il Guardasigilli Carlo Nordi.', 'Carlo Nordi|Guardasigilli'],
      ['«Le pompe sono vecchie», ha detto la sindaca Anna Maria Riva.', 'Anna Maria Riva'],
      ['«Vediamo che queste barche non bastano», spiega il CEO, Paolo Riva.', 'Paolo Riva|CEO'],
      ['Ugo Neri, 54 anni, direttore del porto, ha detto: «Il ponte non regge più.»', 'Ugo Neri|direttore del porto'],

      [
        '“Non abbiamo più pompe”, ha detto Luca Ferri, direttore del porto di Sarno Nuovo.',
        'Luca Ferri|direttore del porto di Sarno Nuovo',
      ],
      ['“Non abbiamo più pompe”, ammette la sindaca, Marta Ferri.', 'Marta Ferri|sindaca'],
      ['«Non ci sono pompe», ha detto il dott. Luca Tarno.', 'Luca Tarno'],
    ],
    'according to': [
      ['Secondo quanto riferito dal comandante Ugo Neri, «la nave era ferma».', 'Ugo Neri'],
      [
        'Duro il commento dell’ex arbitro Carlo Neri, secondo il quale sul gol «c’era un fallo grande come una casa».',
        'Carlo Neri',
      ],
      [
        'Anna Rossi è partita. A suo avviso l’imputato «ha agito freddamente e con metodo tutto il giorno».',
        'Anna Rossi',
      ],
      [
        '«Torna a casa a mani vuote», attacca Aldo Rossi, mentre per Rosa Neri «il porto è stato preso in giro».',
        'Aldo Rossi',
        'Rosa Neri',
      ],
      ['Secondo Carla Bassani, “il ponte non è mai stato sicuro per i camion”.', 'Carla Bassani'],
      [
        'Luca Ferri ascolta in silenzio. A detta della geologa Carla Bassani, “il ponte non è mai stato sicuro”.',
        'Carla Bassani',
      ],
      [
        'Di altro parere l’ingegnera Carla Bassani, secondo cui “il ponte di Luca Ferri non è mai stato sicuro”.',
        'Carla Bassani',
      ],
      ['Ugo Neri tace. Per Ada Corsi, il ponte «non è mai stato sicuro per i camion».', 'Ada Corsi'],
    ],
    'a pronoun': [
      [
        'Carlo Nordi ha ricevuto Anna Melani. «Finiremo in tempo», confida colei che dirige il cantiere.',
        'Anna Melani',
      ],
      [
        'Anna Melani ha ricevuto Carlo Nordi. «Finiremo in tempo», confida colui che dirige il cantiere.',
        'Carlo Nordi',
      ],
      ['Carla Bassani ha ricevuto il direttore del porto, Luca Ferri. “Nessuno ci ascolta”, dice lui.', 'Luca Ferri'],
      [
        'Carla Bassani ha ricevuto il direttore del porto, Luca Ferri. “Nessuno ci ascolta”, dice lei.',
        'Carla Bassani',
      ],
    ],
    'whoever was named last': [
      ["Il sindaco ha interrogato Ugo Neri sul faro. «Non ho venduto nulla», ha replicato l'interessato.", 'Ugo Neri'],
      [
        'Il sindaco Duilio Conti ha convocato l’amministratore delegato, Luca Ferri. Quest’ultimo, al telefono, smorza i toni: “Nessuno resterà solo”.',
        'Luca Ferri',
      ],
    ],
    'a verb without a subject': [
      [
        'Il ministro Ugo Neri ha parlato in aula. Ha detto che è un tema che riguarda molti ministeri e ha aggiunto che «ci sono buone notizie».',
        'Ugo Neri',
      ],
      ['Il Comune di Sarna ha chiuso il ponte. In una nota assicura che «i lavori saranno rapidi».', 'Comune di Sarna'],

      ['Carla Bassani dirige il porto. Quanto a Luca Ferri, “gli manca il coraggio”, osserva.', 'Carla Bassani'],
      ['“Manca gente”, protesta Carla Bassani. “E denaro”, aggiunge.', 'Carla Bassani', 'Carla Bassani'],
      ['Anna Vanni parlò ieri.\nHa detto che Luca Tarno era stanco. «Non ci sono pompe», ha aggiunto.', 'Anna Vanni'],
    ],
    'cut in two around the speaker': [
      [
        '«Oggi era un altro giocatore - ha sottolineato Ugo Neri, vincitore della coppa del 1976-. Saprà fare tesoro di questa sconfitta».',
        'Ugo Neri',
        'Ugo Neri',
      ],
      ['“Non abbiamo più pompe - ha detto Rosa Vanni -, e nessuno le ripara”.', 'Rosa Vanni', 'Rosa Vanni'],
      [
        'Luca Ferri tace, ma “le pompe sono vecchie”, spiega Carla Bassani, “e si rompono ogni settimana”.',
        'Carla Bassani',
        'Carla Bassani',
      ],
      ['“Le pompe sono vecchie”, spiega Carla Bassani. “Si rompono ogni settimana”.', 'Carla Bassani', 'Carla Bassani'],
    ],
    'a surname stands for the full name': [
      [
        '“Il ponte resta dov’è”, ha detto Rosa. Rosa Alberti Bassani Prati dirige il porto.',
        'Rosa Alberti Bassani Prati',
      ],
      [
        "Al porto c'era anche Carla Bassani. Ugo Neri è arrivato tardi. Bassani rideva. «Abbiamo aspettato abbastanza», ha detto poi.",
        'Carla Bassani',
      ],
      ['La sindaca Carla Bassani ha inaugurato il ponte. “Ha tenuto”, dice Bassani.', 'Carla Bassani'],
    ],
    'a role stands for the name': [
      [
        'Il sindaco Carlo Corvi ha chiuso il ponte. Lo stesso sindaco ha ammesso: «Non lo sapevo nemmeno io».',
        'Carlo Corvi|sindaco',
      ],
      [
        'Monsignor Daniele Miche ha cancellato il dipinto. «Era divisivo - dice il Monsignore - e lo avevo detto».',
        'Daniele Miche',
        'Daniele Miche',
      ],
      [
        'La nuotatrice vinse il primo titolo dieci anni fa.\nNora Conti ha detto che «la prima medaglia è stata la più difficile di tutte».\nLa nuotatrice si allena ancora ogni giorno. «Mi piace il freddo».',
        'Nora Conti',
        'Nora Conti',
      ],
      [
        "Nora Conti costruisce ponti da trent'anni.\nUn pescatore alza le spalle: «Nessuno ci ha chiesto niente».\nL'ingegnera ha portato le mappe. «Il ponte reggerà», dice.",
        'Un pescatore',
        'Nora Conti',
      ],
      [
        'Il prete Bruno Sarri ha parlato con Ugo Vanni. Vanni ha taciuto. “Non abbiamo più pompe”, ha detto il prete.',
        'Bruno Sarri',
      ],
      [
        'Vanni avverte che tornerà. Vanni ha lasciato la riunione con Rosa Sarri. “Non abbiamo più pompe”, ha detto il governatore.',
        'Vanni',
      ],
      [
        'Bruno Vanni, ministro dell’Interno, tace. Aldo Sarri, ministro dell’Economia, arriva tardi. “Non abbiamo più pompe”, ha detto il ministro dell’Interno.',
        'Bruno Vanni',
      ],
      [
        'Carla Bassani, sindaca di Sarno Nuovo, ha ricevuto Anna Prati. Prati è arrivata tardi. “Ha tenuto bene”, dice la sindaca.',
        'Carla Bassani',
      ],
    ],
    'a role in other words': [
      [
        'La presidente del Consiglio Giulia Saverini è arrivata. Paolo Neri dorme. «L’Italia ha fatto la sua parte», ha detto la premier.',
        'Giulia Saverini',
      ],
      [
        'La sindaca di Sarno, Carla Bassani, ha ricevuto la ministra Marta Ferri. Ferri è arrivata tardi. “Abbiamo tenuto”, dice la prima cittadina.',
        'Carla Bassani',
      ],
    ],
    'whoever a relative pronoun stands for': [
      ['Critico anche il leader di Più Sarna, Ugo Neri, per il quale «il ponte va rifatto».', 'Ugo Neri'],
      ['Dura la reazione di Ugo Neri, che attacca la ministra: «Il ponte va rifatto».', 'Ugo Neri'],
      ['Diverso il parere del prefetto Ugo Neri, a detta del quale «la chiatta è sicura».', 'Ugo Neri'],
      [
        'La sopravvivenza del porto è certa: lo pensa il ministro Luca Ferri, che, a una domanda sul punto, ha risposto: “Ci mancano le pompe”.',
        'Luca Ferri',
      ],
      [
        'La ministra Elena Sarmieri ha ascoltato il direttore del porto, Luca Ferri, che ha detto: “Ci mancano le pompe”.',
        'Luca Ferri',
      ],
      [
        'Ada Corsi ha tenuto un lungo discorso che critica la Regione: «Siamo stati lasciati soli per mesi».',
        'Ada Corsi',
      ],
    ],
    'a given name shows who she is': [
      [
        '«È crollato tutto in un attimo», racconta Petra. Il sindaco rassicura: «Non ci sono feriti».',
        'Petra',
        'Il sindaco',
      ],
      [
        'Carla Bassani ha ricevuto Luca Ferri. Hanno parlato un’ora. “Nessuno ci ascolta”, dice la politica.',
        'Carla Bassani',
      ],
    ],
    'what the words stand in speaks': [
      [
        'La sindaca Ada Corsi ha ricevuto una lettera del ministero. Vi si legge: «Il ponte non è sicuro per i camion».',
        null,
      ],
      [
        'La giudice Carla Bassani è stata dura. “Il porto ha fatto il possibile”, si legge nella sentenza di Sarno.',
        'sentenza di Sarno',
      ],
    ],
    'a body or an unnamed source': [
      ['«Il ponte è sicuro», ha detto Ada Corsi. «Non vi crediamo più», ha gridato la folla.', 'Ada Corsi', 'la folla'],
      ['La famiglia di Marco Neri: «Vogliamo giustizia per nostro figlio».', 'La famiglia di Marco Neri'],
      ['Dal Vicariato hanno poi aggiunto che «il coro è chiuso».', 'Vicariato'],
      [
        '«Nessun ferito», ha detto una fonte del Comando Provinciale Carabinieri Sarna.',
        'una fonte del Comando Provinciale Carabinieri Sarna',
      ],
      ['«Nessun ritardo», fanno sapere dal Comune di Sarna.', 'Comune di Sarna'],
      ["L'uomo ha chiuso la porta. «Vado piano», ha detto.", "L'uomo"],
      ['Il sindaco: «Il ponte regge».', 'Il sindaco'],
      [
        "L'Agenzia per la protezione del clima avverte: «Il ponte non regge più.»",
        'Agenzia per la protezione del clima',
      ],

      [
        'Un pescatore del porto a Sarna, padre di tre figli, ha detto: «Aspettiamo le pompe da maggio».',
        'Un pescatore del porto',
      ],
      [
        "Il ponte tremava da settimane, un pescatore con trent'anni di mestiere ha detto che sarebbe caduto. «È molto vecchio», ha aggiunto.",
        'un pescatore',
      ],
      ['«Il ponte ha ceduto di notte», riferiscono fonti investigative.', 'fonti investigative'],

      ['“Le valvole non sono mai state provate”, dice un operaio del porto.', 'un operaio del porto'],
    ],
    'whose words a noun announces': [
      ['La rabbia di Ugo Neri: «Nessuno ci ascolta».', 'Ugo Neri'],
      ['Le parole di Anna Lori: «Non c’è acqua per tutti».', 'Anna Lori'],
      ['Dura la replica del ministro Gianni Lori: «Non c’è acqua».', 'Gianni Lori'],
    ],
    'the same source is whoever was cited last': [
      [
        'Il Ministero della Difesa ha detto che la barca è arrivata. «Abbiamo ricevuto l’allarme alle nove», ha aggiunto la stessa fonte.',
        'Ministero della Difesa',
      ],
    ],
    'a name behind a clause that tells of its role': [
      [
        'Il direttore di una fondazione che aiuta i malati, il professor Luca Ferri, spiega: «Le pompe sono vecchie».',
        'Luca Ferri|direttore di una fondazione',
      ],
    ],
    'the head of a body in other words, and its letters': [
      [
        'Il direttore generale dell’OMS, Luca Ferri, ha visitato Sarna. Il sindaco Ugo Neri lo ha ringraziato. «Servono vaccini», ha detto il capo dell’OMS.',
        'Luca Ferri',
      ],
    ],
    'two speakers at once': [
      ['I due consiglieri, Ada Riva e Ugo Neri, spiegano: «La chiatta è sicura».', 'Ada Riva e Ugo Neri'],
      [
        "«Non ce ne andiamo», dicono Ada Corsi, ministra dell'Energia, e Ugo Neri, sindaco di Sarna.",
        'Ada Corsi e Ugo Neri',
      ],

      ['«Non ce ne andiamo», hanno detto la ministra Ada Corsi e il sindaco Ugo Neri.', 'Ada Corsi e Ugo Neri'],

      [
        '«Non partiremo», hanno risposto Rosa Alberti, Luca Ferri e Ole Brandvik.',
        'Rosa Alberti, Luca Ferri e Ole Brandvik',
      ],
      ['“Non ce ne andremo”, hanno detto Carla Bassani e Luca Ferri.', 'Carla Bassani e Luca Ferri'],
    ],
    'the sentence behind tells who said it': [
      [
        '«È stata una bomba, si è allagato tutto». Descrive così un pescatore il temporale di domenica mattina.',
        'un pescatore',
      ],
      ['La notizia arriva dal porto: «La chiatta parte lunedì». Lo ha detto l’assessora Ada Riva.', 'Ada Riva'],
      [
        "Jan Sinna esce in semifinale. Il campione serbo ha vinto in cinque set. «Ha sfoderato una prestazione monumentale».\nCosì all'Adnkronos l'ex capitano azzurro Paolo Bertolli ha commentato la sconfitta.",
        'Paolo Bertolli',
      ],
      ['«Il ponte regge», afferma la nota. «Resta chiuso». Così Ugo Neri nel corso della riunione.', null, 'Ugo Neri'],
      ["Ada Corsi tace. «Il ponte regge da trent'anni.» L'avvertimento è stato lanciato da Ugo Neri.", 'Ugo Neri'],

      ['“Non c’è emergenza” legata alla nave. Lo ha affermato la sindaca Rosa Alberti.', 'Rosa Alberti|sindaca'],
      [
        'Rosa Sarri tace. “Non abbiamo più pompe”. A dirlo è il sindaco, Bruno Vanni, aggiungendo che “nessuno le ripara”.',
        'Bruno Vanni',
        'Bruno Vanni',
      ],
      [
        'Carla Bassani ha ricevuto Luca Ferri. “Il ponte regge da trent’anni”. Così l’ingegnere Paolo Minetti, in aula.',
        'Paolo Minetti',
      ],
      [
        'Carla Bassani ha ricevuto Luca Ferri. “Il ponte regge da trent’anni”. Lo ha detto ieri l’ingegnere Paolo Minetti.',
        'Paolo Minetti',
      ],
    ],
    'a word that only begins like a role is no form of it': [
      [
        'Rosa Sarri parla di Bruno Vanni. Il campionato di Vanni è finito. “Non abbiamo più pompe”, ha detto.',
        'Rosa Sarri',
      ],
      ['Il presidente Luca Ferri ha inaugurato la scuola. “Il tetto regge”, giura la preside.', 'la preside'],
    ],
    'whoever spoke last goes on': [
      [
        'Ugo Neri ha detto lunedì che il ponte tiene. «Non usciamo», hanno risposto i pescatori. «Il mare è troppo alto».',
        'i pescatori',
        'i pescatori',
      ],
      [
        'Anna Prati aspetta fuori. “Il ponte regge”, promette il sindaco di Sarno, Luca Ferri. “Ci abbiamo lavorato”, aggiunge l’ex capitano dei pompieri.',
        'Luca Ferri',
        'Luca Ferri',
      ],
    ],
    'what a comma ends is no part of the name before it': [
      [
        'In un incontro con Marco Prati, la sindaca di Sarno ha protestato. “Il ponte è vecchio e stanco”, ha detto Prati.',
        'Marco Prati|null',
      ],
      ['I lavori sono duri e, come sottolinea la polizia, “possono durare ancora molti mesi”.', 'la polizia|null'],
      [
        'Ne è convinto il prefetto Luca Ferri, che, a una domanda, ha risposto: “Il ponte regge”.',
        'Luca Ferri|prefetto',
      ],
    ],
    'not the person spoken to or about': [
      [
        'La ministra Ada Bonelli: «Il decreto è pronto». Salvetti a Contini: «Basta dire bugie agli italiani».',
        'Ada Bonelli',
        'Salvetti',
      ],
      ['L’assessora Anna Neri ha incontrato i residenti. «Servono tre mesi», ha detto loro.', 'Anna Neri'],
      [
        'Il sindaco Aldo Fabbri è commosso. Accanto a Maria Luisa Rossi ha ricordato: «È una sfida per tutti».',
        'Aldo Fabbri',
      ],
      ['«Il ponte regge», ha detto Neri, che conosce Paolo Riva.', 'Neri'],
      [
        'Luca Ferri è arrivato presto al porto. Poi il presidente ha chiesto a Luca Ferri: “Dobbiamo contare sul ponte”.',
        'il presidente',
      ],
      ['Alle accuse di Luca Ferri, Carla Bassani ha risposto: “Il porto ne deve rispondere”.', 'Carla Bassani'],
    ],
    'what several are is not what one is': [
      ['A Sarnone i pompieri aspettano. «Ci mancano le pompe», ha detto il pompiere.', 'il pompiere'],
    ],
    'a body is called by its kind again': [
      ['La Croce Azzurra tace da anni. «Siamo sconvolti», spiega ora la Ong.', 'Croce Azzurra'],
      ['La Banca Tarna ha perso due milioni. Ugo Neri tace. «Non è una crisi», ha assicurato la banca.', 'Banca Tarna'],
    ],
    'a pair stands for two names': [
      ['Anna e Lucia Riva hanno denunciato il capitano. «Ci urlava», affermano le due sorelle.', 'Anna e Lucia Riva'],
      [
        'Ada Corsi e Ugo Neri sono saliti sul vulcano. «La montagna respira», hanno detto i due.',
        'Ada Corsi e Ugo Neri',
      ],

      [
        'Ada Corsi e Ugo Neri sono saliti sul vulcano. «La montagna respira», hanno detto i due scienziati.',
        'Ada Corsi e Ugo Neri',
      ],
    ],
    'whoever is reported goes on to speak': [
      [
        'L’uomo, il cui nome resta ignoto, ha scavalcato il muro ed è caduto, ha detto il direttore dello zoo, Ugo Neri.\n«Gli abbiamo gridato di fermarsi», ha aggiunto.',
        'Ugo Neri',
      ],
      [
        'La vedova del sindaco è arrivata al porto, ha detto il comandante Ugo Neri.\n«Ha chiesto di vedere la chiatta», ha aggiunto.',
        'Ugo Neri',
      ],
      [
        'Come riferisce Norpres, Luca Ferri ha detto che il ponte cade. «Bisogna chiuderlo», ha aggiunto.',
        'Luca Ferri',
      ],
      [
        'Paolo Riva ha lasciato la sala. «Le pompe sono vecchie», ha detto Luca Morelli.\n«Qui nessuno ci ascolta più da anni».',
        'Luca Morelli',
        'Luca Morelli',
      ],
      ['Ada Corsi dirige il porto. Il ponte chiuderà, ha detto Ugo Neri. «Non regge più di un anno.»', 'Ugo Neri'],

      ["Secondo l'ingegnere Ugo Neri, il ponte chiuderà. «Non regge più di un anno.»", 'Ugo Neri'],
      [
        'Soddisfatta per la riapertura del ponte si è detta Ada Corsi. «Abbiamo aspettato abbastanza», ha scritto.',
        'Ada Corsi',
      ],
    ],
    'not whom the quotation calls by name': [
      ['Ada Corsi ha ricevuto Ugo Neri. «Grazie, Ugo, di essere venuto al porto.»', 'Ada Corsi'],
    ],
    'a role is not whoever works for it': [
      ["L'ufficio del sindaco ha chiuso lunedì. «Le pompe sono vecchie», ha detto Ugo Neri.", 'Ugo Neri'],
      [
        'Il presidente Ugo Neri tace. «Non abbiamo più pompe», ha detto la portavoce del presidente.',
        'la portavoce del presidente',
      ],
    ],
    'quotations joined by an “and”': [
      ['«Il ponte non regge più» e «nessuno paga i lavori», ha detto Ugo Neri.', 'Ugo Neri', 'Ugo Neri'],
    ],
    'a role that says whose it is': [
      [
        'La cantante Anna Riva è in ospedale. «Sta bene», ha detto il suo avvocato. «È forte», ha aggiunto il suo medico.',
        'il suo avvocato',
        'il suo medico',
      ],
      ['Ada Corsi è morta lunedì. «Era una donna forte», ha detto la sua allieva.', 'la sua allieva'],
    ],
    'one, and no word tells who': [
      ['Ugo Neri è partito. «Siamo scappati tutti», racconta uno di loro.', 'uno di loro'],
    ],
    'a verb of several is said by several': [
      ['Il porto ha chiuso ieri. «Abbiamo visto il fumo e siamo corsi via», hanno detto testimoni.', 'testimoni'],
      [
        'Il porto ha chiuso ieri. «Abbiamo superato tutti e siamo contenti», hanno detto funzionari e imprenditori.',
        'funzionari e imprenditori',
      ],
      ['Ugo Neri ha ricevuto gli abitanti. «Siamo scappati tutti», hanno raccontato.', null],

      ['Ugo Neri è partito. «Siamo scappati tutti», hanno raccontato gli abitanti.', 'gli abitanti'],
    ],
    'a word for a kind of people': [
      [
        'Il geologo Ugo Neri è salito sul vulcano con la guida Ivo Salis. Salis è rimasto giù. «La montagna respira», ha detto lo scienziato.',
        'Ugo Neri',
      ],
      [
        'Il geologo Ugo Neri ha misurato il ponte. Il sindaco Ivo Salis taceva. «La crepa cresce», ha detto il noto scienziato.',
        'Ugo Neri',
      ],
    ],
    'a name behind a word for named': [
      ['«Ho aspettato molto», ha detto un pescatore di nome Ugo Neri.', 'Ugo Neri|pescatore'],
    ],
    'whom the next sentence names': [
      ['«Il ponte regge», dice il sindaco. Sarno dorme già.', 'il sindaco'],
      ['«Il ponte non regge più.» Ugo Neri dirige il porto da dieci anni.', 'Ugo Neri'],
    ],
    'whose answer it is': [
      ['La ministra Ada Bonelli tace. L’ira di Carlo Salvetti: «Non votiamo questo testo».', 'Carlo Salvetti'],
      ['«Chi paga il ponte?», ha chiesto Ada Corsi a Ugo Neri. «Lo Stato», ha risposto lui.', 'Ada Corsi', 'Ugo Neri'],
    ],
    'a name signs the quotation': [['«Il ponte non regge più da anni.» - Ugo Neri, sindaco di Sarna', 'Ugo Neri']],
    'an age says who it is': [
      ['Ugo Neri, 54 anni, è stato sentito con Ivo Salis. «Non ho fatto niente», ha detto il 54enne.', 'Ugo Neri'],
    ],
    'figures do not speak': [['Secondo gli ultimi dati, ha detto Ugo Neri, «il ponte perde acqua».', 'Ugo Neri']],
    'a clause of its own before the verb': [
      [
        'Il questore Marisa Tolu ha parlato. Al suo fianco il procuratore Gianni Usai: «Nessuno è al di sopra della legge».',
        'Gianni Usai',
      ],
      [
        'A chi gli ricordava che una chiatta doveva partire nel 2022, il portavoce del porto, Ugo Neri, ha risposto: «Partirà in maggio».',
        'Ugo Neri',
      ],
      ['Quando è arrivato al porto, il ministro Ugo Neri ha detto: «Il ponte non regge più.»', 'Ugo Neri'],
    ],
    'a role that only the last speaker can have': [
      [
        '«Non sono stato io», ha detto il custode. L’avvocato Ugo Neri ha chiarito che «non ci sono prove».',
        'il custode',
        'Ugo Neri',
      ],
      [
        '«Il ponte non regge più», ha detto Ugo Neri. «Non ci sono soldi», ha detto il sindaco.',
        'Ugo Neri',
        'Ugo Neri',
      ],
    ],
    'an “and” opens a clause of its own': [
      ['Ugo Neri tace e Ada Corsi ha detto: «Il ponte non regge più.»', 'Ada Corsi'],
      [
        'Ada Corsi elogia i pescatori («siete voi che tenete vivo il porto») e rivendica i lavori sul ponte.',
        'Ada Corsi',
      ],
    ],
  },
  speech: [
    ['a paper that writes', '“Il Corriere del Po” scrive che il ponte è costato 40 milioni.', 0],
    ['a film', 'Il film “I fiumi che non dormono mai” esce a Sarno.', 0],
    ['a book in apposition', 'Il nuovo romanzo di Ines Prati, “La casa dove nessuno aspetta”, esce a maggio.', 0],
    ['a line of a song', 'Il ritornello, “conto le barche che non tornano più”, è già un tormentone.', 0],
    ['a banner', 'Su uno striscione si leggeva “Vogliamo acqua, non vogliamo promesse”.', 0],
    ['a prize', 'Il premio “Voci che restano quando tutto tace” va a Ines Prati.', 0],
    ['a nickname', 'I vicini lo hanno soprannominato “il signore delle pompe”.', 0],
    ['a fragment', 'Carla Bassani ha parlato di un inverno “molto duro” per il porto.', 0],
    ['a clause after che', 'Carla Bassani ha ricordato che “il porto non ha pompe”.', 1],
    ['words without a verb of saying', 'Carla Bassani è furiosa. “Nessuno ci ascolta da dieci anni”.', 1],
    ['behind a colon', 'Luca Ferri allarga le braccia: “Io avevo avvertito tutti”.', 1],
    ['a paper that tells of something', 'Anche «La Voce del Mare» racconta la notte del ponte.', 0],
    ['few words with a verb', 'Anna Ferri rema da sola perché «il ponte resterà sempre chiuso».', 1],
    ['few words before others', 'Anna Ferri trova il traghetto «troppo lento» ormai e dice che nessuno aspetta.', 0],
  ],
  stories: [
    {
      paragraphs: [
        "La ministra dell'Ambiente, Elena Sarmati, ha presentato martedì un nuovo piano per i fiumi. «Non possiamo fingere che ci sia acqua per tutti», ha detto la ministra al termine del Consiglio.",
        "Il piano, ha aggiunto, «costa meno di un'autostrada».",
        "Scettico il presidente dell'Unione Agricoltori, Dario Olmi: «Ce lo promettono da vent'anni».",
        "«Nessuno ha parlato con noi», si lamenta un pescatore che chiede l'anonimato. «L'abbiamo saputo dai giornali».",
        'Secondo Olmi «nessun fiume si salva in un anno».',
        'Fonti del ministero replicano che «tutti gli enti sono stati ascoltati».',
        '«Andremo in tribunale», assicura Olmi.',
      ],
      speakers: [
        'Elena Sarmati',
        'Elena Sarmati',
        'Dario Olmi',
        'un pescatore',
        'un pescatore',
        'Dario Olmi',
        'Fonti del ministero',
        'Dario Olmi',
      ],
    },
    {
      title: 'Venezzuola, il sindaco vieta i trolley nel centro storico',
      standfirst:
        'Multe fino a 200 euro per chi trascina valigie con le ruote dopo le 22. Albergatori sul piede di guerra.',
      paragraphs: [
        'Da sabato chi arriverà a Venezzuola con la valigia dovrà portarla in braccio. Lo prevede un’ordinanza firmata ieri dal sindaco Alvise Contarin.',
        '«Dormire è un diritto, anche per chi ha la sfortuna di abitare in una cartolina», ha spiegato il primo cittadino presentando il provvedimento insieme all’assessora al Turismo, Zoe Marangon.',
        '«Non ce l’abbiamo con i turisti», ha precisato quest’ultima, «ma con le ruote».',
        'Per Federica Bon, presidente degli albergatori, si tratta di una trovata. E aggiunge: «Ai miei clienti americani cosa racconto, che devono venire con lo zaino?».',
        'I residenti, però, applaudono. «Conosco i voli dal rumore», sospira dalla finestra Norma Vianello, 84 anni. Sua nipote Giada, che fa la guida, è meno convinta: «La nonna dimentica che quei trolley mi pagano l’affitto».',
        'Contarin tira dritto. «Mi hanno dato del pazzo anche quando ho tolto i piccioni», ricorda.',
      ],
      speakers: [
        'Alvise Contarin',
        'Zoe Marangon',
        'Zoe Marangon',
        'Federica Bon',
        'Norma Vianello',
        'Giada',
        'Alvise Contarin',
      ],
    },
  ],
};
