import type { Language } from './language.ts';

/** Spanish. */
export const es: Language = {
  id: 'es',

  // Sentences
  abbreviations: `
    Sr. Sra. Sres. Srta. D. Dña. Dr. Dra. Prof. Lic. Ing. Gral. Cnel. Cap. Mons. Sto. Sta. EE.UU. RR.HH. JJ.OO.
    FF.AA. art. arts. núm. nro. n.º pág. págs. p. pp. vol. fig. aprox. ca. cf. p.ej. a.C. d.C. tel. Av. avda. Avda.
    Ud. Uds. St. feb. abr. sept. oct. nov.
  `,
  ordinalPoint: false,
  questionMark: '?',
  stopWords: `
    nadie alguien ninguno cualquiera a cabe conviene basta ahora al algo algún alguna algunas alguno algunos ante antes
    aquellas aquellos aquí aun aún aunque bajo bien cada casi como cómo con contra cual cuál cuales cualquier cuando
    cuándo cuanto cuya cuyo da de debe deben debido del desde después dice dijo donde dónde dos durante el en entre era
    eran es está estaba estado están estar fue fueron ha había habían haber hace hacer hacia hacía han hasta hay hizo
    hoy incluso junto la las le les lo los luego más mayor me mediante mejor menos mi mientras misma mismas mismo mismos
    mucha muchas mucho muchos muy nada ni ningún ninguna no nos nosotros nuestra nuestro nuestros nueva nuevo nunca otra
    otras otro otros para parte poco podría podrían por porque primer primera primero pudo pueda puede pueden pues que
    qué quien quién quienes se sea sean según ser será serán sería si sí sido siempre siendo sin sobre sola solo sólo
    son tan tanto te tener tiene tienen toda todas todavía todo todos tras tres tu tuvo último últimos un una unas uno
    unos usted va vez ya yo año años enseguida anoche inclusive acto
  `,
  danglingStarts: `
    él ella ello ellos ellas este esta esto estos estas ese esa eso esos esas aquel aquella aquello su sus dicho
    dicha dichos dichas tal tales ambos ambas pero mas sino y e o sin_embargo no_obstante aun_así además también
    tampoco asimismo igualmente así entonces por_eso por_ello por_lo_tanto por_tanto por_consiguiente
    en_consecuencia por_el_contrario en_cambio por_otra_parte por_otro_lado por_su_parte mientras_tanto
    al_mismo_tiempo de_hecho por_ejemplo es_decir en_este_sentido en_ese_sentido allí ahí entretanto
  `,
  firstPerson: 'yo me mi mis mí nosotros nosotras nos nuestro nuestra nuestros nuestras',
  readingRate: { unit: 'words', perMinute: 218 },
  marks: [
    ['“', '”'],
    ['‘', '’'],
  ],
  comma: ', ',

  // Quotes

  reporting: {
    paradigms: {
      noun: '0 o a e os as es s esa esas',
      ar: 'a an ó aron aba aban ara aran ando ado ar ará arán aría',
      er: 'e en ió ieron ía ían iera iendo ido er erá erán',
      ir: 'e en ió ieron ía ían iera iendo ido ir irá irán',
    },
    cues: `dijo dijeron dice dicen decía decían dicho dijera diciendo decir dirá diría escribe escriben escribió escribía
      escrito escribiendo cuenta cuentan contó contaron contaba contado contar sostiene sostienen sostuvo sostuvieron
       advierte advierten
       niega niegan negó negaron desmintió
      desmentía ríe ríen rió sonríe sonrió prosigue
      prosiguió prosiguen creyó piensa piensan pensó pensaba defiende defienden
       refiere refirió refieren sugiere sugirió sugieren propuso
      expuso expuesto aduce adujo arguye arguyó arguyeron concluye concluyó concluyeron concluyendo
      prevé previó contradijo contradice predijo predice intervino interviene repuso lee leen leía
      leyó repite repitió repiten exige exigió exigen exigía exigido resume resumió resumen resumía habla hablan habló
      ha_hablado corrige corrigió elige maldijo bendijo confiesa confesó confiesan confesaba confesado recuerda
      recuerdan muestra_su mantiene mantuvo mantienen apuesta apostó aposta apuntilla va_más_allá
      fue_más_allá hace_saber hizo_saber dejó_claro deja_claro ha_dejado_claro deja_caer dejó_caer sale_al_paso
      salió_al_paso pone_en_duda se_ríe dio_a_entender quiso_dejar_claro comienza_diciendo se_queja se_quejó se_quejan
      se_quejaba quejarse cita citó citando citan ruega reza rezaba suelta soltó responsabiliza dio_por_hecho
      se_sincera se_sinceró se_defendió se_defiende se_justificó se_justifica se_despidió se_despide se_pronunció
      se_felicitó se_limita_a_decir se_limitó_a_decir se_lamenta se_lamentó se_jactó se_disculpó se_disculpa se_excusó
      se_congratuló se_desahogó se_desahoga se_desmarcó se_preguntó se_pregunta se_muestra añade añaden añadió
      añadieron añadía añadiendo añadido añadir limita limitó respuesta postuló postula concede concedió conceden
      concedía coincide coinciden coincidió coincidieron conviene convino asiente asintió discrepa discrepó
       insta instó instan apela apeló llamó llama llaman afirm/ar asegur/ar explic/ar señal/ar
      declar/ar indic/ar subray/ar destac/ar record/ar coment/ar relat/ar anunci/ar replic/ar contest/ar pregunt/ar
      apunt/ar precis/ar matiz/ar agreg/ar manifest/ar expres/ar exclam/ar grit/ar ironiz/ar brome/ar lament/ar
      denunci/ar critic/ar acus/ar confirm/ar garantiz/ar reiter/ar remarc/ar continu/ar reclam/ar exhort/ar opin/ar
      consider/ar estim/ar calcul/ar calific/ar elogi/ar detall/ar resalt/ar enfatiz/ar puntualiz/ar zanj/ar espet/ar
      sentenci/ar apostill/ar aclar/ar justific/ar reivindic/ar reproch/ar susurr/ar suspir/ar plante/ar argument/ar
      aleg/ar augur/ar pronostic/ar vaticin/ar reflexion/ar avis/ar alert/ar aventur/ar proclam/ar revel/ar adelant/ar
      avanz/ar inform/ar comunic/ar notific/ar mencion/ar evoc/ar invoc/ar cuestion/ar recrimin/ar censur/ar conden/ar
      rechaz/ar desgran/ar enumer/ar sintetiz/ar recapitul/ar analiz/ar ponder/ar razon/ar especul/ar conjetur/ar
      desvel/ar narr/ar coreó/ar clam/ar bram/ar vocifer/ar musit/ar balbuce/ar farfull/ar mascull/ar rezong/ar
      tron/ar pontific/ar alab/ar jact/ar burl/ar mof/ar recomend/ar aconsej/ar dictamin/ar certific/ar ratific/ar
      corrobor/ar constat/ar observ/ar detect/ar evalu/ar diagnostic/ar sopes/ar rememor/ar ilustr/ar ejemplific/ar
      remat/ar finaliz/ar abund/ar profundiz/ar incid/ar redund/ar apremi/ar emplaz/ar implor/ar suplic/ar rog/ar
      reprob/ar retruc/ar desliz/ar protest/ar refunfuñ/ar gimote/ar solloz/ar ametrall/ar poste/ar tuit/ar respald/ar
      secund/ar respond/er promet/er admit/ir refut/ir debat/ir transmit/ir aplaud/ir agradece agradeció agradecen
      establece estableció entiende entendió entienden juzga juzgó juzgan tacha tachó tilda tildó define
      definió definen describe describió describen alude aludió sugerir celebra celebró valoró ordenó publicó termina
      terminó terminaba confió confía rebatió rebate rebaten notó valora valoraba valoran valorado tuitea tuiteó
      tuitearon repasa rugió increpa increpó se_lee se_leía puede_leerse llor/ar resopl/ar jade/ar titube/ar divag/ar
      acierta_a_decir acertó_a_decir se_indigna se_indignó se_encoge_de_hombros se_encogió_de_hombros se_enfada
      se_enfadó corrigen bufa bufó tercia terció terciaba se_presenta se_presentó desmient/ir
      advert/ir advirt/ir ped/ir pid/ir argu/ir conclu/ir reconoc/er cre/er defend/er sosten/er manten/er propon/er
      expon/er repon/er mantendrá sostendrá lo_desmiente lo_corrige le_corrige le_devuelve devuelve devolvió
      recalc/ar ahond/ar redonde/ar apostrof/ar conmin/ar exculp/ar atribuy/er achac/ar descart/ar
      se_resigna se_resignó se_consuela se_consoló se_enorgullece se_alegra se_alegró se_emociona se_emocionó
      se_pregunta_en_voz_alta murmur/ar chill/ar ulul/ar gru/ir gruñ/ir gruñó tartamude/ar
      carraspe/ar bendic/ir maldic/ir contraatac/ar aval/ar suscrib/ir apunta_con_sorna remach/ar
      esgrim/ir blande areng/ar perora lanza lanzó lanzan dispara disparó exterioriz/ar
      acert/ar reaccion/ar intervien/e intervino_para relativiz/ar minimiz/ar dramatiz/ar dulcific/ar templ/ar calm/ar
      tranquiliz/ar sorprend/er sincer/ar quiso_matizar quiso_aclarar
      hizo_hincapié hace_hincapié puso_el_acento pone_el_acento puso_de_manifiesto pone_de_manifiesto
      ha_puesto_de_manifiesto dejó_constancia da_por_hecho da_fe dio_fe echa_en_cara echó_en_cara saca_pecho
      sacó_pecho se_queda_corto resta_importancia restó_importancia quita_hierro quitó_hierro rompe_una_lanza
      rompió_una_lanza insist/ir persist/ir desist/ir discut/ir repet/ir aprecia apreció apreciaba apreciado rebaja
      rebajó cuantific/ar asever/ar deduce dedujo refut/ar objet/ar disiente disintió difiere difirió rectific/ar
      esclarec/er report/ar evalú/a manifiesta anticip/ar jur/ar acept/ar demand/ar solicit/ar anim/ar invit/ar urg/ir
      recomienda recomiendan amenaz/ar repudi/ar deplor/ar felicit/ar insinú/a insinu/ar atestigu/ar
      testific/ar continúa continúan arremet/er fustig/ar puso_énfasis hizo_énfasis acot/ar caracteriz/ar grafic/ar
      especific/ar dejó_en_claro deja_en_claro ha_dejado_en_claro fue_contundente fue_tajante fue_claro fue_clara
      abog/ar traslad/ar anot/ar sospecha sospechó incide se_mostró_convencido
      se_mostró_convencida se_muestra_convencido se_muestra_convencida se_ha_mostrado`,
    auxiliaries: `sigue siguen parece parecen permanece continúa ha han había habían hubo fue es era se le les lo la me nos te también además luego después ayer ya entonces así
      aún todavía hoy por_su_parte no siempre`,
    agent: 'por',
    past: 'cercan* *ado *ido dicho escrito expuesto *ada *ados *adas *ida *idos *idas',
    perfect: 'ha han había habían hubo haber habiendo haya hayan habrá habría hubiera',
    pluralCues: '*an *en *on',
    passive: 'fue_*ado fue_*ada fue_*ido fue_*ida fueron_*os fueron_*as sido_*',
    asks: 'pregunt* cuestion*',
    tailCues: 'fue_el_comentario fue_la_respuesta fue_la_reacción fueron_las_palabras',
    accordingTo: `según de_acuerdo_con a_juicio en_palabras en_opinión a_su_juicio conforme_a por_boca en_boca al_decir a_decir
      al_entender a_entender a_ojos en_voz eran_las_palabras_de fueron_las_palabras_de son_palabras_de`,
    utterances: `voz palabras respuesta reacción declaración comentario mensaje veredicto explicación conclusión queja
      lamento aviso advertencia rabia alegría enfado confesión satisfacción relato`,
    citedAgain: 'la_misma_fuente la_fuente_citada la_citada_fuente',
    accordingToAfter: '',
    opinionOf: 'para',
    he: 'él éste el_mismo este aquel el_aludido el_interesado',
    she: 'ella ésta la_misma esta aquella la_aludida la_interesada',
    they: 'ellos ellas estos estas ambos ambas todos todas los_dos las_dos los_tres las_tres',
    possessives: 'su sus',
    relaying: 'cita citan citó citando citaba',
    called: 'llamado llamada de_nombre',
    latter: 'este esta éste ésta aquel aquella el_aludido el_interesado la_aludida la_interesada',
    hisNames: `*o *ón *el *il *ín *án *én *us *is *or *er *ier *ez *ed josé jose félix borja luca andrea josu garikoitz jean
      juan david john thomas donald jesús josep jordi pere pau lluís enric vicent nikita lucas matías tomás elías
      jonás isaías`,
    herNames: `*a carmen isabel raquel mercedes dolores pilar consuelo rocío amparo rosario socorro beatriz inés belén
      ester esther ruth miren itziar irene nieves soledad trinidad luz montserrat leire maite nekane edurne matilde
      isabelle marine christine elizabeth anne mar sol paz maribel elisabet elisabeth carme mercè dolors noemí abigail
      lourdes ángeles remedios milagros leonor noor`,
    saidThis: `la_advertencia_la_hizo la_denuncia_la_hizo la_afirmación_la_hizo el_anuncio_lo_hizo el_aviso_lo_lanzó
      la_advertencia_es_de la_denuncia_es_de así_lo_ha así_lo así_se_ha así_se así lo_ha_dicho lo_dijo lo_ha_asegurado
      lo_aseguró lo_afirma lo_dice lo_cuenta
      son_palabras_de son_las_palabras_de palabras_de es_lo_que esto_es_lo_que fue_lo_que quien_habla_es
      quien_lo_dice_es habla lo_escribe de_esta_forma_se así_lo_han así_lo_hizo así_lo_expresó así_se_expresó
      así_se_manifestó fue_así_como son_palabras_del son_palabras_de_la lo_explica lo_resume lo_asegura lo_confirma
      lo_confirmó lo_explicó lo_resumió lo_señaló es_la_opinión_de es_la_respuesta_de es_la_denuncia_de`,
    continuing: `añadido añade añadió añadía añadiendo agregado agrega agregó agregaba proseguido prosigue prosiguió continuado continúa
      continuó concluido concluye concluyó remató rematado apostilló apostillado abundó insistido insistió insiste reiterado reiteró
      zanjado zanjó`,
    relative: 'que quien quienes cual cuales el_cual la_cual los_cuales las_cuales',
    whether: 'si',
    impersonal: 'se_lee se_leía puede_leerse podía_leerse',
    definite:
      'el_mismo la_misma el la los las lo su sus ese esa esos esas nuestro nuestra este esta estos estas aquel aquella aquellos aquellas',
    oneOf: 'de del',
    somebody: 'alguien',
    others: `otros otras algunos algunas muchos muchas`,
    indefinite: `un una uno alguno alguna ninguno ninguna trescientos doscientos cien mil centenares decenas cinco seis siete ocho nueve
        diez ciertos ciertas diversos diversas numerosos numerosas muchas otros otras unos unas dos tres cuatro varios varias
        algunos algunas muchos otro otra`,
    masculine: 'el un del al este ese aquel nuestro *ero *or *ario *ico *ado *ido *ano *ino *és',
    feminine: 'la una esta aquella nuestra *era *ora *aria *ica *ada *ida *ana *ina *esa *iza *triz',
    many: `los las unos unas dos tres cuatro algunos algunas muchos *ores *oras *istas cinco seis siete ocho nueve
      diez muchas otros otras diversos diversas numerosos numerosas *eros *eras *arios *arias *ados *adas *idos *idas
      *icos *icas *antes *entes *eses *iones *igos *igas *inos *inas *anos *anas *ogos *ogas *ares`,
    of: 'de del',
    and: 'y e &',
    but: 'pero donde sino',
    subordinate: 'mientras cuando aunque porque si',
    that: 'que',
    verbs: `*aba *aban *ieron *aron *iendo *zando *rando *lando *tando *cando *gando *sando *eció *izó *ificó *eó *ará *erá *irá
        *arán *erán *irán`,
    locatives: 'en',
    inside: 'desde',
    prepositions: `a al ante bajo con contra desde durante en entre hacia hasta mediante para por sin sobre tras junto detrás delante encima
        debajo alrededor dentro`,
    stops: `*amente *lmente *rmente *ntemente cosa cosas a_su_vez de_su_parte semana semanas mes meses año años día días vez veces noche tarde horas minutos tiempo o u pero
      si porque cuando
      mientras como donde que quien quienes cual cuyo cuya ni pues luego entonces así también además tampoco
      sin_embargo aunque no más menos muy ayer hoy mañana lunes martes miércoles jueves viernes sábado domingo enero
      febrero marzo abril mayo junio agosto septiembre octubre noviembre diciembre aquí allí ahora ya solo sólo
      se me nos te yo le les preguntado preguntada consultado consultada interrogado entrevistado respecto según
      sentada sentado nacido nacida nacidos casado casada tras antes después preguntados contactado contactada
      interpelado interpelada cuestionado cuestionada requerido requerida apenas casi incluso justo quizá quizás
      siempre nunca jamás navidad navidades nochevieja lado sí el_pasado_lunes el_pasado_martes el_pasado_miércoles
      el_pasado_jueves el_pasado_viernes el_pasado_sábado el_pasado_domingo el_pasado_mes el_pasado_año
      la_pasada_semana la_pasada_noche la_pasada_madrugada el_próximo_lunes el_próximo_martes el_próximo_miércoles
      el_próximo_jueves el_próximo_viernes el_próximo_sábado el_próximo_domingo el_próximo_mes el_próximo_año
      la_próxima_semana`,
    mr: 'señor sr don d',
    mrs: 'señora sra señorita doña',
    dr: 'dr dra doctor doctora prof profesor profesora lic ing gral sir',
    roles: `residente residentes habitante* campesin* cliente* colega* votante* camarero* camarera* preso presos ceo
      alguien académic* president* ministr* premier secretari* portavoz jef* director* responsabl* dirigent* líder*
      alcald*
      consejer* diputad* eurodiputad* senador* concejal* comisari* embajador* diplomátic* representant* delegad*
      fiscal* juez* abogad* magistrad* general* comandant* capitán* capitan* coronel* oficial* policí* soldad*
      analist* economist* expert* especialist* científic* profesor* catedrátic* historiador* politólog* sociólog*
      médic* doctor* enfermer* docent* estudiant* ingenier* bioingenier* pilot* activist* manifestant* escritor*
      autor* periodist* cineast* actor* actriz cantant* músico músicos compositor* artist* pintor* productor*
      agricultor* ganader* pescador* obrer* vecin* testig* propietari* dueñ* gerent* coordinador* fundador* empresari*
      inversor* rey reina príncipe princesa papa obisp* arzobisp* cardenal* entrenador* jugador* candidat* canciller*
      homólog* enviad* negociador* geólog* biólog* geriatr* crítico críticos miembr* herman*
        mujer hombre viuda viudo amig* fuente fuentes víctim* conductor* comerciant* cociner* voluntari*
      curador* gobernador* cirujan* veterinari* sindicalist* maestr* instructor* mandatari* titular* edil* número
      regant* paciente* veteran* regidor* mánager manager lehendakari conseller* parlamentari* legislador* congresist*
      letrad* procurador* notari* querellant* denunciant* acusad* investigador* imputad* procesad* reclus* detenid*
      sospechos* inquilin* caser* tender* panader* carnicer* librer* hoteler* hosteler* taxist* camioner*
      transportist* maquinist* estibador* miner* bomber* socorrist* guardias sargent* tenient* almirant*
      inspector* agent* detectiv* psicólog* psiquiatr* pediatr* cardiólog* epidemiólog* virólog* matron*
      fisioterapeut* dentist* farmacéutic* cantautor* bailarin* bailaor* coreógraf* escultor* fotógraf* poet*
      novelist* dramaturg* guionist* traductor* editor* bibliotecari* pianist* violinist* guitarrist* vocalist*
      baterist* diseñador* arquitect* urbanist* arqueólog* antropólog* astrónom* físico física físicos químico química
      químicos matemátic* meteorólog* climatólog* oceanógraf* ecologist* agrónom* viticultor* bodeguer* apicultor*
      cazador* sacerdot* monj* rabin* imán imam pastor* teólog* seleccionador* técnico técnica delanter*
      centrocampist* portero portera guardameta zaguer* árbitr* ciclist* corredor* atlet* nadador* judoca surfist*
      tenist* futbolist* campeon* campeón vencedor* ganador* medallist* aficionad* socio socia accionist* consultor*
      contable* auditor* tesorer* administrador* defensor* asesor* patriarca patrón patrona funcionari* emplead*
      trabajador* jubilad* pensionist* emigrant* inmigrant* migrant* refugiad* supervivient* herid* pasajer* turist*
      visitant* ciudadan* usuari* alumn* rector* decan* abuel* niet* primo prima primos primas cuñad* suegr*
      novio novia novios compañer* joven jóvenes chico chica ancian* niñ* opositor* disident* rebelde* combatient*
      militar* magnat* multimillonari* millonari* influencer youtuber comentarist* presentador* locutor* reportero
      corresponsal* cronist* columnist* biógraf* coleccionist* galerist* subastador* interlocutor* regent* monarc*
      infant* duque duquesa ponent* barón baronesa capataz capataces encargad* operari* pívot alero escolta
      mediocentro velocista maratonian* jinete esgrimist* púgil boxeador* gimnasta marchador* masajist* bedel
      concursant* balonmanist* rugbist* esquiador* regatist* apneíst* buceador* deportist* nobel alpinist* montañer*
      escalador* penalist* forens* toxicólog* criminólog* carpinter* costurer* limpiador* conserj* deán arcediano
      canónigo abad abades* archiver* documentalist* restaurador* trompetist* saxofonist* cellist* percusionist* dj
      celador* auxiliar auxiliares camiller* glaciólog* hidrólog* sismólog* vulcanólog* ecólog* limnólog* primatólog*
      microbiólog* inmunólog* genetist* nutricionist* dietist* logoped* podólog* pedagog* lingüist* filólog* filósof*
      etnógraf* numismátic* heraldist* relator* jefe_de_bomberos alguacil* pregoner* rehén rehenes
      fontaner* electricist* albañil* yeser* mecánic* chapist* tornero fresador* operador* teleoperador*
      repartidor* mensajer* cajer* reponedor* dependient* encuestador* sondeist* demógraf* estadístic*
      ambientalist* animalist* feminist* pacifist* objetor* desertor* guerriller* miliciano* francotirador*
      artificier* zapador* padres progenitor* tutor* padrastro madrastra hijastr*
      bisabuel* bisniet* ahijad* padrino madrina yerno nuera consuegr* huérfan* gemel* mellizo* veraneant* bañist*
      domador* payas* ilusionist* mago maga magos acróbat* trapecist* feriante* torer* banderiller* picador* mayoral*
      jueces portavoces vocer* superintendent* intendent* contralor* gobernant* cabecilla* párroco promotor*
      tripulant* paramédic* brigadist* rescatist* damnificad* poblador* patólog* alférez suboficial* prefect*`,
    rolePrefixes: 'ex ex- vice vice- sub pre co',
    synonyms: `presidente=jefe_de_estado=mandatario=jefe_del_estado
      presidenta=jefa_del_estado=mandataria=jefa_del_ejecutivo=jefa_del_gobierno presidente=jefe_del_ejecutivo=jefe_del_gobierno
      primer_ministro=jefe_del_gobierno=jefe_de_gobierno=premier=jefe_del_ejecutivo
      primera_ministra=jefa_del_gobierno=jefa_del_ejecutivo entrenador=técnico=seleccionador=preparador=míster
      entrenadora=técnica=seleccionadora=preparadora abogado=letrado abogada=letrada juez=magistrado jueza=magistrada
      alcalde=regidor=edil=primer_edil alcaldesa=regidora=edil=primera_edil diputado=parlamentario
      diputada=parlamentaria médico=doctor=facultativo=galeno médica=doctora=facultativa delantero=ariete=goleador
      portero=guardameta=meta=cancerbero obispo=prelado arzobispo=prelado=purpurado cura=sacerdote=párroco
      escritor=novelista=autor=literato escritora=novelista=autora=literata cantante=intérprete=artista=vocalista
      actor=intérprete actriz=intérprete científico=investigador científica=investigadora profesor=docente=catedrático
      profesora=docente=catedrática empresario=patrón director=realizador=cineasta directora=realizadora=cineasta
      consejero_delegado=ceo=primer_ejecutivo consejera_delegada=ceo papa=pontífice=santo_padre rey=monarca
      reina=monarca policía=agente ciclista=corredor futbolista=jugador canciller=jefe_de_la_diplomacia
      ministro_de_exteriores=jefe_de_la_diplomacia`,
    kinds: `empresa=ltd compañía=ltd firma=ltd grupo=ltd aerolínea=ltd club=ltd
      ong=abc=cruz=comité=asociación=fundación=organización=red partido=abc agencia=abc sindicato=abc organización=abc federación=abc
      organización=unión=federación=asociación=fundación=ong jef*=director*=president*=secretari*=ministr*=comandant*
      investigador*=científic*=experto=experta=especialist*=profesor*=catedrátic*=*ólogo=*óloga=físic*=químic*=geógraf*=oceanógraf*=astrónom*=ingenier*=médic*=coautor*
      científic*=investigador*=profesor*=catedrátic*=*ólogo=*óloga=físic*=químic*=oceanógraf*=astrónom*=ingenier*=director*=coautor*
      expert*=*ólogo=*óloga=profesor*=catedrátic*=analist*=economist*=investigador*=consultor*
      especialist*=médic*=*ólogo=*óloga=cirujan*=doctor*
      polític*=ministr*=alcald*=diputad*=senador*=president*=vicepresident*=consejer*=concejal*=portavoz=secretari*=líder=candidat*
      dirigent*=president*=vicepresident*=líder=secretari*=portavoz=presidenta mandatari*=president*=gobernador*
      gobernante=president*=ministr*=alcald*
      diplomátic*=embajad*=enviad*=canciller=cónsul*=ministr* militar=general=coronel*=comandant*=capitán*=almirant*
      jurista=abogad*=juez*=magistrad*=fiscal*=catedrátic* artista=cantant*=pintor*=escultor*=músic*=actor=actriz=bailarin*
      músic*=*ista=cantant*=compositor*=trompetist*=pianist* deportista=futbolist*=ciclist*=tenist*=nadador*=atlet*=portero=delanter*
      jugador*=futbolist*=portero=portera=delanter*=defensa=centrocampist*=capitán*
      religios*=obisp*=cura=párroco=sacerdot*=monj* empresari*=dueñ*=propietari*=fundador*=patrón
    `,
    kin: 'padre madre hijo hija hermano hermana marido esposo esposa abuelo abuela tío tía',
    demonyms: `europe* *ense argentin* mexican* colombian* chilen* peruan* venezolan* uruguay* brasileñ* español* frances* aleman*
      italian* portugues* ingles* británic* rus* ucranian* american* estadounidens* norteamerican* catalan* andaluz* vasc*
      galleg* madrileñ* sevillan* valencian* holandes* belg* suiz* suec* polac* japones* chin* turc* grieg* israel*
      austriac* austríac* danes* danés norueg* finlandes* finlandés irlandes* irlandés escoces* escocés húngar* rumano
      rumana búlgar* checo checa checos checas eslovac* esloven* croata* serbio bosni* bielorrus* georgian* armenio lituan*
      letón letona estonio maltés chipriota* canadiens* australian* ecuatorian* bolivian* paraguay* cuban* dominican*
      hondureñ* salvadoreñ* guatemaltec* panameñ* puertorriqueñ* paquistaní iraní iraníes iraquí palestin* libanés libanesa
      sirio egipci* marroquí marroquíes argelin* tunecin* nigerian* keniata* etíope* senegales* senegalés sudafrican*
      corean* surcorean* vietnamita* afgan* saudí francés inglés alemán portugués holandés japonés`,
    venues: `
      aeropuerto puente calle plaza avenida paseo parque estación túnel torre palacio castillo prisión cárcel
      estadio catedral isla lago monte puerto premio biblioteca hotel cementerio hospital`,
    bodyAdjectives:
      '*nal *ral *dial *cial *tal *nica *nico *tica *tico *rica *rico *pea *peo *ana *ano *aria *ario *tiva *tivo *ales *icas',
    media: 'revista diario periódico cadena',
    unnamed: 'fuente fuentes',
    bodies: `multitud 
      cámara corte alcaldía departamento clínica teatro facultad academia equipo colectivo armada
      consulado delegación misión senado congreso asamblea secretaría laboratorio festival
      ente cancillería banco empresa compañía sociedad grupo ministerio comisión gobierno partido agencia policía tribunal sindicato
      unión consejo universidad instituto ejército comité organización asociación administración fundación parlamento
      club museo ong operador coalición alianza jurado oficina autoridad firma ayuntamiento
      confederación federación consejería fabricante liga consistorio diputación concesionaria farmacéutica consultora
      aseguradora eléctrica constructora editorial televisión radio fiscalía inspección dirección colegio plataforma
      movimiento frente cooperativa red iglesia diócesis bolsa consorcio fondo hospital escuela centro observatorio
      servicio servicios autoridades gabinete presidencia defensoría marina guardia protección_civil ejecutivo
      organismo entidad institución multinacional tecnológica operadora petrolera embajada juzgado audiencia patronal
      moncloa generalitat junta startup fuente fuentes productora distribuidora desarrolladora inmobiliaria promotora familia entorno`,
    messages: 'comunicado nota escrito mensaje',
    commonNouns: 'ong',
    signedBy: 'firmad*_por suscrit*_por redactad*_por difundid*_por enviad*_por remitid*_por publicad*_por',
    documents: `informe estudio comunicado carta documento proyecto texto sentencia decreto resolución auto nota oficio misiva
      edicto ley contrato acta memorando manifiesto petición dictamen expediente libro_blanco encuesta artículo
      mensaje publicación tuit querella denuncia boletín editorial escrito fallo atestado circular tratado`,
    naming: `llamado llamada llamados llamadas denominad* apodad* titulad* bautizad* título película libro novela
      álbum serie canción obra exposición operación lema eslogan palabra término expresión conocid* calific* definid*
      festival ley decreto revista diario publicado bajo_el_nombre nombre estribillo verso versos estrofa sencillo
      tema temas disco balada himno poema poesía cuento pieza programa documental cortometraje largometraje telenovela
      subtítulo cartel carteles pancarta pancartas inscripción grafiti premio apodan apodaron bautizaron bautizó
      rotulad* titula titulaba tituló espectáculo ciclo colección proyecto capítulo titular reportaje libros canciones
      películas series letra copla lemas rezaba rezaban hashtag juego mural conocía conoce como_la como_el como_los
      contraseña rezan leía leerse llamó llaman llamaron bajo_el_título versos_como coro cántico coreaban`,
    unsaid: `estribillo estrofa verso versos pancarta pancartas cartel carteles letrero grafiti grafitis pintada pintadas
      pegatina pegatinas camiseta camisetas panfleto octavilla octavillas rótulo placa lápida bandera banderas sábana
      muro muros pared paredes fachada balcones cántico cánticos canción himno canta cantan cantaba cantaban cantó
      cantaron cantado entona entonan entonaban entonaron corea corean coreaban coreaba corearon rezaba rezaban reza
      rezan tararea tarareaba dedicatoria pizarra encerado azulejo`,
    clause: `yo nosotros vosotros usted ustedes él ella ellos ellas me te nos os se es son era eran será está están estaba
      estamos estoy ha han hemos he había hay hubo puede pueden podemos puedo debe deben debemos va van vamos voy hace
      hacen hacemos quiere quieren quiero queremos sé sabe sabemos saben creo creemos no tiene tienen tenemos tengo fue
      fueron soy somos sea quiten piden dice llueve hablamos venga sabía`,
    genders: 'o a os as e es s',
    infinitives: '*ar *er *ir',
    headFirst: true,
    proDrop: true,
    dialogueDash: true,
  },
};
