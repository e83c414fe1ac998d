import type { Cases } from '../cases.ts';

/** Spanish. Everything here is invented. */
export const es: Cases = {
  rules: {
    'speaker and verb before the quotation': [
      ['Rosa Llorente dijo: “El puente se abrirá antes del invierno”.', 'Rosa Llorente'],
    ],
    'verb, then speaker, after the quotation': [
      ['“El puente se abrirá antes del invierno”, aseguró este lunes Rosa Llorente.', 'Rosa Llorente'],
    ],
    'the fullest role that the text gives': [
      [
        'La directora Rosa Llorente llegó tarde. “Ya no nos quedan bombas”, dijo Rosa Llorente, directora del puerto de Sarna.',
        'Rosa Llorente|directora del puerto de Sarna',
      ],
    ],
    'a role beside the name': [
      [
        '“No nos quedan bombas”, dijo Lucas Ferrán, director del puerto de Sarna.',
        'Lucas Ferrán|director del puerto de Sarna',
      ],
      ['“No nos quedan bombas”, lamentó la alcaldesa de Sarna, Marta Ferrán.', 'Marta Ferrán|alcaldesa de Sarna'],
    ],
    'according to': [['Según Rosa Llorente, “el puente nunca fue seguro para los camiones”.', 'Rosa Llorente']],
    'a pronoun': [
      ['Rosa Llorente dirige el puerto desde hace diez años. “Nadie nos escucha”, dice ella.', 'Rosa Llorente'],
    ],
    'a verb without a subject': [
      ['Rosa Llorente dirige el puerto desde hace diez años. “Nadie nos escucha”, lamenta.', 'Rosa Llorente'],
    ],
    'cut in two around the speaker': [
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
    ],
    'a role stands for the name': [
      [
        'Rosa Llorente, alcaldesa de Sarna, inauguró el puente. “Ha aguantado bien”, dijo la alcaldesa.',
        'Rosa Llorente',
      ],
    ],
    'a body or an unnamed source': [
      ['“Las válvulas nunca se probaron”, afirma un trabajador del puerto.', 'un trabajador del puerto'],
    ],
    'two speakers at once': [
      ['“No nos iremos de aquí”, dijeron Rosa Llorente y Lucas Ferrán.', 'Rosa Llorente y Lucas Ferrán'],
    ],
    'not the person spoken to or about': [
      [
        'Preguntada por las quejas de Lucas Ferrán, Rosa Llorente respondió: “El puerto debe responder”.',
        'Rosa Llorente',
      ],
    ],
  },
  speech: [],
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
  ],
};
