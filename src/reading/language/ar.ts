import type { Language } from './language.ts';

/** Arabic. */
export const ar: Language = {
  id: 'ar',

  // Sentences
  abbreviations: [],
  stopWords: [],

  // Quotes
};
