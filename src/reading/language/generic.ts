import type { Language } from './language.ts';

/** For a language that has no file of its own: marks and names only, so that speakers are named where a colon leaves no doubt. */
export const generic: Language = {
  id: 'und',

  // Sentences
  abbreviations: '',
  ordinalPoint: false,
  questionMark: '?',
  stopWords: '',
  danglingStarts: '',
  firstPerson: '',
  readingRate: { unit: 'characters', perMinute: 882 },
  marks: [
    ['“', '”'],
    ['‘', '’'],
  ],
  comma: ', ',

  // Quotes

  reporting: {
    cues: '',
    auxiliaries: '',
    accordingTo: '',
    accordingToAfter: '',
    opinionOf: '',
    he: '',
    she: '',
    they: '',
    definite: '',
    indefinite: '',
    masculine: '',
    feminine: '',
    many: '',
    of: '',
    and: '',
    but: '',
    that: '',
    prepositions: '',
    stops: '',
    mr: '',
    mrs: '',
    dr: '',
    roles: '',
    bodies: '',
    documents: '',
    naming: '',
    clause: '',
  },
};
