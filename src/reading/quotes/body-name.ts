import { isCapital } from './items.ts';
import type { Lexicon } from './lexicon.ts';
import type { Item } from './narrative.ts';

/**
 * Where the small words end that describe the body at item `from`: "Commission européenne |", "Agence nationale | des fleuves". Right
 * behind the noun where there are none; `from` itself where no body with a capital stands.
 */
export function endOfBody(items: readonly Item[], from: number, lexicon: Lexicon): number {
  // "Белый дом |".
  const words = isCapital(items[from]) ? lexicon.bodies.match(items, from) : 0;
  if (words > 1) return from + words;
  if (lexicon.bodyAdjectives.isEmpty || words === 0) return from;
  let end = from + 1;
  while (describes(items, end, lexicon)) end++;
  return end;
}

const describes = (items: readonly Item[], i: number, { demonyms, bodyAdjectives, roles }: Lexicon) =>
  items[i]?.kind === 'word' &&
  !items[i]?.capital &&
  !roles.at(items, i) &&
  [demonyms, bodyAdjectives].some((list) => list.at(items, i));
