import { isLower } from './items.ts';
import type { Lexicon } from './lexicon.ts';
import type { Item } from './narrative.ts';
import type { Nouns } from './nouns.ts';
import type { Gender, Range } from './phrase.ts';

/** By its article, title or noun. */
export function genderOf(items: readonly Item[], from: number, to: number, lexicon: Lexicon): Gender {
  for (let i = from; i < to; i++) {
    const key = items[i]?.key ?? '';
    // "Die | junge Frau": no boy.
    if (lexicon.capitalNouns && isLower(items[i]) && lexicon.adjectives.has(key)) continue;
    if (lexicon.mrs.has(key) || lexicon.feminine.match(items, i) > 0) return 'f';
    if (lexicon.mr.has(key) || lexicon.masculine.match(items, i) > 0) return 'm';
  }
  return null;
}

/** By the name itself, where the language's names show it; the given name counts most. */
export function genderOfName(items: readonly Item[], name: Range | null, lexicon: Lexicon): Gender {
  const words = items.slice(...(name ?? [0, 0]));
  for (const { key } of words) {
    if (lexicon.feminineNames.has(key)) return 'f';
    if (lexicon.masculineNames.has(key)) return 'm';
  }
  return null;
}

/** By its article or its role, a phrase without a name stands for several. */
export function isPlural(items: readonly Item[], { start, first, headEnd }: Nouns, lexicon: Lexicon): boolean {
  // "۲۳ عضو": where a noun stays as it is behind a figure.
  if (/^\p{N}+$/u.test(items[start]?.key ?? '')) return true;
  // "A | két mérnök": a noun behind a figure.
  const figure = lexicon.of.at(items, first) ? start : first;
  const article = first > start && [start, figure].some((i) => lexicon.many.match(items, i) > 0);
  // What follows the first role is whose it is: "супруга главы".
  const role = items.slice(first, headEnd).find((item) => lexicon.roles.has(item.key));
  return article || (role !== undefined && isSeveral(role.key, lexicon));
}

/** "کارشناسان", but not "کارگردان", of which that is no ending. */
export const isSeveral = (key: string, { many, roles }: Lexicon) => many.has(key) && !roles.isStem(key);
