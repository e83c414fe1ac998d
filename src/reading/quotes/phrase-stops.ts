import { isDescribedPaper, isHead, isStop } from './heads.ts';
import { isUpper, isWord } from './items.ts';
import type { Lexicon } from './lexicon.ts';
import { isTitle } from './name-words.ts';
import type { Item } from './narrative.ts';
import { isParticle } from './particles.ts';
import { canBeGivenName } from './uncased-words.ts';

/** "Eine neue Erklärung": where every noun has a capital, what has one inside a sentence is no verb. */
const isNoun = (items: readonly Item[], i: number, lexicon: Lexicon) => lexicon.capitalNouns && isUpper(items[i]);

const known = new WeakMap<readonly Item[], boolean[]>();

/** A word that cannot stand inside a noun phrase; each is looked at once. */
export function stopsPhrase(items: readonly Item[], i: number, lexicon: Lexicon): boolean {
  const stops = known.get(items) ?? [];
  if (stops.length === 0) known.set(items, stops);
  stops[i] ??= isBarrier(items, i, lexicon);
  return stops[i];
}

function isBarrier(items: readonly Item[], i: number, lexicon: Lexicon): boolean {
  const item = items[i];
  if (!isWord(item)) return true;
  if (item.owner) return false;
  // "السيد | لوح", but not "الأب | أن …": right behind a title of address, a word that elsewhere is a verb.
  const small = isStop(item.key, lexicon) || lexicon.that.has(item.key);
  if (lexicon.noCapitals && isTitle(items, i - 1, lexicon) && !small) return false;
  // "فون دير | هايم".
  if (isBehindGiven(items, i, lexicon)) return false;
  const opens = items[i - 1]?.kind !== 'word';
  if (item.capital && !(opens && isStop(item.key, lexicon))) {
    return lexicon.calendar.has(item.key) || (i === 0 && opensNoName(items, lexicon));
  }
  return (
    isStop(item.key, lexicon) ||
    lexicon.that.has(item.key) ||
    lexicon.auxiliaries.has(item.key) ||
    lexicon.participles.has(item.key) ||
    (lexicon.verbs.has(item.key) && !isHead(items, i, lexicon)) ||
    (!isNoun(items, i, lexicon) && !isDescribedPaper(items, i, lexicon) && lexicon.cues.match(items, i) > 0) ||
    lexicon.and.has(item.key)
  );
}

/** "بارت | دی ور": a small word inside a name, though it looks like another. */
const isBehindGiven = (items: readonly Item[], i: number, lexicon: Lexicon) =>
  lexicon.noCapitals && isParticle(items[i]) && items[i - 1]?.kind === 'word' && canBeGivenName(items[i - 1], lexicon);

/** A word too common to be a name, though it opens the sentence with a capital; "US" is none of them. */
const opensNoName = (items: readonly Item[], lexicon: Lexicon) =>
  !lexicon.of.at(items, 0) &&
  !/^\p{Lu}{2,}$/u.test(items[0]?.text ?? '') &&
  (lexicon.functionWords.has(items[0]?.key ?? '') || lexicon.accordingTo.match(items, 0) > 0);
