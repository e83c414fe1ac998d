import { isCapital } from './items.ts';
import type { Lexicon } from './lexicon.ts';
import type { Item, Sentence } from './narrative.ts';
import type { Phrase } from './phrase.ts';

/**
 * The name whose ending says that a noun for words is its own, between items `from` and `to`: "Ayşe Demirtaş'ın | dün “…” sözleri",
 * "Enstitü'nün | son raporunda"; null where there is none, or a person or body between could be its own.
 */
export function ownerIn(sentence: Sentence, from: number, to: number, lexicon: Lexicon): Phrase | null {
  const { verbLast, noCapitals } = lexicon;
  if (!verbLast || noCapitals) return null;
  const ends = (item: Item) => isCapital(item) && lexicon.genitives.has(item.key);
  const end = sentence.slice(from, to).findLastIndex(ends) + from + 1;
  const between = sentence.slice(end, to);
  const another = ({ key }: Item) => lexicon.roles.has(key);
  if (end === from || between.some(another)) return null;
  let first = end;
  while (first > from && isCapital(sentence[first - 1])) first--;
  const role = sentence.slice(first, end - 1).findLastIndex((item) => lexicon.roles.has(item.key));
  const start = first + role + 1;
  return {
    from: first,
    to: end,
    kind: 'name',
    name: [start, end],
    role: start > first ? [first, start] : null,
    gender: null,
    titled: false,
    vague: false,
    voiced: true,
    plural: false,
    definite: true,
  };
}

/** The owner of a document or press release that the words stand in: "Enstitü'nün | raporunda", but "Enstitü'nün | raporu". */
export function authorIn(sentence: Sentence, from: number, to: number, lexicon: Lexicon): Phrase | null {
  const owner = ownerIn(sentence, from, to, lexicon);
  const isIn = ({ key }: Item) =>
    [lexicon.messages, lexicon.documents].some((list) => list.has(key)) && lexicon.obliqueNouns.has(key);
  return owner && sentence.slice(owner.to, to).some(isIn) ? owner : null;
}
