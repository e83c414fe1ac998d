import type { Lexicon } from './lexicon.ts';
import { isTitle, PARTICLE, rolesIn } from './name-words.ts';
import type { Item } from './narrative.ts';

/** A role with its complement has no more words without an article. */
const LONGEST_CHAIN = 4;
/** A name without a role beside it has no more words. */
export const LONGEST_NAME = 5;

/**
 * The name in a phrase of a script without capitals: what the article shows to be a name elsewhere; else all of a phrase that has no
 * role in it, or what follows a role and the words that belong to it.
 */
export function uncasedName(
  items: readonly Item[],
  from: number,
  to: number,
  lexicon: Lexicon,
): [number, number] | null {
  if (isTitle(items, from, lexicon) && from + 1 < to) return uncasedName(items, from + 1, to, lexicon);
  const known = nameWithSurname(items, from, to, lexicon) ?? knownName(items, from, to, lexicon);
  if (known) return known;
  if (!rolesIn(items, from, to, lexicon)) return to - from > LONGEST_NAME ? null : [from, to];
  const role = items.slice(from, to).findIndex((item) => lexicon.roles.has(item.key));
  if (role > 0) return nameBeforeRole(items, from, to, role, lexicon);
  return nameAfterRole(items, from, to, lexicon);
}

/** A word that ends as surnames do, with the given name before it. */
function nameWithSurname(items: readonly Item[], from: number, to: number, lexicon: Lexicon): [number, number] | null {
  const at = items.slice(from, to).findIndex((item) => lexicon.surnames.has(item.key));
  if (at < 0) return null;
  const surname = from + at;
  return [surname > from && canBeGivenName(items[surname - 1], lexicon) ? surname - 1 : surname, surname + 1];
}

/** "سارا محمدی | وزیر کشور": the role may follow the name without a comma. In "ليلى الحداد" the last word is a surname. */
function nameBeforeRole(
  items: readonly Item[],
  from: number,
  to: number,
  role: number,
  lexicon: Lexicon,
): [number, number] | null {
  if (!lexicon.language.reporting.verbFirst) return role < 4 ? [from, from + role] : null;
  const surname = from + role === to - 1 && role < 3 && canBeGivenName(items[from], lexicon);
  return surname ? [from, to] : null;
}

/** The last run of words that are a name elsewhere in the article, with the given name before it. */
function knownName(items: readonly Item[], from: number, to: number, lexicon: Lexicon): [number, number] | null {
  let last = to - 1;
  while (last >= from && !items[last]?.capital) last--;
  if (last < from || lexicon.bodies.has(items[from]?.key ?? '')) return null;
  let start = last;
  while (start > from && (items[start - 1]?.capital || PARTICLE.has(items[start - 1]?.key ?? ''))) start--;
  const clause = items[start - 2]?.kind === 'word' && lexicon.stops.has(items[start - 2]?.key ?? '');
  if (start === last && start > from && !clause && canBeGivenName(items[start - 1], lexicon)) start--;
  return [start, last + 1];
}

const canBeGivenName = (item: Item | undefined, lexicon: Lexicon) =>
  item?.kind === 'word' &&
  ![lexicon.roles, lexicon.bodies, lexicon.joinedArticle, lexicon.of, lexicon.mr, lexicon.mrs, lexicon.dr].some(
    (list) => list.has(item.key),
  );

/**
 * After a role come its complement, whose last noun has the article, and adjectives with the article: "رئيسة نقابة عمال المرافئ | نهلة
 * الخطاري". A role with an article or a possessive ending has no complement.
 */
export function nameAfterRole(
  items: readonly Item[],
  from: number,
  to: number,
  lexicon: Lexicon,
): [number, number] | null {
  const hasArticle = (i: number) => i < to && lexicon.joinedArticle.has(items[i]?.key ?? '');
  const possessed = lexicon.possessiveEndings.has(items[from]?.key ?? '');
  const own = possessed || hasArticle(from);
  let start = from + 1;
  if (!own) while (start < Math.min(to, from + LONGEST_CHAIN) && !hasArticle(start)) start++;
  if (!own && !hasArticle(start)) return null;
  while (hasArticle(start)) start++;
  if (!canBeGivenName(items[start], lexicon)) return null;
  const length = to - start;
  if (length < (possessed ? 1 : 2)) return null;
  return [start, length > 3 && !PARTICLE.has(items[start + 1]?.key ?? '') ? start + 2 : Math.min(to, start + 3)];
}
