import { saints } from '../language/everywhere.ts';
import * as names from '../language/given-names.ts';
import { plain } from '../text/words.ts';
import { isCapital } from './items.ts';
import type { Lexicon } from './lexicon.ts';
import type { Item } from './narrative.ts';
import { entriesOf } from './word-list.ts';

/** Ends whoever something belongs to: "Fenwick's". */
export const POSSESSIVE = /['’]s?$/;

/** A title of address: "Mr", "Dr", "κ."; but "Κ. Ρόδης" begins with an initial. */
export const isTitle = (items: readonly Item[], i: number, { mr, mrs, dr, articleNames }: Lexicon) =>
  [mr, mrs, dr].some((list) => list.at(items, i)) && !(articleNames && isInitial(items[i]));

const isInitial = (item: Item | undefined) => item?.key.length === 1 && item.capital;

/** Stands before a name and is none: a title of address, or an initial. */
export const isTitleOrInitial = (items: readonly Item[], i: number, lexicon: Lexicon) =>
  isTitle(items, i, lexicon) || isInitial(items[i]) === true;

/** Whether what a person can be stands between two items. */
export function rolesIn(items: readonly Item[], from: number, to: number, lexicon: Lexicon): boolean {
  for (let i = from; i < to; i++) if (items[i]?.kind === 'word' && lexicon.roles.at(items, i)) return true;
  return false;
}

/** A given name that the data has, and another capital behind it. */
export const opensFullName = (items: readonly Item[], i: number, lexicon: Lexicon) =>
  isCapital(items[i + 1]) && isListed(items[i], lexicon);

const SAINTS = new Set(entriesOf(saints));

/** "San" Pietro, "Saint" Pierre: places are called so. */
export const isSaint = (item: Pick<Item, 'key'> | undefined) => SAINTS.has(item?.key ?? '');

/** "Roma | Giorgia Melani": where in a name a full one begins, behind capitals that are no given name; -1 where none does. */
export function fullNameIn(items: readonly Item[], from: number, to: number, lexicon: Lexicon): number {
  for (let i = from; i < to - 1; i++) if (isListed(items[i], lexicon) && !isSaint(items[i - 1])) return i;
  return -1;
}

/** The same, but for what opens as a venue does, "Parque João Rocha", and where the full name is all; -1 where none begins. */
export function fullNameBehind(items: readonly Item[], from: number, to: number, lexicon: Lexicon): number {
  const at = lexicon.venues.at(items, from) ? -1 : fullNameIn(items, from, to, lexicon);
  return at > from ? at : -1;
}

const GIVEN = new Set(Object.values(names).flatMap(entriesOf).map(plain));

/** A given name that the data has. */
export function isListed(item: Pick<Item, 'key'> | undefined, lexicon: Lexicon): boolean {
  const { hisNames, herNames, masculineNames, feminineNames } = lexicon;
  const key = item?.key ?? '';
  return GIVEN.has(key) || [hisNames, herNames, masculineNames, feminineNames].some((list) => list.names(key));
}
