import type { Language } from './language.ts';

/** Greek. */
export const el: Language = {
  id: 'el',

  // Sentences
  abbreviations: [],
  stopWords: [],

  // Quotes
};
