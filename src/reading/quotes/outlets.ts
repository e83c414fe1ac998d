import { outlets, outletWords, platforms } from '../language/everywhere.ts';
import { isHead } from './heads.ts';
import { isCapital } from './items.ts';
import type { Lexicon } from './lexicon.ts';
import { isTitle } from './name-words.ts';
import type { Item } from './narrative.ts';
import { entriesOf } from './word-list.ts';

const PLATFORMS = new Set(entriesOf(platforms));
const OUTLETS = new Set([...entriesOf(outlets), ...PLATFORMS]);
const PARTS_OF_OUTLETS = new Set(entriesOf(outletWords));

/** "BBC | News Brasil": goes on with the name of an outlet. */
export const isPartOfOutlet = (item: Item | undefined) => PARTS_OF_OUTLETS.has(item?.key ?? '');

/** "Pentru Euronews | Dan Pop", "na Twitterze | Lis": behind a preposition, a name follows where something was said or written. */
export const followsOutlet = (items: readonly Item[], from: number, i: number) =>
  i > from &&
  isCapital(items[i - 1]) &&
  OUTLETS.has(items[i - 1]?.key ?? '') &&
  !isPartOfOutlet(items[i]) &&
  (isCapital(items[i + 1]) || PLATFORMS.has(items[i - 1]?.key ?? ''));

/** "Заявив Лозинець | NRT": right behind a verb of saying, an outlet or another script behind a name is whom it is told. */
export const isToldOutlet = (items: readonly Item[], from: number, i: number, lexicon: Lexicon) =>
  lexicon.hasCases &&
  isCapital(items[i - 1]) &&
  lexicon.cues.at(items, from - 1) &&
  (OUTLETS.has(items[i]?.key ?? '') ||
    (/\p{Script=Cyrillic}/u.test(items[i - 1]?.text ?? '') && /^\p{Script=Latin}/u.test(items[i]?.text ?? '')));

/**
 * "Powiedział PAP | rzecznik", "sagte der Zeitung | eine Nachbarin": where whom something is told ends, right behind a verb of saying: a
 * medium, an abbreviation or a name in marks that another phrase follows; `i` where there is none.
 */
export function endOfTold(items: readonly Item[], i: number, lexicon: Lexicon): number {
  // "Rekla | je | listu".
  const verb = i - 1 - Number(lexicon.auxiliaries.at(items, i - 1));
  if (lexicon.cues.match(items, verb) === 0) return i;
  const medium = i + lexicon.addressees.match(items, i);
  const isName = (lexicon.hasCases || medium > i) && isAgency(items[medium]);
  const end = medium + Number(isName);
  const article = lexicon.indefinite.match(items, end) || (medium > i ? lexicon.definite.match(items, end) : 0);
  const next = end + article;
  const follows =
    article > 0 || isCapital(items[next]) || isHead(items, next, lexicon) || isTitle(items, next, lexicon);
  return follows ? end : i;
}

/** "PAP", "dpa", „Kurier“. */
const isAgency = (item: Item | undefined) =>
  item?.kind === 'term' || /^(?:\p{Lu}{3,}\p{N}*|dpa|afp|epd|kna)$/u.test(item?.text ?? '');
