import type { Language } from './language.ts';

/** French. */
export const fr: Language = {
  id: 'fr',

  // Sentences
  abbreviations: [],
  stopWords: [],

  // Quotes
};
