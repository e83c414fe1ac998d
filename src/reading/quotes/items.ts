import type { Item } from './narrative.ts';

/** A word, or a term in quotation marks that stands for one. */
export const isWord = (item: Item | undefined): item is Item => item?.kind === 'word' || item?.kind === 'term';

/** A word with a capital: written with one, or, in a script without capitals, known as part of a name. */
export const isCapital = (item: Item | undefined) => item?.kind === 'word' && item.capital;
