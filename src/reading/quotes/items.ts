import type { Token } from '../text/words.ts';
import type { Item } from './narrative.ts';

/** A word as an item. Its properties are named one by one: engines give each object that is spread and added to a form of its own, and are slow with those. */
export const itemOf = ({ kind, text, key, start, end, capital }: Token): Item => ({
  kind,
  text,
  key,
  start,
  end,
  capital,
  span: null,
});

/** A word, or a term in quotation marks that stands for one. */
export const isWord = (item: Item | undefined): item is Item => item?.kind === 'word' || item?.kind === 'term';

/** The last item before item `i` that is no word; -1 for none. */
export function pauseBefore(items: readonly Item[], i: number): number {
  let at = i - 1;
  while (items[at]?.kind === 'word') at--;
  return at;
}

/** The first item behind item `i` that is no word; -1 for none. */
export function pauseBehind(items: readonly Item[], i: number): number {
  let at = i + 1;
  while (items[at]?.kind === 'word') at++;
  return at < items.length ? at : -1;
}

/** A word with a capital: written with one, or, in a script without capitals, known as part of a name. */
export const isCapital = (item: Item | undefined) => item?.kind === 'word' && item.capital;

/** Its first letter is a capital, or a small one, be it a name or not. */
export const isUpper = (item: Item | undefined) => /^\p{Lu}/u.test(item?.text ?? '');
export const isLower = (item: Item | undefined) => /^\p{Ll}/u.test(item?.text ?? '');
