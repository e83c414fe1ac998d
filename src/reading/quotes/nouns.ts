import { isContraction } from './cues.ts';
import { scanHead } from './head-scan.ts';
import { endOfHead, isArticle, isHead, isOblique } from './heads.ts';
import { isCapital } from './items.ts';
import type { Lexicon } from './lexicon.ts';
import { POSSESSIVE } from './name-words.ts';
import type { Item } from './narrative.ts';
import { type Opening, openingAt } from './phrase-openings.ts';

/** The nouns of a phrase, before it is known whether they stand for anybody; item indices, ends exclusive. */
export interface Nouns extends Opening {
  /** Where the phrase begins, article included. */
  start: number;
  /** Where the head ends, and a complement may begin. */
  headEnd: number;
  /** The first "of" behind the head; null where there is none. */
  of: number | null;
  end: number;
  /** An article, or what serves as one: an owner, a preposition with an article in it. */
  hasArticle: boolean;
}

/** The nouns that begin at item `start`; null where none do. */
export function nounsAt(items: readonly Item[], start: number, lexicon: Lexicon, limit: number): Nouns | null {
  const opening = openingAt(items, start, lexicon);
  if (!opening) return null;
  const { first, definite, indefinite } = opening;
  const opened = first > start || isContraction(items[start - 1]?.key ?? '', lexicon);
  const scan = scanHead(items, first, opened, lexicon, limit);
  if (!scan || isPartOfOblique(items, first, scan.end, lexicon)) return null;
  const { of } = scan;
  const end = endOfHead(items, of ?? first, scan.end, lexicon);
  const headEnd = of ?? end;
  const isOwned = () => items.slice(first, headEnd - 1).some((item) => POSSESSIVE.test(item.text));
  const hasArticle = opened || isOwned();
  return { start, first, headEnd, of, end, definite, indefinite, hasArticle };
}

/** "A füle botját": the ending of the last noun counts for the words before it, unless one of them can stand by itself. */
function isPartOfOblique(items: readonly Item[], from: number, end: number, lexicon: Lexicon): boolean {
  if (!isOblique(items, end, lexicon)) return false;
  // "A Nemzeti Hírlapnak".
  if (isCapital(items[end]) && isCapital(items[end - 1])) {
    // "Genel Sekreter Mark Rutte | Lahey'de", "Komisyon Başkanı | Paris'te".
    return !items.slice(from, end).some((item) => lexicon.roles.has(item.key));
  }
  // "A Kossuth | rádióban".
  const isNamed = end === from + 1 && isArticle(items, from - 1, lexicon);
  if (isNamed && isHead(items, end, lexicon) && !lexicon.roles.at(items, end)) return true;
  return items.slice(from, end).every((item, n) => !item.capital && !isHead(items, from + n, lexicon));
}
