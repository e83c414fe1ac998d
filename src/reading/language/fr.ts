import type { Language } from './language.ts';

/** French. */
export const fr: Language = {
  id: 'fr',

  // Sentences
  abbreviations: `
    M. MM. Dr. Pr. Me. Mgr. St. Ste. av. apr. env. cf. p. pp. art. al. vol. chap. fig. p.ex. janv. févr. juil. sept.
    oct. nov. déc.
  `,
  ordinalPoint: false,
  questionMark: '?',
  stopWords: `
    a afin ai ainsi alors après as assez au aucun aucune aujourd'hui auparavant auquel aussi autre autres aux
    avaient avait avant avec avoir ayant c car ce ceci cela celle celles celui cent cependant certain certaine
    certaines certains ces cet cette ceux chaque chez comme comment contre d dans de déjà depuis dernier dernière
    derniers des deux deviendra devra dire dit doit doivent donc dont du elle elles en encore enfin ensuite entre
    environ est et étaient était étant été être eu eux fait faire fois font grâce hors ici il ils j je jusqu jusque
    l la là laquelle le lequel les lesquelles lesquels leur leurs lors lorsqu lorsque lui m ma mais malgré me même
    mêmes mes mieux moi moins mon n ne ni non nos notamment notre nous on ont or ou où par parce parmi partout pas
    pendant peu peut peuvent plus plusieurs plutôt point pour pourquoi pourtant premier première près puis puisque
    qu quand quant que quel quelle quelles quelque quelques quels qui quoi quoique rien s sa sans se selon sera
    seraient serait seront ses seul si soit son sont sous souvent sur surtout ta tandis tant te tel telle telles
    tels tes toi ton toujours tous tout toute toutefois toutes très trois trop tu un une vers via voici voilà vos
    votre vous y année années an ans
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
    cues: `plain* déclar* dit disait disent disant dira dire expliqu* ajout* affirm* assur* précis* indiqu* soulign* estim* annonc* confi* raconte racontait raconté racontent racontant
      répond répondu répondait répondent répliqu* rétorqu* lanc* lâch* conclu* poursuit poursuivi poursuivait poursuivent insist* rappel* regrett* déplor* dénonc* prévenu prévient préviennent avert* martel* tonn* nuanc* tempèr* tempér*
      reconnaît reconnaissent reconnu reconnait admet admis admettent écrit écrivait écrivent écrivant not* observ* constat* résum* ironis* plaisant* s'amuse amuse amus* sourit souri rit rire ricane ricané souffl* gliss* murmur* cri* s'exclame exclame exclam* s'agace agace agac*
      s'inquiète inquièt* inquiét* s'indigne indign* s'insurge insurg* s'interroge interrog* demand* justifi* défend* plaid* promet promis promettent jur* accus* critiqu* fustig* tacl* ironise commente commenté commentait commentent commentant
      confirm* révèle révélé révèlent salu* félicit* réag* relèv* relev* pointe pointé détaill* développ* martèle tweet* publi* témoign* détaillé se_souvient souvient souvenu évoqu* enchaîn* renchéri* abond* soupir* grinc* peste pesté grond* gronde
      cit* lit lisait qualifi* parle parlé parlait juge jugé jugent jugeait croit pense pensait pensent considèr* considér* espèr* espér* propos* appell* appelé exhort* somm* se_félicite réclam* ordonn* recommand* conseill* prôn* vant* se_défend se_réjouit réjoui* se_désole désol* s'emporte emport* s'étonne étonn* fait_valoir fait_savoir
      fait_remarquer fait_constater coup* contest* démen* ripost* prétend* suggèr* suggér* signal* mentionn* stipul* énonc* formul* maintien* soutien* se_dit résume complèt* complét* a_ces_mots`,
    auxiliaries: `a ont avait avaient ai aura auront est sont s' m' se me nous leur lui y en l' aussi également aussitôt encore ensuite notamment déjà toutefois d'ailleurs ne pas alors même ainsi tient tenu à
      donc toujours tout récemment immédiatement simplement plus tard vient de veut voulu tenu`,
    accordingTo: "selon d'après aux_yeux_de dixit suivant au_dire_de de_l'avis_de",
    accordingToAfter: '',
    opinionOf: 'pour',
    he: "il celui-ci ce_dernier lui l'intéressé -t-il -il",
    she: "elle celle-ci cette_dernière l'intéressée -t-elle -elle",
    they: 'ils elles ceux-ci celles-ci ces_derniers ces_dernières -t-ils -ils -t-elles -elles tous toutes',
    definite: "le la les l' son sa ses leur leurs ce cet cette ces notre nos",
    indefinite: 'un une des deux trois quatre plusieurs certains certaines quelques',
    of: "de d' du des",
    masculine: 'le un ce cet du au',
    feminine: 'la une cette',
    many: 'les des ces ses leurs deux trois quatre plusieurs certains certaines quelques aux nos',
    prepositions: `à au aux en dans par sur sous pour avec sans chez entre vers depuis pendant lors après avant contre dès selon malgré devant derrière parmi jusqu' jusque grâce face afin outre hormis auprès hors via`,
    and: 'et &',
    but: 'mais',
    that: "que qu'",
    stops: `semaine semaines mois année années an ans jour jours fois lendemain veille nuit soirée siècle minutes heures ou où dont qui quoi quand lorsque lorsqu' puisque puisqu'
      si comme car mais or ni donc puis alors ainsi que qu' lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre hier demain aujourd'hui matin soir
      interrogé interrogée contacté contactée aussitôt aussi encore ensuite notamment déjà toutefois également cependant pourtant enfin bref là ici ce ces cela ça tout très plus moins pas ne n' y s' se j' je nous vous on ceux celui celle`,
    mr: 'm mm monsieur messieurs maître me',
    mrs: 'mme mmes madame mesdames mlle',
    dr: 'dr docteur pr professeur général colonel capitaine',
    roles: `quelqu'un pêcheur président* vice-président* ministre* premier premier-ministre première secrétaire* porte-parole chef cheffe chefs directeur* directrice* responsable* dirigeant* leader* patron* maire* député* eurodéputé* sénat* élu élue élus commissaire* ambassad* diplomate* représentant* délégué* conseiller* conseillère*
      procureur* juge* avocat* magistrat* général* commandant* capitaine* colonel* officier* policier* soldat* analyste* économiste* expert* spécialiste* chercheur* chercheuse* scientifique* professeur* historien* politologue* sociologue* médecin* docteur* infirmi* enseignant* étudiant* ingénieur*
      pilote* militant* manifestant* écrivain* auteur* auteure* autrice* journaliste* réalisat* cinéaste* acteur* actrice* chanteur* chanteuse* musicien* compositeur* compositrice* artiste* peintre* programmat* produc* agriculteur* agricultrice* éleveu* agropasteur* pêcheur* ouvrier* ouvrière* habitant* riverain* témoin* gérant* coordinat* chargé* coprésident* fondat* cofondat* entrepreneur* investisseur* actionnaire*
      roi reine prince princesse pape évêque* archevêque* cardinal* entraîneur* joueur* joueuse* candidat* chancelier* chancelière* homologue* émissaire* négociat* géologue* biologiste* hydrologue* physicien* chimiste* géographe* ténor* figure membre* frère sœur père mère fils fille femme homme veuve voisin* ami amie source* victime* chauffeur* commerçant* restaurat* boulang* libraire* gardien* bénévole* conservat* critique* négociateur* préfet* préfète* gouverneur* numéro chirurgien* vétérinaire* climatologue* océanographe* virologue* épidémiologiste* syndicaliste* cofondateur*`,
    bodies: `banque entreprise société groupe ministère commission gouvernement parti agence police tribunal cour syndicat union conseil université institut armée comité organisation association administration fondation parlement club musée ong collectif fédération confédération journal quotidien chaîne opérateur fabricant constructeur compagnie coalition alliance jury bureau autorité autorités équipe firme institution`,
    documents: `rapport étude communiqué lettre document projet texte arrêt`,
    naming: `dit dite dits dites baptisé* intitulé* surnommé* nommé* appelé* titre titré* film livre roman album série pièce chanson tableau exposition campagne slogan mot mots terme expression formule opération loi règlement festival qualifi* étiquette soi-disant nom devise refrain`,
    clause: `je j' tu il elle on nous vous ils elles ça c' ce n' ne est sont était étaient sera seront serait a ont avait aura ai avons avez suis sommes êtes peut peuvent pouvons pourrait doit doivent devons faut fait font faisons va vont allons veut veulent voulons voulais sais sait savons croit crois pense pensons y m' me t' te se s' laisse
      voulait dit disent vient viennent reste restent avais disons`,
    elided: 'l d qu n s j m t c jusqu lorsqu puisqu quoiqu',
    enclitics: '-t-il -t-elle -t-ils -t-elles -t-on -il -elle -ils -elles -on -je',
  },
};
