import type { Language } from './language.ts';

/** Portuguese. */
export const pt: Language = {
  id: 'pt',

  // Sentences
  abbreviations: `
    Sr. Sra. Srs. Srta. Dr. Dra. Drs. Prof. Profa. Eng. Exmo. Exma. D. Gen. Cel. Cap. Mons. Sto. Sta. art. arts. nº.
    núm. pág. págs. p. pp. vol. cap. fig. aprox. cf. p.ex. a.C. d.C. tel. Av. av. Ltda. St. jan. fev. abr. ago. nov.
  `,
  ordinalPoint: false,
  questionMark: '?',
  stopWords: `
    à a ainda além algo alguém algum alguma algumas alguns ali ambos ano anos ante antes ao aos apenas apesar após
    aquela aquelas aquele aqueles aqui aquilo as às assim até através bem cada caso cerca com como conforme contra
    contudo cujo da daquele das de dela delas dele deles depois desde dessa desse desta deste deve devem disse disso
    do dois dos duas durante e é ela elas ele eles em embora enquanto então entre era eram essa essas esse esses
    esta está estão estar estas estava estavam este estes eu fazer feito fez foi for foram fora grande há havia hoje
    houve isso isto já lá lhe lhes logo mais mas me mediante meio mesma mesmo mesmos muita muitas muito muitos na
    nada não nas nem nenhum nenhuma nesse nesta neste no nos nós nossa nosso nova novo num numa nunca o onde ontem
    os ou outra outras outro outros para parte pela pelas pelo pelos pode podem poderá poderia pois por porém
    porquanto porque pouco primeira primeiro próprio quais qual qualquer quando quanto quase que quem quer se seja
    sem sempre sendo ser será serão seu seus sido sim só sob sobre sua suas tal também tampouco tanto tão te tem têm
    tenha ter teve tinha toda todas todavia todo todos três tu tudo último um uma umas uns vai vários vez vezes você
    vos
  `,
  danglingStarts: `
    ele ela eles elas este esta isto estes estas esse essa isso esses essas aquele aquela aquilo seu sua seus suas
    tal tais ambos ambas mas e ou porém contudo todavia entretanto no_entanto ainda_assim além_disso também tampouco
    assim então por_isso por_conseguinte portanto pelo_contrário em_contrapartida por_outro_lado por_sua_vez
    enquanto_isso ao_mesmo_tempo de_facto de_fato por_exemplo ou_seja nesse_sentido neste_sentido ali lá aí daí
  `,
  firstPerson: 'eu me mim meu minha meus minhas nós nosso nossa nossos nossas',
  readingRate: { unit: 'words', perMinute: 181 },
  marks: [
    ['“', '”'],
    ['‘', '’'],
  ],
  comma: ', ',

  // Quotes

  reporting: {
    cues: `queix* disse dizem diz dizia disseram dito dizendo dizer afirm* assegur* acrescent* explic* referiu refere referem
      declar* indic* sublinh* destac* record* lembr* coment* cont* contou relat* sustent* insist* reconhec* admit*
      advert* alert* anunci* respond* replic* pergunt* escrev* escreveu aponta apontou apontam precis* conclu*
      manifest* express* exclam* grit* ironiz* brinc* ri riu lament* denunci* critic* acus* confess* confirm* desment*
      neg* promet* garant* reiter* realç* resum* prossegu* continu* reclam* ped* pediu exig* exort* opin* consider*
      acredit* pens* estim* calcul* classific* defin* cham* fala falou elogi* agradec* detalh* ressalt* enfatiz* frisou
      frisa salient* notou nota observ* desabaf* sentenci* tuit* public* justific* defend* reivindic* apel* censur*
      concord* limitou argument* aleg* prev* avis* expôs suger* propô* proclam* revel* cita citou vinc* atira atirou
      remat* desabafo lê`,
    auxiliaries: `tem têm tinha tinham havia foi é era está se lhe lhes o a me nos também ainda depois já então assim hoje ontem
      não sempre sido por_sua_vez vez`,
    accordingTo: 'segundo de_acordo_com conforme nas_palavras_de na_opinião_de no_entender_de',
    accordingToAfter: '',
    opinionOf: 'para',
    he: 'ele',
    she: 'ela',
    they: 'eles elas estes estas ambos ambas todos todas',
    definite: 'o a os as seu sua seus suas esse essa nosso nossa',
    indefinite: 'um uma uns umas dois duas três quatro vários várias alguns algumas muitos outro outra',
    masculine: 'o um do ao',
    feminine: 'a uma da à',
    many: 'os as uns umas dois duas três quatro vários várias alguns algumas muitos',
    of: "de do da dos das d'",
    and: 'e &',
    but: 'mas',
    that: 'que',
    prepositions: `à ao às aos ante após até com contra desde durante em no na nos nas num numa entre para perante por pelo pela
      pelos pelas sem sob sobre trás junto`,
    stops: `semana semanas mês meses ano anos dia dias vez vezes noite tarde horas minutos tempo ou mas se porque quando enquanto como onde que quem cujo cuja nem pois logo então assim também além tampouco
      porém contudo embora não mais menos muito ontem hoje amanhã segunda-feira terça-feira quarta-feira quinta-feira
      sexta-feira segunda terça quarta quinta sexta sábado domingo janeiro fevereiro março abril maio junho julho
      agosto setembro outubro novembro dezembro aqui ali agora já só apenas me nos te eu lhe lhes questionado
      questionada contactado entrevistado ainda`,
    mr: 'senhor sr dom',
    mrs: 'senhora sra dona d',
    dr: 'dr dra doutor doutora prof professor professora eng general padre sir',
    roles: `alguém governant* president* vice-president* vicepresident* ministr* primeiro-ministro secretári* porta-voz chefe* diretor*
      director* responsáve* dirigent* líder* autarca* presidente vereador* deputad* eurodeputad* senador* conselheir*
      comissári* embaixador* diplomat* representant* delegad* procurador* juiz* juíza* advogad* magistrad* general*
      comandant* capitão capitã coronel* oficial* políci* soldad* analist* economist* especialist* perit* investigador*
      cientist* professor* historiador* politólog* sociólog* médic* doutor* enfermeir* docent* estudant* engenheir*
      pilot* ativist* manifestant* escritor* autor* jornalist* realizador* cineast* ator* actor* atriz cantor* músic*
      compositor* artist* pintor* produtor* agricultor* pastor* pescador* mestre operári* habitant* morador* testemunh*
      proprietári* don* gerent* coordenador* fundador* empresári* investidor* rei rainha príncipe princesa papa bisp*
      arcebisp* cardeal* treinador* jogador* candidat* chanceler* homólog* enviad* negociador* geólog* biólog*
      hidrólog* jurist* crític* membro* irmão irmã pai mãe filho filha esposa marido mulher homem viúva vizinh* amig*
      fonte fontes vítim* condutor* comerciant* cozinheir* voluntári* curador* governador* cirurgi* veterinári*
      sindicalist* titular superintendent* armador*`,
    bodies: `banco empresa companhia sociedade grupo ministério comissão governo partido agência polícia tribunal sindicato união conselho universidade instituto exército comité comitê organização associação administração fundação parlamento clube museu ong jornal diário cadeia operador coligação aliança júri gabinete autoridade firma câmara confederação federação secretaria fabricante`,
    documents: `relatório estudo comunicado carta documento projeto texto sentença decreto resolução parecer portaria`,
    naming: `chamado chamada chamados chamadas denominad* apelidad* intitulad* batizad* batizaram baptizad* título filme livro romance álbum série canção obra exposição operação campanha lema slogan palavra palavras termo expressão conhecid* classific* definid* festival lei decreto partido revista jornal veículo submarino nome dito dita mestre_do`,
    clause: `eu nós vós você vocês ele ela eles elas me te nos se é são era eram será está estão estava estamos estávamos
      estou há tem têm temos tenho tinha havia pode podem podemos posso deve devem devemos vai vão vamos vou faz fazem
      fazemos quer querem quero queremos sei sabe sabemos creio acho não foi foram sou somos seja fica chove vê
      decidimos`,
    enclitics: '-se -lhe -lhes -nos -me',
    proDrop: true,
  },
};
