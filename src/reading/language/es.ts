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
    a además ahí ahora al algo algún alguna algunas alguno algunos allí ambos ante antes aquel aquella aquellas
    aquello aquellos aquí así aun aún aunque bajo bien cada casi como cómo con contra cual cuál cuales cualquier
    cuando cuándo cuanto cuya cuyo da de debe deben debido del desde después dice dicho dijo donde dónde dos durante
    e él el ella ellas ello ellos en entonces entre era eran es esa esas ese eso esos esta está estaba estado están
    estar estas este esto estos fue fueron ha había habían haber hace hacer hacia hacía han hasta hay hizo hoy
    incluso junto la las le les lo los luego más mayor me mediante mejor menos mi mientras misma mismas mismo mismos
    mucha muchas mucho muchos muy nada ni ningún ninguna no nos nosotros nuestra nuestro nuestros nueva nuevo nunca
    o otra otras otro otros para parte pero poco podría podrían por porque primer primera primero pudo pueda puede
    pueden pues que qué quien quién quienes se sea sean según ser será serán sería si sí sido siempre siendo sin
    sino sobre sola solo sólo son su sus tal también tampoco tan tanto te tener tiene tienen toda todas todavía todo
    todos tras tres tu tuvo último últimos un una unas uno unos usted va vez y ya yo año años
  `,
  danglingStarts: `
    él ella ello ellos ellas este esta esto estos estas ese esa eso esos esas aquel aquella aquello su sus dicho
    dicha dichos dichas tal tales ambos ambas pero mas sino y e o sin_embargo no_obstante aun_así además también
    tampoco asimismo igualmente así entonces por_eso por_ello por_lo_tanto por_tanto por_consiguiente
    en_consecuencia por_el_contrario en_cambio por_otra_parte por_otro_lado por_su_parte mientras_tanto
    al_mismo_tiempo de_hecho por_ejemplo es_decir en_este_sentido en_ese_sentido allí ahí
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
    cues: `quej* dijo dicen dice decía dijeron dicho diciendo decir afirm* asegur* añad* añadió explic* señal* declar* indic*
      subray* destac* record* coment* cont* contó relat* sostien* sostuv* sosten* insist* reconoc* reconoció admit*
      adviert* advirt* advert* anunci* respond* respuesta replic* contest* pregunt* escrib* escrito apunt* precis*
      matiz* conclu* agreg* manifest* expres* exclam* grit* ironiz* brome* ríe rió sonr* lament* denunci* critic* acus*
      confes* confirm* desmint* desment* neg* niega niegan promet* garantiz* reiter* remarc* resum* prosig* prosigui*
      prosegu* continu* reclam* pid* pidió pide exig* exhort* opin* consider* cree creen pensó piensa estim* calcul*
      calific* defin* llam* hablan habla elogi* agradec* detall* resalt* enfatiz* puntualiz* zanj* espet* sentenci*
      tuite* public* postuló lee leen apostill* aclar* justific* defend* defiend* reivindic* apel* reproch* coincid*
      relató limita susurr* suspir* plante* argument* aleg* argu* arguy* auguró pronostic* vaticin* reflexion* avis*
      refiri* refier* expus* expon* alert* aventur* aduj* aduc* sugir* sugier* propus* propon* proclam* revel* cita
      citó citando`,
    auxiliaries: `ha han había habían hubo fue es era se le les lo la me nos te también además luego después ayer ya entonces así
      aún todavía hoy por_su_parte no siempre`,
    accordingTo: 'según de_acuerdo_con a_juicio_de en_palabras_de en_opinión_de a_su_juicio conforme_a',
    accordingToAfter: '',
    opinionOf: 'para',
    he: 'él éste el_mismo',
    she: 'ella ésta la_misma',
    they: 'ellos ellas estos estas ambos ambas todos todas',
    definite: 'el la los las lo su sus ese esa esos esas nuestro nuestra',
    indefinite: 'un una unos unas dos tres cuatro varios varias algunos algunas muchos otro otra',
    masculine: 'el un del al',
    feminine: 'la una',
    many: 'los las unos unas dos tres cuatro varios varias algunos algunas muchos *ores *oras *istas',
    of: 'de del',
    and: 'y e &',
    but: 'pero',
    that: 'que',
    prepositions: 'a al ante bajo con contra desde durante en entre hacia hasta mediante para por sin sobre tras junto',
    stops: `semana semanas mes meses año años día días vez veces noche tarde horas minutos tiempo o u pero si porque cuando mientras como donde que quien quienes cual cuyo cuya ni pues luego entonces así también
      además tampoco sin_embargo aunque no más menos muy ayer hoy mañana lunes martes miércoles jueves viernes sábado
      domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre aquí allí ahora
      ya solo sólo se me nos te yo le les preguntado preguntada consultado consultada interrogado entrevistado respecto
      según sentada sentado`,
    mr: 'señor sr don d',
    mrs: 'señora sra señorita doña',
    dr: 'dr dra doctor doctora prof profesor profesora lic ing gral sir',
    roles: `alguien president* vicepresident* ministr* premier secretari* portavoz jef* director* responsabl* dirigent* líder*
      alcald* consejer* diputad* eurodiputad* senador* concejal* comisari* embajad* diplomátic* representant* delegad*
      fiscal* juez* jueza* abogad* magistrad* general* comandant* capitán* capitan* coronel* oficial* polic* soldad*
      analist* economist* expert* especialist* investigador* científic* profesor* catedrátic* historiador* politólog*
      sociólog* médic* doctor* enfermer* docent* estudiant* ingenier* bioingenier* pilot* activist* manifestant*
      escritor* autor* coautor* periodist* director* cineast* actor* actriz cantant* músic* compositor* artist* pintor*
      productor* agricultor* ganader* pescador* obrer* vecin* testig* propietari* dueñ* gerent* coordinador* fundador*
      cofundador* empresari* inversor* rey reina príncipe princesa papa obisp* arzobisp* cardenal* entrenador* jugador*
      candidat* cancill* homólog* enviad* negociador* geólog* biólog* geriatr* crític* miembr* herman* padre madre hijo
      hija esposa esposo mujer hombre viuda viudo amig* fuente fuentes víctim* conductor* comerciant* cociner*
      voluntari* curador* comisari* gobernador* cirujan* veterinari* sindicalist* maestr* instructor* mandatari*
      titular* edil* número regant* paciente* veteran*`,
    bodies: `banco empresa compañía sociedad grupo ministerio comisión gobierno partido agencia policía tribunal sindicato unión consejo universidad instituto ejército comité organización asociación administración fundación parlamento club museo ong diario periódico cadena operador coalición alianza jurado oficina autoridad firma ayuntamiento confederación federación consejería fabricante`,
    documents: `informe estudio comunicado carta documento proyecto texto sentencia decreto resolución`,
    naming: `llamado llamada llamados llamadas denominad* apodad* titulad* titulado bautizad* título película libro novela álbum serie canción obra exposición operación lema eslogan palabra palabras término expresión conocid* calific* definid* festival ley decreto partido revista diario publicado bajo_el_nombre nombre hablar`,
    clause: `yo nosotros vosotros usted ustedes él ella ellos ellas me te nos os se es son era eran será está están estaba
      estamos estoy ha han hemos he había hay hubo puede pueden podemos puedo debe deben debemos va van vamos voy hace
      hacen hacemos quiere quieren quiero queremos sé sabe sabemos saben creo creemos no tiene tienen tenemos tengo fue
      fueron soy somos sea quiten piden dice llueve hablamos venga sabía`,
    proDrop: true,
    dialogueDash: true,
  },
};
