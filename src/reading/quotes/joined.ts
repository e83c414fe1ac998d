import type { Lexicon } from './lexicon.ts';
import type { Sentence } from './narrative.ts';
import type { Phrase } from './phrase.ts';

/** "A, | B": two names without a role, and a comma between them. */
export const isBeside = (sentence: Sentence, a: Phrase, b: Phrase) =>
  sentence[a.to]?.kind === 'comma' && b.from === a.to + 1 && [a, b].every(({ name, role }) => name && !role);

/** "A and B", "A for D and B", "A, B and C": one speaker of several, of whom `last` is one; `last` itself where none is joined to it. */
export function joined(sentence: Sentence, last: Phrase, phrases: readonly Phrase[], lexicon: Lexicon): Phrase {
  const and = last.from - 1;
  const reaches = ({ to }: Phrase) =>
    to === and ||
    (to < and &&
      lexicon.prepositions.at(sentence, to) &&
      sentence.slice(to, and).every((item) => item.kind === 'word'));
  const other = (lexicon.and.at(sentence, and) && phrases.find(reaches)) || null;
  const end = phrases.reduce((it, next) => (isBeside(sentence, it, next) ? next : it), last);
  // "Said Anna Vik, | Luc Morel and Ole Brandvik nodding": those before a word have a verb of their own. A single word that opens a
  // sentence may be no name: "Later, Morel and Vik said".
  const ends = ({ to }: Phrase) => end === last || (last.from === 0 && last.to > 1) || sentence[to]?.kind !== 'word';
  const next = phrases.find((it) => it.name && it.from === end.to + 1 && lexicon.and.at(sentence, end.to) && ends(it));
  const [near, second] = other ? [other, last] : [last, next];
  if (near.kind !== second?.kind || near.kind === 'pronoun') return last;
  const first = phrases.reduceRight((it, before) => (isBeside(sentence, before, it) ? before : it), near);
  const name: Phrase['name'] = first.name && second.name && [first.name[0], second.name[1]];
  return { ...last, from: first.from, to: second.to, name, role: null, plural: true };
}
