import type { Language } from './language.ts';

/** Italian. */
export const it: Language = {
  id: 'it',

  // Sentences
  abbreviations: [],
  stopWords: [],

  // Quotes
};
