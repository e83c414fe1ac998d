import type { Language } from './language.ts';

/** German. */
export const de: Language = {
  id: 'de',

  // Sentences
  abbreviations: [],
  stopWords: [],

  // Quotes
};
