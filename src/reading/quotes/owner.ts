import { withApposition } from './apposition.ts';
import { isCapital } from './items.ts';
import type { Lexicon } from './lexicon.ts';
import type { Item, Sentence } from './narrative.ts';
import { type Phrase, phraseOf } from './phrase.ts';
import { phraseAt } from './phrases.ts';

/**
 * The name, or the role right before item `to`, whose ending says that a noun for words is its own, between items `from` and `to`: "Ayşe Demirtaş'ın | dün “…” sözleri",
 * "Enstitü'nün | son raporunda"; null where there is none, or a person or body between could be its own.
 */
export function ownerIn(sentence: Sentence, from: number, to: number, lexicon: Lexicon): Phrase | null {
  const ends = (item: Item) => isCapital(item) && lexicon.genitives.has(item.key);
  const last = to - 1;
  const owner = phraseAt(sentence, last, lexicon);
  // "Bir gazetecinin | “…” sorusuna Demirtaş …".
  if (owner?.role && lexicon.genitives.at(sentence, last)) return owner;
  const end = sentence.slice(from, to).findLastIndex(ends) + from + 1;
  if (end === from) return null;
  let first = end;
  while (first > from && isCapital(sentence[first - 1])) first--;
  const role = sentence.slice(first, end - 1).findLastIndex((item) => lexicon.roles.has(item.key));
  const start = first + role + 1;
  return phraseOf(first, end, 'name', { name: [start, end], role: start > first ? [first, start] : null });
}

/** The owner of a document or press release that the words stand in: "Enstitü'nün | raporunda", but "Enstitü'nün | raporu". */
export function authorIn(sentence: Sentence, from: number, to: number, lexicon: Lexicon): Phrase | null {
  const lists = [lexicon.messages, lexicon.documents];
  return ownerOf(({ key }) => lists.some((list) => list.has(key)), sentence, from, to, lexicon);
}

/** The owner of what announces words: "Demirtaş'ın | yanıtı sert: “…”", "the words of | Anna Vik: “…”". */
export const announced = (sentence: Sentence, from: number, to: number, lexicon: Lexicon): Phrase | null =>
  ownerOf(({ key }) => lexicon.sayings.has(key), sentence, from, to, lexicon) ?? uttererIn(sentence, from, to, lexicon);

/** "Firmata | dalla ministra", "quanto ha riferito | dal comandante": who has done what a participle tells, right before item `to`. */
export function agentIn(sentence: Sentence, from: number, to: number, lexicon: Lexicon): Phrase | null {
  const by = sentence.findLastIndex((_, i) => i > from && i < to && lexicon.agent.at(sentence, i));
  const agent = phraseAt(sentence, by + 1, lexicon, to);
  const whole = withApposition(sentence, agent, lexicon);
  const isDone = [by - 1, by - 2].some((i) => lexicon.past.at(sentence, i));
  return by > 0 && isDone && agent?.voiced && [agent.to, whole?.to].includes(to) ? whole : null;
}

/** "L'ira di | Ugo Neri: “…”": whom the noun that opens the words belongs to, right before item `to`. */
export function ofWhom(sentence: Sentence, from: number, to: number, lexicon: Lexicon): Phrase | null {
  const of = sentence.findIndex((_, i) => i > from && lexicon.of.at(sentence, i));
  const isShort = of > from && of < from + 4 && lexicon.definite.at(sentence, from);
  const owner = isShort ? phraseAt(sentence, of + 1, lexicon, to) : null;
  return owner?.voiced && owner.to === to ? owner : null;
}

/** Whoever a noun for words belongs to that stands before him: "the answer of | Anna Vik was short: “…”", "слова | Анны Роговой: “…”". */
function uttererIn(sentence: Sentence, from: number, to: number, lexicon: Lexicon): Phrase | null {
  const noun = sentence.slice(from, to).findLastIndex((item) => lexicon.utterances.has(item.key)) + from;
  if (noun < from) return null;
  const owner = phraseAt(sentence, noun + 1 + lexicon.of.match(sentence, noun + 1), lexicon, to);
  return owner && !sentence.slice(owner.to, to).some(isCapital) ? owner : null;
}

/** The owner, if such a noun stands behind it. */
function ownerOf(isIt: (item: Item) => boolean, ...place: Parameters<typeof ownerIn>): Phrase | null {
  const [sentence, , to] = place;
  const owner = ownerIn(...place);
  return owner && sentence.slice(owner.to, to).some(isIt) ? owner : null;
}
