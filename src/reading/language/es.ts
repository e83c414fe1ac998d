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

  // Quotes
};
