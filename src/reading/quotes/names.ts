import { isObliqueName, isSource } from './case.ts';
import { isCapital } from './items.ts';
import type { Lexicon } from './lexicon.ts';
import {
  isListed,
  isTitle,
  isTitleOrInitial,
  opensFullName,
  POSSESSIVE,
  particlesAt,
  particlesBefore,
  rolesIn,
} from './name-words.ts';
import type { Item } from './narrative.ts';
import { uncasedName } from './uncased.ts';

/** "LFI", "M5S", "FdI". */
const ACRONYM = /^\p{Lu}[\p{Ll}\p{N}]?\p{Lu}\p{L}{0,2}$/u;

/** The last run of capital words that closes the head of a phrase, titles and roles left out. */
export function nameIn(
  items: readonly Item[],
  from: number,
  to: number,
  lexicon: Lexicon,
  afterArticle: boolean,
): [number, number] | null {
  const { noCapitals, nameFirst } = lexicon;
  // "یکی از | بازماندگان".
  const isAny = [1, 2].some((words) => lexicon.indefinite.match(items, from - words) === words);
  if (noCapitals) return isAny ? null : uncasedName(items, from, to, lexicon);
  if (nameFirst) return firstNameIn(items, from, to, lexicon);
  const last = items[to - 1];
  if (last?.kind !== 'word' || !last.capital) return null;
  let start = to - 1;
  while (start > from) {
    const before = items[start - 1];
    if (before?.kind === 'stop') {
      start--;
      continue;
    }
    if (before?.kind !== 'word') break;
    if (before.capital && !POSSESSIVE.test(before.text)) start--;
    else {
      const first = particlesBefore(items, start) - 1;
      if (first === start - 1 || first < from || isWhose(items, start, lexicon)) break;
      start = first;
    }
  }
  for (let i = to - 1; i >= start; i--) {
    const key = items[i]?.key ?? '';
    if (isTitle(items, i, lexicon) || (items[i]?.kind === 'stop' && isTitle(items, i - 1, lexicon))) {
      start = i + 1;
      break;
    }
    // "Spaniard | Luis Tarno", but "French Football Federation".
    const isOrigin = lexicon.demonyms.has(key) && i < to - 2 && opensFullName(items, i + 1, lexicon);
    // "Midfielder | Dean Cartwright": a given name that is what somebody is called elsewhere.
    const isGiven = i === to - 2 && i > from && !items[i - 1]?.capital && opensFullName(items, i, lexicon);
    if (isOrigin || (lexicon.roles.has(key) && i < to - 1 && !isGiven)) {
      start = i + 1;
      break;
    }
  }
  if (start > from && !items[start - 1]?.capital) start = Math.max(from, ownParticles(items, start, lexicon));
  // "said King": what could be a title is a name where nothing follows it.
  if (start >= to) start = to - 1;
  // "Sosyal İşler Bakanı": a role that says of what it is.
  if (to - from > 1 && lexicon.roles.has(last.key) && lexicon.possessiveEndings.has(last.key)) return null;
  const single = to - start === 1;
  // "Le député LFI", "il portavoce Ue": whose, not who.
  const isOwner = ACRONYM.test(last.text) || lexicon.bodies.has(last.key);
  if (lexicon.owners.isEmpty && single && lexicon.roles.at(items, start - 1) && isOwner) return null;
  const known = afterArticle || (to === 1 && !lexicon.capitalNouns);
  const complement = lexicon.genitiveRoles && to - start > 2 && rolesIn(items, from, start, lexicon);
  if (complement) return [Math.max(start, lastTwo(items, to)), to];
  // "Υπουργός Οικονομικών": a role's complement, by its case; but "по словам врача | Анны Роговой".
  const isComplement = lexicon.genitiveRoles && isObliqueName(items, to - 1, lexicon);
  const isOf = isComplement && lexicon.roles.at(items, start - 1);
  const isFor = isComplement && !lexicon.hasCases && start > from && lexicon.bodies.at(items, start - 1);
  const isApposed = () => isSource(items, { from: start - 1 }, lexicon) || isObject(items.slice(from, start), lexicon);
  if (isOf && (single || !isApposed())) return null;
  // "Το υπουργείο Υγείας": a body and what it is for are its name.
  if (isFor) return [start - 1, to];
  if (single && known && lexicon.roles.has(last.key)) return null;
  return [start, to];
}

/** "Встретился с мэром | Иваном Лозовым", but "представитель мэра Ивана Лозового": none of the nouns has a subject's ending. */
const isObject = (words: readonly Item[], { hasCases, roles, masculineNouns, feminine }: Lexicon) =>
  hasCases && !words.some(({ key }) => roles.has(key) && (masculineNouns.has(key) || feminine.has(key)));

/** Where the last two capitals begin, past small words between them: "Premierin Tarnas | Ulla von Rhein". */
const lastTwo = (items: readonly Item[], to: number) => items.findLastIndex((item, i) => i < to - 1 && item.capital);

/** "L'arrivée à Matignon de | François Bayrou": a given name behind the particle opens a name of its own, but for "Maria da Luz Rocha". */
const isWhose = (items: readonly Item[], i: number, lexicon: Lexicon) =>
  lexicon.of.at(items, i - 1) && opensFullName(items, i, lexicon) && !lexicon.herNames.at(items, i - 2);

/** "von der Leyen said": particles that are no article and no preposition belong to the surname after them. */
function ownParticles(items: readonly Item[], i: number, lexicon: Lexicon): number {
  const lists = [lexicon.definite, lexicon.of, lexicon.prepositions, lexicon.and];
  let first = particlesBefore(items, i);
  while (first < i && !items[first]?.capital && lists.some((list) => list.at(items, first))) first++;
  return first;
}

/**
 * A name that follows a role at once: "mayor of New Tarn | Nora Fenwick". After
 * a small word it is all capitals that close the phrase, after a name of three or more words the last two.
 */
export function nameAfterOf(items: readonly Item[], of: number, to: number, lexicon: Lexicon): [number, number] | null {
  const starts: number[] = [];
  let start = to;
  while (start > of + 1 && isCapital(items[start - 1])) {
    starts.push(start - 1);
    start--;
    const particles = particlesBefore(items, start);
    if (particles < start && particles > of + 1 && isCapital(items[particles - 1])) start = particles;
  }
  const length = starts.length;
  const before = items[start - 1];
  // "The winner of the 1976 | Davis Cup".
  const isYear = /^\p{Nd}/u.test(before?.text ?? '');
  const small = before && start - 1 > of && !isYear && !lexicon.definite.has(before.key) && !lexicon.of.has(before.key);
  // "Кметът на град Сарна | Иван Рогов": the word before names a place.
  if (small && !(length > 2 && lexicon.naming.has(before.key))) return length > 1 ? [start, to] : null;
  const body = items.slice(start, to).some((item) => lexicon.bodies.has(item.key));
  const first = starts[1] ?? start;
  // "Banque de France", but not "Commissione Europea Ulla von Rhein".
  const ofPlace = lexicon.bodies.at(items, start) && lexicon.of.at(items, to - 2);
  // "Secretária de Estado da Proteção Civil": after a small word, the last capitals are no name.
  // "Agenzia Spaziale Italiana".
  const ofNation = lexicon.headFirst && lexicon.bodies.at(items, start) && lexicon.demonyms.at(items, to - 1);
  const whole = lexicon.bodies.at(items, to - 1) || (body && first - start > length - 2) || ofPlace || ofNation;
  return length > 2 && !whole ? [first, to] : null;
}

/** A name as the nominative has it, where its endings show another case. */
export function nominative(name: string, lexicon: Lexicon): string {
  for (const [from, to] of lexicon.nominatives) {
    const words = name.split(' ');
    const first = words.length - from.length;
    const fits = from.every((ending, i) => words[first + i]?.endsWith(ending) && words[first + i] !== ending);
    if (fits)
      return words
        .map((word, i) =>
          i < first ? word : word.slice(0, word.length - (from[i - first]?.length ?? 0)) + to[i - first],
        )
        .join(' ');
  }
  return name;
}

/** Where the role follows the name: the first run of capital words that is no role. In "Vadász Enikő" the trade is a surname. */
function firstNameIn(items: readonly Item[], from: number, to: number, lexicon: Lexicon): [number, number] | null {
  // "Az MTA-elnök".
  const isRole = (i: number) => lexicon.roles.at(items, i) && !isCapital(items[i + 1]);
  // "Az Európa-bajnoki | döntő": a small letter behind a hyphen makes a word of a name.
  const isWord = (i: number) => /-\p{Ll}/u.test(items[i]?.text ?? '');
  const isName = (i: number) => isCapital(items[i]) && !isWord(i) && !isRole(i) && !isTitleOrInitial(items, i, lexicon);
  let start = from;
  while (start < to && !isName(start)) start++;
  let end = start;
  while (end < to && (isName(end) || particlesAt(items, end) > 0)) end++;
  // "A Facebookon | Kis Anna", "Kis Anna | Debrecenbe": an ending that no subject has parts a name from a place beside it.
  const isPlace = (i: number) => lexicon.obliqueNouns.at(items, i) && !isListed(items[i], lexicon);
  const fewest = lexicon.definite.at(items, start - 1) ? 0 : 2;
  while (end - start > fewest && isPlace(start)) start++;
  while (end - start > 2 && isPlace(end - 1)) end--;
  // "Kocsis felesége": the name only says whose.
  const owner = items.slice(end, to).some(({ key }) => lexicon.possessiveEndings.has(key));
  return end > start && !owner ? [start, end] : null;
}
