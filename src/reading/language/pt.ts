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
    ninguém à a ainda além algo alguém algum alguma algumas alguns ano anos ante antes ao aos apenas apesar após aquelas
    aqueles aqui as às até através bem cada caso cerca com como conforme contra cujo da daquele das de dela delas dele
    deles depois desde dessa desse desta deste deve devem disse disso do dois dos duas durante é em embora enquanto
    entre era eram está estão estar estava estavam eu fazer feito fez foi for foram fora grande há havia hoje houve já
    lhe lhes logo mais me mediante meio mesma mesmo mesmos muita muitas muito muitos na nada não nas nem nenhum nenhuma
    nesse nesta neste no nos nós nossa nosso nova novo num numa nunca o onde ontem os outra outras outro outros para
    parte pela pelas pelo pelos pode podem poderá poderia pois por porquanto porque pouco primeira primeiro próprio
    quais qual qualquer quando quanto quase que quem quer se seja sem sempre sendo ser será serão sido sim só sob sobre
    tanto tão te tem têm tenha ter teve tinha toda todas todo todos três tu tudo último um uma umas uns vai vários vez
    vezes você vos aliás inclusive daqui afinal enfim
  `,
  danglingStarts: `
    ele ela eles elas este esta isto estes estas esse essa isso esses essas aquele aquela aquilo seu sua seus suas
    tal tais ambos ambas mas e ou porém contudo todavia entretanto no_entanto ainda_assim além_disso também tampouco
    assim então por_isso por_conseguinte portanto pelo_contrário em_contrapartida por_outro_lado por_sua_vez
    enquanto_isso ao_mesmo_tempo de_facto de_fato por_exemplo ou_seja nesse_sentido neste_sentido ali lá aí daí ademais
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
    paradigms: {
      noun: '0 o a e os as es s l is ão ã ões ães',
      ar: 'a am ou aram ava avam ara ando ado ar ará arão aria ariam',
      er: 'e em eu eram ia iam era endo ido er erá erão',
      ir: 'e em i iu iram ia iam ira indo ido ir irá irão',
    },
    cues: `disse dizem diz dizia diziam disseram dissera dito dizendo dizer dirá diria referiu refere referem referia
      refira-se lê lia leu ri riu riem sorri sorriu contrapõe contrapôs propõe propôs propuseram expõe expôs opôs
      admite admitem admitiu admitiram admitia admitindo admitido admitir admitirá advém avisa-o prevê previu previa
      prevendo intervém interveio contradiz contradisse desmente desmentem desmentiu desmentiram desmentia pede pedem
      pediu pediram pedia pedindo pedir pedido sugere sugeriu sugerem sugeria adverte advertem advertiu advertiram
      advertia advertindo advertido garante garantem garantiu garantiram garantia garantindo garantido garantir reage
      reagiu reagem reagiram reagia insurge insurgiu ouviu-se faz_saber fez_saber fizeram_saber fizera_saber
      fez_questão_de_dizer deixou_claro deixa_claro deixou_o_aviso deixou_escapar deixou_um_aviso deu_conta dá_conta
      foi_claro foi_mais_longe vai_mais_longe põe_em_causa limitou limita disse-o mostra-se interrompe interrompeu
      atalhou responde-lhe intitula-se afirm/ar reafirm/ar assegur/ar acrescent/ar explic/ar declar/ar indic/ar
      sublinh/ar destac/ar record/ar lembr/ar coment/ar relat/ar sustent/ar apont/ar precis/ar manifest/ar express/ar
      exclam/ar grit/ar ironiz/ar brinc/ar lament/ar denunci/ar critic/ar acus/ar confess/ar confirm/ar neg/ar
      anunci/ar alert/ar avis/ar observ/ar fris/ar salient/ar realç/ar ressalt/ar enfatiz/ar reiter/ar reforç/ar
      continu/ar complement/ar detalh/ar clarific/ar justific/ar argument/ar aleg/ar contest/ar rejeit/ar refut/ar
      replic/ar interrog/ar pergunt/ar indag/ar consider/ar pens/ar estim/ar calcul/ar classific/ar apelid/ar elogi/ar
      louv/ar desabaf/ar remat/ar atir/ar dispar/ar sentenci/ar proclam/ar revel/ar adiant/ar avanç/ar inform/ar
      comunic/ar vaticin/ar profetiz/ar antecip/ar especul/ar reivindic/ar reclam/ar exort/ar apel/ar incentiv/ar
      censur/ar conden/ar repreend/ar troç/ar gracej/ar desdramatiz/ar desvaloriz/ar minimiz/ar relativiz/ar
      contabiliz/ar enumer/ar recomend/ar aconselh/ar vinc/ar contrari/ar contra-atac/ar murmur/ar sussurr/ar berr/ar
      suspir/ar partilh/ar public/ar tuit/ar post/ar assinal/ar evoc/ar invoc/ar cit/ar resmung/ar rezing/ar
      corrobor/ar concord/ar discord/ar ressalv/ar matiz/ar assever/ar atest/ar testemunh/ar jur/ar ameaç/ar
      conjetur/ar sintetiz/ar finaliz/ar solicit/ar divulg/ar narr/ar recit/ar desafi/ar provoc/ar retorqu/ar exalt/ar
      felicit/ar congratul/ar sinaliz/ar ponder/ar confidenci/ar arrisc/ar acentu/ar advog/ar peror/ar discurs/ar
      confid/ar segred/ar balbuci/ar gaguej/ar respond/er defend/er escrev/er reconhec/er esclarec/er promet/er
      entend/er agradec/er transcrev/er descrev/er compreend/er depreend/er enaltec/er conclu/ir prossegu/ir insist/ir
      resum/ir exig/ir reflet/ir assum/ir inquir/ir defin/ir persist/ir repet/ir previn/ir redargu/ir argu/ir
      retorqu/ir queixa-se queix/ar crê creem acredit/ar opin/ar vocifer/ar tweetou fala falou falam falava
      exemplific/ar concede concedeu concedem prefere preferiu preferem explode explodiu garantira conta acha acham
      achou notou nota notam contou contam contava contaram ataca atacou atacam lançou lança terminou questiona
      questionou questionam respira_fundo respirou_fundo encolhe_os_ombros encolheu_os_ombros
      dá_de_ombros deu_de_ombros abana_a_cabeça abanou_a_cabeça justifica-se justificou-se lamentou-se lamenta-se
      indigna-se indignou-se queixou-se queixavam-se desculpa-se desculpou-se defendeu-se defende-se riu-se ri-se
      gaba-se gabou-se conforma-se conformava emociona-se emocionou-se comove-se interroga-se interrogou-se
      questiona-se congratula-se congratulou-se regozija-se regozijou-se assume-se mostrou-se diz-se disse-lhe
      dizia-se perguntou-se pergunta-se insurge-se insurgiu-se revolta-se compar/ar descart/ar desconvers/ar rebat/er
      ripost/ar devolv/er contra-argument/ar cutuc/ar aliment/ar crav/ar
      esbravej/ar vibr/ar comemor/ar celebr/ar festej/ar suaviz/ar ameniz/ar tranquiliz/ar acalm/ar afianç/ar pontu/ar
      pontific/ar arremat/ar arremessa complet/ar emend/ar corrig/ir retruc/ar treplic/ar
      chor/ar soluç/ar grunh/ir rosn/ar urr/ar brad/ar clam/ar protest/ar refil/ar pediu_desculpa pede_desculpa
      pediram_desculpa aposta apostou apostam deixou_o_mesmo_conselho deixa_o_mesmo_conselho deixou_um_conselho
      deixa_um_conselho deixou_um_apelo deixa_um_apelo fez_um_apelo faz_um_apelo faz_questão_de_dizer
      faz_questão_de_sublinhar não_poupa_críticas não_poupou_críticas apontou_o_dedo aponta_o_dedo foi_perentório
      é_perentório foi_taxativo é_taxativo foi_categórico é_categórico lamuria-se ensin/ar quantific/ar aduz
      aduziu deduz deduziu objet/ar retific/ar report/ar notific/ar julg/ar avali/ar implor/ar inst/ar encoraj/ar
      convid/ar repudi/ar deplor/ar aplaud/ir saúda saudou mencion/ar alude aludiu insinu/ar demonstr/ar ratific/ar
      certific/ar decret/ar caracteriz/ar especific/ar deseja desejou suspeita supõe supôs compartilh/ar
      endoss/ar contextualiz/ar elenc/ar constat/ar estranh/ar parabeniz/ar demand/ar aceit/ar roga suplic/ar
      deixou_um_pedido deixa_um_pedido fez_notar faz_notar chamou_a_atenção chama_a_atenção`,
    auxiliaries: `continua parece parecem permanece tem têm tinha tinham havia foi é era está se lhe lhes o a me nos também ainda depois já então assim hoje ontem
      não sempre sido por_sua_vez vez`,
    agent: 'por pelo pela pelos pelas',
    past: 'próxim* *ado *ido *ito *ada *ados *adas *ida *idos *idas',
    perfect: 'tem têm tinha tinham havia haviam ter tendo tenha tenham terá terão teria',
    pluralCues: '*am *em *êm',
    passive: 'foi_*ado foi_*ada foi_*ido foi_*ida foram_*os foram_*as sido_*',
    asks: 'pergunt* interrog* indag* inquir* question*',
    tailCues: 'foi_a_resposta foi_a_reação foram_as_palavras',
    accordingTo: `na_sua_opinião no_seu_entender na_sua_ótica na_sua_perspetiva segundo de_acordo_com conforme nas_palavras
      na_opinião no_entender na_ótica na_perspetiva na_visão no_dizer
      a_acreditar_em a_fazer_fé_em pela_voz pela_boca por_intermédio nas_contas a_crer_em aos_olhos`,
    utterances: `voz palavras resposta reação declaração comentário mensagem veredito explicação conclusão queixa
      lamento aviso revolta alegria desabafo confissão satisfação relato recado`,
    citedAgain: 'a_mesma_fonte mesma_fonte a_fonte_citada',
    accordingToAfter: '',
    opinionOf: 'para',
    he: 'ele este aquele aquele_que o_visado',
    she: 'ela esta aquela aquela_que a_visada',
    they: 'eles elas estes estas ambos ambas todos todas os_dois as_duas os_três as_três',
    possessives: 'seu sua seus suas dele dela',
    relaying: 'cita citam citou citando',
    called: 'chamado chamada de_nome de_seu_nome',
    latter: 'este esta aquele aquela o_visado a_visada',
    hisNames: `*o *ão *el *il *im *or *us *ui *uís *is *os *é *ar *eu garcia luca andrea nikita jean david john thomas
      donald lucas matias tomás elias jonas isaías ananias`,
    herNames: `*a inês isabel raquel beatriz leonor alice carmen mercedes dolores pilar rosário carmo conceição
      assunção lurdes irene matilde ester esther ruth isabelle marine christine elizabeth anne luz íris dulce celeste
      judite edite`,
    saidThis: `o_aviso_foi_*_p* o_alerta_foi_*_p* o_anúncio_foi_*_p* o_apelo_foi_*_p* a_declaração_foi_*_p* a_afirmação_foi_*_p*
      a_garantia_foi_*_p* a_denúncia_foi_*_p* a_revelação_foi_*_p* foi_o_que foi_assim_que assim_o assim_se assim as_palavras_são a_frase_é a_afirmação_é
      a_declaração_é
      o_desabafo_é o_alerta_é o_aviso_é a_garantia_é quem_o_diz_é quem_o_afirma_é quem_fala_é é_o_que palavras_de
      são_palavras_de disse-o disse_isto é_desta_forma_que é_assim_que é_deste_modo_que foi_desta_forma_que
      foi_deste_modo_que foi_com_estas_palavras_que são_as_palavras_de é_a_opinião_de é_o_apelo_de assim_reagiu
      assim_respondeu o_alerta_é_de a_garantia_é_de a_denúncia_é_de a_afirmação_é_de a_avaliação_é_de
      a_declaração_é_de a_frase_é_de`,
    continuing: `acrescentou acrescenta acrescentava acrescentando acrescentado prosseguiu prossegue continuou continua concluiu conclui
      rematou remata insistiu insiste reforçou reforça reiterou reitera completou completa finalizou finaliza adiantou adianta`,
    relative: 'que quem qual quais o_qual a_qual os_quais as_quais',
    whether: 'se',
    impersonal: 'lê_-se lia_-se pode_ler_-se',
    definite:
      'o_mesmo a_mesma o a os as seu sua seus suas esse essa nosso nossa este esta estes estas aquele aquela esses essas nossos nossas',
    oneOf: 'de do da dos das',
    somebody: 'alguém',
    others: `outros outras alguns algumas muitos muitas`,
    indefinite: `um uma algum alguma nenhum nenhuma certos certas diversos diversas numerosos numerosas cinco seis sete oito nove dez cem
        centenas dezenas muitas outros outras uns umas dois duas três quatro vários várias alguns algumas muitos outro outra`,
    masculine: 'o um do ao no pelo num este esse aquele seu nosso *eiro *or *ário *ico *ado *ido *ano *ino *ês',
    feminine: 'a uma da à na pela numa esta essa aquela sua nossa *eira *ora *ária *ica *ada *ida *ana *ina *esa *iz',
    many: `os as uns umas dois duas três quatro alguns algumas muitos aos às dos das nos nas pelos pelas cinco seis
      sete oito nove dez muitas outros outras diversos diversas *istas *ores *oras *eiros *eiras *ários *árias *ados
      *adas *idos *idas *icos *icas *antes *entes *eses *ãos *ães *ões *arcas *igos *igas *inos *inas *anos *anas
      *ogos *ogas *ares *utos`,
    of: "de do da dos das d' deste desta destes destas desse dessa desses dessas daquele daquela daqueles daquelas",
    and: 'e &',
    but: 'mas onde',
    subordinate: 'enquanto quando embora porque se',
    that: 'que',
    locatives: 'em no na',
    prepositions: `neste nesta nestes nestas nesse nessa nesses nessas naquele naquela naqueles naquelas à ao às aos ante após
      até com contra desde durante em no na nos nas num numa entre para perante por pelo pela
      pelos pelas sem sob sobre trás atrás detrás dentro junto`,
    stops: `nela nele nelas neles *amente *lmente *rmente *ntemente coisa coisas por_seu_lado por_seu_turno pela_sua_parte da_sua_parte semana semanas mês meses ano anos dia dias vez vezes noite
      tarde horas minutos tempo ou mas se porque quando
      enquanto como onde que quem cujo cuja nem pois logo então assim também além tampouco porém contudo embora não
      mais menos muito ontem hoje amanhã segunda-feira terça-feira quarta-feira quinta-feira sexta-feira segunda terça
      quarta quinta sexta sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro
      novembro dezembro aqui ali agora já só apenas me nos te eu lhe lhes questionado questionada contactado
      entrevistado ainda nascido nascida natural casado casada antes depois após confrontado confrontada contactada
      inquirido inquirida interrogado interrogada instado instada abordado abordada ouvido ouvida quase mesmo talvez
      nunca jamais sempre natal páscoa lado sim`,
    mr: 'senhor sr dom',
    mrs: 'senhora sra dona d',
    dr: 'dr dra doutor doutora prof professor professora eng general padre sir',
    roles: `residente residentes camponês camponesa camponeses cliente* colega* eleitor* criança crianças ceo alguém
      governant* president* ministr* primeiro-ministro secretári* porta-voz chefe* diretor* director*
      responsáve* dirigent* líder* autarca* vereador* deputad* eurodeputad* senador* conselheir* comissári*
      embaixador* diplomat* representant* delegad* procurador* juiz* juíza* advogad* magistrad* general generais
      comandant* capitão capitã coronel* oficial oficiais políci* soldad* analist* economist* especialist* perit*
      investigador* cientist* professor* historiador* politólog* sociólog* médic* doutor* enfermeir* docent* estudant*
      engenheir* pilot* ativist* manifestant* escritor* autor* jornalist* realizador* cineast* ator* actor* atriz
      cantor* músico músicos compositor* artist* pintor* produtor* agricultor* pastor* pescador* mestre operári*
      habitant* morador* testemunh* proprietári* dono dona donos donas gerent* coordenador* fundador* empresári*
      investidor* rei rainha príncipe princesa papa bisp* arcebisp* cardeal* treinador* jogador* candidat* chanceler*
      homólog* enviad* negociador* geólog* biólog* hidrólog* jurist* crítico críticos membro*
       esposa homem vizinh* amig* fonte fontes vítim* condutor* comerciant* cozinheir*
      voluntári* curador* governador* cirurgi* veterinári* sindicalist* titular superintendent* armador* edil edis
      bastonári* causídic* arguid* réu ré suspeito suspeitos condenad* reclus* detid* queixos* inquilin* senhori*
      lojist* hoteleir* taxist* camionist* motorist* maquinist* estivador* mineir* bombeir* nadador* salva-vidas
      guarda sargent* tenent* almirant* major inspetor* inspector* agente detetive psicólog* psiquiatr* pediatr*
      cardiologist* epidemiologist* virologist* parteir* fisioterapeut* dentist* farmacêutic* cantautor* fadist*
      bailarin* coreógraf* escultor* fotógraf* poeta poetas poetisa romancist* dramaturg* guionist* tradutor* editor*
      livreir* bibliotecári* maestr* pianist* violinist* guitarrist* vocalist* baterist* designer arquitet* urbanist*
      arqueólog* antropólog* astrónom* físico física físicos químico química químicos matemátic* meteorologist*
      climatologist* oceanógraf* ambientalist* ecologist* agrónom* vitivinicultor* viticultor* criador* apicultor*
      caçador* padre freira pároco sacerdot* rabin* imã teólog* selecionador* técnico técnica avançad* guarda-redes
      defesa central extremo ponta-de-lança árbitro árbitra ciclist* corredor* atlet* judoca surfist* tenist*
      futebolist* campeã campeão vencedor* medalhad* adept* sócio sócia acionist* consultor* contabilist* auditor*
      tesoureir* administrador* provedor* adjunt* assessor* eurocomissári* relator* mandatári* patriarca patrono
      patroa patrão funcionári* empregad* trabalhador* reformad* pensionist* desempregad* emigrant* imigrant* migrant*
      refugiad* sobrevivent* ferid* passageir* turist* visitant* cidadã cidadão utent* doent* pacient* aluno aluna
      encarregad* reitor* decan* neto neta primo prima cunhad* sogr* noiv* namorad* companheir* jovem
      rapaz rapariga idos* octogenári* ancião anciã menin* bebé autoproclamad* opositor* dissident* rebelde combatent*
      veteran* militar* espião espia magnata bilionári* milionári* influenciador* youtuber comentador* apresentador*
      locutor* repórter* correspondent* cronist* colunist* biógraf* mecenas colecionador* galerist* antiquári*
      leiloeir* velocista maratonist* cavaleir* esgrimist* pugilist* ginast* marchador* massagist* concursant*
      andebolist* basquetebolist* rugbist* esquiador* velejador* mergulhador* desportist* lateral nobel alpinist*
      montanhist* escalador* penalist* toxicólog* criminólog* carpinteir* costureir* porteir* banqueir*
      vice motoboy vulcanólog* geofísic* glaciólog* ecólog* microbiólog*
      imunólog* pesquisador* cientista_político cientista_política aliad* auxiliar* torcedor* fazendeir* ribeirinh*
      seringueir* garimpeir* vaqueir* peão peões caminhoneir* entregador* faxineir* diarist* síndic* bordadeir* artesã
      artesão artesãs rendeir* oleir* tecelã tecelão sapateir* alfaiate alfaiates relojoeir* ferreiro ferreiros
      canalizador* encanador* eletricist* pedreir* jardineir* florist* padeir* pasteleir* confeiteir* talhant*
      açougueir* peixeir* merceeir* quitandeir* feirante feirantes mulher_dele genro netos padrinho madrinha
      afilhad* padrasto madrasta enteado enteada gémeo gémea órfã órfão viúv* goleir* zagueir* médio meia volante
      artilheir* vitorian* benfiquist* sportinguist* portist* juíza-presidente juiz-presidente meritíssim* escrivã
      escrivão oficial_de_justiça lesad* burlad* ofendid* porta-vozes cidadãos cidadãs capitães secretário-geral
      secretária-geral diretor-geral diretora-geral procurador-geral procuradora-geral coordenador-geral
      coordenadora-geral inspetor-geral inspetora-geral comandante-geral comissário-geral relator-geral advogado-geral
      defensor-geral ouvidor-geral *-executivo *-executiva *-adjunto *-adjunta *-chefe prefeit* promotor* desembargador* marinheir*
      marujo premiê pontífice tripulant* socorrist* paramédic* patologist* filósof* atacant* estilist* ouvidor*
      interlocutor* paraquedist* patrulheir*`,
    rolePrefixes: 'ex ex- vice vice- sub sub- co co- pré-',
    synonyms: `presidente=chefe_de_estado primeiro-ministro=chefe_do_governo=premiê=chefe_do_executivo
      primeira-ministra=chefe_do_governo=chefe_do_executivo treinador=técnico=míster=selecionador
      treinadora=técnica=selecionadora advogado=causídico=mandatário advogada=causídica juiz=magistrado
      juíza=magistrada presidente_da_câmara=autarca=edil presidente=mandatário deputado=parlamentar
      deputada=parlamentar médico=clínico médica=clínica avançado=ponta-de-lança=atacante guarda-redes=guardião
      bispo=prelado arcebispo=prelado padre=sacerdote=pároco ator=intérprete atriz=intérprete
      escritor=romancista=autor escritora=romancista=autora cantor=cantautor=músico=intérprete
      cantora=cantautora=fadista=intérprete cientista=investigador=investigadora=especialista economista=especialista
      professor=docente professora=docente empresário=patrão diretor-executivo=ceo=presidente_executivo
      diretora-executiva=ceo=presidente_executiva realizador=cineasta realizadora=cineasta ministro=governante
      ministra=governante secretário-geral=responsável sindicalista=dirigente_sindical
      chanceler=chefe_do_governo_alemão papa=pontífice=sumo_pontífice rei=monarca rainha=monarca`,
    kinds: `empresa=ltd companhia=ltd firma=ltd grupo=ltd clube=ltd
      ong=abc=cruz=comité=comitê=associação=fundação=organização=rede partido=abc agência=abc sindicato=abc organização=abc federação=abc
      organização=união=federação=associação=fundação=ong chefe*=diretor*=president*=secretári*=ministr*=comandant*
      investigador*=cientist*=especialist*=professor*=catedrátic*=*ólogo=*óloga=físic*=químic*=oceanógraf*=astrónom*=engenheir*=médic*
      pesquisador*=cientist*=especialist*=professor*=*ólogo=*óloga=*ólog=físic*=químic*=engenheir*
      cientist*=investigador*=pesquisador*=professor*=*ólogo=*óloga=físic*=químic*=hidrólog*
      especialist*=*ólogo=*óloga=professor*=analist*=economist*=investigador*=médic*
      polític*=ministr*=deputad*=senador*=president*=autarca*=vereador*=líder=governador*
      governant*=ministr*=secretári*=president*=governador* dirigent*=president*=líder=secretári* autarca=president*
      magistrad*=juiz*=procurador*=desembargador*
      jurist*=advogad*=juiz*=magistrad* causídic*=advogad* artista=cantor*=pintor*=escultor*=músic*=ator=atriz
      músic*=pianist*=guitarrist*=compositor*
      jogador*=guarda-redes=goleiro=avançado=atacante=capitão=defesa atleta=futebolist*=nadador*=ciclist* técnic*=treinador*
      clínic*=médic*=cirurgi* diplomat*=embaixador* militar=general=coronel=capitão=comandant*
    `,
    verbs: '*ava *avam *aram *iram *ou *iu *ando *ará *erá *irá *arão *erão *irão',
    kin: 'pai mãe filho filha irmão irmã marido mulher avô avó tio tia',
    demonyms: `europe* *ense brasileir* portugues* angolan* moçambican* argentin* mexican* chilen* colombian* venezuelan* uruguai*
      espanh* francês* frances* alemã* italian* inglês* ingles* britânic* russ* ucranian* american* chines* japones* turc*
      grego grega belga suíç* polac* israelit* gaúch* paulist* carioca* austríac* dinamarques* dinamarquês noruegues*
      norueguês finlandes* finlandês irlandes* irlandês escoces* escocês húngar* romen* búlgar* checo checa eslovac*
      esloven* croata* sérvio bielorruss* georgian* lituan* letão maltês canadian* australian* cuban* peruan* indian*
      paquistan* iranian* iraquian* palestinian* libanês libanesa sírio egípcio egípcia marroquin* argelin* tunisin* líbio
      nigerian* queniano queniana etíope* senegales* senegalês sul-african* sul-corean* corean* vietnamita* afegão afegã
      saudita* cabo-verdian* holandes* holandês neerlandes* neerlandês português chinês japonês sueco sueca`,
    venues: `
      aeroporto ponte rua praça avenida parque estação túnel torre palácio castelo prisão estádio catedral ilha
      lago monte porto prémio prêmio biblioteca hotel cemitério hospital`,
    bodyAdjectives:
      '*nal *ral *dial *cial *tal *nica *nico *tica *tico *rica *rico *peia *peu *ana *ano *ária *ário *tiva *tivo *ais *icas *eiros',
    media: 'revista jornal diário emissora',
    unnamed: 'fonte fontes',
    bodies: `multidão 
      departamento clínica teatro faculdade academia colégio equipa equipe coletivo coordenação  
      consulado delegação missão congresso assembleia laboratório festival
      embaixada prefeitura procuradoria-geral serviço instituto federação confederação ordem senado câmara supremo banco empresa
      companhia sociedade grupo ministério comissão governo partido agência polícia tribunal sindicato
      união conselho universidade exército comité comitê organização associação administração fundação
      parlamento clube museu ong cadeia operador coligação aliança júri gabinete autoridade firma
       secretaria fabricante liga claque autarquia junta concessionária transportadora
      petrolífera farmacêutica consultora seguradora elétrica construtora editora televisão rádio procuradoria
      inspeção direção plataforma movimento frente cooperativa rede igreja diocese bolsa consórcio
      fundo hospital escola centro observatório serviços autoridades presidência provedoria alfândega
      capitania marinha força forças bombeiros proteção_civil executivo autarquias governos tutela organismo entidade
      instituição organizadora organizadores multinacional tecnológica operadora fonte fontes produtora distribuidora imobiliária família entourage`,
    messages: 'comunicado nota mensagem',
    commonNouns: 'ong',
    signedBy: `assinad*_por assinad*_pelo assinad*_pela assinad*_pelos assinad*_pelas divulgad*_por divulgad*_pelo divulgad*_pela
      escrit*_por escrit*_pelo escrit*_pela enviad*_por enviad*_pelo enviad*_pela`,
    documents: `relatório estudo comunicado carta documento projeto texto sentença decreto resolução parecer portaria acórdão
      despacho auto nota ofício missiva edital lei contrato ata memorando manifesto petição diagnóstico livro_branco
      inquérito artigo mensagem publicação tweet requerimento queixa acusação boletim dossiê edição editorial`,
    naming: `chamado chamada chamados chamadas denominad* apelidad* intitulad* batizad* batizaram baptizad* título filme
      livro romance álbum série canção obra exposição operação campanha lema slogan palavra termo expressão conhecid*
      classific* definid* festival lei decreto revista jornal veículo submarino nome mestre_do refrão verso versos
      estrofe estribilho single faixa faixas disco tema balada hino poema conto peça programa documentário
      curta-metragem longa-metragem telenovela novela subtítulo cartaz cartazes tarja pancarta pancartas inscrição
      grafíti prémio cognominad* alcunhad* rotulad* diz-se espetáculo espetáculos ciclo coleção projeto capítulo
      manchete títulos reportagem livros canções filmes séries letra letras chamaram chama chama-se chamam intitula-se
      coro hashtag jogo exposições mural como_a como_o versos_como cântico longa longas curta curtas plano`,
    unsaid: `refrão estrofe verso versos cartaz cartazes faixa faixas tarja tarjas pancarta pancartas letreiro inscrição
      inscrições grafíti grafítis grafito autocolante autocolantes camisola camisolas t-shirt t-shirts panfleto
      panfletos placa lápide bandeira bandeiras lençol muro muros parede paredes mural cântico cânticos canção hino
      canta cantam cantava cantavam cantou cantaram cantado entoa entoam entoava entoavam entoaram
      gritavam_em_uníssono trauteia quadro_negro ardósia azulejo lia-se`,
    clause: `eu nós vós você vocês ele ela eles elas me te nos se é são era eram será está estão estava estamos estávamos
      estou há tem têm temos tenho tinha havia pode podem podemos posso deve devem devemos vai vão vamos vou faz fazem
      fazemos quer querem quero queremos sei sabe sabemos creio acho não foi foram sou somos seja fica chove vê
      decidimos`,
    genders: 'o a os as e es s',
    enclitics: '-se -lhe -lhes -nos -me',
    infinitives: '*ar *er *ir *or',
    headFirst: true,
    proDrop: true,
    dialogueDash: true,
  },
};
