import type { Language } from './language.ts';

/** French. */
export const fr: Language = {
  id: 'fr',

  // Sentences
  abbreviations: `
    M. MM. Mme. Mlle. Dr. Pr. Me. Mgr. St. Ste. av. apr. env. cf. p. pp. art. al. vol. chap. fig. p.ex. janv. févr. juil. sept.
    oct. nov. déc.
  `,
  ordinalPoint: false,
  questionMark: '?',
  stopWords: `
    personne chacun chacune beaucoup nul a afin ai alors après as assez au aucun aucune aujourd'hui auparavant auquel
    autre autres aux avaient avait avant avec avoir ayant c celle celles celui cent certain certaine certaines certains
    ceux chaque chez comme comment contre d dans de déjà depuis dernier dernière derniers des deux deviendra devra dire
    dit doit doivent dont du en encore entre environ est étaient était étant été être eu eux fait faire fois font grâce
    hors ici j je jusqu jusque l la là laquelle le lequel les lesquelles lesquels lors lorsqu lorsque lui m ma malgré me
    même mêmes mes mieux moi moins mon n ne ni non nos notamment notre nous on ont où par parce parmi partout pas
    pendant peu peut peuvent plus plusieurs plutôt point pour pourquoi premier première près puisque qu quand quant que
    quel quelle quelles quelque quelques quels qui quoi quoique rien s sans se selon sera seraient serait seront seul si
    soit sont sous souvent sur surtout ta tandis tant te tes toi ton toujours tous tout toute toutes très trois trop tu
    un une vers via voici voilà vos votre vous y année années an ans
  `,
  danglingStarts: `
    il elle ils elles ce cet cette ces cela ceci ça c'est ce_dernier cette_dernière celui-ci celle-ci ceux-ci
    celles-ci son sa ses leur leurs mais or donc car et ou ainsi puis ensuite enfin aussi pourtant cependant
    toutefois néanmoins d'ailleurs par_ailleurs en_effet en_revanche au_contraire par_contre de_plus en_outre
    en_conséquence par_conséquent c'est_pourquoi du_coup dès_lors depuis_lors à_l'inverse de_même de_son_côté
    de_leur_côté pour_autant malgré_cela par_exemple dans_le_même_temps en_même_temps les_deux tel telle tels telles
    s'y
  `,
  firstPerson: `
    je j' moi mon ma mes nous notre nos
  `,
  readingRate: { unit: 'words', perMinute: 195 },
  marks: [
    ['«\u00a0', '\u00a0»'],
    ['“', '”'],
  ],
  comma: ', ',

  // Quotes

  reporting: {
    cues: `évacue évacué évacuait balaie confess* explicit* termine terminé achève achevé embraie embrayé exige exigé
      exigent exigeait prie prié prient menace menacé menacent garanti garantit garantissent garantissait compare comparé
      comparait grimace grimacé époumone vocifér* éructe beugle oppose opposé opposait opposent contre contré rejette
      rejeté rejettent rejetait écarte écarté repousse repoussé reproche reproché reprochait reprochent blâm* brocard* loue loué
      loueait applaudi applaudit applaudissent craint craignait craignent suppose supposé présume compte calcule calculé chiffre
      chiffré anticipe anticipé
      prévoit prévoyait dévoile dévoilé divulgu* apprend appris communiqu* alarme alarmé étrangle étranglé reprend
      repris reprenait reprennent savour* assène assén* cingl* marmonn* hésite hésité triomph* gargaris* targu* nie nié niait
      invite invité invitent encourage encouragé peut_-on_lire peut_on_lire on_peut_lire déclar* dit disait disent disaient
      disant dire dira dirait redit prédit prédisait contredit affirm*
      expliqu* ajout* rajout* précis* indiqu* soulign* estim* annonc* répliqu* rétorqu* lanc* insist* rappel* regrett*
      déplor* dénonc* martel* martèl* nuanc* tempèr* tempér* constat* résum* ironis* plaisant* souffl* gliss* murmur*
      agac* inquièt* inquiét* indign* insurg* interrog* demand* justifi* défend* plaide plaidé plaidait plaident plaidant
      plaider accus* fustig* tacl* confirm*
      salu* félicit* relèv* relev* détaill* développ* tweet* témoign* renchéri* abond* soupir* grinc* grond* qualifi*
      considèr* considér* espèr* espér* appell* exhort* somm* réclam* ordonn* recommand* prôn* vant* désol* étonn*
      contest* ripost* signal* mentionn* stipul* énonc* formul* complèt* complét* argu* avou* balay* balbuti* bougonn*
      bredouill* certifi* chuchot* claironn* commémor* compati* corrig* décrypt* décri* dédramatis* diagnostiqu*
      dissip* ébruit* emport* énumèr* énumér* épingl* étay* évalu* exclam* exult* finass* fulmin* gémi* glapi*
      gouaill* hasard* hurl* imagin* implor* interpel* invectiv* invoqu* jubil* lament* maugré* persifl* pointe*
      préconis* présag* préveni* proclam* pronostiqu* protest* quémand* raill* rassur* récapitul* récus* redout*
      réfut* réitér* réitèr* relativis* remarqu* remerci* répèt* répét* réprouv* ressass* rigol* rouspét* sermonn*
      sanglot* signifi* spécul* spécifi* stigmatis* suppli* surenchér* synthétis* tambourin* trépign* trouv* twitt*
      urg* vilipend* vitupér* adjur* admonest* apostroph* attest* augur* badin* bafouill* blagu* concéd* concèd*
      conclu* conjur* conspu* décoch* décrèt* décrét* démen* désapprouv* désavou* éructer* fredonn* gromm* honn*
      insinu* insult* jacass* jauge* maintien* soutien* soutenait* soutenaient* soutenu* maintenu* nasill* pleur*
      questionn* ralent* réagi* réaffirm* récrimin* réconfort* renifl* réprimand* ronchonn* sifflot* susurr* sugg*
      tonitru* vaticin* crie crié criait criaient crient crier criant note noté notait notaient notent noter notant
      coupe coupé coupait coupaient coupent couper coupant peste pesté pestait pestaient pestent pester pestant pointé
      pointait pointaient pointant cite cité citait citaient citent citer citant tonne tonné tonnait tonnaient tonnent
      tonner tonnant jure juré jurait juraient jurent jurer jurant râle râlé râlait râlaient râlent râler râlant
      objecte objecté objectait objectaient objectent objecter objectant analyse analysé analysait analysaient
      analysent analyser analysant narre narré narrait narraient narrent narrer narrant relate relaté relatait
      relataient relatent relater relatant informe informé informait informaient informent informer informant opine
      opiné opinait opinaient opinent opiner opinant tranche tranché tranchait tranchaient tranchent trancher
      tranchant professe professé professait professaient professent professer professant expose exposé exposait
      exposaient exposent exposer exposant observe observé observait observaient observent observer observant confie
      confié confiait confiaient confient confier confiant assure assuré assurait assuraient assurent assurer assurant
      propose proposé proposait proposaient proposent proposer proposant conseille conseillé conseillait conseillaient
      conseillent conseiller conseillant critique critiqué critiquait critiquaient critiquent critiquer critiquant
      incite incité incitait incitaient incitent inciter incitant évoque évoqué évoquait évoquaient évoquent évoquer
      évoquant minimise minimisé minimisait minimisaient minimisent minimiser minimisant lâche lâché lâchait lâchaient
      lâchent lâcher lâchant modère modèré modèrait modèraient modèrent modèrer modèrant grogne grogné grognait
      grognaient grognent grogner grognant clame clamé clamait clamaient clament clamer clamant alerte alerté alertait
      alertaient alertent alerter alertant moque moqué moquait moquaient moquent moquer moquant applaudisse
      applaudissé applaudissait applaudissaient applaudisser applaudissant avance avancé avançait
      avancent avançant posté postait modéré tempête raconte racontait raconté racontent racontant raconter répond
      répondu répondait répondent répondre répondant poursuit poursuivi poursuivait poursuivent poursuivre poursuivant
      prévenu prévient préviennent prévenait avertit averti avertissait avertissent avertir reconnaît reconnaissent
      reconnu reconnait reconnaissait reconnaître admet admis admettent admettait admettre écrit écrivait écrivent
      écrivant écrire amuse amuser amusé amusait sourit souri souriait rit rire ricane ricané ricanait promet promis
      promettent promettait promettre commente commenté commentait commentent commentant commenter révèle révélé
      révèlent révélait révéler publie publié publiait souvient souvenu souvenait enchaîne enchaîné enchaînait lit
      lisait lire parle parlé parlait parlent juge jugé jugent jugeait juger croit pense pensait pensent appelé
      réjouit réjoui réjouissait fait_valoir fait_savoir faisait_valoir faisait_savoir font_valoir font_savoir
      faire_valoir faire_savoir fait_remarquer fait_constater fait_observer faisait_remarquer faisait_observer
      fait_état font_état fait_part laisse_entendre laissait_entendre laissé_entendre laisse_échapper laissé_échapper
      laisse_tomber laissé_tomber se_dit se_disait se_souvient se_félicite se_défend se_réjouit se_désole se_plaint
      s'est_plaint se_moque se_targue se_vante se_rassure se_lamente se_console se_lâche se_livre s'amuse s'exclame
      s'agace s'inquiète s'indigne s'insurge s'interroge s'emporte s'étonne s'enthousiasme s'enflamme s'émeut
      s'épanche s'excuse s'alarme s'enorgueillit s'irrite s'offusque s'énerve enthousiasm* enflamm* offusqu* énerv*
      irrit* épanch* excus* a_ces_mots prétend prétendait prétendent prétendu sait dépeint dépeignait entend_rassurer
      veut_croire voulu_rassurer veut_rassurer souhaite souhaité plaignait plaint plaignent bondit rebondit rugit
      fait_-on_savoir fait_-on_valoir fait_-on_remarquer fait_-on_observer laisse_-t-on_entendre tient_à_préciser convient
      convenait convenu lisait-on rapporte rapporté rapportait rapportent rapporter relaie
      relayé prophétise prophétisé théorise philosophe philosophé temporise temporisé botte_en_touche élude éludé
      esquive esquivé persiste persisté signe abrège tente minaude feint fanfaronne fanfaronné intime intimé`,
    auxiliaries: `reste restent demeure semble semblent paraît a ont avait avaient ai aura auront aurait auraient est sont était étaient serait s' m' se me nous leur lui y en
      l' aussi également aussitôt encore ensuite notamment déjà toutefois d'ailleurs ne pas alors même ainsi tient
      tenu à donc toujours tout récemment immédiatement simplement plus tard vient de veut voulu quant sobrement
      sèchement volontiers fièrement`,
    past: `*é *ée *és *ées répondu reconnu soutenu maintenu prétendu convenu prévenu averti réagi garanti applaudi repris appris
      promis admis poursuivi`,
    perfect: `a ont avait avaient ai aura auront aurait auraient ayant avoir eu s'est s'était s'étaient se_sont se_serait`,
    impersonal: 'on y_lit y_lisait -on -t-on peut_-on_lire pouvait_-on_lire peut_-on_entendre',
    agent: 'par',
    relative: 'qui lequel laquelle lesquels lesquelles',
    latter: "celui-ci ce_dernier celle-ci cette_dernière l'intéressé l'intéressée",
    possessives: 'son sa ses leur leurs',
    saidThis: `c'est_ainsi_qu' c'est_ainsi_que ainsi_décrit ainsi_résume ainsi_commente c'est_ce_qu' c'est_ce_que c'est_en_ces_termes_que ainsi_parle ainsi_s'exprime ainsi_parlait ces_mots_sont ces_propos_sont
      les_mots_sont le_mot_est la_phrase_est celle_qui_parle_est celui_qui_parle_est voilà_ce_que ce_sont_les_mots ce_sont_là_les_mots`,
    tailCues: 'pour',
    continuing: `ajoute ajouté ajoutait ajoutant ajouter poursuit poursuivi poursuivait poursuivre continue continué reprend repris
      enchaîne enchaîné conclut conclu concluait insiste insisté insistait renchérit renchéri complète complété abonde termine terminé`,
    passive: 'été_*é été_*ée été_*és été_*ées été_*i été_*ie été_*is',
    asks: 'demand* interrog* questionn*',
    relaying: 'cite citait citent citant',
    accordingTo: `selon d'après aux_yeux_de dixit suivant au_dire_de aux_dires_de de_l'avis_de à_en_croire à_entendre
      aux_termes_de dans_les_mots_de du_point_de_vue_de à_l'en_croire de_l'aveu_de`,
    utterances: `voix mots paroles réponse réaction déclaration commentaire message verdict explication constat conclusion
      colère joie aveu avertissement satisfaction soulagement récit`,
    citedAgain: 'la_même_source cette_même_source',
    accordingToAfter: '',
    opinionOf: 'pour',
    he: `il celui-ci ce_dernier lui l'intéressé celui_qui -t-il -il`,
    she: `elle celle-ci cette_dernière l'intéressée celle_qui -t-elle -elle`,
    they: 'ils elles ceux-ci celles-ci ces_derniers ces_dernières le_couple le_duo le_tandem -t-ils -ils -t-elles -elles tous toutes',
    hisNames: `jean pierre michel andré philippe alain bernard jacques daniel christian gérard patrick éric laurent thierry nicolas
      françois frédéric pascal olivier didier christophe david stéphane sébastien vincent julien guillaume romain alexandre antoine
      thomas maxime kevin benjamin mathieu matthieu florian jérôme cédric xavier bruno gilles denis serge marc luc paul louis henri
      georges roger rené robert raymond maurice marcel lucien fernand gaston émile léon hugo lucas gabriel raphaël arthur jules adam
      nathan ethan noah théo tom enzo clément léo simon victor baptiste bastien damien fabien fabrice franck ludovic yann yannick
      yves joël hervé régis rémi rémy sylvain arnaud grégory gregory samuel jonathan jérémy jean-pierre jean-paul jean-luc jean-marc
      jean-claude jean-michel jean-françois jean-yves jean-louis jean-marie jean-jacques pierre-yves marc-antoine loïc gaël tristan
      quentin valentin corentin édouard emmanuel manuel martin mickaël michaël mehdi karim mohamed mohammed ahmed ali omar
      youssef rachid saïd hassan hussein ibrahim moussa mamadou ousmane abdou amadou cheikh boubacar josé carlos luis juan pedro
      antonio mario marco giovanni giuseppe john michael james william joe donald george peter andrew charles hans klaus friedrich
      olaf jens sergueï vladimir dmitri ivan alexeï volodymyr viktor recep xi joseph grégoire augustin aurélien benoît cyril dominique
      élie étienne félix ferdinand gauthier gustave ismaël jacob jordan joachim justin kylian léonard mathis maël malik nassim
      norbert octave patrice rodolphe rodrigue roland sacha stanislas teddy théodore timothée ulysse valéry wilfried zacharie`,
    herNames: `marie nathalie isabelle sylvie catherine françoise valérie christine monique sandrine véronique nicole stéphanie sophie
      anne céline chantal patricia brigitte julie laurence aurélie christiane martine émilie florence caroline jacqueline hélène
      pauline laure élodie camille mélanie delphine virginie karine corinne audrey annie agnès cécile élisabeth elisabeth claire
      charlotte mathilde manon léa chloé emma inès jade louise alice lina anaïs clara sarah laura lucie margaux marion justine
      océane jeanne juliette romane zoé rose éva eva lola ambre lou mila nina agathe apolline margot solène solenne noémie amandine
      bérénice bénédicte clémence constance coralie édith élise estelle eugénie fabienne fanny gaëlle geneviève gisèle ghislaine
      huguette irène jocelyne josiane joséphine judith ségolène séverine simone suzanne sabine sandra sonia solange sylviane
      thérèse valentine victoire victoria viviane yolande yvette yvonne marine marina marianne marguerite madeleine lydie lydia
      liliane leïla laetitia laëtitia joëlle josette ingrid hortense gwenaëlle fatima fatou aïssatou aminata aïcha khadija nadia samia
      rachida naïma yasmina malika nadège nadine mireille michèle michelle murielle muriel ophélie odile paulette perrine perrette
      prune raphaëlle régine roxane sévérine tiphaine ursula angela maria anna ana carmen elena irina olga svetlana tatiana ioulia
      giorgia kaja roberta christa annalena amélie anne-marie marie-claude marie-christine marie-pierre marie-france anne-sophie
      marie-laure anne-laure rosalie rokhaya yaël maud maude maëlle lison lisa lise leslie line leila katia karima juliana
      jessica jennifer jenny isabel ilona héloïse gloria gabrielle flore floriane flora éliane eliane dorothée denise danièle
      danielle cyrielle colette claudine claudie christelle cassandra capucine blandine béatrice barbara axelle astrid ariane
      antoinette angélique andrée amina alexandra alexia alix aline albane adèle adeline abigaël`,
    definite: "le_même la_même le la les l' son sa ses leur leurs ce cet cette ces notre nos",
    others: `d'autres certains certaines beaucoup nombreux`,
    indefinite: `l'un l'une un une des deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente quarante cinquante
        soixante cent mille plusieurs certains certaines quelques`,
    of: "de d' du des",
    masculine: `le un ce cet du au président directeur ministre_délégué député conseiller avocat homme acteur auteur ambassadeur
        entraîneur enseignant étudiant employé agriculteur ouvrier historien éditeur ingénieur infirmier institut hôpital
        organisme opérateur`,
    feminine: `la une cette présidente directrice députée conseillère avocate chercheuse sénatrice ambassadrice actrice
      chanteuse autrice réalisatrice élue femme auteure écrivaine enseignante étudiante employée agricultrice ouvrière
      historienne éditrice infirmière épouse aînée
      entreprise agence organisation association administration autorité institution équipe`,
    many: `les des ces ses leurs deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente quarante cinquante
      soixante cent mille plusieurs certains certaines quelques aux nos`,
    locatives: 'en dans',
    prepositions: `à au aux en dans par sur sous pour avec sans chez entre vers depuis pendant lors après avant contre dès selon
      malgré devant derrière parmi jusqu' jusque grâce face afin outre hormis auprès hors via durant envers moyennant
      concernant excepté sauf suivant quant lès versus voire`,
    and: 'et &',
    but: 'mais',
    subordinate: "même_si quand lorsque lorsqu' alors_que tandis_que bien_que comme",
    that: "que qu'",
    stops: `chose choses pour_sa_part pour_leur_part à_son_tour semaine semaines mois année années an ans jour jours fois lendemain veille
      nuit soirée siècle minutes heures ou où dont qui quoi quand lorsque lorsqu' puisque puisqu'
      si comme car mais or ni donc puis alors ainsi que qu' lundi mardi mercredi jeudi vendredi samedi dimanche janvier février
      mars avril mai juin juillet août septembre octobre novembre décembre hier demain aujourd'hui matin soir
      interrogé interrogée contacté contactée aussitôt aussi encore ensuite notamment déjà toutefois également cependant
      pourtant enfin bref là ici ce ces cela ça tout très plus moins pas ne n' y s' se j' je nous vous on ceux celui celle`,
    mr: 'm mm monsieur messieurs maître me mgr sire sir lord',
    mrs: 'mme mmes madame mesdames mlle mademoiselle lady dame',
    dr: `dr docteur docteure pr professeur professeure général générale colonel colonelle capitaine lieutenant
      lieutenant-colonel commandant commandante abbé père sœur pasteur rabbin imam`,
    called: "du_nom_de du_nom_d'",
    roles: `électeur* électrice* citoyenne* patiente* enfant enfants maître-nageur* pdg dg drh ceo tisserand* potier*
      potière* horloger* horlogère* luthier* teinturier* forgeron* meunier* meunière*
      *ologue *ologues *ographe *ographes conseils coauteur* coautrice* co-auteur* co-autrice* stratégiste* barman caissier*
      caissière* vendeur* vendeuse* livreur* livreuse* coursier* routière* copilote* ranger*
      garde-chasse garde-forestier garde-côte garde-côtes pompière* sapeuse-pompière immunologiste* kiné prévisionniste*
      enquêteur* enquêtrice* détective* attaché* prof profs compagnon* sélectionneuse* supporter* supportrice*
      plasticien* blogueur* blogueuse* youtubeur* youtubeuse* influenceur* influenceuse* visiteur* visiteuse* 
      quelqu'un président* vice-président* ministre* ex-ministre premier-ministre secrétaire*
      porte-parole chef cheffe chefs cheffes directeur* directrice* responsable* dirigeant* leader* patron patrons
      patronne patronnes maire maires mairesse député* eurodéputé* sénateur* sénatrice* élu élue élus élues
      commissaire* ambassadeur* ambassadrice* diplomate* représentant* délégué* conseiller* conseillère* procureur*
      juge juges avocat* magistrat* greffier* greffière* huissier* notaire* commandant* capitaine* colonel* officier*
      policier* policière* gendarme* soldat* militaire* adjudant* amiral* maréchal* lieutenant* caporal* sergent*
      analyste* économiste* expert experte experts expertes spécialiste* chercheur* chercheuse* scientifique*
      professeur* historien* psychiatre*
      philosophe* linguiste* juriste* statisticien* mathématicien* médecin* docteur* infirmier*
      infirmière* sage-femme sages-femmes obstétricien* pédiatre* urgentiste* généraliste*
      aide-soignant* soignant* pharmacien* kinésithérapeute* dentiste* ambulancier* ambulancière* secouriste* pompier*
      sapeur-pompier* sauveteur* enseignant* instituteur* institutrice* étudiant* lycéen* collégien* élève* écolier*
      écolière* doctorant* ingénieur* architecte* urbaniste* paysagiste* technicien* mécanicien* électricien*
      informaticien* développeur* développeuse* pilote* cheminot* conducteur* conductrice* chauffeur* routier*
      machiniste* contrôleur* contrôleuse* aiguilleur* steward* hôtesse* marin* matelot* skipper* batelier* batelière*
      docker* armateur* pêcheur* pêcheuse* mareyeur* ostréiculteur* ostréicultrice* agriculteur* agricultrice*
      cultivateur* éleveur* éleveuse* berger* bergère* agropasteur* maraîcher* maraîchère* vigneron* viticulteur*
      viticultrice* apiculteur* apicultrice* céréalier* céréalière* paysan* forestier* forestière* bûcheron* chasseur*
      jardinier* horticulteur* fermier* fermière* fromager* fromagère* ouvrier* ouvrière* salarié* employé* cadre
      cadres retraité* chômeur* chômeuse* artisan* commerçant* épicier* épicière* boucher* bouchère* boulanger*
      boulangère* pâtissier* pâtissière* restaurateur* restauratrice* cuisinier* cuisinière* serveur* serveuse*
      hôtelier* hôtelière* cafetier* cafetière* aubergiste* libraire* bouquiniste* coiffeur* coiffeuse* couturier*
      couturière* tailleur* menuisier* ébéniste* maçon* charpentier* plombier* garagiste* serrurier* gérant*
      exploitant* propriétaire* locataire* bailleur* promoteur* promotrice* consommateur* consommatrice* client*
      usager* usagère* militant* activiste* manifestant* gréviste* syndicaliste* bénévole* volontaire* fondateur*
      fondatrice* cofondateur* cofondatrice* coprésident* coordinateur* coordinatrice* coordonnateur* organisateur*
      organisatrice* animateur* animatrice* éducateur* éducatrice* médiateur* médiatrice* formateur* formatrice*
      entrepreneur* entrepreneuse* investisseur* actionnaire* banquier* banquière* courtier* trader* comptable*
      auditeur* consultant* négociateur* négociatrice* émissaire* inspecteur* inspectrice* contremaître* chargé*
      administrateur* administratrice* trésorier* trésorière* adjoint adjointe adjoints adjointes assistant*
      collaborateur* collaboratrice* gestionnaire* fonctionnaire* préfet* préfète* sous-préfet* sous-préfète*
      gouverneur* recteur* rectrice* doyen* proviseur* principal principale conservateur* conservatrice*
      bibliothécaire* archiviste* documentaliste* intendant* écrivain* romancier* romancière* poète* poétesse*
      dramaturge* auteur* autrice* éditeur* éditrice* traducteur* traductrice* essayiste* journaliste*
      reporter* rédacteur* rédactrice* chroniqueur* chroniqueuse* éditorialiste* correspondant* présentateur*
      présentatrice* réalisateur* réalisatrice* cinéaste* scénariste* documentariste* metteur* metteuse*
      acteur* actrice* comédien* humoriste* chanteur* chanteuse* rappeur* rappeuse* musicien* compositeur*
      compositrice* pianiste* violoniste* guitariste* batteur* batteuse* chef_d'orchestre danseur* danseuse*
      chorégraphe* artiste* peintre* sculpteur* sculptrice* dessinateur* dessinatrice* graphiste* créateur* créatrice*
      styliste* galeriste* collectionneur* collectionneuse* marchand marchande faussaire* programmateur*
      programmatrice* producteur* productrice* distributeur* critique roi reine prince princesse duc duchesse comte
      comtesse baron baronne pape évêque* archevêque* cardinal* cardinaux abbé curé prêtre* pasteur* rabbin* imam*
      religieux religieuse moine* nonne* entraîneur* entraîneuse* sélectionneur* joueur* joueuse* buteur* buteuse*
      gardien* défenseur* milieu attaquant* champion* coureur* coureuse* cycliste* nageur* nageuse* star stars vedette* skieur* skieuse*
      athlète* sportif* sportive* arbitre* navigateur* navigatrice* alpiniste* guide* candidat* chancelier*
      chancelière* biologiste* physicien* chimiste* ténor* membre* épidémiologiste*
      généticien* botaniste* entomologiste* naturaliste* écologiste* agronome* astronome* astrophysicien* astronaute*
      spationaute* vétérinaire* chirurgien* habitant*
      riverain* voisin* villageois* résident* vacancier* vacancière* touriste* randonneur* randonneuse* promeneur*
      passant passante passants passager* passagère* voyageur* voyageuse* automobiliste* témoin témoins rescapé*
      survivant* sinistré* victime victimes réfugié* migrant* exilé* détenu* prévenu prévenue accusé accusée suspect
      suspecte condamné condamnée plaignant* coupable otage* proche proches frère frères sœur sœurs père mère parent
      parents fils fille cousin* oncle tante neveu nièce grand-père grand-mère époux épouse mari veuve veuf conjoint
      conjointe compagne femme homme femmes hommes jeune jeunes dame garçon gamin gamine adolescent* trentenaire*
      quadragénaire* quinquagénaire* sexagénaire* septuagénaire* octogénaire* nonagénaire* centenaire* vingtenaire*
      ami amie amis amies camarade* collègue* confrère* consœur* rival rivale adversaire* prédécesseur* successeur*
      allié alliée partisan* opposant* détracteur* source sources observateur* observatrice* commentateur*
      connaisseur* interlocuteur* interlocutrice* intervenant* participant* lauréat* invité invitée figure numéro
      tête_de_liste centriste* socialiste* communiste* libéral libérale travailliste* insoumis insoumise républicain
      républicaine chef_de_file cheffe_de_file bras_droit garde_des_sceaux francilien* parlementaire* législateur*
      législatrice* rapporteur* questeur* édile* bourgmestre* échevin* syndic vice-chancelier* ex-président*
      ex-patron* ex-maire* ex-chef* ex-directeur* ex-directrice*`,
    synonyms: `président=chef_de_état présidente=cheffe_de_état premier_ministre=chef_du_gouvernement=chef_de_gouvernement
      première_ministre=cheffe_du_gouvernement=cheffe_de_gouvernement
      ministre_des_affaires_étrangères=chef_de_la_diplomatie=cheffe_de_la_diplomatie
      ministre_de_économie=patron_de_bercy ministre_de_intérieur=premier_flic_de_france maire=édile=premier_magistrat=première_magistrate
      entraîneur=coach entraîneuse=coach directeur_général=patron=pdg directrice_générale=patronne=pdg
      avocat=conseil réalisateur=cinéaste=metteur_en_scène réalisatrice=cinéaste=metteuse_en_scène écrivain=romancier=auteur
      écrivaine=romancière=autrice=auteure député=parlementaire=élu députée=élue sénateur=élu sénatrice=élue
      procureur=magistrat procureure=magistrate juge=magistrat médecin=praticien`,
    kin: 'père mère fils fille frère sœur mari épouse',
    demonyms: `*ais *aise *ois *oise *ien *ienne américain américaine mexicain mexicaine marocain marocaine africain africaine
      roumain roumaine romain romaine cubain cubaine allemand allemande flamand flamande suisse suissesse belge russe turc
      turque grec grecque espagnol espagnole tchèque slovaque slovène croate serbe bulgare monténégrin kosovar kosovare letton
      lettone britannique basque breton bretonne catalan catalane normand normande picard gascon auvergnat savoyard arabe kurde
      afghan afghane malgache argentin argentine`,
    kinds: `entreprise=ltd société=ltd compagnie=ltd firme=ltd groupe=ltd constructeur=ltd opérateur=ltd club=ltd
      parti=abc agence=abc syndicat=abc organisation=abc fédération=abc
      chef*=direct*=président*=secrétaire*=ministre*=commandant*=patron* patron*=direct*=président*=secrétaire*=pdg
      élu*=maire*=député*=sénat*=conseill*=président*=édile* chercheu*=*logue=professeur*=scientifique*
      scientifique*=*logue=professeur*=chercheu*=physicien*=chimiste*=astronome*=botaniste*=climat*
      artiste*=chanteu*=musicien*=pianiste*=guitariste*=violoniste*=rappeu*=peintre*=sculpt*=acteur*=actrice*=comédien*=danseu*=photographe*=dessinat*
      interprète*=chanteu*=acteur*=actrice*=comédien* écrivain*=romanci*=poète*=essayiste*=dramaturge*
      auteur*=romanci*=poète*=essayiste*=dramaturge*
      athlète*=nageu*=coureu*=skieu*=cycliste*=sprinteu*=gymnaste*=boxeu* sporti*=nageu*=coureu*=skieu*=cycliste*=joueu*=footballeu*
      joueu*=attaquant*=défenseur*=gardien*=milieu=buteu*
      dirigeant*=président*=secrétaire*=direct*=patron*=premier*=première*=chanceli*=roi=pdg
      parlementaire*=député*=sénat*=eurodéputé*
      soignant*=infirmi*=médecin*=chirurgien*=aide-soignant* militant*=activiste* activiste*=militant*
      spécialiste*=*logue=professeur*=chercheu*=médecin*=expert*
      groupe=constructeur=banque=enseigne=société=entreprise=compagnie=opérateur=fabricant=assureur=géant=marque=éditeur=distributeur
      entreprise=constructeur=enseigne=société=compagnie=opérateur=fabricant=assureur=groupe=start-up=marque=éditeur=géant
      société=constructeur=enseigne=entreprise=compagnie=opérateur=fabricant=assureur=start-up=marque
      firme=constructeur=groupe=entreprise=société=géant=marque
      compagnie=opérateur=transporteur constructeur=avionneur ong=abc=croix=comité=association=collectif=fondation=organisation
      association=ong=collectif=fédération organisation=ong=association=syndicat=fédération=union=agence
      établissement=banque=hôpital=lycée=école=musée=université institution=banque=musée=université=organisation
      quotidien=journal journal=quotidien=hebdomadaire titre=journal=quotidien`,
    venues: `
      aéroport pont rue place avenue boulevard parc gare station tunnel tour palais château prison stade
      cathédrale île lac mont port prix bibliothèque hôtel cimetière salle hôpital`,
    bodyAdjectives: `*nale *nal *rale *ral *diale *dial *ciale *cial *cale *cal *nique *mique *tique *rique *éenne *éen *ienne *ien *aire
        *tive *tif *ière *ier *ères *ales *iques *elles *aires *ennes`,
    media: 'journal quotidien hebdomadaire magazine revue radio chaîne site',
    bodies: `foule rassemblement 
      ligue centre opéra faculté académie collège coordination consulat mission service secrétariat festival
      fonds bourse
      banque entreprise société groupe ministère commission gouvernement parti agence police gendarmerie tribunal cour
      syndicat intersyndicale union conseil université école lycée institut armée marine comité organisation
      association administration fondation parlement sénat assemblée club musée théâtre ong collectif fédération
      confédération opérateur fabricant constructeur
      compagnie coalition alliance jury bureau autorité autorités équipe firme institution parquet préfecture mairie
      municipalité métropole région département rectorat hôpital clinique direction exécutif présidence matignon
      élysée quai kremlin maison-blanche chancellerie ambassade délégation consortium enseigne marque maison éditeur
      exploitant concessionnaire chambre ordre barreau église diocèse vatican régie office observatoire laboratoire
       cabinet plateforme start-up multinationale géant holding filiale coopérative mutuelle assureur réseau mouvement
      formation opposition majorité instance cellule haut-commissariat commissariat caserne état-major entourage famille`,
    messages: 'communiqué message note tweet post publication',
    commonNouns: 'ong',
    signedBy: `signé_par signée_par cosigné_par cosignée_par rédigé_par rédigée_par publié_par publiée_par diffusé_par diffusée_par envoyé_par
      envoyée_par adressé_par adressée_par`,
    documents: `rapport étude communiqué lettre document projet texte arrêt arrêté jugement décision ordonnance résolution
      déclaration note mémo mémorandum enquête sondage analyse expertise audit avis circulaire courrier courriel mail
      message sms tweet publication billet tribune pétition manifeste motion contrat accord traité convention
      compte-rendu compte_rendu procès-verbal dossier livre_blanc plainte réquisitoire attendus règlement article loi
      charte préambule`,
    naming: `dit dite dits dites baptisé* rebaptisé* intitulé* surnommé* nommé* appelé* titre titres titré* film films
      long-métrage court-métrage documentaire livre ouvrage essai roman polar nouvelle album single tube morceau hymne
      ballade valse serie série feuilleton émission podcast pièce comédie tragédie spectacle opéra ballet chanson
      chansons tableau toile sculpture photo exposition expo rétrospective campagne slogan mot mots terme termes
      expression expressions formule vocable opération loi règlement directive programme plan projet festival prix
      concours qualifi* étiquette label soi-disant nom noms sobriquet pseudonyme pseudo devise refrain adage proverbe
      dicton maxime mot-clé hashtag mot-dièse appellation mention rubrique chronique journal magazine revue collection
      trilogie saga conte fable poème recueil application jeu logiciel navire bateau chalutier voilier paquebot
      restaurant bistrot café hôtel auberge bar association collectif mouvement groupe cyclone tempête sonde fusée
      satellite modèle marque variété cépage cagnotte thème sous_le_titre sous_le_nom tribune documentaires thriller
      biopic manuel guide émissions chanson-titre face_b`,
    unsaid: `devise devises adage proverbe dicton maxime slogan slogans banderole banderoles pancarte pancartes panneau panneaux
      écriteau affiche affiches affichette autocollant autocollants tee-shirt tee-shirts t-shirt t-shirts maillot maillots
      drapeau drapeaux graffiti graffitis tag tags inscription inscriptions plaque stèle calicot placard
      refrain couplet couplets paroles chanson hymne comptine chante chantent chantait chantaient chanté chantant chantonne
      fredonne fredonnait scande scandent scandait scandaient scandé`,
    clause: `je j' tu il elle on nous vous ils elles ça c' ce n' ne est sont était étaient sera seront serait seraient soit a
      ont avait avaient aura auront aurait ai avons avez suis sommes êtes peut peuvent pouvons pouvez pourra pourrait
      pourraient doit doivent devons devait devra devrait faut fallait faudra fait font faisons faites faisait va vont
      allons allez veut veulent voulons voulez voulais voudrait sais sait savons savez savent crois croit pense
      pensons pensez y m' me t' te se s' laisse laissez laissez-nous voulait dit disent vient viennent reste restent
      avais disons met mettent prend prennent donne donnent arrive arrivent vaut valent attend attendent`,
    infinitives: '*er *ir *re',
    cutsIn: true,
    genders: 's e es x ne nes',
    elided: 'l d qu n s j m t c jusqu lorsqu puisqu quoiqu',
    enclitics: '-t-il -t-elle -t-ils -t-elles -t-on -il -elle -ils -elles -on -je',
  },
};
