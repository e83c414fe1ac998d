import type { Cases } from '../cases.ts';

/** Spanish. Everything here is invented. */
export const es: Cases = {
  rules: {
    'somebody who has no name': [
      ['«El puente es seguro», dijo Ana Lobo. «¡No aguantará otro invierno!», gritó alguien.', 'Ana Lobo', 'alguien'],
    ],
    'others who have no name': [
      [
        'Varios analistas opinan que «el ataque se debe a la ayuda de Occidente», mientras que otros dicen que «puede tener otra causa».',
        'Varios analistas',
        'otros',
      ],
    ],
    'a company is called a company': [
      ['Tarna Energía se disculpó. «Estamos reparando los tubos», informó la empresa.', 'Tarna Energía'],
    ],
    'another one is somebody else': [
      [
        '«Fue una bomba», cuenta una mujer que vive en Tarna. «No me dio tiempo». Otro cuenta: «Aquí el agua rompió el muro».',
        'una mujer',
        'una mujer',
        'Otro',
      ],
    ],
    'a document speaks for whoever signed it': [
      ['«Sin el puente el pueblo muere», dice el texto firmado por el Consejo de Tarna.', 'Consejo de Tarna'],
    ],
    'an age or an aside shows that what opens the sentence is a name': [
      [
        'La doctora Ana Lobo dijo: «Tenemos muchos niños».\nCelia, nombre ficticio, es madre.\n«No sabemos cuándo viene», dice ella.',
        'Ana Lobo',
        'Celia',
      ],
      ['Rut, de 39 años, limpiadora, perdió su dinero el lunes.\n«Necesitamos ese dinero», explicó ella.', 'Rut'],
    ],
    'a place between commas has no role': [
      [
        '«El sueño fue la víctima», explica Luis Tarno, profesor de la Universidad de Tarna, en el Reino Unido, especialista en sueño. El Reino Unido estudia mucho.\n«Estamos cansando el cuerpo», afirma el especialista.',
        'Luis Tarno',
        'Luis Tarno',
      ],
    ],
    'a role of the other gender is somebody else': [
      [
        'Ana Lobo salió de la cárcel el miércoles. Su novio, el joven Luis Sal, la esperaba. «Solo quiero volver a casa», dijo la joven.',
        'Ana Lobo',
      ],
    ],
    'a thing that tells something goes on to speak': [
      [
        'Así se abre paso al senador Luis Lobo. La formación informó de que la salida estaba acordada. «Pedimos hoy el fin de su militancia en el partido».',
        'La formación',
      ],
    ],
    'whom something is told does not say it': [
      ['La ministra Ana Lobo llegó tarde. Fue advertida de que «el puente no aguantará otro invierno».', null],
    ],
    'a full name behind the one that says whose': [
      ['Tras la reunión con el ministro Luis Tarno Ana Lobo dijo: «El puente se hará, lo prometo».', 'Ana Lobo'],
    ],
    'whoever tells goes on in his account': [
      ['El relato de Lucía Robles continúa: «Vimos subir el agua y nadie vino a ayudarnos».', 'Lucía Robles'],
    ],
    'a name behind what a role is for': [
      ['«La propuesta no cuenta con nadie», dijo la ministra para la Transición ecológica Ana Lobo.', 'Ana Lobo'],
    ],
    'a saint in the name of a place is nobody': [
      ['«La propuesta no cuenta con nadie», dijo la alcaldesa de Villa San Pedro, Ana Lobo.', 'Ana Lobo'],
    ],
    'a verb such as “remains” ends what somebody is': [
      ['La alcaldesa sigue escéptica: «Ya no me lo creo».', 'La alcaldesa'],
    ],
    'whoever is named behind a clause has not the role in it': [
      ['Cuando llegó el ministro, Ana Lobo lo esperaba. «Llego tarde», dijo el ministro.', 'el ministro'],
    ],
    'the main clause tells who speaks': [
      [
        'La alcaldesa Ana Lobo volvió. Aunque la Junta tiene los fondos, sigue escéptica: «Ya no me lo creo».',
        'Ana Lobo',
      ],
    ],
    'whoever answers is not whom the question is about': [
      [
        'La alcaldesa Ana Lobo llegó tarde. A la pregunta de si el Gobierno pagará el puente, respondió: «Pagarán todos».',
        'Ana Lobo',
      ],
      [
        'La alcaldesa Ana Lobo llegó tarde. Preguntada por si el ministerio pagará el puente, respondió: «Pagarán todos».',
        'Ana Lobo',
      ],
    ],
    'a verb before a full name is no part of it': [
      ['Muere Carmen Sáez Rovira a los noventa años. “Escribir es respirar”, decía Sáez Rovira.', 'Carmen Sáez Rovira'],
    ],
    'a relative is somebody else': [
      [
        'Marcos Negro, de 19 años, volvió a casa. «Estoy bien, de verdad», dijo Marcos. «Fue una pesadilla», dijo el padre.',
        'Marcos Negro',
        'el padre',
      ],
    ],
    'who says what is done to somebody': [
      ['Llegó una carta firmada por la ministra Ada Ribas: «La seguridad es lo primero».', 'Ada Ribas'],
      ['Luis Tarno fue atacado por la alcaldesa Ana Lobo: «No conoce los hechos».', 'Ana Lobo'],
    ],
    'one who speaks, not a group that never does': [
      [
        'Nora Vidal construye puentes desde hace treinta años. Enseñó sus mapas.\nLos pescadores llegaron temprano.\n«Yo he contado cada uno de sus tornillos».',
        'Nora Vidal',
      ],
    ],
    'a small word inside a name that opens a sentence': [
      [
        'La matrona Ana De Lobos no ha visto el muelle. El alcalde Hugo Neira está contento.\nDe Lobos se ríe. «Vuelvo a pie», cuenta.',
        'Ana De Lobos',
      ],
    ],
    'a clause behind the reporter’s words has a subject of its own': [
      ['Ana Lobo espera. «Trabajo de noche», comenta en voz alta, mientras el hijo sale.', 'Ana Lobo'],
    ],
    'whom a sentence tells of behind its place is what it is about': [
      [
        '«Me los quitaron», dice Carlos Lobo.\nDetrás del plan está el austriaco Luis Mora. «Nuestro producto es folclore», dice.',
        'Carlos Lobo',
        'Luis Mora',
      ],
    ],
    'a word for “without” goes on with a name': [
      ['«Hay que actuar», denunció Médicos Sin Fronteras.', 'Médicos Sin Fronteras'],
    ],
    'where a name begins and ends': [
      ['El consejero de Hacienda, Julio Lobo, aseguró este martes que «no habrá recortes».', 'Julio Lobo'],
      ['«Es un día feliz», dijo el alcalde de San Juan Bautista.', 'el alcalde de San Juan Bautista'],
      ['«Es un día feliz», dijo el alcalde de Santa Cruz de la Sierra.', 'el alcalde de Santa Cruz de la Sierra'],
      ['La diputada PSN Cristina Lobo habló. «No hay datos», dijo Lobo.', 'Cristina Lobo'],
      ['«No nos fiamos», dijo Carlos De la Cruz.', 'Carlos De la Cruz'],
      ['«No hay datos», dijo la diputada PSN Isabel Lobo.', 'Isabel Lobo|diputada PSN'],
    ],
    'who only is described is not what the sentence is about': [
      [
        'Donald Wron presionó al vecino horas después de un discurso del monarca británico Carlos III, que defendió la soberanía. «Costará mucho», soltó.',
        'Donald Wron',
      ],
    ],
    'a press release is whose its words say': [
      ['«El puente está cerrado», se lee en un comunicado del Ministerio de Puertos.', 'Ministerio de Puertos'],
    ],
    'a place does not speak': [
      [
        'La boda era en San Carlos. «El novio no sabía que ella llegaba en barco», dijo Carlos, uno de los amigos.',
        'Carlos',
      ],
      [
        'En Valle Hondo se fue la luz el lunes. Los caminos de Valle Hondo están cortados. «Pasaron camiones muy grandes», cuenta el taxista.',
        'el taxista',
      ],
      ['En Monte Hondo cedió el puente anoche. «Oí un gran ruido», cuenta ella.', null],
    ],
    'a name behind where something was said': [
      ['«Tenemos que mejorar», admitió tras el partido Ana Lobo.', 'Ana Lobo'],
      ['«Es normal sentir tristeza», dijo a BBC News Mundo el psiquiatra Andrés Brunel.', 'Andrés Brunel'],
    ],
    'letters stand for the body that they follow in brackets': [
      [
        'La Agencia Nacional de Ríos (ANR) cerró el puente. «No teníamos opción», explicó la ANR.',
        'Agencia Nacional de Ríos',
      ],
    ],
    'a word for a kind of bodies': [
      ['El PSR critica el plan. «El puente no aguanta», ha escrito el partido en un comunicado.', 'PSR'],
      [
        'La Federación Nacional de Ríos prevé controles. «Nadie debe pescar sin licencia», declaró la organización.',
        'Federación Nacional de Ríos',
      ],
    ],
    'an according to does not take the verb behind it': [
      [
        'El ministro Luis Campo llamó a la alcaldesa. Según el diario El Ebro, le dijo: «Déjales cantar esta noche».',
        'Luis Campo',
      ],
    ],
    'a name in marks speaks': [
      ['El restaurante «Dos Ciervos» anunció: «Cerramos tras treinta años de trabajo».', 'Dos Ciervos'],
      ['«Ninguno de los pilares del puente era nuevo», escribe “El Diario del Ebro”.', 'El Diario del Ebro'],
      [
        'La alcaldesa Ana Lobo habló del puente. Contestó “Sí” a la primera pregunta. “No lo vamos a cerrar”, añadió.',
        'Ana Lobo',
      ],
    ],
    'a paper is called a paper again': [
      [
        'El Diario del Ebro escribe que el puente costó 40 millones. La alcaldesa, Ana Lobo, no lo niega. «Ninguno de los pilares era nuevo», escribe el periódico.',
        'Diario del Ebro',
      ],
    ],
    'a role in other words, with what belongs to it': [
      [
        'La glacióloga Ana Lobo dirigió el estudio. Pedro Costa duerme. Lobo sonríe. «Ya no se trata de salvarlos», dice la científica de la universidad de Tarna.',
        'Ana Lobo',
      ],
    ],
    'a point does not always end the sentence': [
      [
        'Marcos Lanich perdió. «Me duele la espalda», escribió en X. Preguntado, Pablo Molina no contestó.',
        'Marcos Lanich',
      ],
      ['«Nos ayudan», dijo el presidente de EE. UU., Donato Vial.', 'Donato Vial|presidente de EE. UU.'],
      ['«Nos ayudan», dijo el secretario de Estado de EE.UU. Marco Vial.', 'Marco Vial'],
      ['«El puente aguanta», dijo el Dr. Luis Tarno.', 'Luis Tarno'],
    ],
    'a verb that no list has ends what somebody is': [
      ['El pescador mira al suelo: «El agua llegó hasta aquí y estábamos solos».', 'El pescador'],
      ['La alcaldesa abre los brazos: «No tenemos dinero».', 'La alcaldesa'],
      ['El alcalde visitó el puerto. «Los barcos son viejos», dijo.', 'El alcalde'],
    ],
    'a body has its whole name': [
      ['«Seguimos la situación», señaló el Ministerio de Políticas sociales.', 'el Ministerio de Políticas sociales'],
      ['«Pedimos un muelle», explica la Asociación de Padres Lumbre.', 'Asociación de Padres Lumbre'],
      ['«Actuaban de noche», informó la Guardia Civil.', 'Guardia Civil'],
      ['«No teníamos opción», explicó la Agencia nacional de ríos.', 'Agencia nacional de ríos'],
      ['«El invierno será largo», dijo la Sociedad de protección de faros.', 'Sociedad de protección de faros'],
    ],
    'the speaker between two commas': [['«Estamos cansados de esperar», fue la respuesta de Luis Rey.', 'Luis Rey']],
    'whoever asks does not answer': [
      [
        'Lucas Ferrán dirigía el puerto. “¿Y quién pagó las bombas?”, preguntó Rosa Llorente.\n“El río lo paga todo”.',
        'Rosa Llorente',
        'Lucas Ferrán',
      ],
    ],
    'a noun ends before a small word': [['“No queda nadie en el valle”, dijo un obrero de 19 años.', 'un obrero']],
    'a subheading speaks only by its own words': [
      [
        'Ana Lobo habló en el puerto. «Las bombas son viejas», dijo.\n## «Nadie nos ayudó aquella noche»\nEl puente sigue cerrado.\n## «Volveremos en primavera», promete Luis Tarno',
        'Ana Lobo',
        'Luis Tarno',
      ],
    ],
    'a body or a place before the name': [
      ['“No queda nadie en el valle”, dijo a través de la red social Tarna el alcalde.', 'el alcalde'],
    ],
    'what reads on from a quotation does not speak': [
      ['“No vamos a vaciar” los pueblos del valle, dijo en rueda de prensa Ana Lobo.', 'Ana Lobo'],
    ],
    'a verb of saying that opens a sentence is no name': [
      ['Rosa Llorente llegó tarde. Pidió calma. “Nadie nos ayuda nunca”, apostilló.', 'Rosa Llorente'],
    ],
    'a thing that tells something does not go on to speak': [
      [
        'Rosa Llorente llegó. El plan dice que “nadie nos ayuda nunca en el muelle”. “Nos faltan bombas”, apostilló.',
        'El plan',
        'Rosa Llorente',
      ],
    ],
    'the object of a verb without a subject': [
      [
        'Rosa Llorente llegó tarde al puerto. También valoró la actuación de la Policía Autonómica porque “hizo un trabajo enorme tranquilizando a la gente”.',
        'Rosa Llorente',
      ],
    ],
    'where somebody comes from': [
      [
        'Rosa Llorente saludó al público. El alcalde Bruno Sáez habló primero y la sarnense recordó su visita: “No nos quedan bombas”.',
        'Rosa Llorente',
      ],
      ['La empresa Tarno calló. “No hay bombas”, dijo la danesa.', 'la danesa'],
    ],
    'an “and” opens a clause of its own': [
      ['La presidenta, Rosa Llorente, viajó al puerto y su oficina indicó que “no nos quedan bombas”.', 'su oficina'],
    ],
    'what always has an article is no person': [
      [
        'La ministra, Rosa Llorente, visitó los Puntos de Atención Nocturna. «Nadie repara nada», denunció el concejal.',
        'el concejal',
      ],
    ],
    'the object of an infinitive is no subject': [
      ['Le toca a Hugo Neira responder: «El puente hay que rehacerlo».', 'Hugo Neira'],
      ['«No cerraremos el puente nunca», acertó a decir Nora Vidal.', 'Nora Vidal'],
      [
        'Rosa Llorente pidió calma. “No nos quedan bombas”, remarcó antes de insistir en hacer un llamamiento a la unidad.',
        'Rosa Llorente',
      ],
    ],
    'a name that opens with a small word': [
      ["«Vamos a recurrir la sentencia», dijo Ana d'Ors.", "Ana d'Ors"],
      ['Ayer De la Fuente explicó el plan. “No nos quedan bombas”, dijo.', 'De la Fuente'],
    ],
    'what a role is of can be several things': [
      ['El ministro de Economía y Hacienda dijo que “no nos quedan bombas”.', 'El ministro de Economía y Hacienda'],
      [
        '“No nos quedan bombas”, dijo la consejera de Educación, Cultura y Deporte.',
        'la consejera de Educación, Cultura y Deporte',
      ],
    ],
    'what is only spoken of': [
      ['La causa la explica Rosa Llorente, ingeniera: “No nos quedan bombas”.', 'Rosa Llorente|ingeniera'],
      ['Rosa Llorente llegó tarde. El temor del pueblo crece y advierte: “No nos quedan bombas”.', 'Rosa Llorente'],
      [
        'Luis Tarno se fue. Pedro Vela llegó al mediodía.\nEl puerto cerró sin Tarno. “No hay bombas”, dijo.',
        'Pedro Vela',
      ],
    ],
    'what opens a sentence only tells when': [
      [
        'El alcalde Carlos Cuervo está en el pleno. Posteriormente precisó que «nadie pagará el puente». Acto seguido recordó que «el dinero no se ha perdido y llegará».',
        'Carlos Cuervo',
        'Carlos Cuervo',
      ],
      [
        'Juraj Lapin llegó temprano. Posteriormente Lapin escribió: «El puente aguantará también este invierno».',
        'Juraj Lapin',
      ],
      [
        'Rosa Llorente pidió calma. “No nos quedan bombas”, aseguró. Todo ello después de que la alcaldesa, Ana Ferrán, anunciara un plan. “Nadie las repara”, dijo.',
        'Rosa Llorente',
        'Rosa Llorente',
      ],
      [
        'Ana Llorente calla. La junta apoyó a Bruno Sáez, que prometió una ley. El pasado jueves Llorente, cercada por la prensa, envió una carta. “Todo se sabrá pronto”, advirtió.',
        'Ana Llorente',
      ],
    ],
    'a word that only begins like a role is no form of it': [
      [
        'El alcalde Bruno Sáez llegó con Magdalena Ferrán. “No nos quedan bombas”, dijo Magdalena Ferrán.',
        'Magdalena Ferrán|null',
      ],
    ],
    'a body is not the person whose role names it': [
      [
        'Lucía Campos fundó Tarna Films en 2012. La productora anunció el cierre: «No podemos seguir pagando las nóminas».',
        'La productora',
      ],
      [
        '«Los montes los apagamos nosotros», replicó la portavoz de Bomberos Forestales Unidos.',
        'la portavoz de Bomberos Forestales Unidos',
      ],
      [
        'La portavoz de la Embajada de Sarna, Rosa Llorente, calla. En un comunicado, la Embajada de Sarna había denunciado que “nadie escucha a los vecinos”.',
        'Embajada de Sarna',
      ],
    ],
    'words belong to whoever they are of': [
      [
        'Hugo Neira llegó con un cheque. «Las tendréis en primavera», insistió.\nDesde el fondo se oyó la voz de un cartero jubilado: «¿Y quién se lo dice a las abejas?».',
        'Hugo Neira',
        'un cartero jubilado',
      ],
      [
        'Hasta hoy, Rosa Llorente, presidenta de Red Marina Sarnense, no había hablado. Pero la presidenta del ente afirma que todo va bien. “No nos quedan bombas”, insiste.',
        'Rosa Llorente',
      ],
    ],
    'a name behind the complement of its role': [
      ['«Es inaceptable», dijo la consejera de Familia Carla Bonet de ERC.', 'Carla Bonet|consejera de Familia'],
      [
        '«Veremos lo que pasa», responde la senadora del PSC y antigua ministra de Sanidad Lía Fornés.',
        'Lía Fornés|senadora del PSC y antigua ministra de Sanidad',
      ],
      [
        '“No nos quedan bombas”, dijo la rectora de la Universidad Autónoma de Sarna.',
        'la rectora de la Universidad Autónoma de Sarna',
      ],
      ['“No nos quedan bombas”, dijo el secretario de Estado sarnense, cardenal Bruno Sáez, al llegar.', 'Bruno Sáez'],
      ['“No nos quedan bombas”, dijo la portavoz de la Comisión europea para el agua, Rosa Llorente.', 'Rosa Llorente'],
    ],
    'a role of a body whose other name the text gives': [
      [
        'Rosa Llorente, presidenta de Aguas de Sarna, llegó tarde. La alcaldesa Ana Ferrán calla. “No nos quedan bombas”, dijo la presidenta del ente.',
        'Rosa Llorente',
      ],
    ],
    'a role with something stuck to its front': [
      [
        '“No nos quedan bombas”, dijo la subdirectora para el agua del puerto, Rosa Llorente.',
        'Rosa Llorente|subdirectora para el agua del puerto',
      ],
    ],
    'letters stand for the body whose words begin so': [
      [
        'La directora de la Agencia Nacional de Ríos, Ana Lobo, recibió al alcalde, Luis Tarno.\n«Hace falta una esclusa», dijo la directora de la ANR.',
        'Ana Lobo',
      ],
    ],
    'an according to governs no more than the role': [
      [
        'El abogado Bruno Sáez habló ayer. Según el abogado, Ferrán quiso volver. “Es un hombre cansado”, dijo.',
        'Bruno Sáez',
      ],
    ],
    'what a verb without a subject reports is not what the text speaks of': [
      [
        'Hugo Neira votó temprano. «Cuanta más gente vote, mejor», dijo, y añadió tener la certeza de que «la mayoría votará bien».',
        'Hugo Neira',
        'Hugo Neira',
      ],
      [
        'Rosa Llorente pidió calma a los vecinos. Después remarcó que la Junta ha pedido “mil y una veces” más bombas al puerto. “No nos quedan bombas”, apostilló.',
        'Junta',
        'Rosa Llorente',
      ],
      [
        'Rosa Llorente pidió calma. Recuerda que el alcalde Bruno Sáez avisó tarde. “No nos quedan bombas”, lamenta.',
        'Rosa Llorente',
      ],
    ],
    'what news copy opens with is no part of the sentence': [
      ['NUEVA SARNA (AS) El alcalde de la villa, Bruno Sáez, pidió calma. “No nos quedan bombas”, dijo.', 'Bruno Sáez'],
      ['Nueva Sarna, 27 oct (AS).- La ciudad espera. “No nos quedan bombas”, dijo.', null],
    ],
    'a name behind prepositions alone is nobody who speaks': [
      ['Nadie lo esperaba en Sarna y Valle Hondo. “No nos quedan bombas”, dijo.', null],
      ['Crece la presión de la izquierda y Faro al PSN por el puente. “No nos quedan bombas”, dijo.', null],
    ],
    'one of several': [
      ['Rosa Llorente calla. “Estamos cansados”, dice uno de los pescadores.', 'uno de los pescadores'],
    ],
    'a verb of several is said by several': [
      [
        'El puerto cerró ayer. «Hemos superado a todos y estamos contentos», dijeron funcionarios y empresarios.',
        'funcionarios y empresarios',
      ],
      ['El puerto cerró ayer. «Vimos el humo y salimos corriendo», dijeron testigos.', 'testigos'],
      ['Los vecinos protestaron. Rosa Llorente calló. “No nos vamos de aquí”, aseguran.', 'Los vecinos'],
    ],
    'a word for a kind of people': [
      [
        'El geólogo Hugo Neira subió al volcán con el guía Iván Salas. Salas se quedó abajo. «La montaña respira», dijo el científico.',
        'Hugo Neira',
      ],

      [
        'El geólogo Lucas Ferrán midió el puente. El alcalde Bruno Sáez calló. “La grieta crece con la lluvia”, explicó el científico.',
        'Lucas Ferrán',
      ],
      ['El geólogo Luis Tarno llegó. “No hay bombas”, dijo la científica.', 'la científica'],
    ],
    'speaker and verb before the quotation': [
      ['La ministra Ana Lobo: «El decreto está listo». Torrente: «Es un trabajo de meses».', 'Ana Lobo', 'Torrente'],
      ['Rosa Llorente dijo: “El puente se abrirá antes del invierno”.', 'Rosa Llorente'],
    ],
    'verb, then speaker, after the quotation': [
      ['«Un gesto vil», fue el comentario del alcalde Hugo Neira.', 'Hugo Neira'],
      ['«No nos vamos», dice Ada Corral, ministra de Energía, y Hugo Neira asiente.', 'Ada Corral'],

      ['“No nos quedan bombas”, anotó la ministra Rosa Llorente al lado de Bruno Sáez.', 'Rosa Llorente'],
      [
        'Lucas Ferrán calla, pero “el puente se abrirá antes del invierno”, aseguró este lunes Rosa Llorente.',
        'Rosa Llorente',
      ],
      [
        '“Ni una bomba salió de aquí”, ha insistido ante los medios Rosa Llorente, quien acusó a Lucas Ferrán.',
        'Rosa Llorente',
      ],
      ['“No hay bombas”, dijo la ministra saliente.', 'la ministra saliente'],
    ],
    'the fullest role that the text gives': [
      [
        'La directora Rosa Llorente llegó tarde. “Ya no nos quedan bombas”, dijo Rosa Llorente, directora del puerto de Sarna.',
        'Rosa Llorente|directora del puerto de Sarna',
      ],
    ],
    'a role beside the name': [
      ['«Las bombas son viejas», dijo el señor alcalde Luis Tarno.', 'Luis Tarno|alcalde'],
      ['«Vemos que estos barcos no bastan», explica el CEO, Pablo Ríos.', 'Pablo Ríos|CEO'],
      [
        'Hugo Neira, de 54 años, director del puerto, dijo: «El puente ya no aguanta.»',
        'Hugo Neira|director del puerto',
      ],

      [
        '“No nos quedan bombas”, dijo Lucas Ferrán, director del puerto de Sarna.',
        'Lucas Ferrán|director del puerto de Sarna',
      ],
      ['“No nos quedan bombas”, lamentó la alcaldesa de Sarna, Marta Ferrán.', 'Marta Ferrán|alcaldesa de Sarna'],
      ['“No hay bombas”, dijo el Dr. Luis Tarno.', 'Luis Tarno'],
    ],
    'according to': [
      ['Según lo explicado por el comandante Hugo Neira, «el barco estaba parado».', 'Hugo Neira'],
      ['Dura fue la respuesta del árbitro Luis Lobo, según el cual «hubo una falta enorme en el gol».', 'Luis Lobo'],
      [
        '«Vuelve con las manos vacías», critica Luis Lobo, mientras para Ana Costa «el puerto ha sido olvidado por todos».',
        'Luis Lobo',
        'Ana Costa',
      ],
      ['“Se va a arreglar pronto”, eran las palabras de Ana Lobo, alcaldesa de Sarna.', 'Ana Lobo|alcaldesa de Sarna'],
      ['Según Rosa Llorente, “el puente nunca fue seguro para los camiones”.', 'Rosa Llorente'],
      [
        'Lucas Ferrán escuchó en silencio. En palabras de la ingeniera Rosa Llorente, “el puente nunca fue seguro”.',
        'Rosa Llorente',
      ],
    ],
    'a pronoun': [
      ['Rosa Llorente recibió al director del puerto, Lucas Ferrán. “Nadie nos escucha”, dice él.', 'Lucas Ferrán'],
      ['Rosa Llorente recibió al director del puerto, Lucas Ferrán. “Nadie nos escucha”, dice ella.', 'Rosa Llorente'],
    ],
    'whoever was named last': [
      ['El alcalde preguntó a Hugo Neira por el faro. «No he vendido nada», replicó el aludido.', 'Hugo Neira'],
      ['El alcalde preguntó a Ada Ribas por el faro. «No he vendido nada», respondió la interesada.', 'Ada Ribas'],
      [
        'El alcalde Darío Olmos recibió al denunciante, Lucas Ferrán. Este, antiguo jefe de almacén, declaró dos horas. “Me pedían que callara”, relató.',
        'Lucas Ferrán',
      ],
    ],
    'a verb without a subject': [
      [
        'El Ayuntamiento de Sarna cerró el puente. En un comunicado, asegura que «la obra será rápida».',
        'Ayuntamiento de Sarna',
      ],

      [
        'Eli, dueña de una tienda, cuenta que de toda la maquinaria, “no se puede salvar nada”.',
        'Eli|dueña de una tienda',
      ],
      ['Rosa Llorente dirige el puerto. En cuanto a Lucas Ferrán, “le falta valor”, lamenta.', 'Rosa Llorente'],
      ['“Falta gente”, protestó Rosa Llorente. “Y dinero”, añadió.', 'Rosa Llorente', 'Rosa Llorente'],
      ['Ana Rocha habló ayer.\nDijo que Luis Tarno estaba cansado. “No hay bombas”, añadió.', 'Ana Rocha'],
    ],
    'cut in two around the speaker': [
      [
        '“No nos quedan bombas --dijo Rosa Llorente--. Nadie las repara desde abril”.',
        'Rosa Llorente',
        'Rosa Llorente',
      ],
      ['“No nos quedan bombas - dijo Rosa Llorente -, y nadie las repara”.', 'Rosa Llorente', 'Rosa Llorente'],
      [
        'Lucas Ferrán calla, pero “las bombas son viejas”, explica Rosa Llorente, “y fallan cada semana”.',
        'Rosa Llorente',
        'Rosa Llorente',
      ],
      ['“Las bombas son viejas”, explica Rosa Llorente. “Fallan cada semana”.', 'Rosa Llorente', 'Rosa Llorente'],
    ],
    'speech that a dash opens': [
      [
        '—El puente se abrirá antes del invierno —promete Rosa Llorente—. Las bombas ya están en camino.',
        'Rosa Llorente',
        'Rosa Llorente',
      ],
    ],
    'a surname stands for the full name': [
      ['La alcaldesa Rosa Llorente inauguró el puente. “Ha aguantado”, dijo Llorente.', 'Rosa Llorente'],
      [
        'En el puerto, Bruno Sáez saludó a Rosa Llorente. Llorente sonreía. «Hemos esperado bastante», dijo después.',
        'Rosa Llorente',
      ],
    ],
    'a role stands for the name': [
      [
        'El alcalde Carlos Cuervo cerró el puente. El mismo alcalde admitió: «Yo tampoco lo sabía».',
        'Carlos Cuervo|alcalde',
      ],
      [
        'La nadadora ganó su primer título hace diez años.\nNora Vidal dijo que «la primera medalla fue la más difícil de todas».\nLa nadadora entrena todavía cada día. «Me gusta el frío».',
        'Nora Vidal',
        'Nora Vidal',
      ],
      [
        'Nora Vidal construye puentes desde hace treinta años.\nUn pescador se encoge de hombros: «Nadie nos preguntó».\nLa ingeniera ha traído mapas. «El puente aguantará», dice.',
        'Un pescador',
        'Nora Vidal',
      ],
      [
        'El presidente Juan Lobo llegó. La presidenta Inés Costa llegó después. Lobo se fue. «España ha hecho su parte», dijo la presidenta.',
        'Inés Costa',
      ],
      [
        'La vocera Rosa Llorente habló con Bruno Sáez. Sáez calló. “No nos quedan bombas”, dijo la vocera.',
        'Rosa Llorente',
      ],
      [
        'Rosa Llorente calla. Sáez avisa de que volverá a la villa. Sáez dejó la reunión. “No nos quedan bombas”, advirtió el mandatario.',
        'Sáez',
      ],
      [
        'Rosa Llorente, alcaldesa de Sarna, recibió a Ana Prado. Prado llegó tarde. “Ha aguantado bien”, dijo la alcaldesa.',
        'Rosa Llorente',
      ],
    ],
    'a role in other words': [
      [
        'El técnico Hugo Neira llegó ayer. El alcalde Iván Corral lo saludó. «Estamos listos», dijo el entrenador.',
        'Hugo Neira',
      ],
      [
        'La jefa del Gobierno, Ana Lobo, llegó ayer. Pedro Costa duerme. «España ha hecho su parte», dijo la presidenta.',
        'Ana Lobo',
      ],
      [
        'El presidente de Sarna, Lucas Ferrán, habló junto al general Darío Olmos. “Hemos aguantado”, afirmó el jefe de Estado.',
        'Lucas Ferrán',
      ],
    ],
    'whoever a relative pronoun stands for': [
      ['Dura la reacción de Hugo Neira, que critica a la ministra: «El puente hay que rehacerlo».', 'Hugo Neira'],
      [
        'Rosa Llorente descarta la huelga y escucha a dos vecinos que afirman que “no nos quedan bombas”.',
        'dos vecinos',
      ],
      [
        'La ministra Elena Sarmiento escuchó al director del puerto, Lucas Ferrán, que dijo: “Nos faltan bombas”.',
        'Lucas Ferrán',
      ],
    ],
    'a given name shows who she is': [
      [
        '«Se cayó todo en un momento», recuerda Petra. El alcalde pidió calma: «No hay heridos».',
        'Petra',
        'El alcalde',
      ],
      [
        'Rosa Llorente recibió a Lucas Ferrán. Ambos hablaron una hora. “Nadie nos escucha”, dice la política.',
        'Rosa Llorente',
      ],
    ],
    'what the words stand in speaks': [
      [
        'La jueza Rosa Llorente fue dura. “El puerto hizo lo que pudo”, se lee en el informe de Sarna.',
        'el informe de Sarna',
      ],
    ],
    'a body or an unnamed source': [
      ['«El puente es seguro», dijo Ana Lobo. «Ya no le creemos», gritó la multitud.', 'Ana Lobo', 'la multitud'],
      ['La familia de Marcos Negro: «Queremos justicia para nuestro hijo».', 'La familia de Marcos Negro'],
      [
        '«No hubo heridos», dijo una fuente del Comando Provincial Marítimo Sarna.',
        'una fuente del Comando Provincial Marítimo Sarna',
      ],
      ['«No hay plazas», explican desde la consejería.', 'la consejería'],
      [
        'El puente temblaba desde hacía semanas, un pescador con treinta años de oficio dijo que caería. «Es muy viejo», añadió.',
        'un pescador',
      ],
      [
        'La Organización para la Seguridad de Sarna advierte: «El puente ya no aguanta.»',
        'Organización para la Seguridad de Sarna',
      ],

      ['Fuentes del Gobierno indicaron a Efe que «el puente sigue cerrado».', 'Fuentes del Gobierno'],

      ['“Las válvulas nunca se probaron”, afirma un trabajador del puerto.', 'un trabajador del puerto'],
    ],
    'whose words a noun announces': [
      ['La rabia de Hugo Neira: «Nadie nos escucha».', 'Hugo Neira'],
      ['La respuesta del alcalde Juan Neira fue breve: «No hay agua».', 'Juan Neira'],
    ],
    'the same source is whoever was cited last': [
      [
        'El Ministerio de Pesca dijo que el barco llegó. «Recibimos el aviso a las nueve», añadió la misma fuente.',
        'Ministerio de Pesca',
      ],
    ],
    'a name behind a clause that tells of its role': [
      [
        'El director de una fundación que ayuda a los enfermos, el profesor Hugo Neira, explica: «Las bombas son viejas».',
        'Hugo Neira|director de una fundación',
      ],
    ],
    'the head of a body in other words, and its letters': [
      [
        'El director general de la OMS, Hugo Neira, visitó Sarna. El alcalde Iván Corral le dio las gracias. «Faltan vacunas», dijo el jefe de la OMS.',
        'Hugo Neira',
      ],
    ],
    'two speakers at once': [
      ['«La barcaza es segura», explican los dos concejales, Ada Ribas y Hugo Neira.', 'Ada Ribas y Hugo Neira'],
      ['«No nos vamos», dijeron la ministra Ada Corral y el alcalde Hugo Neira.', 'Ada Corral y Hugo Neira'],

      [
        'La ministra de Energía, Ada Corral, y el alcalde de Sarna, Hugo Neira, dijeron: «El puente ya no aguanta.»',
        'Ada Corral y Hugo Neira',
      ],

      ['«No nos iremos», respondieron Ana Lobo, Luis Rey y Ole Brandvik.', 'Ana Lobo, Luis Rey y Ole Brandvik'],
      ['“No nos iremos de aquí”, dijeron Rosa Llorente y Lucas Ferrán.', 'Rosa Llorente y Lucas Ferrán'],
    ],
    'the sentence behind tells who said it': [
      ['«Fue una bomba, se inundó todo». Así describe un vecino la tormenta del domingo.', 'un vecino'],
      ['La noticia llega del puerto: «La barcaza sale el lunes». Así lo ha dicho la concejala Ada Ribas.', 'Ada Ribas'],
      [
        'Ada Corral calla. «El puente aguanta desde hace treinta años.» La advertencia la hizo Hugo Neira.',
        'Hugo Neira',
      ],

      [
        'Rosa Llorente calla. “No nos quedan bombas”. Así se expresó el alcalde, Bruno Sáez, que añadió: “Y nadie las repara”.',
        'Bruno Sáez',
        'Bruno Sáez',
      ],
      [
        'Rosa Llorente recibió a Lucas Ferrán. “El puente aguanta desde hace treinta años”. Así lo aseguró el ingeniero Pablo Mena.',
        'Pablo Mena',
      ],
    ],
    'whoever spoke last goes on': [
      [
        'Bruno Sáez dijo el lunes que el puente aguanta. «No vamos a salir», respondieron los pescadores. «La mar está muy alta».',
        'los pescadores',
        'los pescadores',
      ],
      [
        'Ana Prado espera fuera. “El puente aguanta”, promete el alcalde de Sarna, Lucas Ferrán. “Lo hemos cuidado”, añade el antiguo capitán de los bomberos.',
        'Lucas Ferrán',
        'Lucas Ferrán',
      ],
      [
        'Rosa Llorente dirige el puerto. «Las bombas son viejas», dijo Bruno Sáez.\n«Hemos esperado bastante.»',
        'Bruno Sáez',
        'Bruno Sáez',
      ],
    ],
    'what a comma ends is no part of the name before it': [
      [
        'La ministra de Obras Públicas de Sarna, Rosa Llorente, afirmó que “el puente aguanta otros treinta años”.',
        'Rosa Llorente',
      ],
      [
        'Rosa Llorente ha admitido que el puerto mantuvo abierto el puente: “no cerramos nunca”, ha zanjado.',
        'Rosa Llorente',
      ],
      [
        'Rosa Llorente ha dicho que el puerto paga lo que promete: “El dinero está en la cuenta”, ha concluido.',
        'Rosa Llorente',
      ],
    ],
    'not the person spoken to or about': [
      [
        'La ministra Ana Lobo: «El decreto está listo». Torrente a Robledo: «Deje de mentir a los ciudadanos».',
        'Ana Lobo',
        'Torrente',
      ],
      ['La ministra Ana Lobo no cede. «Que lo pruebe», le espetó al líder de la oposición, Hugo Neira.', 'Ana Lobo'],
      ['El ministro Juan Ruiz llegó tarde. Ante la alcaldesa advirtió: «No hay dinero».', 'Juan Ruiz'],
      [
        'Preguntada por las quejas de Lucas Ferrán, Rosa Llorente respondió: “El puerto debe responder”.',
        'Rosa Llorente',
      ],
    ],
    'not whom the quotation calls by name': [
      ['«Hugo, el puente ya no aguanta», dijo Ada Corral. «Vete de aquí.»', 'Ada Corral', 'Ada Corral'],

      [
        'La geóloga Ana Lobo calla. Al día siguiente, Rosa Llorente contraatacó. “Yo no oí lo que dijo Ana Lobo”, afirmó la científica.',
        'Rosa Llorente',
      ],
    ],
    'a body is called by its kind again': [
      ['El Comité Verde calla desde hace años. «Estamos desolados», explica la ONG.', 'Comité Verde'],
      ['El Banco Tarna perdió dos millones. Hugo Neira calla. «No es una crisis», aseguró el banco.', 'Banco Tarna'],
    ],
    'a pair stands for two names': [
      ['Ana y Lucía Ribas denunciaron al capitán. «Nos gritaba», afirman las dos hermanas.', 'Ana y Lucía Ribas'],
      [
        'Ada Corral y Hugo Neira subieron al volcán. «La montaña respira», dijeron los dos científicos.',
        'Ada Corral y Hugo Neira',
      ],
    ],
    'somebody introduced without a name': [
      ['«La decisión está tomada», aseguran fuentes cercanas al ministro.', 'fuentes cercanas al ministro'],
      [
        '«El puente hay que rehacerlo», dijo una fuente cercana a la investigación.',
        'una fuente cercana a la investigación',
      ],
      ['El viejo alcalde de Sarna salió al mediodía. «Hemos esperado bastante», dijo.', 'El viejo alcalde de Sarna'],
    ],
    'whoever is reported goes on to speak': [
      [
        'El hombre, cuyo nombre se desconoce, saltó el muro y cayó, dijo el director del zoo, Hugo Neira.\n«Le gritamos que parase», añadió.',
        'Hugo Neira',
      ],
      ['Según informa Norpres, Juan Lobo dijo que el puente se cae. «Hay que cerrarlo», añadió.', 'Juan Lobo'],
      ['Ada Corral dirige el puerto. El puente cerrará, dijo Hugo Neira. «Ya no aguanta más de un año.»', 'Hugo Neira'],

      ['Según el ingeniero Hugo Neira, el puente cerrará. «Ya no aguanta más de un año.»', 'Hugo Neira'],
    ],
    'a role is not whoever works for it': [
      [
        'El presidente Hugo Neira calla. «Ya no tenemos bombas», dijo la portavoz del presidente.',
        'la portavoz del presidente',
      ],
      ['El alcalde Bruno Sáez calló. «No hay bombas», dijo la oficina del alcalde.', 'la oficina del alcalde'],
    ],
    'quotations joined by an “and”': [
      ['«El puente ya no aguanta» y «nadie paga las obras», dijo Hugo Neira.', 'Hugo Neira', 'Hugo Neira'],
    ],
    'a role that says whose it is': [
      [
        'La cantante Ana Lobo está ingresada. «Está bien», dijo su abogado. «Es fuerte», añadió su médico.',
        'su abogado',
        'su médico',
      ],
      ['Ada Corral murió el lunes. «Era una mujer fuerte», dijo su alumna.', 'su alumna'],
    ],
    'one, and no word tells who': [['Hugo Neira se fue. «Huimos todos», cuenta uno de ellos.', 'uno de ellos']],
    'words that are relayed': [['La prensa local cita a un testigo: «Huimos todos del puente.»', 'un testigo']],
    'a name behind a word for named': [['«Esperé mucho», dijo un pescador llamado Hugo Neira.', 'Hugo Neira|pescador']],
    'whom the next sentence names': [
      ['«El puente ya no aguanta.» Hugo Neira dirige el puerto desde hace diez años.', 'Hugo Neira'],
    ],
    'whose answer it is': [
      [
        'La ministra Ana Lobo calla. La promesa del alcalde Carlos Cuervo: «El puente reabrirá en otoño».',
        'Carlos Cuervo',
      ],
      [
        '«¿Quién paga el puente?», preguntó Ada Corral a Hugo Neira. «El Estado», respondió este.',
        'Ada Corral',
        'Hugo Neira',
      ],
    ],
    'a name signs the quotation': [['«El puente ya no aguanta más.» - Hugo Neira, alcalde de Sarna', 'Hugo Neira']],
    'figures do not speak': [['Según los últimos datos, dijo Hugo Neira, «el puente pierde agua».', 'Hugo Neira']],
    'a clause of its own before the verb': [
      [
        'A quienes le recordaban que un barco debía salir en 2022, el portavoz del puerto, Hugo Neira, respondió: «Saldrá en mayo».',
        'Hugo Neira',
      ],
      ['Cuando llegó al puerto, el ministro Hugo Neira dijo: «El puente ya no aguanta.»', 'Hugo Neira'],
    ],
    'a role that only the last speaker can have': [
      ['«No fui yo», dijo el acusado. El abogado Hugo Neira subrayó que «no hay pruebas».', 'el acusado', 'Hugo Neira'],
      ['«El puente ya no aguanta», dijo Hugo Neira. «No hay dinero», dijo el alcalde.', 'Hugo Neira', 'Hugo Neira'],
    ],
    'a press release is whose the text speaks of': [
      [
        'El Ayuntamiento de Sarna cerró el puente. «No aguanta mucho más», se lee en el comunicado.',
        'Ayuntamiento de Sarna',
      ],
    ],
    'a word for nobody in particular is no name': [
      ['La alcaldesa Ana Lobo habló. Resultado: «No hay dinero para el puente».', 'Ana Lobo'],
      [
        'La ingeniera Ada Ribas piensa ya en el próximo puente. Solo lamenta una cosa: «Mi abuelo no lo vio».',
        'Ada Ribas',
      ],
      ['El alcalde, Leo Marzo, pidió ayuda. Nadie respondió. «Estamos solos», dijo.', 'Leo Marzo'],
    ],
    'marks of every kind': [
      ['Marta Rivas suspira: «Hemos esperado todo el invierno, y el barco no vino.', 'Marta Rivas'],
    ],
  },
  speech: [
    ['the name of a body', 'La asociación «Caminos rápidos» dijo que el puente es viejo.', 0],
    ['a film', 'La película “Los ríos que nunca duermen” se estrena en Sarna.', 0],
    ['a book in apposition', 'La nueva novela de Inés Prado, “La casa donde nadie espera”, sale en mayo.', 0],
    ['a line of a song', 'El estribillo, “yo cuento los barcos que no vuelven”, se oyó en todas las playas.', 0],
    ['a banner', 'En una pancarta se leía “Queremos agua, no queremos promesas”.', 0],
    ['a programme', 'El programa “Ríos para todos los que vengan” empieza en marzo.', 0],
    ['a nickname', 'Los vecinos lo apodan “el señor de las bombas”.', 0],
    ['a fragment', 'Rosa Llorente habló de un invierno “muy duro” para el puerto.', 0],
    ['a clause after que', 'Rosa Llorente recordó que “el puerto no tiene bombas”.', 1],
    ['words without a verb of saying', 'Rosa Llorente está enfadada. “Nadie nos escucha desde hace diez años”.', 1],
    ['behind a colon', 'Lucas Ferrán se encoge de hombros: “Yo avisé a todo el mundo”.', 1],
  ],
  stories: [
    {
      paragraphs: [
        'La ministra de Medio Ambiente, Elena Sarmiento, presentó el martes un nuevo plan para los ríos. «No podemos fingir que hay agua para todos», dijo la ministra tras el consejo.',
        'El plan, añadió, «cuesta menos que una autopista».',
        'Escéptico se mostró el presidente de la Unión de Agricultores, Darío Olmos: «Nos lo prometen desde hace veinte años».',
        '«Nadie habló con nosotros», se queja un pescador que pide el anonimato. «Nos enteramos por las noticias».',
        'A juicio de Olmos, «ningún río se salva en un año».',
        'Fuentes del ministerio replican que «todas las entidades fueron escuchadas».',
        '«Iremos a los tribunales», asegura Olmos.',
      ],
      speakers: [
        'Elena Sarmiento',
        'Elena Sarmiento',
        'Darío Olmos',
        'un pescador',
        'un pescador',
        'Darío Olmos',
        'Fuentes del ministerio',
        'Darío Olmos',
      ],
    },
    {
      title: 'Chile y Tarapeña firman un acuerdo para compartir el litio',
      standfirst: 'Los pueblos del salar anuncian recursos.',
      paragraphs: [
        '"Hoy dejamos de competir por una piedra para empezar a fabricar baterías", proclamó la ministra de Minería chilena, Javiera Huidobro, ante su homólogo tarapeño, Nicanor Choque, y medio centenar de empresarios.',
        'Choque, por su lado, destacó que el texto "reconoce por primera vez el derecho de las comunidades a un 5 % de los beneficios".',
        'Las comunidades, sin embargo, no se fían. "Nos invitaron a la foto, no a la mesa", lamentó por teléfono Saturnina Mamani, dirigente aimara del salar de Coipa. "Del agua no dice nada ese papel".',
        'El hidrólogo Rainer Voss, de la Universidad de Göttersheim, calcula que cada tonelada requiere dos millones de litros. "Razonable no es una unidad de medida", bromea el alemán.',
        '"Tenemos los votos", aseguró Huidobro a los periodistas chilenos. "Yo aún no los he contado", matizó Choque, a su lado, entre las risas de los presentes.',
      ],
      speakers: [
        'Javiera Huidobro',
        'Nicanor Choque',
        'Saturnina Mamani',
        'Saturnina Mamani',
        'Rainer Voss',
        'Javiera Huidobro',
        'Nicanor Choque',
      ],
    },
  ],
};
