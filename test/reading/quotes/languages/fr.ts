import type { Cases } from '../cases.ts';

/** French. Everything here is invented. */
export const fr: Cases = {
  rules: {
    'others who have no name': [
      [
        `« Le pont est sûr », a dit Anne Lobe. D'autres disent : « Il ne tiendra pas un hiver de plus ».`,
        'Anne Lobe',
        `D'autres`,
      ],
    ],
    'a company is called a company': [
      [
        `Tarn Énergie s'est excusée. « Nous travaillons à réparer les tuyaux », a indiqué l'entreprise.`,
        'Tarn Énergie',
      ],
    ],
    'who only is described is not what the sentence is about': [
      [
        `Un peu plus bas, nous rencontrons Abel Morel, un chauffeur retraité qui soutient la grève sans hésiter. « Je suis d'accord. S'ils peuvent lutter, ils doivent lutter ».`,
        'Abel Morel',
      ],
    ],
    'a name behind a word for named': [
      [`L'eau est venue la nuit. « Nous avons couru sur la colline », raconte un homme du nom d'Ali.`, 'Ali'],
    ],
    'a document speaks for whoever signed it': [
      ['« Sans le pont le bourg se meurt », dit le texte signé par le Conseil de Tarn.', 'Conseil de Tarn'],
    ],
    'an age or an aside shows that what opens the sentence is a name': [
      [
        'Ruth, 39 ans, femme de ménage, a perdu son argent lundi.\n« Il nous faut cet argent », a-t-elle expliqué.',
        'Ruth',
      ],
    ],
    'a place between commas has no role': [
      [
        `« Le sommeil fut la victime », explique Luc Morel, professeur à l'Université de Tarn, en France, spécialiste du sommeil. La France étudie beaucoup.\n« Nous fatiguons le corps », affirme le spécialiste.`,
        'Luc Morel',
        'Luc Morel',
      ],
    ],
    'a role of the other gender is somebody else': [
      [
        `Anne Lobe est sortie de prison mercredi. Son ami, le jeune Luc Morel, l'attendait. « Je veux seulement rentrer », a dit la jeune femme.`,
        'Anne Lobe',
      ],
    ],
    'no comma closes what somebody is': [
      [`« La mer n'est pas profonde », Luc Morel, un océanographe de Tarn a déclaré au journal.`, 'Luc Morel'],
    ],
    'whom something is told does not say it': [
      [
        'La ministre Anne Lobe est arrivée tard. Elle a été avertie que « le pont ne tiendra pas un hiver de plus ».',
        null,
      ],
    ],
    'whoever tells goes on in his account': [
      ['Le récit de Lucie Fermi se poursuit : « Nous avons vu monter l’eau et personne n’est venu ».', 'Lucie Fermi'],
    ],
    'a name behind what a role is for': [
      ['« Ce projet nous oublie », a dit l’adjointe à la Culture Anne Lobe.', 'Anne Lobe'],
      [
        '« Ce projet nous oublie », a dit la ministre déléguée aux Affaires européennes Marthe Fabrin.',
        'Marthe Fabrin',
      ],
    ],
    'a verb such as “remains” ends what somebody is': [
      ['La maire reste sceptique : « Je n’y crois plus. »', 'La maire'],
    ],
    'whoever is named behind a clause has not the role in it': [
      ['Quand arrive le ministre, Anne Lobe attend. « Je suis en retard », dit le ministre.', 'le ministre'],
    ],
    'the main clause tells who speaks': [
      [
        'La maire Anne Lobe est revenue. Même si le gouvernement a promis de l’argent, elle reste sceptique : « Je n’y crois plus. »',
        'Anne Lobe',
      ],
    ],
    'a verb before a full name is no part of it': [
      ['Décède Jean Sarnet, un fondateur discret. « Le pont est sa vie », disait Sarnet.', 'Jean Sarnet'],
    ],
    'a relative is somebody else': [
      [
        "Marc Nègre, 19 ans, est rentré chez lui. « Je vais bien », a dit Marc. « C'était un cauchemar », a dit le père.",
        'Marc Nègre',
        'le père',
      ],
    ],
    'the article of the subject stands behind the verb': [
      [
        "Luc Ferrand présente son film. « J'avais besoin d'argent », a confié au New York Times le réalisateur.",
        'Luc Ferrand',
      ],
    ],
    'somebody introduced without a name': [
      [
        '« Le pont doit être refait », a déclaré un diplomate impliqué dans les négociations.',
        'un diplomate impliqué dans les négociations',
      ],
    ],
    'a noun that looks like a verb': [
      ["Le pont est fermé, comme le souligne Nora Morel. « C'est un désastre. »", 'Nora Morel'],
      ["Le pont est fermé, comme le raconte une retraitée. « C'est un désastre. »", 'une retraitée'],
    ],
    'a word for a kind of bodies': [['Le PSR critique le plan. « Le pont ne tient pas », écrit le parti.', 'PSR']],
    'whom a sentence tells of behind its place is what it is about': [
      [
        "« On me les a pris », dit Luc Rolle.\nDerrière le projet se cache l'Autrichien Karl Ferrand. « Notre produit est du folklore », dit-il.",
        'Luc Rolle',
        'Karl Ferrand',
      ],
    ],
    'a word for “without” goes on with a name': [
      ['« Il faut agir », alerte Médecins sans frontières.', 'Médecins sans frontières'],
    ],
    'where a name begins and ends': [
      ["« C'est prêt », dit le directeur adjoint du Village Augustin Tran Van Chau.", 'Augustin Tran Van Chau'],
      ["La Suédoise Pia Lobe entraîne l'équipe. « J'espère que tout le monde sourit », dit-elle.", 'Pia Lobe'],
      ["« Il n'y a rien », a dit Lord Paul Abel.", 'Paul Abel'],
      ["« Il n'y a rien », a dit la députée LFI Anne Lobe.", 'Anne Lobe|députée LFI'],
      ['« Nous avons mal joué », a dit Véronique Le Floc’h.', 'Véronique Le Floc’h'],
      ["À Sarn Anne Lobe a reçu le prix. « C'est un honneur », a dit Lobe.", 'Anne Lobe'],
    ],
    'a name that opens with a small word': [
      ["« Nous ferons appel », a déclaré Jean-Luc d'Ormeville.", "Jean-Luc d'Ormeville"],
      ["« Nous ferons appel », a déclaré la maire d'Ormeville, Anne Lobe.", 'Anne Lobe'],
    ],
    'a press release is whose its words say': [
      ['« Le pont est fermé », indique un communiqué du ministère des Ports.', 'ministère des Ports'],
    ],
    'a place does not speak': [
      [
        `Aux premières places, la Chine et l'Inde.\n« Nous avons dépassé le Japon et nous sommes contents », ont dit les ministres.`,
        'les ministres',
      ],
      ["En Val Clair, le pont a cédé hier soir. « J'ai entendu un grand bruit », raconte-t-elle.", null],
    ],
    'letters stand for the body whose words begin so': [
      [
        'La directrice de l’Agence nationale des fleuves, Hana Roux, a reçu le maire, Luc Morel.\n« Il faut une nouvelle écluse », a dit la directrice de l’ANF.',
        'Hana Roux',
      ],
      [
        "L'Organisation européenne de la navigation a fermé le canal. « Nous n'avions pas le choix », a expliqué l'OEN.",
        'Organisation européenne de la navigation',
      ],
    ],
    'letters stand for the body that they follow in brackets': [
      [
        "L'Agence nationale des fleuves (ANF) a fermé le pont. « Nous n'avions pas le choix », a expliqué l'ANF.",
        'Agence nationale des fleuves',
      ],
    ],
    'a name in marks speaks': [
      ['Le restaurant « Les Deux Cerfs » a annoncé : « Nous fermons après trente ans de travail. »', 'Les Deux Cerfs'],
      ["« Aucun des piliers du pont n'était neuf », écrit “Le Courrier du Rhône”.", 'Le Courrier du Rhône'],
      [
        "Selon « Le Courrier du Rhône », le pont a coûté 40 millions. « Aucun des piliers n'était neuf », écrit le quotidien.",
        'Le Courrier du Rhône',
      ],
    ],
    'a paper is called a paper again': [
      [
        "Le Courrier du Rhône écrit que le pont a coûté 40 millions. La maire, Anne Vauquier, ne dit rien. « Aucun des piliers n'était neuf », écrit le journal.",
        'Courrier du Rhône',
      ],
    ],
    'a role in other words, with what belongs to it': [
      [
        'La glaciologue Anne Tarnier a dirigé l’étude. Pour cette chercheuse du CNRS, « il ne s’agit plus de les sauver ».',
        'Anne Tarnier',
      ],
    ],
    'what opens a sentence only tells when': [
      ['Juraj Lapin est arrivé tôt. Finalement Lapin a écrit : « Le pont tiendra cet hiver aussi. »', 'Juraj Lapin'],
    ],
    'what stands in brackets is no part of the sentence': [
      ['Anne Tarnier (qui avait remplacé Paul Morvan) a déclaré : « Le pont est sûr. »', 'Anne Tarnier'],
    ],
    'a point does not always end the sentence': [
      ["« Nous ferons appel », a dit Anne Lobe, l'avocate de M. Tarnier.", 'Anne Lobe|avocate de M. Tarnier'],
      ['« Ils nous aident », a dit la directrice du C.H.U. Anne Vial.', 'Anne Vial'],
      ['Selon le Dr. Anne Tarnier, « le pont est sûr ».', 'Anne Tarnier'],
    ],
    'who goes on is whom the words name': [
      [
        'Le ministre a visité le port avec le maire. « Les bateaux sont vieux », a dit le maire. « Il n’y a pas d’argent », a ajouté le ministre.',
        'le maire',
        'le ministre',
      ],
    ],
    'a noun ends before a small word': [
      ['« Le pont restera fermé », a indiqué la préfecture pour sa part.', 'la préfecture'],
    ],
    'what is called after somebody is nobody': [
      [
        'Luc Morel est parti lundi. Place Paul Roux a rouvert peu après. « Nous sommes saufs », a-t-il dit.',
        'Luc Morel',
      ],
    ],
    'a body has its whole name': [
      [
        '« Nous suivons la situation », a indiqué le ministère des Affaires étrangères.',
        'le ministère des Affaires étrangères',
      ],
      [
        '« Le pont est fermé », a prévenu l’Organisation mondiale de la Rivière.',
        'Organisation mondiale de la Rivière',
      ],
      ['« Il faut agir », a déclaré le Rassemblement national.', 'Rassemblement national'],
      ["« Nous n'avions pas le choix », a expliqué l'Agence nationale des fleuves.", 'Agence nationale des fleuves'],
      ["« Nous n'avions pas le choix », a expliqué la Commission européenne.", 'Commission européenne'],
      [
        "Selon la Cour européenne des droits de l'homme, « le pont appartient à la ville de Sarne ».",
        "Cour européenne des droits de l'homme",
      ],
      ['« L’hiver sera long », a dit la Ligue de protection des phares.', 'Ligue de protection des phares'],
    ],
    'a country is nobody': [
      [
        'L’Arabie saoudite a signé le traité. L’Arabie saoudite attendait depuis des années. « Les bateaux ne suffisent pas », a-t-il écrit.',
        null,
      ],
    ],
    'who says what is done to somebody': [
      ['Une lettre est arrivée, signée par la ministre Ada Rives : « La sécurité passe avant tout ».', 'Ada Rives'],
      ['Luc Ferrand a déclaré par téléphone : « C’est un bon jour. »', 'Luc Ferrand'],
      [
        'Luc Ferrand a été accusé par la ministre, Claire Vautrin, d’être « un clown dans un costume très cher ».',
        'Claire Vautrin',
      ],
      ['Le texte a été qualifié par Claire Vautrin de « pire loi jamais votée dans ce pays ».', 'Claire Vautrin'],
    ],
    'a role that only the last speaker can have': [
      ["« C'est faux », dénonce l'ONG. « C'est vrai », dit l'élue.", "l'ONG", "l'élue"],
      [
        'Le virologue Luc Ferrand a salué le rapport. « Je suis très confiant », a dit le directeur de l’institut.',
        'Luc Ferrand',
      ],
      [
        '« Rien ne va », a dit la virologue Anna Morel. La peintre Lise Ferrand se taisait. « Je suis confiante », a dit la directrice de l’institut de Tarn.',
        'Anna Morel',
        'la directrice de l’institut de Tarn',
      ],
    ],
    'what is only spoken of': [
      [
        'La cause, c’est Claire Vautrin, ingénieure, qui l’explique : « Nous n’avons plus de pompes. »',
        'Claire Vautrin',
      ],
      [
        'Anne Vautrin dirige le port. La lettre est partie lundi. « Nous avons assez attendu », confie la native de Sarn.',
        'Anne Vautrin',
      ],
      ['À propos de Luc Ferrand : « Il a construit ce pont tout seul. »', null],
      [
        'Luc Ferrand est parti. Paul Morel est arrivé à midi.\nLe port a fermé sans Ferrand. « Les pompes sont vieilles », a-t-il dit.',
        'Paul Morel',
      ],
    ],
    'a name behind where something was said': [
      ["« C'est normal d'être triste », a dit à Sky News France le psychiatre André Brunel.", 'André Brunel'],
      ['« Le pont ne tient plus », a réagi sur Facebook Claire Vautrin, critiquant le gouvernement.', 'Claire Vautrin'],
    ],
    'whoever the next sentence names has the role': [
      ['« Nous n’avons plus de pompes », a dit le Premier ministre. Luc Ferrand parlait à Sarn.', 'Luc Ferrand'],
    ],
    'a body is not the person whose role names it': [
      [
        'La porte-parole de l’ambassade de Sarne, Claire Vautrin, se tait. Dans un communiqué, l’ambassade de Sarne avait dénoncé que « personne n’écoute les riverains ».',
        'l’ambassade de Sarne',
      ],
    ],
    'what the answer is about does not answer': [
      [
        'Luc Ferrand est arrivé tard. Interrogé sur la fermeture de l’ambassade, il a dit qu’« il n’y a pas encore de date ».',
        'Luc Ferrand',
      ],
    ],
    'an according to governs no more than the role': [
      [
        'L’avocat Luc Ferrand a parlé hier. Selon l’avocat, Morel voulait revenir. « C’est un homme fatigué », a-t-il dit.',
        'Luc Ferrand',
      ],
    ],
    'a role of a body whose other name the text gives': [
      [
        'Claire Vautrin, présidente de Sarn Énergie, est arrivée tard. La maire Anne Morel se tait. « Nous n’avons plus de pompes », a dit la présidente de l’entreprise.',
        'Claire Vautrin',
      ],
    ],
    'an “and” opens a clause of its own': [
      ['Luc Morel est parti et Claire Vautrin a dit : « Les pompes sont vieilles. »', 'Claire Vautrin'],
      [
        'La présidente, Claire Vautrin, est allée au port et son cabinet a indiqué que « nous n’avons plus de pompes ».',
        'son cabinet',
      ],
    ],
    'what a role is of can be several things': [
      [
        '« Nous n’avons plus de pompes », a dit la ministre de la Culture et des Sports.',
        'la ministre de la Culture et des Sports',
      ],
    ],
    'a thing beside a name is no role': [
      ['Dans la lettre, Claire Vautrin a dit : « Le pont tiendra cet hiver. »', 'Claire Vautrin|null'],
    ],
    'words that are relayed': [
      ['Claire Vautrin est venue. Le Courrier de Sarn cite un pêcheur : « Nous avons assez attendu. »', 'un pêcheur'],
    ],
    'a word for a kind of people': [
      [
        'La chanteuse Claire Vautrin a gagné. Le maire Luc Ferrand a applaudi. « Je suis fatiguée », a confié l’artiste.',
        'Claire Vautrin',
      ],
      [
        'Le géologue Luc Ferrand a mesuré le pont. La maire Claire Vautrin se tait. « La fissure grandit », prévient le scientifique.',
        'Luc Ferrand',
      ],
      ['Le géologue Luc Ferrand est arrivé. « Nous n’avons pas de pompes », a dit la scientifique.', 'la scientifique'],
    ],
    'quotations joined by an “and”': [
      [
        'Luc Ferrand est parti. Les bateaux « sont au port depuis hier soir » et « nous avons assez attendu », a dit Claire Vautrin.',
        'Claire Vautrin',
        'Claire Vautrin',
      ],
    ],
    'whoever is reported goes on to speak': [
      [
        'L’homme, dont on ignore le nom, a sauté le mur et est tombé, a dit le directeur du zoo, Hugues Noir.\n« Nous lui avons crié d’arrêter », a-t-il ajouté.',
        'Hugues Noir',
      ],
      [
        'Après la réforme, que le maire a imposée, « la colère est grande », juge Anne Morel.\nA ses yeux, « on peut parler de rupture avec tout le port ».',
        'Anne Morel',
        'Anne Morel',
      ],
      [
        'Luc Ferrand dirige le port.\nAnne Vautrin est partie « avec le sentiment d’avoir attendu bien trop longtemps ». Bart Ohlsen écoutait.',
        'Anne Vautrin',
      ],
      [
        'Luc Ferrand a attaqué le port. Le ministère a répondu dans l’heure. « Les vannes n’ont jamais été testées. »',
        'Le ministère',
      ],
    ],
    'a pair stands for two names': [
      ['Anne et Lucie Rives accusent le capitaine. « Il criait », affirment les deux sœurs.', 'Anne et Lucie Rives'],
      [
        'Les biologistes Claire Vautrin et Luc Ferrand ont compté les phoques. « Il y en a moins chaque année », constatent les deux scientifiques.',
        'Claire Vautrin et Luc Ferrand',
      ],
      [
        'Claire Vautrin et Luc Ferrand tiennent la boulangerie depuis mai. « Nous nous levons à trois heures », raconte le couple.',
        'Claire Vautrin et Luc Ferrand',
      ],
    ],
    'a body is called by its kind again': [
      [
        'Le constructeur Tarnov a réduit ses objectifs lundi. Anne Vautrin a vendu. « Nous tiendrons nos promesses », a assuré le groupe.',
        'Tarnov',
      ],
      [
        'Les actions du constructeur Tarnov ont chuté lundi. Anne Vautrin a vendu les siennes. « Nous gardons nos objectifs », a dit le constructeur.',
        'Tarnov',
      ],
    ],
    'a surname of two people stands for the one spoken of last': [
      [
        'Claire Vautrin et son frère Luc Vautrin dirigent le moulin. Luc Vautrin a ouvert les portes. « Il tourne encore », dit Vautrin.',
        'Luc Vautrin',
      ],
    ],
    'whoever a relative pronoun stands for': [
      ['Même avis chez la députée Ada Rives, pour qui « le bac est sûr ».', 'Ada Rives'],
      [
        'Claire Vautrin a rencontré Luc Ferrand. Elle qui tient le bac dit : « Personne ne rame avant le printemps. »',
        'Claire Vautrin',
      ],
      [
        'Luc Ferrand a rencontré la veuve d’un pêcheur, qui lui a dit : « Nous avons assez attendu. »',
        'la veuve d’un pêcheur',
      ],
      ['Le prix est allé à Claire Vautrin, qui a déclaré : « Nous avons assez attendu. »', 'Claire Vautrin'],
    ],
    'whoever was named last': [
      [
        "Le maire a interrogé Firmin Delhaye sur le phare. « Je n'ai rien vendu », a rétorqué l'intéressé.",
        'Firmin Delhaye',
      ],
      ['Paul Morel a vu le maire, Luc Ferrand. Ce dernier a dit : « Nous avons assez attendu. »', 'Luc Ferrand'],
      ['Paul Morel a écrit à Luc Ferrand. « Nous avons assez attendu », a répondu celui-ci.', 'Luc Ferrand'],
      [
        'Le maire a reçu la directrice. Celle-ci, Anne Vautrin, a promis : « Les pompes seront changées avant l’hiver. »',
        'Anne Vautrin',
      ],
    ],
    'whoever asks does not answer': [
      [
        'Luc Ferrand dirige le port. « Les pompes sont-elles sûres ? », demande un journaliste.\n« Elles n’ont jamais été testées », répond-il.',
        'un journaliste',
        'Luc Ferrand',
      ],
      [
        'Luc Ferrand dirigeait le port. « Et qui a payé les pompes ? », a demandé Nora Vautrin.\n« La rivière paie tout. »',
        'Nora Vautrin',
        'Luc Ferrand',
      ],
    ],
    'what reads on from a quotation does not speak': [
      [
        'Claire Vautrin ferme la porte. « Personne ne rame avant le printemps ! », entend-on sur le quai.',
        'Claire Vautrin',
      ],
      [
        '« Nous ne voulons pas vider » les villages de la vallée, a dit en conférence de presse Claire Vautrin.',
        'Claire Vautrin',
      ],
    ],
    'what several are is not what one is': [
      ['À Sarnon, les pompiers attendent. « Il nous manque des pompes », a dit le pompier.', 'le pompier'],
    ],
    'a subject set apart behind the verb': [
      [
        '« Il nous manque des pompes » dans certaines zones, comme la Sarne ou la Tarde, a indiqué à la presse la direction du port.',
        'la direction du port',
      ],
    ],
    'the object of an infinitive is no subject': [
      [
        'Nora Vautrin est venue avec Luc Ferrand. « Il nous manque des pompes » pour sauver le musée, « et personne n’écoute », a dit Nora Vautrin.',
        'Nora Vautrin',
        'Nora Vautrin',
      ],
    ],
    'what news copy opens with is no part of the sentence': [
      ['Neuf Tarn, 6 mai (AT) - La ville attend. « Nous n’avons plus de pompes », a-t-il dit.', null],
    ],
    'a name signs the quotation': [
      [
        '« Nous avons assez attendu. » — Anne Vautrin, Sarn « Nous aussi, et plus longtemps. » — Luc Ferrand',
        'Anne Vautrin',
        'Luc Ferrand',
      ],
    ],
    'a name behind the complement of its role': [
      [
        "« C'est inacceptable », dit la ministre de la Famille Anne Bonnet du Parti radical.",
        'Anne Bonnet|ministre de la Famille',
      ],
      [
        '« Nous continuerons », assure le député LFI et ancien maire de Sarn Richard Corbe.',
        'Richard Corbe|député LFI et ancien maire de Sarn',
      ],
      [
        'Luc Ferrand est parti. « Nous avons attendu assez longtemps », insiste la chercheuse et coautrice du rapport, Nora Vautrin.',
        'Nora Vautrin|chercheuse et coautrice du rapport',
      ],
      [
        'Luc Ferrand est parti. La ministre de la Mer, porte-parole du gouvernement, Nora Vautrin, a dit : « Nous avons attendu assez longtemps. »',
        'Nora Vautrin|ministre de la Mer, porte-parole du gouvernement',
      ],
      [
        'La responsable du syndicat à Sarn, Anne Vautrin, prévient : « Nous avons assez attendu. »',
        'Anne Vautrin|responsable du syndicat à Sarn',
      ],
      ['« Les pompes sont vieilles », dit le ministre des Affaires étrangères Luc Ferrand.', 'Luc Ferrand'],
      ['« Les pompes sont vieilles », dit la ministre de la Transition écologique Anna Morel.', 'Anna Morel'],
    ],
    'whom the next sentence names': [
      [
        'Le maire a fermé le pont. Claire Vautrin est arrivée à midi. « Les pompes sont vieilles », a dit le maire.',
        'Le maire',
      ],
      [
        '« Nous avons attendu assez longtemps » et « nous n’attendrons plus ». Émue, Nora Vautrin, meunière, quitte la salle.',
        'Nora Vautrin',
        'Nora Vautrin',
      ],
      [
        'Luc Ferrand, pêcheur, est venu tôt. « Nous avons assez attendu », dit la maire. Anne Vautrin connaît bien le fleuve.',
        'Anne Vautrin',
      ],
      [
        '« Nous sommes fatigués », a dit la maire. Anne Vautrin a ouvert la boutique à six heures. Vautrin, la boulangère de Sarn, vend du pain.',
        'la maire',
      ],
    ],
    'whose answer it is': [
      ['La ministre Anne Lobe se tait. La promesse de Luc Ferrand : « Le pont rouvrira cet automne. »', 'Luc Ferrand'],
      ['L’explication de la maire, Claire Vautrin : « Le pont n’a jamais été sûr. »', 'Claire Vautrin'],
      [
        'Luc Ferrand a quitté la salle. La réponse de la maire, Anne Vautrin : « Nous avons assez attendu. »',
        'Anne Vautrin',
      ],
    ],
    'a document that a pronoun stands for': [
      [
        'Anne Vautrin dirige le port. Une note, versée au dossier, date de mai. Elle indique que « les pompes peuvent attendre encore un an ».',
        'Une note',
      ],
    ],
    'a role in other words': [
      [
        'Le chef de l’État, Luc Ferrand, est arrivé. Paul Morel dort. « La France a fait sa part », a dit le président.',
        'Luc Ferrand',
      ],
      [
        'Le président a reçu Sophie Bonnard, secrétaire générale de la Ligue portuaire.\nLa dirigeante de la Ligue portuaire affirme avoir été entendue.\n« La situation me paraît inquiétante », confie-t-elle.',
        'Sophie Bonnard|secrétaire générale de la Ligue portuaire',
      ],
      [
        'Le président Bart Ohlsen est venu tard. Le pêcheur Luc Ferrand est venu tôt. « Nous avons assez attendu », a dit le chef de l’État.',
        'Bart Ohlsen',
      ],
    ],
    'a role that says whose it is': [
      [
        'La chanteuse Hana Roux est à l’hôpital. « Elle va bien », a dit son avocat. « Elle est forte », a ajouté son frère.',
        'son avocat',
        'son frère',
      ],
      [
        'Luc Ferrand attend. Sa compagne n’ose plus rentrer. « Nous avons attendu assez longtemps », confie-t-elle.',
        'Sa compagne',
      ],
      [
        'Luc Ferrand est rentré tard. Personne ne dormait. « Nous avons assez attendu », a dit sa grand-mère.',
        'sa grand-mère',
      ],
    ],
    'where somebody comes from': [
      [
        'L’Espagnol Luis Tarno a gagné à Sarn. Luc Ferrand a fini deuxième. « Je suis fatigué », a dit l’Espagnol.',
        'Luis Tarno',
      ],
      [
        'Anne Vautrin écoutait. Le commissaire Bart Ohlsen promettait une aide. « Nous avons assez attendu », a ajouté le Danois.',
        'Bart Ohlsen',
      ],
    ],
    'what the words stand in speaks': [
      ['La maire Anne Lobe a publié un rapport. On y lit : « Le pont n’est pas sûr pour les camions. »', null],
      ['Claire Vautrin a gagné. « Les vannes n’ont jamais été testées », peut-on lire dans le rapport.', 'le rapport'],
      ['Anne Vautrin se tait. « Les pompes seront changées », souligne-t-on à Sarn-Énergie.', 'Sarn-Énergie'],
    ],
    'a verb that no list has ends what somebody is': [
      ['Le pêcheur pose son filet : « L’eau est montée jusqu’ici et nous étions seuls ».', 'Le pêcheur'],
      ['Un pêcheur hausse les épaules : « Personne ne nous a rien demandé. »', 'Un pêcheur'],
      ["La ministre secoue la tête : « Nous n'avons rien promis. »", 'La ministre'],
      [
        'À Sarn, les représentants de l’Union des pêcheurs font le même constat. Le fleuve est vide. « C’est de notre faute à tous, et depuis longtemps. »',
        'les représentants de l’Union des pêcheurs',
      ],
    ],
    'speaker and verb before the quotation': [
      [
        "La ministre Anne Lobe : « Le décret est prêt ». Ferrand : « C'est un travail de plusieurs mois. »",
        'Anne Lobe',
        'Ferrand',
      ],
      ['Claire Vautrin a déclaré : « Le pont rouvrira avant l’hiver. »', 'Claire Vautrin'],
      ['Les pêcheurs ont remercié Anne Vautrin et ont dit : « Nous avons assez attendu. »', 'Les pêcheurs'],
      ['Anne Vautrin a remercié les plongeurs et a dit : « Nous avons assez attendu. »', 'Anne Vautrin'],
      ['Luc Ferrand affirme que « le pont tiendra encore des années », rapporte le journal.', 'Luc Ferrand'],
    ],
    'verb, then speaker, after the quotation': [
      [
        'Luc Ferrand est parti. Les billets « restent valables jusqu’au mois de mai » et « nous avons attendu assez longtemps », a dit Nora Vautrin.',
        'Nora Vautrin',
        'Nora Vautrin',
      ],
      ['Le pont « ne tiendra pas longtemps », a déclaré Claire Vautrin, et Luc Ferrand est parti.', 'Claire Vautrin'],

      ['« Le pont rouvrira avant l’hiver », a déclaré mardi Claire Vautrin.', 'Claire Vautrin'],
      ['« Le pont rouvrira avant l’hiver », promet Claire Vautrin au micro de Radio Delta.', 'Claire Vautrin'],
      ['« Rien ne va », a dit la ministre sortante.', 'la ministre sortante'],
    ],
    'the fullest role that the text gives': [
      [
        '« Nous avons assez attendu », soupire Claire Vautrin, 57 ans, tisserande à Sarn.',
        'Claire Vautrin|tisserande à Sarn',
      ],
      [
        'La directrice Anne Ferrand est venue. « Nous n’avons plus de pompes », regrette Anne Ferrand, la directrice du port de Sarn.',
        'Anne Ferrand|directrice du port de Sarn',
      ],
    ],
    'a role beside the name': [
      ['« Le redressement se produit plus tard que prévu », prévient le PDG, Paul Roux.', 'Paul Roux|PDG'],
      [
        '« Nous n’avons plus de pompes », a déclaré Luc Ferrand, le directeur du port de Sarn.',
        'Luc Ferrand|directeur du port de Sarn',
      ],
      [
        '« Nous n’avons plus de pompes », regrette la directrice du port de Sarn, Anne Ferrand.',
        'Anne Ferrand|directrice du port de Sarn',
      ],
    ],
    'according to': [
      [
        'Rude est la réponse de l’arbitre Luc Ferrand, selon lequel « il y avait une faute énorme sur le but ».',
        'Luc Ferrand',
      ],
      [
        'Selon la préfecture à Sarn, Luc Ferrand, 34 ans, « a quitté le port sans prévenir personne ».',
        'la préfecture',
      ],
      ['Luc Ferrand se tait. Mais pour Anne Vautrin, le pont « n’a jamais été sûr pour les camions ».', 'Anne Vautrin'],
      ['Selon Claire Vautrin, « le pont n’a jamais été sûr pour les camions ».', 'Claire Vautrin'],
    ],
    'one, and no word tells who': [
      [
        'Luc Ferrand a fermé l’usine. « Je perds mon travail », tempête l’un des pêcheurs de Sarn. « Dis combien tu gagnes », s’emporte-t-il.',
        'l’un des pêcheurs de Sarn',
        'l’un des pêcheurs de Sarn',
      ],
    ],
    'a subheading speaks only by its own words': [
      [
        '## Claire Vautrin : « Le maire a dit : “Personne ne viendra ce soir”, et il est parti »\nLe pont reste fermé.',
        'Claire Vautrin',
      ],
      [
        'Claire Vautrin a parlé au port. « Les pompes sont vieilles », a-t-elle dit.\n## « Personne ne nous a aidés cette nuit-là »\nLe pont reste fermé.\n## « On reviendra au printemps », promet Luc Morel',
        'Claire Vautrin',
        'Luc Morel',
      ],
    ],
    'a press release is whose the text speaks of': [
      [
        'Luc Ferrand est parti. De son côté, la Commission « prend note des craintes des ports », selon un communiqué publié dans la nuit.',
        'Commission',
      ],
      [
        'La RTS a indiqué dimanche avoir perdu. « Nous voulons avoir le dernier mot sur les digues », selon le communiqué.',
        'RTS',
      ],
    ],
    'the speaker between two commas': [
      ['Anne Vautrin est partie. « C’est un choc immense » pour Luc Ferrand, pêcheur à Sarn.', 'Luc Ferrand'],
    ],
    'a pronoun for the body that has spoken': [
      [
        'Anne Lobe a porté plainte.\nLa société Tarnol assure n’en rien savoir. « Nous avons tout vérifié », écrit-elle.',
        'Tarnol',
      ],
      [
        'Anne Lobe a porté plainte.\nL’entreprise assure n’en rien savoir. « Nous avons tout vérifié », écrit-elle.',
        'L’entreprise',
      ],
      [
        '« Les digues tiendront encore un hiver », a précisé le parquet. Un suspect, « le gardien de nuit, a été entendu hier », a-t-il ajouté.',
        'le parquet',
        'le parquet',
      ],
      [
        'Le FLN a salué l’accord. La RTS a annoncé la fermeture de trois ponts. « Nous avons assez attendu », a-t-il ajouté.',
        'FLN',
      ],
      [
        'Luc Ferrand est venu tôt. Le parquet « regrette que les pompes soient vieilles », a-t-il indiqué.',
        'Le parquet',
      ],
    ],
    'a participle tells what is done to somebody': [
      [
        'Selon Luc Ferrand, un habitant du quai interrogé par la presse, « il y avait de l’eau partout dans les rues ».',
        'Luc Ferrand',
      ],
      ['« Il y avait de l’eau partout dans les rues », a, de son côté, indiqué Luc Ferrand.', 'Luc Ferrand'],
    ],
    'a given name alone is somebody': [
      [
        'Jean Morel étudie à Tarn. « Je travaille le soir », dit-il. À Sarn, Pierre a les yeux rougis. « On a attendu toute la nuit, et personne n’est venu. »',
        'Jean Morel',
        'Pierre',
      ],
    ],
    'what somebody is, behind a name that only owns': [
      [
        'Dans le jardin de Luc Ferrand, un habitant, des arbres sont tombés. « Les tuiles se sont envolées », raconte-t-il.',
        'Luc Ferrand|habitant',
      ],
    ],
    'one who speaks, not a group that never does': [
      [
        "Nora Morel construit des ponts depuis trente ans. Elle a montré ses cartes.\nLes pêcheurs étaient venus tôt.\n« J'en ai compté chaque vis. »",
        'Nora Morel',
      ],
      [
        '« Le fleuve monte », observe Anne Vautrin. Les auteurs ont relu les mesures de l’équipe d’Anne Vautrin. « Nous avons posé quarante sondes le long des digues. »',
        'Anne Vautrin',
        'Anne Vautrin',
      ],
    ],
    'a pronoun': [
      ['Luc Rolle a reçu Anne Lobe. « Nous finirons à temps », confie celle qui dirige le chantier.', 'Anne Lobe'],
      ['Anne Lobe a reçu Luc Rolle. « Nous finirons à temps », confie celui qui dirige le chantier.', 'Luc Rolle'],
      ["L'homme de 51 ans est parti lundi. « Nous rembourserons les aides publiques », écrit-elle.", null],
      ['Le Tarnois Luc Morel est parti à midi. « Les pompes sont vieilles », a-t-il dit.', 'Luc Morel'],
      [
        'Henri Goss a dit lundi que la mer était chaude.\nMarc Olef voit un lien : « Quand la mer chauffe, l’air chauffe aussi », a-t-il dit.',
        'Marc Olef',
      ],
      ['Des habitants de Sarn ont fui. « On a tout perdu en une nuit », disent-ils.', 'Des habitants de Sarn'],
      ['Le maire Luc Ferrand a reçu Claire Vautrin. Le port, dit-elle, « ne tiendra pas ».', 'Claire Vautrin'],

      [
        'Luc Ferrand est arrivé tôt. Bart Ohlsen est arrivé tard.\nLa maire, Anne Vautrin, a remercié Luc Ferrand. « J’ai fait mon travail », a-t-il répondu.',
        'Luc Ferrand',
      ],
      ['Claire Vautrin dirige le port depuis dix ans. « Personne ne nous écoute », soupire-t-elle.', 'Claire Vautrin'],
      [
        'Anne Vautrin dirige le port.\nLuc Ferrand a reçu Marc Olsen et Yannick Morel à Sarn.\nMorel a conduit Ferrand et Olsen au port.\nOlsen a montré le pont à Ferrand et Morel.\nFerrand a remercié Morel et Olsen.\n« Nous avons assez attendu », a-t-elle dit.',
        'Anne Vautrin',
      ],
    ],
    'cut in two around the speaker': [
      [
        'Luc Ferrand est parti. Quand il est venu, « les pompes étaient vieilles », explique Claire Vautrin, « et elles lâchaient ».',
        'Claire Vautrin',
        'Claire Vautrin',
      ],

      [
        '« Les pompes sont vieilles », explique Claire Vautrin. « Elles lâchent chaque semaine. »',
        'Claire Vautrin',
        'Claire Vautrin',
      ],
    ],
    'a reporter who cuts in without closing the marks': [
      [
        'Claire Vautrin dirige le port. « Les pompes sont vieilles, raconte Luc Ferrand, mécanicien depuis dix ans. Elles lâchent. »',
        'Luc Ferrand',
      ],
    ],
    'a surname stands for the full name': [
      ['La maire Claire Vautrin a inauguré le pont. « Il a tenu », dit Mme Vautrin.', 'Claire Vautrin'],
    ],
    'a role stands for the name': [
      [
        "Le maire Luc Ferrand a fermé le pont. Le même maire l'admet : « Je ne le savais pas non plus. »",
        'Luc Ferrand|maire',
      ],
      [
        "La nageuse a gagné son premier titre il y a dix ans.\nNora Morel a dit que « la première médaille a été la plus difficile de toutes ».\nLa nageuse s'entraîne encore chaque jour. « J'aime le froid. »",
        'Nora Morel',
        'Nora Morel',
      ],
      [
        '« Le plan a pris du temps », a dit le ministre allemand des Finances.\nM. Brandt a ajouté : « La Grèce a dû respecter les règles. »',
        'Brandt',
        'Brandt',
      ],
      ['Luc Ferrand est arrivé tôt au port.\n« Nous avons assez attendu », a dit le maire.', 'Luc Ferrand'],
      [
        'Anne Vautrin dirige l’entreprise. La patronne est partie lundi. « Nous avons assez attendu », a-t-elle dit.',
        'Anne Vautrin',
      ],
      [
        'La ministre Anne Tarnier est arrivée. Le ministre Paul Morel est venu après. Tarnier est partie. « La France a fait sa part », a dit le ministre.',
        'Paul Morel',
      ],
      [
        'La maire Claire Vautrin a démissionné. Son avocat, Luc Ferrand, a parlé à la presse. « Elle a assez attendu », a déclaré l’avocat.',
        'Luc Ferrand',
      ],
      [
        '« Le fleuve est beau », commente Luc Ferrand. Paul Morel a prêté des filets. « Le fleuve a fait le reste », ajoute le muséographe.',
        'Luc Ferrand',
        'Luc Ferrand',
      ],
      [
        'Luc Ferrand, directeur du port, a fermé le quai. La maire, Anne Vautrin, est venue. « Le spectacle aura lieu », a dit le directeur du cirque.',
        'le directeur du cirque',
      ],
      [
        'Claire Vautrin, la maire de Sarn, a inauguré le pont. Luc Ferrand, le directeur du port, est venu. « Il a tenu bon », dit la maire.',
        'Claire Vautrin',
      ],

      ['Claire Vautrin, la maire de Sarn, a inauguré le pont. « Il a tenu bon », dit la maire.', 'Claire Vautrin'],
      [
        'Luc Ferrand est parti. Anne Vautrin dirige le moulin. « Nous n’avons plus de farine », a dit la présidente de la société.',
        'Anne Vautrin',
      ],
    ],
    'a body or an unnamed source': [
      [
        '« Le pont est sûr », a dit Anne Lobe. « Nous ne vous croyons plus », a crié la foule.',
        'Anne Lobe',
        'la foule',
      ],
      ['La famille de Marc Nègre : « Nous voulons la justice pour notre fils. »', 'La famille de Marc Nègre'],
      [
        'Un pêcheur du port à Sarn, père de trois enfants, a dit : « Nous attendons des pompes depuis mai. »',
        'Un pêcheur du port',
      ],
      ['Tarna, la radio publique, a déclaré : « Nous avons assez attendu. »', 'Tarna'],
      ['Claire Vautrin est partie. Des témoins racontent : « On a tout perdu en une nuit. »', 'Des témoins'],
      [
        'Claire Vautrin se tait. « Les vannes n’ont jamais été testées », a indiqué à l’AFT une source proche du dossier.',
        'une source proche du dossier',
      ],
      ['« Les vannes n’ont jamais été testées », affirme un syndicaliste.', 'un syndicaliste'],
      ['« Les vannes n’ont jamais été testées », indique le syndicat dans un communiqué.', 'le syndicat'],
      ['Luc Ferrand est parti. « Nous avons tous fui », ont raconté les habitants.', 'les habitants'],
      [
        'Anne Vautrin a appelé la mairie lundi. « Personne ne peut vous répondre », a dit le répondeur.',
        'le répondeur',
      ],
      [
        'Le pont tremblait depuis des semaines, un pêcheur avec trente ans de métier a dit qu’il tomberait. « Il est très vieux », a-t-il ajouté.',
        'un pêcheur',
      ],
    ],
    'whose words a noun announces': [
      ['La colère de Hugues Noir : « Personne ne nous écoute ».', 'Hugues Noir'],
      ['La réponse du maire Jean Loriot est claire : « Il n’y a pas d’eau. »', 'Jean Loriot|maire'],
      ['La réaction au discours de Jean Loriot : « Il n’y a pas d’eau. »', null],
    ],
    'the same source is whoever was cited last': [
      [
        'Le Ministère de la Mer a indiqué que le bateau était arrivé. « Nous avons reçu l’alerte à neuf heures », a ajouté la même source.',
        'Ministère de la Mer',
      ],
    ],
    'a name behind a clause that tells of its role': [
      [
        'Le directeur d’une fondation qui aide les malades, le professeur Luc Morel, explique : « Les pompes sont vieilles. »',
        'Luc Morel|directeur d’une fondation',
      ],
    ],
    'the head of a body in other words, and its letters': [
      [
        'Le directeur général de l’OMS, Luc Morel, a visité Sarn. Le maire, Bart Ohlsen, l’a remercié. « Il faut des vaccins », a dit le chef de l’OMS.',
        'Luc Morel',
      ],
    ],
    'two speakers at once': [
      ['« Le bac est sûr », expliquent les deux élus, Ada Rives et Hugues Noir.', 'Ada Rives et Hugues Noir'],
      [
        '« Nous ne partirons pas », écrivent l’historienne Claire Vautrin et l’économiste Luc Ferrand.',
        'Claire Vautrin et Luc Ferrand',
      ],
      [
        'Perrine Vautrin, Solène Morel et Maxence Ferrand viennent de Sarne. Tous font le même constat : « Nous ne repartirons pas. »',
        'Perrine Vautrin, Solène Morel et Maxence Ferrand',
      ],
      [
        '« Nous ne partirons pas », ont répondu Claire Vautrin, Luc Ferrand et Ole Brandvik.',
        'Claire Vautrin, Luc Ferrand et Ole Brandvik',
      ],
      ['« Nous ne partirons pas », ont répondu Claire Vautrin et Luc Ferrand.', 'Claire Vautrin et Luc Ferrand'],
    ],
    'a given name shows who she is': [
      [
        'Solène Vautrin accueille Bruno Ferrand. Ferrand est en retard. « Le port rouvrira au printemps », promet-elle.',
        'Solène Vautrin',
      ],
    ],
    'words belong to whoever they are of': [
      [
        "Luc Ferrand est venu avec un chèque. « Vous les aurez au printemps », a-t-il insisté.\nDu fond de la salle s'élève la voix d'un facteur retraité : « Et qui le dira aux abeilles ? »",
        'Luc Ferrand',
        'un facteur retraité',
      ],
      [
        'Luc Morel est parti. Claire Vautrin veut « un plan avec six ou huit nouvelles pompes pour tout le port ».',
        'Claire Vautrin',
      ],
    ],
    'the sentence behind tells who said it': [
      [
        `« C'était une bombe, tout est sous l'eau ». C'est ainsi qu'un habitant décrit l'orage de dimanche.`,
        'un habitant',
      ],
      ['La nouvelle vient du port : « Le bac part lundi ». C’est ce qu’a dit l’adjointe Ada Rives.', 'Ada Rives'],
      [
        'Claire Vautrin a reçu Luc Ferrand. « Le pont tiendra encore trente ans. » C’est ce qu’a assuré hier l’ingénieur Paul Minet.',
        'Paul Minet',
      ],
    ],
    'whoever spoke last goes on': [
      [
        'Anne Vautrin dirige le port. « Les pompes sont vieilles », a dit Luc Ferrand.\n« Nous avons assez attendu. »',
        'Luc Ferrand',
        'Luc Ferrand',
      ],
      [
        'Anne Vautrin attend dehors. « Le pont tiendra », promet le maire de Sarn, Luc Ferrand. « Nous y avons veillé », ajoute l’ancien maçon du canal.',
        'Luc Ferrand',
        'Luc Ferrand',
      ],
      [
        'Un pêcheur est venu tôt. « Les pompes sont vieilles », a dit Luc Ferrand. « Elles tombent en panne », a ajouté le directeur.',
        'Luc Ferrand',
        'Luc Ferrand',
      ],
      [
        'Luc Ferrand a dit lundi que le pont tenait. « Nous ne sortirons pas », ont répondu les pêcheurs. « La mer est trop haute. »',
        'les pêcheurs',
        'les pêcheurs',
      ],
    ],
    'what a comma ends is no part of the name before it': [
      [
        'Une fresque porte la noble devise : « Tout homme est un fleuve. » Justement, le juge sermonne Luc Ferrand : « Nous avons assez attendu. »',
        'le juge',
      ],
      [
        'Au micro de Radio Littoral, la maire de Sarn a été claire. « Le pont tiendra encore trente ans », dit-elle.',
        'la maire de Sarn',
      ],
      ['« Le pont tiendra encore trente ans », a plaidé devant la Cour Me Luc Ferrand.', 'Luc Ferrand'],
      ['Pour Anne Vautrin, le député LCV a menti. « Le pont ne tiendra pas », répond le député LCV.', 'le député LCV'],
    ],
    'not whom the quotation calls by name': [
      [
        'Nora Vautrin a remercié tout le monde. Un mot pour son rival, Luc Ferrand : « Luc a attendu assez longtemps. »',
        'Nora Vautrin',
      ],
    ],
    'a role is not whoever works for it': [
      [
        'Nora Vautrin, porte-parole du maire, est partie. « Nous avons attendu assez longtemps », a dit le maire.',
        'le maire',
      ],
      ['Le bureau du maire a fermé lundi. « Les pompes sont vieilles », a dit Luc Ferrand.', 'Luc Ferrand'],
      [
        'Le porte-parole du directeur du port est resté muet. « Les pompes sont vieilles », a dit le directeur du port.',
        'le directeur du port',
      ],
    ],
    'a given name opens a name of its own': [
      [
        'Le retour à Matignon de Pierre Vautrin fait parler. Le Sénat proteste. « Nous avons attendu assez longtemps », a réagi Pierre Vautrin. « Et nous attendrons encore », a-t-il dit.',
        'Pierre Vautrin',
        'Pierre Vautrin',
      ],
    ],
    'marks of every kind': [
      ['Claire Vautrin soupire : « Nous avons demandé le bac. Il est perdu.', 'Claire Vautrin'],
      [
        '"Les pompes sont vieilles”, a dit Claire Vautrin, “et personne ne les répare".',
        'Claire Vautrin',
        'Claire Vautrin',
      ],
    ],
    'not the person spoken to or about': [
      [
        'La ministre Anne Lobe : « Le décret est prêt ». Ferrand à Rochet : « Arrêtez de mentir aux Français. »',
        'Anne Lobe',
        'Ferrand',
      ],
      ['« Vous avez assez attendu », a lancé à Luc Ferrand la maire Claire Vautrin.', 'Claire Vautrin'],
      [
        'Luc Ferrand est venu tôt au port. « On attend depuis des mois », a dit le patron de la ligue, allié de Luc Ferrand.',
        'le patron de la ligue',
      ],
      ['Interrogée par Luc Ferrand, Claire Vautrin a répondu : « Le port doit en répondre. »', 'Claire Vautrin'],
    ],
    'a word for nobody in particular is no name': [
      ['La maire Anne Lobe a parlé. Résultat : « Il n’y a plus d’argent pour le pont. »', 'Anne Lobe'],
      ['Anne Lobe chante à Sarn. C’est une première dans la ville. « Je suis très émue. »', 'Anne Lobe'],
      [
        'Le maire, Luc Morel, a demandé de l’aide. Personne n’a répondu. « Nous sommes seuls », a-t-il dit.',
        'Luc Morel',
      ],
    ],
    'what is asked or cried behind a colon ends its sentence': [
      [
        'L’entraîneur Luc Morel était ravi : « Quelle soirée ! » Le gardien Ivo Lund a ajouté : « J’ai eu peu de travail. »',
        'Luc Morel',
        'Ivo Lund',
      ],
    ],
    'speech within speech': [
      ['Claire Vautrin ne rame plus. « Le pont, dit-on ici, est perdu depuis mars. »', 'Claire Vautrin'],
    ],
  },
  speech: [
    ['a nickname before the subject', 'Surnommé « le Brochet », Luc Ferrand dit ne rien regretter.', 0],
    ['a statement', '« Nous avons fermé le pont trop tard », reconnaît Claire Vautrin.', 1],
    [
      'what they tell themselves, within a statement',
      'Claire Vautrin soupire : « Les jeunes coupent les arbres. Et ils se disent aussi “si je ne le fais pas, un autre le fera”, alors ils coupent. »',
      1,
    ],
    ['a statement inside the sentence', 'Claire Vautrin reconnaît que « le pont a été fermé beaucoup trop tard ».', 1],
    ['a title with its kind', 'Le film « Ils sont venus avec la marée » sort mercredi à Sarn.', 0],
    [
      'a title without its kind',
      'La soirée s’achèvera sur « Nous sommes nés au bord du fleuve » et un feu d’artifice.',
      0,
    ],
    ['words on a thing', 'Une banderole proclame depuis mardi : « Nous ne laisserons pas fermer le pont ! »', 0],
    [
      'a motto',
      'Une fresque porte la noble devise : « Tout homme est un fleuve. » Justement, Luc Ferrand est venu.',
      0,
    ],
    ['words of a song', 'On se souvient du refrain : « Tu pars, tu reviens, et moi je compte les bateaux. »', 0],
    ['a nickname', 'Le gardien du pont, surnommé « l’homme qui dort », prend sa retraite.', 0],
    ['a term', 'La taxe dite « des ponts » disparaîtra à l’automne.', 0],
    [
      'a word before a verb of saying',
      'En écrivant « Sarnette », explique Claire Vautrin, l’auteur pensait à sa rivière.',
      0,
    ],
    [
      'few words before a comma and a name',
      'Claire Vautrin dit avoir passé un hiver « long et dur », comme Luc Ferrand avant elle.',
      0,
    ],
    ['few words without a verb', 'Luc Ferrand rame seul depuis « la fin de l’hiver sur l’eau ».', 0],
  ],
  stories: [
    {
      paragraphs: [
        'Luc Ferrand étudie le fleuve. « Il est reparti de Sarn », a précisé le parquet.',
        'Il avoue sa déception : « J’ai attendu trop longtemps. »',
      ],
      speakers: ['le parquet', 'Luc Ferrand'],
    },
    {
      paragraphs: [
        'La ministre de l’Environnement, Hélène Sarmant, a présenté mardi un nouveau plan pour les rivières. « Nous ne pouvons pas faire comme s’il y avait de l’eau pour tous », a déclaré la ministre à l’issue du Conseil.',
        'Le plan, a-t-elle ajouté, « coûte moins cher qu’une autoroute ».',
        'Sceptique, le président de l’Union des agriculteurs, Denis Olier, s’emporte : « On nous promet cela depuis vingt ans. »',
        '« Personne ne nous a parlé », se plaint un pêcheur qui requiert l’anonymat. « Nous l’avons appris aux informations. »',
        'Selon M. Olier, « aucune rivière ne se sauve en un an ».',
        'Au ministère, on assure que « tous les organismes ont été entendus ».',
        '« Nous irons devant les tribunaux », prévient Olier.',
      ],
      speakers: [
        'Hélène Sarmant',
        'Hélène Sarmant',
        'Denis Olier',
        'un pêcheur',
        'un pêcheur',
        'Denis Olier',
        'ministère',
        'Denis Olier',
      ],
    },
  ],
};
