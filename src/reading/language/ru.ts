import type { Language } from './language.ts';

/** Russian. */
export const ru: Language = {
  id: 'ru',

  // Sentences
  abbreviations: [],
  stopWords: [],

  // Quotes
};
