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
  const next = phrases.find((it) => it.name && it.from === last.to + 1 && lexicon.and.at(sentence, last.to));
  const [first, second] = other ? [other, last] : [last, next];
  if (first.kind !== second?.kind || first.kind === 'pronoun') return last;
  const name: Phrase['name'] = first.name && second.name && [first.name[0], second.name[1]];
  return { ...last, from: first.from, to: second.to, name, role: null, plural: true };
}
