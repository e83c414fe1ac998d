import type { Language } from './language.ts';

/** Turkish. */
export const tr: Language = {
  id: 'tr',

  // Sentences
  abbreviations: [],
  stopWords: [],

  // Quotes
};
