import { describedFrom, hasCases, nameThrough } from './case.ts';
import { isContraction } from './cues.ts';
import { genderOf, genderOfName, isPlural } from './gender.ts';
import { scanHead } from './head-scan.ts';
import { endOfHead, isArticle, isHead, isOblique, isStop } from './heads.ts';
import { isCapital, isWord } from './items.ts';
import { endOfArticles, hasArticleIn, isGoverned } from './joined-article.ts';
import type { Lexicon } from './lexicon.ts';
import { isTitle, POSSESSIVE, rolesIn, titleAt } from './name-words.ts';
import { nameAfterOf, nameIn } from './names.ts';
import type { Item } from './narrative.ts';
import type { Phrase } from './phrase.ts';
import { isClitic, isDescription, isInfinitive, pastComplement } from './phrase-openings.ts';
import { pronounAt } from './pronouns.ts';
import { hasArticle } from './uncased-words.ts';

const found = new WeakMap<readonly Item[], Map<number, Phrase | null>>();

/** The noun phrase that begins at item `i`; null where none does. Takes no more than a few dozen items. Each is looked for once. */
export function phraseAt(items: readonly Item[], i: number, lexicon: Lexicon, limit = items.length): Phrase | null {
  const known = found.get(items) ?? new Map<number, Phrase | null>();
  found.set(items, known);
  const place = i * (items.length + 1) + limit;
  if (!known.has(place)) known.set(place, findPhrase(items, i, lexicon, limit));
  return known.get(place) ?? null;
}

function findPhrase(items: readonly Item[], i: number, lexicon: Lexicon, limit: number): Phrase | null {
  const pronoun = pronounAt(items, i, lexicon);
  if (pronoun) return pronoun;
  const phrase = oneOf(items, i, lexicon, limit) ?? nounPhraseAt(items, i, lexicon, limit);
  const name = phrase?.role && !phrase.name ? nameThrough(items, i, phrase.to, limit, lexicon) : null;
  if (!phrase?.role || !name) return phrase;
  const gender = phrase.gender ?? genderOfName(items, name, lexicon);
  return { ...phrase, to: name[1], kind: 'name', name, role: [phrase.role[0], name[0]], gender, vague: false };
}

/** "Jeden z posłów", "أحد الناجين": one of several, who stays without a name. */
function oneOf(items: readonly Item[], from: number, lexicon: Lexicon, limit: number): Phrase | null {
  const indefinite = lexicon.indefinite.match(items, from);
  const of = from + indefinite;
  const joined = lexicon.oneOf.has(items[from]?.key ?? '') && hasArticle(items, of, lexicon);
  if (indefinite === 0 || !(joined || lexicon.oneOf.has(items[of]?.key ?? ''))) return null;
  const whole = joined ? of : of + 1;
  if (items[whole]?.kind !== 'word') return null;
  const to = nounPhraseAt(items, whole, lexicon, limit)?.to ?? whole + 1;
  const some = { kind: 'role', name: null, gender: null, titled: false, plural: false, vague: false } as const;
  return { ...some, from, to, role: [from, to], voiced: true, definite: false };
}

function nounPhraseAt(items: readonly Item[], start: number, lexicon: Lexicon, limit: number): Phrase | null {
  let i = start;
  // "وفقا | للوزير": what an "according to" governs is the source.
  if (isGoverned(items[i]?.key ?? '', lexicon) && !lexicon.accordingTo.has(items[i - 1]?.key ?? '')) return null;
  if (lexicon.of.has(items[i]?.key ?? '') && !lexicon.definite.has(items[i]?.key ?? '')) return null;
  if (isClitic(items, i, lexicon)) return null;
  const definite = lexicon.definite.match(items, i);
  const indefinite = lexicon.indefinite.match(items, i);
  i += Math.max(definite, indefinite);
  // "The then | mayor".
  const adverb = lexicon.stops.has(items[i]?.key ?? '') && !lexicon.prepositions.has(items[i]?.key ?? '');
  if (i > start && adverb && lexicon.roles.has(items[i + 1]?.key ?? '')) i++;
  if (i > start) i = pastComplement(items, i, lexicon);
  // "Ein Brief, den die Ministerin vorliest": two articles, of which the first is a relative pronoun.
  if (i > start && lexicon.language.reporting.verbSecond && isArticle(items, i, lexicon)) return null;
  const verb = lexicon.auxiliaries.has(items[i]?.key ?? '') || isInfinitive(items, i, lexicon);
  if (i > start && !items[i]?.capital && verb) return null;
  const scan = scanHead(items, i, definite + indefinite > 0, lexicon, limit);
  if (!scan || isPartOfOblique(items, i, scan.end, lexicon)) return null;
  const { of } = scan;
  let end = endOfHead(items, of ?? i, scan.end, lexicon);
  const headEnd = of ?? end;
  const demonym = (definite > 0 || hasCases(lexicon)) && isDemonym(items, i, headEnd, lexicon);
  const hasRole = (demonym || rolesIn(items, i, headEnd, lexicon)) && !isDescription(items, of, lexicon);
  const head = of === null ? '' : (items[of - 1]?.key ?? '');
  const complemented = lexicon.roles.has(head);
  const inHead = complemented || demonym ? null : nameIn(items, i, headEnd, lexicon, definite + indefinite > 0);
  const several = complemented && lexicon.many.has(head);
  const name = inHead ?? (of !== null && hasRole && !several ? nameAfterOf(items, of, end, lexicon) : null);
  const hasBody = items.slice(i, headEnd).some((item) => lexicon.bodies.has(item.key));
  const hasDocument = items.slice(i, headEnd).some((item) => lexicon.documents.has(item.key));
  const owned = items.slice(i, headEnd - 1).some((item) => POSSESSIVE.test(item.text));
  const article = definite + indefinite > 0 || owned || isContraction(items[start - 1]?.key ?? '', lexicon);
  const { verbFirst, headFirst, bareNouns, nameFirst, verbLast, joinedArticle } = lexicon.language.reporting;
  const single = article || verbFirst || !lexicon.many.has(items[end - 1]?.key ?? '');
  const second = single && hasRole && !name ? secondRole(items, end, lexicon, limit) : null;
  if (second) return { ...second, from: start, role: [i, second.name[0]], definite: indefinite === 0 };
  const bare = !article && !name;
  if ((verbFirst || headFirst) && hasRole && bare && !isHead(items, i, lexicon)) return null;
  const counts =
    !name && !hasRole && !isHead(items, i, lexicon) && items.slice(i, headEnd).some((item) => /^\p{N}/u.test(item.key));
  if (counts) return null;
  const first = items[i]?.key ?? '';
  const known = hasRole || (bareNouns && isWord(items[i])) || lexicon.bodies.has(first) || lexicon.documents.has(first);
  if (bare && !known) return null;
  if (verbFirst && name && name[0] > i && !opensRole(items, i, lexicon)) return null;
  const opens = !verbFirst || name?.[0] === i;
  const roleBehind = name && opens && name[1] < end && lexicon.roles.has(items[name[1]]?.key ?? '') ? name[1] : null;
  // Where the verb stands first, what follows a name, or the last noun with an article, is its object.
  if (verbFirst) end = name && roleBehind === null ? name[1] : endOfArticles(items, roleBehind ?? i, end, lexicon);
  const behind: [number, number] | null = roleBehind === null ? null : [roleBehind, end];
  const roleEnd = name ? name[0] : end;
  const body = !hasRole && name !== null && lexicon.bodies.has(items[roleEnd - 1]?.key ?? '');
  // Small words before a name say what the person is, though the lists do not have them: "ο μυλωνάς Στρατής".
  const told =
    hasRole ||
    (hasBody && name !== null) ||
    (name !== null &&
      (article || (bareNouns && !nameFirst)) &&
      !verbLast &&
      items.slice(i, roleEnd).every((item) => !item.capital));
  const role = behind ?? (roleEnd > i && told ? trimRole(items, i, roleEnd, lexicon) : null);
  const isUnknown =
    bare && (headFirst || (joinedArticle ? !hasArticleIn(items, i, end, lexicon) : isDescribed(items, end, lexicon)));
  const own = genderOfName(items, name, lexicon);
  const plural = isPlural(items, start, i, headEnd, name !== null, lexicon);
  return {
    from: start,
    to: end,
    kind: name ? 'name' : 'role',
    name,
    role,
    // "Devant la presse Yannick Morel": the article may be another noun's.
    // "Председателят Анна Рогова": what a role is called is of one gender, whoever has it.
    gender:
      (hasCases(lexicon) ? own : null) ??
      genderOf(items, name && article && !hasRole && !body ? i : start, name?.[0] ?? headEnd, lexicon) ??
      own,
    titled: items.slice(i, headEnd).some((_, n) => titleAt(items, i + n, lexicon) && isTitle(items, i + n, lexicon)),
    vague: bare && !hasBody && !(hasRole && (plural || start === 0 || !headFirst)) && !hasDocument,
    voiced: name !== null || hasRole || hasBody || hasDocument,
    plural,
    definite: indefinite === 0 && !isUnknown,
  };
}

/** "The Dane", "der gebürtige Kroate": the last word alone has a capital. */
const isDemonym = (items: readonly Item[], from: number, to: number, lexicon: Lexicon) =>
  lexicon.demonyms.has(items[to - 1]?.key ?? '') &&
  !items.slice(from, to - 1).some((item) => /^\p{Lu}/u.test(item.text));

/** "The writer and critic | Ana Lobo": a second role that stands before the name. */
function secondRole(
  items: readonly Item[],
  end: number,
  lexicon: Lexicon,
  limit: number,
): (Phrase & { name: [number, number] }) | null {
  if (!lexicon.and.has(items[end]?.key ?? '') || !lexicon.roles.has(items[end + 1]?.key ?? '')) return null;
  const next = nounPhraseAt(items, end + 1, lexicon, limit);
  return next?.name && next.name[0] > end + 1 ? { ...next, name: next.name } : null;
}

/** "A füle botját": the ending of the last noun counts for the words before it, unless one of them can stand by itself. */
function isPartOfOblique(items: readonly Item[], from: number, end: number, lexicon: Lexicon): boolean {
  if (!isOblique(items, end, lexicon)) return false;
  // "A Nemzeti Hírlapnak".
  if (isCapital(items[end]) && isCapital(items[end - 1])) return true;
  return items.slice(from, end).every((item, n) => !item.capital && !isHead(items, from + n, lexicon));
}

function trimRole(items: readonly Item[], from: number, to: number, lexicon: Lexicon): [number, number] | null {
  let start = describedFrom(items, from, to, lexicon);
  while (start < to && titleAt(items, start, lexicon) && !lexicon.roles.has(items[start]?.key ?? '')) start++;
  return start < to ? [start, to] : null;
}

/** What is no verb: "ويُعرف | الوزير هنري". */
const opensRole = (items: readonly Item[], i: number, lexicon: Lexicon) =>
  isHead(items, i, lexicon) ||
  isTitle(items, i, lexicon) ||
  lexicon.joinedArticle.has(items[i]?.key ?? '') ||
  lexicon.prepositions.has(items[i - 1]?.key ?? '');

/** "A fisherman who asked not to be named": somebody new, though the noun has no article. */
const isDescribed = (items: readonly Item[], end: number, lexicon: Lexicon) =>
  lexicon.language.reporting.bareNouns === true &&
  items[end]?.kind === 'comma' &&
  isStop(items[end + 1]?.key ?? '', lexicon) &&
  !lexicon.participles.has(items[end + 1]?.key ?? '');
