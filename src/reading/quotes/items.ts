import type { Item } from './narrative.ts';

/** A word, or a term in quotation marks that stands for one. */
export const isWord = (item: Item | undefined): item is Item => item?.kind === 'word' || item?.kind === 'term';

/** The last item before item `i` that is no word; -1 for none. */
export const pauseBefore = (items: readonly Item[], i: number) =>
  items.findLastIndex(({ kind }, at) => at < i && kind !== 'word');

/** The first item behind item `i` that is no word; -1 for none. */
export const pauseBehind = (items: readonly Item[], i: number) =>
  items.findIndex(({ kind }, at) => at > i && kind !== 'word');

/** A word with a capital: written with one, or, in a script without capitals, known as part of a name. */
export const isCapital = (item: Item | undefined) => item?.kind === 'word' && item.capital;

/** Its first letter is a capital, or a small one, be it a name or not. */
export const isUpper = (item: Item | undefined) => /^\p{Lu}/u.test(item?.text ?? '');
export const isLower = (item: Item | undefined) => /^\p{Ll}/u.test(item?.text ?? '');
