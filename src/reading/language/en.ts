import type { Language } from './language.ts';

/** English. */
export const en: Language = {
  id: 'en',

  // Sentences
  abbreviations: [],
  stopWords: [],

  // Quotes
};
