import type { Language } from './language.ts';

/** Spanish. */
export const es: Language = {
  id: 'es',

  // Sentences
  abbreviations: [],
  stopWords: [],

  // Quotes
};
