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
  if (lexicon.verbLast && lexicon.commonNouns.at(items, i - 1)) return startOfRole(items, i, lexicon);
  if (!rolesIn(items, from, i - 1, lexicon)) return i;
  if (lexicon.hasCases) return endOfSmallWords(items, i, lexicon);
  // Without cases, each is a single word with a capital.
  if (of === null || lexicon.capitalNouns || lexicon.noCapitals) return i;
  const isThing = (at: number) => isCapital(items[at]) && !roles.at(items, at);
  const isWhole = (at: number) => isThing(at) && !isCapital(items[at + 1]);
  let last = i;
  while (items[last]?.kind === 'comma' && isWhole(last + 1)) last += 2;
  if (!and.at(items, last) || !isThing(i - 1)) return i;
  last += small.at(items, last + 1) ? 2 : 1;
  return isWhole(last) ? last + 1 : i;
}

/** "Çevre | , Şehircilik ve İklim Değişikliği | Bakanı": where a role stands behind what it is of, the list ends before it. */
function startOfRole(items: readonly Item[], i: number, { and, roles, possessiveEndings }: Lexicon): number {
  let last = i;
  while (items[last]?.kind === 'comma' && isCapital(items[last + 1])) last += 2;
  if (!and.at(items, last)) return i;
  do last++;
  while (isCapital(items[last]) && !roles.at(items, last));
  return possessiveEndings.at(items, last) ? last : i;
}

/** "Minister rodziny | , pracy i polityki społecznej Jan Lis": with cases their endings show what they are; several commas or words only before a name. */
function endOfSmallWords(items: readonly Item[], i: number, lexicon: Lexicon): number {
  const { and, roles } = lexicon;
  const isThing = (at: number) =>
    items[at]?.kind === 'word' && !items[at]?.capital && !roles.at(items, at) && !stopsPhrase(items, at, lexicon);
  const past = (at: number): number => (isThing(at) ? past(at + 1) : at);
  let last = i;
  while (items[last]?.kind === 'comma' && isThing(last + 1)) last = past(last + 1);
  if (!and.at(items, last) || !isThing(i - 1) || !isThing(last + 1)) return i;
  const end = past(last + 1);
  if (isCapital(items[end])) return end;
  return last === i ? last + 2 : i;
}
