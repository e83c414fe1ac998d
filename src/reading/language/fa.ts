import type { Language } from './language.ts';

/** Persian. */
export const fa: Language = {
  id: 'fa',

  // Sentences
  abbreviations: [],
  stopWords: [],

  // Quotes
};
