import { isContraction } from './cues.ts';
import type { Lexicon } from './lexicon.ts';
import { isTitle, POSSESSIVE, particlesAt, rolesIn, titleAt } from './name-words.ts';
import { nameAfterOf, nameIn } from './names.ts';
import type { Item } from './narrative.ts';

export type Gender = 'm' | 'f' | null;

/** A noun phrase that can stand for a speaker. `from` and `to` are item indices, `to` exclusive. */
export interface Phrase {
  from: number;
  to: number;
  kind: 'name' | 'pronoun' | 'role';
  /** The name in it, without title and role; null where it has none. */
  name: [number, number] | null;
  /** What it says the person is, without article; null where it says nothing. */
  role: [number, number] | null;
  gender: Gender;
  /** Has a title of address: "Mr", "Dr". */
  titled: boolean;
  plural: boolean;
  /** A bare noun that nothing shows to be a person or body. */
  vague: boolean;
  /** A name, a pronoun or a noun that can have a voice: of a person, a body, a document. */
  voiced: boolean;
  /** Points at somebody known already: "the minister", not "a minister". */
  definite: boolean;
}

/** The noun phrase that begins at item `i`; null where none does. Takes no more than a few dozen items. */
export function phraseAt(items: readonly Item[], i: number, lexicon: Lexicon, limit = items.length): Phrase | null {
  return pronounAt(items, i, lexicon) ?? nounPhraseAt(items, i, lexicon, limit);
}

function pronounAt(items: readonly Item[], i: number, lexicon: Lexicon): Phrase | null {
  const he = lexicon.he.match(items, i);
  const she = lexicon.she.match(items, i);
  const they = lexicon.they.match(items, i);
  const length = Math.max(he, she, they);
  if (length === 0 || isDemonstrative(items, i, length, lexicon)) return null;
  const gender: Gender = he > 0 && she > 0 ? null : he > 0 ? 'm' : she > 0 ? 'f' : null;
  return {
    from: i,
    to: i + length,
    kind: 'pronoun',
    name: null,
    role: null,
    gender,
    titled: false,
    vague: false,
    voiced: true,
    plural: he + she === 0,
    definite: true,
  };
}

/** "Este jueves": no pronoun, for its noun follows. */
const isDemonstrative = (items: readonly Item[], i: number, length: number, lexicon: Lexicon) =>
  lexicon.latter.match(items, i) > 0 &&
  items[i + length]?.kind === 'word' &&
  !lexicon.auxiliaries.has(items[i + length]?.key ?? '') &&
  lexicon.cues.match(items, i + length) === 0;

/** Ends a noun phrase wherever it stands. */
export const isStop = (key: string, lexicon: Lexicon) => lexicon.stops.has(key) || lexicon.prepositions.has(key);

const isWord = (item: Item | undefined): item is Item => item?.kind === 'word' || item?.kind === 'term';

/** A word that cannot stand inside a noun phrase. */
function stopsPhrase(items: readonly Item[], i: number, lexicon: Lexicon): boolean {
  const item = items[i];
  if (!isWord(item)) return true;
  if (item.kind === 'term') return false;
  if (lexicon.addresseeEndings.has(item.key) && lexicon.accordingToAfter.match(items, i + 1) === 0) return true;
  const opens = i === 0 || items[i - 1]?.kind !== 'word';
  if (item.capital && !(opens && isStop(item.key, lexicon))) {
    return lexicon.calendar.has(item.key) || (i === 0 && !lexicon.roles.has(item.key) && opensNoName(items, lexicon));
  }
  return (
    isStop(item.key, lexicon) ||
    lexicon.that.has(item.key) ||
    lexicon.auxiliaries.has(item.key) ||
    lexicon.verbs.has(item.key) ||
    lexicon.cues.match(items, i) > 0 ||
    lexicon.and.has(item.key) ||
    pronounAt(items, i, lexicon) !== null
  );
}

/** A word too common to be a name, though it opens the sentence with a capital; "US" is none of them. */
const opensNoName = (items: readonly Item[], lexicon: Lexicon) =>
  !/^\p{Lu}{2,}$/u.test(items[0]?.text ?? '') &&
  (lexicon.functionWords.has(items[0]?.key ?? '') || lexicon.accordingTo.match(items, 0) > 0);

function nounPhraseAt(items: readonly Item[], start: number, lexicon: Lexicon, limit: number): Phrase | null {
  let i = start;
  if (lexicon.of.has(items[i]?.key ?? '') && !lexicon.definite.has(items[i]?.key ?? '')) return null;
  const definite = lexicon.definite.match(items, i);
  const indefinite = lexicon.indefinite.match(items, i);
  i += Math.max(definite, indefinite);
  // "Ein Brief, den die Ministerin vorliest": two articles, of which the first is a relative pronoun.
  if (i > start && lexicon.language.reporting.verbSecond && isArticle(items, i, lexicon)) return null;
  const verb = lexicon.auxiliaries.has(items[i]?.key ?? '') || isInfinitive(items, i, lexicon);
  if (i > start && !items[i]?.capital && verb) return null;
  const scan = scanHead(items, i, definite + indefinite > 0, lexicon, limit);
  if (!scan) return null;
  const { of } = scan;
  const end = endOfHead(items, of ?? i, scan.end, lexicon);
  const headEnd = of ?? end;
  const hasRole = rolesIn(items, i, headEnd, lexicon) && !isDescription(items, of, lexicon);
  const head = of === null ? '' : (items[of - 1]?.key ?? '');
  const complemented = lexicon.roles.has(head);
  const inHead = complemented ? null : nameIn(items, i, headEnd, lexicon, definite + indefinite > 0);
  const several = complemented && lexicon.many.has(head);
  const name = inHead ?? (of !== null && hasRole && !several ? nameAfterOf(items, of, end, lexicon) : null);
  const hasBody = items.slice(i, headEnd).some((item) => lexicon.bodies.has(item.key));
  const owned = items.slice(i, headEnd - 1).some((item) => POSSESSIVE.test(item.text));
  const article = definite + indefinite > 0 || owned || isContraction(items[start - 1]?.key ?? '', lexicon);
  const second = article && hasRole && !name ? secondRole(items, end, lexicon, limit) : null;
  if (second) return { ...second, from: start, role: [i, second.name[0]], definite: indefinite === 0 };
  const bare = !article && !name;
  const { verbFirst, headFirst } = lexicon.language.reporting;
  if ((verbFirst || headFirst) && hasRole && bare && !isHead(items, i, lexicon)) return null;
  const counts = !name && !hasRole && items.slice(i, headEnd).some((item) => /^\p{N}/u.test(item.key));
  if (counts) return null;
  if (
    bare &&
    !hasRole &&
    !(lexicon.language.reporting.bareNouns && isWord(items[i])) &&
    !lexicon.bodies.has(items[i]?.key ?? '') &&
    !lexicon.documents.has(items[i]?.key ?? '')
  )
    return null;
  const { bareNouns, verbLast } = lexicon.language.reporting;
  const behind: [number, number] | null =
    name && hasRole && name[1] < end && lexicon.roles.has(items[name[1]]?.key ?? '') ? [name[1], end] : null;
  const roleEnd = name ? name[0] : end;
  const body = !hasRole && name !== null && lexicon.bodies.has(items[roleEnd - 1]?.key ?? '');
  // Small words before a name say what the person is, though the lists do not have them: "ο μυλωνάς Στρατής".
  const told =
    hasRole ||
    (hasBody && name !== null) ||
    (name !== null && (article || bareNouns) && !verbLast && items.slice(i, roleEnd).every((item) => !item.capital));
  const role = behind ?? (roleEnd > i && told ? trimRole(items, i, roleEnd, lexicon) : null);
  const plural = isPlural(items, start, i, headEnd, name !== null, lexicon);
  return {
    from: start,
    to: end,
    kind: name ? 'name' : 'role',
    name,
    role,
    // "Devant la presse Yannick Morel": the article may be another noun's.
    gender:
      genderOf(items, name && article && !hasRole && !body ? i : start, name?.[0] ?? headEnd, lexicon) ??
      genderOfName(items, name, lexicon),
    titled: items.slice(i, headEnd).some((_, n) => titleAt(items, i + n, lexicon) && isTitle(items, i + n, lexicon)),
    vague:
      bare &&
      !hasBody &&
      !(hasRole && (plural || start === 0 || !headFirst)) &&
      !items.slice(i, headEnd).some((item) => lexicon.documents.has(item.key)),
    voiced: name !== null || hasRole || hasBody || items.slice(i, headEnd).some((it) => lexicon.documents.has(it.key)),
    plural,
    definite: indefinite === 0 && !(bare && (headFirst || isDescribed(items, end, lexicon))),
  };
}

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

/** "A dizer": what looks like an article is a preposition where a verb of saying follows. */
const isInfinitive = (items: readonly Item[], i: number, lexicon: Lexicon) =>
  lexicon.language.reporting.headFirst === true &&
  lexicon.cues.match(items, i) > 0 &&
  ![lexicon.roles, lexicon.bodies, lexicon.documents].some((list) => list.has(items[i]?.key ?? ''));

/** Where the phrase ends, and where its first "of" stands. */
function scanHead(
  items: readonly Item[],
  from: number,
  afterArticle: boolean,
  lexicon: Lexicon,
  limit: number,
): { end: number; of: number | null } | null {
  // Without capitals, what follows "of" is told to belong to a role later, by the name behind it.
  const { noCapitals } = lexicon.language.reporting;
  let of: number | null = null;
  let inName = false;
  let i = from;
  const last = Math.min(limit, from + 24);
  for (; i < last; i++) {
    const item = items[i];
    if (!isWord(item)) {
      if (items[i]?.text === '.' && titleAt(items, i - 1, lexicon) && followsTitle(items, i + 1, lexicon)) continue;
      break;
    }
    const particles = inName ? particlesAt(items, i) : 0;
    if (i > from && lexicon.of.has(item.key) && isVerb(items, i + 1, lexicon)) break;
    if (
      item.kind === 'word' &&
      i > from &&
      !noCapitals &&
      lexicon.of.has(item.key) &&
      isWord(items[i + 1]) &&
      !(particles > 0 && of !== null) &&
      !(inName && item.capital)
    ) {
      if (particles > 0 && !rolesIn(items, from, i, lexicon)) {
        i += particles - 1;
        continue;
      }
      of ??= i;
      i += lexicon.definite.match(items, i + 1) + lexicon.indefinite.match(items, i + 1);
      inName = false;
      continue;
    }
    if (particles > 0) {
      i += particles - 1;
      continue;
    }
    if (lexicon.addresseeEndings.has(item.key) && lexicon.accordingToAfter.match(items, i + 1) === 0) break;
    const noun = i === from && afterArticle && isWord(item) && (item.capital || !isStop(item.key, lexicon));
    if (!noun && (stopsPhrase(items, i, lexicon) || (i > from && isArticle(items, i, lexicon)))) break;
    if (
      inName &&
      !item.capital &&
      item.kind === 'word' &&
      !POSSESSIVE.test(items[i - 1]?.text ?? '') &&
      !isLowerPartOfRole(items, i, lexicon) &&
      !isGenitiveChain(items, i, lexicon) &&
      !(of !== null && namesFollow(items, i))
    )
      break;
    inName = item.capital || (item.kind === 'term' && !noCapitals);
  }
  return i > from ? { end: i, of: of !== null && of < i ? of : null } : null;
}

/** "The bank | cut its rating": where the noun that counts stands last, small words behind it are a verb that the lists do not have. */
function endOfHead(items: readonly Item[], from: number, to: number, lexicon: Lexicon): number {
  if (!lexicon.language.reporting.headFinal || items[to]?.kind === 'comma') return to;
  let end = to;
  while (end > from && items[end - 1]?.kind === 'word' && !items[end - 1]?.capital && !isHead(items, end - 1, lexicon))
    end--;
  return end > from && isHead(items, end - 1, lexicon) ? end : to;
}

/** "The official history of": a word for a person that only describes the noun behind it. */
const isDescription = (items: readonly Item[], of: number | null, lexicon: Lexicon) =>
  lexicon.language.reporting.headFinal === true &&
  of !== null &&
  !items[of - 1]?.capital &&
  !lexicon.roles.has(items[of - 1]?.key ?? '');

const isHead = (items: readonly Item[], i: number, lexicon: Lexicon) =>
  [lexicon.roles, lexicon.bodies, lexicon.documents].some((list) => list.has(items[i]?.key ?? ''));

/** "Et l’élue | d’ajouter": "of" may belong to a verb. */
const isVerb = (items: readonly Item[], i: number, lexicon: Lexicon) =>
  !items[i]?.capital && lexicon.cues.match(items, i) > 0;

/** A small word before two capitals: "Affaires | étrangères Luc Ferrand". */
const namesFollow = (items: readonly Item[], i: number) =>
  items[i + 1]?.kind === 'word' &&
  items[i + 1]?.capital === true &&
  items[i + 2]?.kind === 'word' &&
  items[i + 2]?.capital === true;

/** "Аналитик Северного института рыбы Анна Рогова": where nouns need no article, more capitals may follow small words. */
function isGenitiveChain(items: readonly Item[], i: number, lexicon: Lexicon): boolean {
  const { bareNouns, nameFirst } = lexicon.language.reporting;
  if (!bareNouns || nameFirst) return false;
  let j = i;
  const isNoun = (key: string) => !lexicon.masculineCues.has(key) && !lexicon.feminineCues.has(key);
  while (
    j < i + 4 &&
    isWord(items[j]) &&
    !items[j]?.capital &&
    isNoun(items[j]?.key ?? '') &&
    !stopsPhrase(items, j, lexicon)
  )
    j++;
  return j > i && items[j]?.capital === true && items[j]?.kind === 'word';
}

const isArticle = (items: readonly Item[], i: number, lexicon: Lexicon) =>
  !items[i]?.capital && (lexicon.definite.match(items, i) > 0 || lexicon.indefinite.match(items, i) > 0);

const followsTitle = (items: readonly Item[], i: number, lexicon: Lexicon) =>
  items[i]?.capital === true || titleAt(items, i, lexicon);

/** After a capital word a small one goes on only where it is what the capital word describes: "Foreign Ministry spokesman", "US bank". */
function isLowerPartOfRole(items: readonly Item[], i: number, lexicon: Lexicon): boolean {
  if (lexicon.language.reporting.genitiveRoles || lexicon.language.reporting.headFirst) return false;
  for (let j = i; j < i + 4; j++) {
    const item = items[j];
    if (item?.kind !== 'word' || (j > i && item.capital) || lexicon.cues.has(item.key) || isStop(item.key, lexicon))
      return false;
    if (isHead(items, j, lexicon)) return true;
  }
  return false;
}

function trimRole(items: readonly Item[], from: number, to: number, lexicon: Lexicon): [number, number] | null {
  let start = from;
  while (start < to && titleAt(items, start, lexicon) && !lexicon.roles.has(items[start]?.key ?? '')) start++;
  return start < to ? [start, to] : null;
}

/** "A fisherman who asked not to be named": somebody new, though the noun has no article. */
const isDescribed = (items: readonly Item[], end: number, lexicon: Lexicon) =>
  lexicon.language.reporting.bareNouns === true &&
  items[end]?.kind === 'comma' &&
  isStop(items[end + 1]?.key ?? '', lexicon);

/** By its article, title or noun. */
function genderOf(items: readonly Item[], from: number, to: number, lexicon: Lexicon): Gender {
  for (let i = from; i < to; i++) {
    const key = items[i]?.key ?? '';
    if (lexicon.mrs.has(key) || lexicon.feminine.match(items, i) > 0) return 'f';
    if (lexicon.mr.has(key) || lexicon.masculine.match(items, i) > 0) return 'm';
  }
  return null;
}

/** By the name itself, where the language's names show it; what its last words show counts most. */
function genderOfName(items: readonly Item[], name: [number, number] | null, lexicon: Lexicon): Gender {
  for (let i = name?.[1] ?? 0; name && i-- > name[0]; ) {
    const key = items[i]?.key ?? '';
    if (lexicon.feminineNames.has(key)) return 'f';
    if (lexicon.masculineNames.has(key)) return 'm';
  }
  return null;
}

function isPlural(
  items: readonly Item[],
  from: number,
  afterArticle: number,
  to: number,
  named: boolean,
  lexicon: Lexicon,
): boolean {
  if (named) return false;
  const article = afterArticle > from && lexicon.many.match(items, from) > 0;
  const roles = items.slice(afterArticle, to).filter((item) => lexicon.roles.has(item.key));
  // Where nouns need no article, what follows the first role is whose it is: "супруга главы".
  const heads = lexicon.language.reporting.bareNouns ? roles.slice(0, 1) : roles;
  return article || heads.some((item) => lexicon.many.has(item.key));
}
