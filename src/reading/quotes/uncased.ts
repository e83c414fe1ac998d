import type { Lexicon } from './lexicon.ts';
import { isTitle, rolesIn } from './name-words.ts';
import type { Item } from './narrative.ts';
import { isParticle } from './particles.ts';
import type { Range } from './phrase.ts';
import { canBeGivenName, endOfName, hasArticle, isGiven, LONGEST_NAME } from './uncased-words.ts';
import type { WordList } from './word-list.ts';

/** A role with its complement has no more words without an article. */
const LONGEST_CHAIN = 4;

/**
 * The name in a phrase of a script without capitals: what the article shows to be a name elsewhere; else, in a phrase that has no role,
 * the words it opens with that can be one, or what follows a role and the words that belong to it.
 */
export function uncasedName(items: readonly Item[], from: number, to: number, lexicon: Lexicon): Range | null {
  if (isTitle(items, from, lexicon)) {
    // "السفير الياباني | كينجي موراتا", but "السيد | المصري".
    const next = from + (lexicon.demonyms.at(items, from + 1) && from + 2 < to ? 2 : 1);
    return uncasedName(items, next, to, lexicon) ?? surnameAt(items, next, to, lexicon);
  }
  const known = nameWithSurname(items, from, to, lexicon) ?? knownName(items, from, to, lexicon);
  if (known) return known;
  if (!rolesIn(items, from, to, lexicon)) return bareName(items, from, to, lexicon);
  const role = items.slice(from, to).findIndex((item) => lexicon.roles.has(item.key));
  if (role > 0) return nameBeforeRole(items, from, to, role, lexicon);
  return lexicon.articles.length > 0 ? nameAfterRole(items, from, to, lexicon) : fullNameAt(items, from, to, lexicon);
}

/** "السيد | الدرعي": right behind a title of address, what is no role is a name. */
const surnameAt = (items: readonly Item[], from: number, to: number, lexicon: Lexicon): Range | null =>
  from < to && !lexicon.roles.at(items, from) && !isOrigin(items, from, lexicon) ? [from, from + 1] : null;

/** "السفيرة | الكندية": behind what is a role too. */
const isOrigin = (items: readonly Item[], i: number, { roles, demonyms }: Lexicon) =>
  roles.at(items, i - 1) && demonyms.at(items, i);

/** All of a phrase without a role; where an article is written together with its noun, from a given name on: "البرازيلي | بيتر نيلسون". */
function bareName(items: readonly Item[], from: number, to: number, lexicon: Lexicon): Range | null {
  if (lexicon.articles.length === 0) return wholePhrase(items, from, to, lexicon);
  const given = isGiven(items[from], lexicon);
  // At the head of a sentence an unknown word is a verb.
  const verb = from === 0 && !given && items[to]?.kind === 'word';
  // "لم تجب | ليلى": an unknown word before a given name as well, but for one right behind a verb of saying.
  const before = canBeGivenName(items[from], lexicon);
  const said = lexicon.cues.match(items, from - 1) > 0;
  if (!given && !said && before && from + 1 < to && isGiven(items[from + 1], lexicon)) return null;
  const end = verb || !before ? from : endOfName(items, from, to, lexicon);
  if (given || end === to) return [from, end];
  // Right behind a verb of saying, an unknown noun with an article is a trade.
  const trade = hasArticle(items, from, lexicon) && said;
  if (trade) return nameAfterRole(items, from, to, lexicon);
  return null;
}

function wholePhrase(items: readonly Item[], from: number, to: number, lexicon: Lexicon): Range | null {
  // "ماری دوپون | ۶۲ ساله".
  const figure = items.slice(from, to).findIndex((item) => /^\p{N}/u.test(item.key));
  // "لیلا کریمی | پل را افتتاح کرد": before an object, a given name has one surname.
  const object =
    lexicon.objectMarkers.at(items, to) && isGiven(items[from], lexicon) && !isGiven(items[from + 1], lexicon);
  const end = figure > 0 ? from + figure : object ? Math.min(to, from + 2) : to;
  return end - from <= LONGEST_NAME && canBeGivenName(items[from], lexicon) ? [from, end] : null;
}

/** "وزیر نیرو | کریم فراتی": the given name that the role ends before, and one or two words behind it. */
function fullNameAt(items: readonly Item[], from: number, to: number, lexicon: Lexicon): Range | null {
  const given = items.slice(0, to).findIndex((item, i) => i > from && isGiven(item, lexicon));
  return given > 0 && to - given > 1 && to - given < 4 && endOfName(items, given, to, lexicon) === to
    ? [given, to]
    : null;
}

/** A word that ends as surnames do, with the given name before it. */
function nameWithSurname(items: readonly Item[], from: number, to: number, lexicon: Lexicon): Range | null {
  const at = items.slice(from, to).findIndex((item) => lexicon.surnames.has(item.key));
  if (at < 0) return null;
  const surname = from + at;
  return [Math.max(from, surname - 1), surname + 1];
}

/** "سارا محمدی | وزیر کشور": the role may follow the name without a comma. */
function nameBeforeRole(
  items: readonly Item[],
  from: number,
  to: number,
  role: number,
  lexicon: Lexicon,
): Range | null {
  if (!canBeGivenName(items[from], lexicon)) return null;
  const next = from + role + 1;
  const given = isGiven(items[from], lexicon);
  // "كولم أوهارا | المتحدث باسم الشركة": what the last word is of follows.
  const last = next === to && !lexicon.of.at(items, to);
  // "نادر الخطيب | حاكم المنطقة": behind one given name, with an article or before another role or nothing.
  const surname = hasArticle(items, next - 1, lexicon) || last || lexicon.roles.at(items, next);
  if (role === 1 && given && surname) return [from, next];
  const name: Range = [from, endOfName(items, from, from + role, lexicon)];
  const speaks = [lexicon.cues, lexicon.accordingTo, lexicon.that, lexicon.auxiliaries].some(
    (list) => list.match(items, from - 1) > 0,
  );
  return given || (role > 1 && speaks) ? name : null;
}

/** The last run of words that are a name elsewhere in the article, with the given name before it. */
function knownName(items: readonly Item[], from: number, to: number, lexicon: Lexicon): Range | null {
  let last = to - 1;
  while (last >= from && !items[last]?.capital) last--;
  if (last < from || lexicon.bodies.at(items, from)) return null;
  let start = last;
  while (start > from && (items[start - 1]?.capital || isParticle(items[start - 1]))) start--;
  return [start, last + 1];
}

/**
 * After a role come its complement, whose last noun has the article, and adjectives with the article: "رئيسة نقابة العمال | نهلة
 * الخطاري". A role with an article or a possessive ending has no complement.
 */
export function nameAfterRole(items: readonly Item[], from: number, to: number, lexicon: Lexicon): Range | null {
  const article = (i: number) => i < to && (hasArticle(items, i, lexicon) || (i > from && lexicon.places.at(items, i)));
  const possessed = lexicon.possessiveEndings.at(items, from);
  // "المتحدثة | باسم | القصر": what she speaks for is a complement, though the role has an article.
  const of = lexicon.of.at(items, from + 1);
  const own = !of && (possessed || article(from));
  let start = from + (of ? 2 : 1);
  if (!own) while (start < Math.min(to, from + LONGEST_CHAIN) && !article(start)) start++;
  if (!own && !article(start)) return null;
  while (article(start)) start++;
  if (start >= to || !canBeGivenName(items[start], lexicon)) return null;
  const end = endOfName(items, start, to, lexicon);
  return end > start ? [start, end] : null;
}

/** How many words say where somebody has a role: "في قطاع غزة". */
const LONGEST_PLACE = 3;

/**
 * "سفير فرنسا لدى سارنا | بيار نصور": the name behind where somebody has the role that ends at item `end`; a known given name opens it.
 * "في مستشفى كمال نصور" is called after him, "في المستشفى الدكتور | كمال نصور" is not.
 */
export function nameBehindPlace(items: readonly Item[], end: number, limit: number, lexicon: Lexicon): Range | null {
  if (lexicon.joinedArticle.isEmpty || !lexicon.locatives.at(items, end)) return null;
  const { roles, prepositions, cues, that, stops } = lexicon;
  const isIn = (lists: readonly WordList[]) => (item: Item) =>
    item.kind !== 'word' || lists.some((list) => list.has(item.key));
  const place = items.slice(end + 1, end + 2 + LONGEST_PLACE);
  const given = place.findIndex((item) => isGiven(item, lexicon));
  const start = end + 1 + given;
  const titled = Number(isTitle(items, start - 1, lexicon));
  const before = start - 1 - titled;
  const isCalledSo = lexicon.bodies.at(items, before) && !hasArticle(items, before, lexicon);
  const apart = isIn([roles, prepositions, cues, stops]);
  if (given < 1 + titled || isCalledSo || place.slice(0, given - titled).some(apart)) return null;
  const name = items.slice(start, Math.min(limit, start + LONGEST_NAME));
  const close = name.findIndex(isIn([prepositions, cues, that, stops]));
  const to = endOfName(items, start, start + (close < 0 ? name.length : close), lexicon);
  return to - start > 1 ? [start, to] : null;
}
