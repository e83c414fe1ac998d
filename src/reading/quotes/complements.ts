import { isCapital } from './items.ts';
import type { Lexicon } from './lexicon.ts';
import { rolesIn } from './name-words.ts';
import type { Item } from './narrative.ts';
import { stopsPhrase } from './phrase-stops.ts';

/**
 * "Ministra de Educación | , Cultura y Deporte": what the role in a phrase from item `from` on is of can
 * be several things. Where the list that goes on at item `i` ends; `i` itself where none does. `of` is the first "of" behind the role.
 */
export function endOfComplements(
  items: readonly Item[],
  from: number,
  i: number,
  of: number | null,
  lexicon: Lexicon,
): number {
  const { and, of: small, roles } = lexicon;
  if (items[i]?.kind !== 'comma' && !and.at(items, i)) return i;
  // With cases their ending shows what they are, else that each is a single word with a capital.
  const cases = lexicon.hasCases;
  if (!cases && (of === null || !(lexicon.headFirst || lexicon.headFinal))) return i;
  const isThing = (at: number) => items[at]?.kind === 'word' && items[at]?.capital !== cases && !roles.at(items, at);
  const isWhole = (at: number) => isThing(at) && !(cases ? stopsPhrase(items, at, lexicon) : isCapital(items[at + 1]));
  let last = i;
  while (!cases && items[last]?.kind === 'comma' && isWhole(last + 1)) last += 2;
  if (!and.at(items, last) || !isThing(i - 1) || !rolesIn(items, from, i - 1, lexicon)) return i;
  last += !cases && small.at(items, last + 1) ? 2 : 1;
  return isWhole(last) ? last + 1 : i;
}
