import type { Lexicon } from './lexicon.ts';
import type { Sentence } from './narrative.ts';
import type { Phrase } from './phrase.ts';

/** "A and B", "A for C and B": one speaker of two, of whom `last` is one; `last` itself where no other phrase ends at an "and" or a preposition before it. */
export function joined(sentence: Sentence, last: Phrase, phrases: readonly Phrase[], lexicon: Lexicon): Phrase {
  const and = last.from - 1;
  const reaches = ({ to }: Phrase) =>
    to === and ||
    (to < and &&
      lexicon.prepositions.at(sentence, to) &&
      sentence.slice(to, and).every((item) => item.kind === 'word'));
  const other = (lexicon.and.at(sentence, and) && phrases.find(reaches)) || null;
  if (other?.name && last.name)
    return { ...last, from: other.from, name: [other.name[0], last.name[1]], role: null, plural: true };
  if (other?.kind === 'role' && last.kind === 'role') return { ...last, from: other.from, role: null, plural: true };
  const next = phrases.find((it) => it.from === last.to + 1 && lexicon.and.at(sentence, last.to));
  if (next?.name && last.name)
    return { ...last, to: next.to, name: [last.name[0], next.name[1]], role: null, plural: true };
  return last;
}
