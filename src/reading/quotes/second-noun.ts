import type { Lexicon } from './lexicon.ts';
import { isTitle, rolesIn } from './name-words.ts';
import type { Item } from './narrative.ts';
import { hasArticle, isGiven, opensWithPreposition } from './uncased-words.ts';

/** "قدم المدير العام | استقالته": where an article is written together with its noun, the object begins behind a subject that it closes. */
export function isSecondNoun(items: readonly Item[], from: number, i: number, lexicon: Lexicon): boolean {
  const item = items[i];
  if (!hasArticle(items, i - 1, lexicon) || isGiven(item, lexicon) || isTitle(items, i - 1, lexicon)) return false;
  if (opensWithPreposition(item, lexicon) && !lexicon.commonNouns.names(item?.key ?? '')) return false;
  const role = rolesIn(items, from, i, lexicon);
  if (hasArticle(items, i, lexicon)) return isSecondDefinite(items, from, i, role, lexicon);
  const key = item?.key ?? '';
  // "نائب الرئيس رئيس اللجنة": a second role says more of the same person, but for one of his people: "الوزير | نظيره".
  if (lexicon.roles.has(key)) return lexicon.possessiveEndings.has(key) && role;
  return role && [lexicon.commonNouns, lexicon.possessiveEndings, lexicon.bodies].some((list) => list.has(key));
}

/** "المعارضة | الحكومة", "الجامعة | الفنان", but not "الحزب الحاكم": no adjective of the nouns before it. */
function isSecondDefinite(items: readonly Item[], from: number, i: number, role: boolean, lexicon: Lexicon): boolean {
  const key = items[i]?.key ?? '';
  if (!lexicon.roles.has(key)) return lexicon.bodies.has(key) && !lexicon.bodyAdjectives.has(key);
  if (!role && isGiven(items[i + 1], lexicon)) return true;
  const feminine = lexicon.feminineNouns;
  return !feminine.has(key) && items.slice(from, i).every((it) => feminine.has(it.key));
}
