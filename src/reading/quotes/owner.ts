import { isCapital, isWord } from './items.ts';
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
  const another = ({ kind, key }: Item) => kind === 'stop' || lexicon.roles.has(key) || lexicon.bodies.has(key);
  if (end === from || between.some(another)) return null;
  let first = end;
  while (first > from && isWord(sentence[first - 1]) && isCapital(sentence[first - 1])) first--;
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
export const authorIn = (sentence: Sentence, from: number, to: number, lexicon: Lexicon): Phrase | null =>
  ownerOf(sentence, from, to, lexicon, ({ key }) => isPaper(key, lexicon) && lexicon.obliqueNouns.has(key));

/** Whose the words are that a noun announces: "Ayşe Demirtaş'ın | yanıtı sert oldu: “…”". */
export const announced = (sentence: Sentence, from: number, to: number, lexicon: Lexicon): Phrase | null =>
  ownerOf(sentence, from, to, lexicon, ({ key }) => isPaper(key, lexicon) || lexicon.sayings.has(key));

function ownerOf(
  sentence: Sentence,
  from: number,
  to: number,
  lexicon: Lexicon,
  carries: (item: Item) => boolean,
): Phrase | null {
  const owner = ownerIn(sentence, from, to, lexicon);
  return owner && sentence.slice(owner.to, to).some(carries) ? owner : null;
}

const isPaper = (key: string, lexicon: Lexicon) => lexicon.messages.has(key) || lexicon.documents.has(key);
