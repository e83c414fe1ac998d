import { kinOf } from './akin.ts';
import { isHead, isStop } from './heads.ts';
import { isCapital } from './items.ts';
import type { Lexicon } from './lexicon.ts';
import type { Item, Sentence } from './narrative.ts';

/** How many words may stand between a role and whose it is: "Bank centralny | Norwegii". */
const REACH = 4;

/** "PZPN", "PiS". */
const isAcronym = (item: Item | undefined) => /^\p{Lu}\p{L}{0,4}\p{Lu}$/u.test(item?.text ?? '');

/**
 * Made from all sentences of an article, in a language where whose a role is stands bare behind it: takes the capital from such words,
 * so that "trener Stali" is no trainer of the name of Stali. A surname that the article has with a given name keeps it.
 */
export function withoutOwners(sentences: readonly Sentence[], lexicon: Lexicon): (sentence: Sentence) => Sentence {
  if (lexicon.owners.isEmpty) return (sentence) => sentence;
  const surnames = kinOf<true>();
  for (const sentence of sentences)
    for (const [, to] of runsIn(sentence, lexicon)) surnames.add(sentence[to - 1]?.key ?? '', true);
  const isSurname = (item: Item | undefined) => surnames.of(item?.key ?? '').length > 0;
  return (sentence) => {
    const found = new Set<number>();
    for (const [i, item] of sentence.entries()) {
      if (
        !isCapital(item) ||
        i === 0 ||
        (isCapital(sentence[i - 1]) && !isHead(sentence, i - 1, lexicon) && !found.has(i - 1))
      )
        continue;
      const listed = goesOnList(sentence, i, found, lexicon);
      if (!listed && !followsHead(sentence, i, lexicon)) continue;
      // "Представитель Министерства | Анна Рогова".
      const isSure = isAcronym(item) || (lexicon.hasCases && lexicon.bodies.has(item.key));
      const length = isSure ? 1 : ownersAt(sentence, i, lexicon);
      const ends = !isCapital(sentence[i + length]) || (lexicon.hasCases && length > 1);
      const alone = ends && length > 0 && (length > 1 || !isSurname(item));
      const whole = listed ? length > 0 : isSure || alone;
      for (let at = listed ? i - 1 : i; whole && at < i + length; at++) found.add(at);
    }
    return found.size === 0
      ? sentence
      : sentence.map((item, i) => (found.has(i) ? { ...item, kind: 'word', capital: false, owner: true } : item));
  };
}

/** How many words from item `i` on have the endings of owners; where names have cases, a name can have the same ones. */
function ownersAt(sentence: Sentence, i: number, lexicon: Lexicon): number {
  const first = lexicon.owners.match(sentence, i);
  let end = i + first;
  while (first > 0 && !lexicon.hasCases && isCapital(sentence[end]) && lexicon.owners.match(sentence, end) > 0)
    end += lexicon.owners.match(sentence, end);
  return end - i;
}

/** "Ministrul Mediului, | Apelor și | Pădurilor": one owner more of the same role, behind a comma or an "and". */
const goesOnList = (sentence: Sentence, i: number, found: ReadonlySet<number>, lexicon: Lexicon) =>
  found.has(i - 2) &&
  (sentence[i - 1]?.kind === 'comma' || lexicon.and.at(sentence, i - 1)) &&
  ownersAt(sentence, i, lexicon) > 0;

/** The names of two or three words in a sentence; behind a preposition they may be places. */
function* runsIn(sentence: Sentence, lexicon: Lexicon): Generator<[from: number, to: number]> {
  for (let from = 0; from < sentence.length; from++) {
    if (!isCapital(sentence[from]) || isHead(sentence, from, lexicon)) continue;
    let to = from;
    while (isCapital(sentence[to])) to++;
    const before = sentence[from - 1]?.key ?? '';
    const place = lexicon.prepositions.has(before) && !lexicon.accordingTo.has(before);
    if (to - from > 1 && to - from < 4 && !place) yield [from, to];
    from = to;
  }
}

/** A role or a body stands right before, or parted from it by small words that belong to it. */
function followsHead(sentence: Sentence, i: number, lexicon: Lexicon): boolean {
  for (let at = i - 1; at >= Math.max(0, i - REACH); at--) {
    const item = sentence[at];
    if (
      item?.kind !== 'word' ||
      isStop(item.key, lexicon) ||
      lexicon.cues.match(sentence, at) > 0 ||
      lexicon.verbs.has(item.key)
    )
      return false;
    if (isHead(sentence, at, lexicon)) return true;
    if (item.capital) return false;
  }
  return false;
}
