import type { Language } from './language.ts';

/** Polish. */
export const pl: Language = {
  id: 'pl',

  // Sentences
  abbreviations: [],
  stopWords: [],

  // Quotes
};
