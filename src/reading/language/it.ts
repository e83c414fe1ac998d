import type { Language } from './language.ts';

/** Italian. */
export const it: Language = {
  id: 'it',

  // Sentences
  abbreviations: `
    sig. Sig. sig.ra Sig.ra dott. Dott. dr. Dr. prof. Prof. avv. Avv. ing. Ing. on. On. sen. Sen. Gen. mons. Mons.
    art. artt. p. pp. pag. pagg. vol. cfr. cap. fig. c.d. cd. a.C. d.C. ca. tel. p.es. St. feb. apr. giu. sett. ott.
    nov.
  `,
  ordinalPoint: false,
  questionMark: '?',
  stopWords: `
    a abbia abbiamo ad agli ai al alcune alcuni all alla alle allo allora altra altre altri altro anche ancora anni
    anno appena avere aveva avevano avrebbe avrà c che chi ci ciò circa coi col come con contro così cui d da dagli
    dai dal dall dalla dalle dallo davanti degli dei del dell della delle dello dentro di dopo dove dovrebbe due
    dunque durante e è ed entro era erano essere essi fa fare fatto fino fra già gli grazie ha hanno ho i il in
    infatti inoltre insieme intanto invece io l la le lei li lo loro lui ma mentre mi mio molte molti molto ne negli
    nei nel nell nella nelle nello nessun nessuno noi non nostra nostri nostro nuova nuovi nuovo o ogni oggi oltre
    ora ormai per perché perciò però più poche pochi poco poi possono potrebbe potrebbero prima primo proprio può
    pure qualche quale quali quando quanto quasi quella quelle quelli quello questa queste questi questo qui quindi
    s sarà saranno sarebbe se secondo sei sempre senza si sia siamo siano sino solo sono sopra soprattutto sotto sta
    stata state stati stato stessa stesso su sua subito sugli sui sul sull sulla sulle sullo suo suoi tale tali
    tanto tra tre troppo tutta tutte tutti tutto un una uno v va verso vi via viene voi vostro
  `,

  // Quotes
};
