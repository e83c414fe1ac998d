import type { Language } from './language.ts';

/** Hungarian. */
export const hu: Language = {
  id: 'hu',

  // Sentences
  abbreviations: [],
  stopWords: [],

  // Quotes
};
