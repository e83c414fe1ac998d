import { pauseBehind } from './items.ts';
import type { Lexicon } from './lexicon.ts';
import type { Item, Sentence } from './narrative.ts';
import type { Phrase } from './phrase.ts';
import { pronounAt } from './pronouns.ts';

/** "Ha abbracciato i soccorritori e ha promesso": where verbs need no subject, what follows one that opens the sentence is its object. */
export function endOfObject(sentence: Sentence, from: number, lexicon: Lexicon): number {
  if (from > 0 || lexicon.participles.match(sentence, 0) === 0) return 0;
  return Math.max(pauseBehind(sentence, -1), 0);
}

/** Past a comma, a dash and words such as "but" that open a clause. */
export function clauseStart(sentence: Sentence, from: number, to: number, lexicon: Lexicon): number {
  const opens = (item: Item | undefined) =>
    item?.kind === 'word' ? isClauseWord(item, lexicon) : item?.kind !== 'term';
  // "A chi gli chiedeva del ponte, | il sindaco ha risposto".
  if (from === 0 && lexicon.prepositions.at(sentence, 0) && lexicon.relative.at(sentence, 1))
    return Math.min(pauseBehind(sentence, 1) + 1, to);
  // "Джерело: | мер у Telegram".
  let i = from === 0 && sentence[1]?.kind === 'colon' ? 2 : from;
  for (let set = 0; i < to; i += Math.max(1, set)) {
    // "Z kolei Anna": a preposition may open a set phrase.
    set = lexicon.stops.match(sentence, i);
    if (set < 2 && (!opens(sentence[i]) || pronounAt(sentence, i, lexicon))) break;
  }
  return i;
}

/** A word that ends a noun phrase, but governs none: "now", "and so". */
export const isClauseWord = (item: Item, lexicon: Lexicon) =>
  lexicon.stops.has(item.key) && !lexicon.prepositions.has(item.key);

/** Only a few small words stand between a subject and its verb. */
export function nothingBetween(sentence: Sentence, from: number, to: number): boolean {
  const between = sentence.slice(from, to);
  return between.length <= 3 && between.every((item) => item.kind === 'word' && !item.capital);
}

/** Begins its part of the sentence, so that no word governs it. */
export function opensPart(sentence: Sentence, phrase: Phrase, start: number, lexicon: Lexicon): boolean {
  const before = phrase.from - 1;
  const opens = [lexicon.but, lexicon.that, lexicon.objectMarkers].some((list) => list.at(sentence, before));
  // "ورفع | المحتجون | لافتات": behind the verb.
  const first = lexicon.verbFirst && phrase.from === start + 1 && phrase.role !== null;
  return first || phrase.from === start || ['comma', 'dash'].includes(sentence[before]?.kind ?? '') || opens;
}

/** "Although the government promised money, | she remains sceptical": where the main clause begins behind the one that opens the words; `from` where none does. */
export function mainClause(sentence: Sentence, from: number, to: number, lexicon: Lexicon): number {
  if (lexicon.subordinate.match(sentence, from) === 0) return from;
  const comma = sentence.findIndex(({ kind }, i) => i > from && i < to && kind === 'comma');
  return comma < 0 ? from : comma + 1;
}
