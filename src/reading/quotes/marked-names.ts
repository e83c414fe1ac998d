import type { Token } from '../text/words.ts';
import { itemOf } from './items.ts';
import type { Lexicon } from './lexicon.ts';
import type { Item } from './narrative.ts';
import { isSecondParticle } from './particles.ts';
import { canBeInName, isGiven } from './uncased-words.ts';

/** Names in marks have no more words. */
const LONGEST = 4;

/**
 * "«کریم فراتی» وزیر": in a script without capitals some papers set names in quotation marks. The words of such a name,
 * as if they had no marks but capitals; null where the marks hold something else. `words` are the tokens of the text.
 */
export function nameInMarks(
  items: readonly Item[],
  i: number,
  words: readonly Token[],
  lexicon: Lexicon,
): Item[] | null {
  const item = items[i];
  if (!item?.span || item.text.split(/\s+/u).length > LONGEST) return null;
  const { start, end } = item;
  const inside = words.filter((word) => word.start >= start && word.end <= end).map(itemOf);
  // "طفلة تدعى "خديجة"".
  const called = lexicon.called.match(items, i - 1) > 0;
  if (
    inside.length < (called ? 1 : 2) ||
    !inside.every((word, n) => canBeInName(word, lexicon) || isSecondParticle(inside, n))
  )
    return null;
  if (lexicon.naming.match(items, i - 1) > 0) return null;
  const next = items[i + 1]?.kind === 'comma' ? i + 2 : i + 1;
  if (!called && !isGiven(inside[0], lexicon) && !lexicon.roles.at(items, next)) return null;
  return inside.map((word) => ({ ...word, capital: true }));
}
