import type { Language } from './language.ts';

/** Portuguese. */
export const pt: Language = {
  id: 'pt',

  // Sentences
  abbreviations: [],
  stopWords: [],

  // Quotes
};
