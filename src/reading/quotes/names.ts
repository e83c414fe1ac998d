import {
  FEMININE_NOUN,
  GIVEN_ENDINGS,
  LOST_VOWELS,
  MANS_GENITIVE,
  MANS_SURNAME,
  UNCHANGED,
} from '../language/declension.ts';
import { plain } from '../text/words.ts';
import { isNominative, isObliqueName, isSource } from './case.ts';
import { isSeveral } from './gender.ts';
import { isFigureIn } from './head-scan.ts';
import { isCapital } from './items.ts';
import type { Lexicon } from './lexicon.ts';
import {
  fullNameBehind,
  isListed,
  isSaint,
  isTitle,
  isTitleOrInitial,
  opensFullName,
  POSSESSIVE,
  rolesIn,
} from './name-words.ts';
import { type Item, LETTERS } from './narrative.ts';
import { settled } from './noun-case.ts';
import type { Nouns } from './nouns.ts';
import { particlesAt, particlesBefore } from './particles.ts';
import type { Range } from './phrase.ts';
import { uncasedName } from './uncased.ts';

/** "LFI", "Pd". */
const isShortBody = (text: string) => LETTERS.test(text) || /^\p{Lu}\p{Ll}$/u.test(text);

/** "LFI", "M5S", "FdI". */
const ACRONYM = /^\p{Lu}[\p{Ll}\p{N}]?\p{Lu}\p{L}{0,2}$/u;

/** The last run of capital words that closes the head of a phrase, titles and roles left out. */
export function nameIn(items: readonly Item[], nouns: Nouns, lexicon: Lexicon): Range | null {
  const { first, headEnd: to } = nouns;
  const { noCapitals, nameFirst } = lexicon;
  // "یکی از | بازماندگان".
  const isAny = () => [1, 2].some((words) => lexicon.indefinite.match(items, first - words) === words);
  if (noCapitals) return isAny() ? null : uncasedName(items, first, to, lexicon);
  if (nameFirst) return firstNameIn(items, nouns, lexicon);
  if (!isCapital(items[to - 1])) return null;
  const whole = startOfRun(items, first, to, lexicon);
  const apart = behindRoles(items, whole, first, to, lexicon);
  // "Doctors | Without Borders": a preposition with a capital opens no name.
  const run = lexicon.prepositions.at(items, apart) && isCapital(items[apart]) ? whole : apart;
  const small = run > first && !items[run - 1]?.capital;
  const start = small ? Math.max(first, ownParticles(items, run, lexicon)) : run;
  // "said King": what could be a title is a name where nothing follows it.
  return withoutComplement(items, Math.min(start, to - 1), nouns, lexicon);
}

/** Where the run of capitals that ends before item `to` begins, small words of names in it. */
function startOfRun(items: readonly Item[], from: number, to: number, lexicon: Lexicon): number {
  let start = to - 1;
  while (start > from) {
    const before = items[start - 1];
    if ((isCapital(before) && !POSSESSIVE.test(before?.text ?? '')) || isFigureIn(items, start - 1)) start--;
    else if (before?.kind !== 'word') break;
    else {
      const first = particlesBefore(items, start) - 1;
      if (first === start - 1 || first < from || isWhose(items, start, lexicon)) break;
      start = first;
    }
  }
  return start;
}

/** "Η Βασιλική Ρόδη": a given name that the language's own data has in the nominative. */
const isGivenHere = (item: Item | undefined, { masculineNames, feminineNames }: Lexicon) =>
  [masculineNames, feminineNames].some((list) => list.names(item?.key ?? ''));

/** Where a run of capitals begins behind the last title or role in it; `from` is where the phrase does. */
function behindRoles(items: readonly Item[], start: number, from: number, to: number, lexicon: Lexicon): number {
  const isRole = (i: number) => {
    if (isTitle(items, i, lexicon)) return true;
    // "La Suédoise | Pia Sund".
    if (i < to - 2 && lexicon.definite.at(items, i - 1) && lexicon.demonyms.at(items, i)) return true;
    // "Spaniard | Luis Tarno", "LFI | Anne Lobe", "Schlachter | Hans Holm", but "French Football Federation".
    const isOther = () =>
      lexicon.demonyms.at(items, i) ||
      isShortBody(items[i]?.text ?? '') ||
      (lexicon.capitalNouns && !isListed(items[i], lexicon));
    if (i < to - 2 && opensFullName(items, i + 1, lexicon) && isOther()) return true;
    // "Midfielder | Dean Cartwright": a given name that is what somebody is called elsewhere.
    const isInner = i > from && !items[i - 1]?.capital;
    const isGiven = i === to - 2 && (isInner ? opensFullName(items, i, lexicon) : isGivenHere(items[i], lexicon));
    // "Πανελλήνια | Ναυτική | Ομοσπονδία": the last capital is a body. "Asociación de | Padres | Lumbre": so is the first.
    const inBody =
      !lexicon.headFinal && (lexicon.bodies.at(items, to - 1) || (isInner && lexicon.bodies.at(items, start)));
    return lexicon.roles.at(items, i) && i < to - 1 && !isGiven && !inBody;
  };
  let first = to;
  while (first > start && !isRole(first - 1)) first--;
  return first;
}

/** The name from item `start` on without what only says whose or of what a role before it is; null where it says no more. */
function withoutComplement(
  items: readonly Item[],
  start: number,
  { start: opening, first, headEnd: to }: Nouns,
  lexicon: Lexicon,
): Range | null {
  const { text, key } = items[to - 1] ?? { text: '', key: '' };
  // "Адвокат Анны Роговой | Иван Лозовой".
  if (to - start === 4 && start > first && isOwnersName(items, start, lexicon)) return [start + 2, to];
  // "Sosyal İşler Bakanı": a role that says of what it is.
  if (to - first > 1 && lexicon.roles.has(key) && lexicon.possessiveEndings.has(key)) return null;
  const single = to - start === 1;
  const behindRole = lexicon.roles.at(items, start - 1);
  // "Le député LFI", "il portavoce Ue": whose, not who.
  const isOwner = ACRONYM.test(text) || lexicon.bodies.has(key);
  if (lexicon.owners.isEmpty && single && behindRole && isOwner) return null;
  // "Premierul | Ion Dan Lupu", but "ministrul Apărării | Ion Lupu", "directorul Institutului Național de Ape Montane".
  if (
    lexicon.genitiveRoles &&
    to - start > 2 &&
    rolesIn(items, first, start, lexicon) &&
    !isListed(items[start], lexicon)
  ) {
    const name = Math.max(start, lastTwo(items, to));
    return lexicon.of.at(items, name - 1) ? null : [name, to];
  }
  // "Υπουργός Οικονομικών": a role's complement, by its case; but "по словам врача | Анны Роговой".
  if (lexicon.genitiveRoles && isObliqueName(items, to - 1, lexicon)) {
    const isApposed = () =>
      isSource(items, { from: start - 1 }, lexicon) || lacksSubjectEnding(items.slice(first, start), lexicon);
    if (behindRole && (single || !isApposed())) return null;
    // "Ministerul Mediului": a body and what it is for are its name.
    if (!lexicon.hasCases && start > first && lexicon.bodies.at(items, start - 1)) return [start - 1, to];
  }
  // "Ο δήμος Ρόδου", "το υπουργείο Υγείας": where names have articles, a name behind a body's noun only says whose.
  const isBodys = start > first && lexicon.bodies.at(items, start - 1) && !lexicon.media.at(items, start - 1);
  if (lexicon.articleNames && isBodys) return [start - 1, to];
  const known = first > opening || (to === 1 && !lexicon.capitalNouns);
  // "La ministre", "l'ONG".
  const isCommon = [lexicon.roles, lexicon.commonNouns].some((list) => list.has(key));
  return single && known && isCommon && !isTitle(items, start - 1, lexicon) ? null : [start, to];
}

/** Of two full names in a row, the first shows another case than the subject's. */
const isOwnersName = (items: readonly Item[], start: number, lexicon: Lexicon) =>
  lexicon.hasCases &&
  [start, start + 1].some((i) => isObliqueName(items, i, lexicon)) &&
  isNominative(items, [start + 2, start + 4], lexicon);

/** "Встретился с мэром | Иваном Лозовым", but "представитель мэра Ивана Лозового": none of the nouns has a subject's ending. */
const lacksSubjectEnding = (words: readonly Item[], { hasCases, roles, masculineNouns, feminine }: Lexicon) =>
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
export function nameAfterOf(items: readonly Item[], of: number, to: number, lexicon: Lexicon): Range | null {
  const starts: number[] = [];
  let start = to;
  while (start > of + 1 && isCapital(items[start - 1])) {
    starts.push(start - 1);
    start--;
    const particles = particlesBefore(items, start);
    if (particles < start && particles > of + 1 && isCapital(items[particles - 1])) start = particles;
  }
  const length = starts.length;
  // "Alcalde de San Juan Bautista", "sindaco di Borgo San Pietro": too short for a place and somebody's name.
  if (starts.slice(0, 3).some((i) => isSaint(items[i]))) return null;
  const before = items[start - 1];
  // "The winner of the 1976 | Davis Cup".
  const isYear = /^\p{Nd}/u.test(before?.text ?? '');
  // "Directeur du Village | Augustin Tran Van Chau".
  const full = length > 2 ? fullNameBehind(items, start, to, lexicon) : -1;
  if (full > 0) return [full, to];
  const small = before && start - 1 > of && !isYear && !lexicon.definite.has(before.key) && !lexicon.of.has(before.key);
  // "Кметът на град Сарна | Иван Рогов": the word before names a place.
  // "Του σωματείου Ρόδου | Νίκος Λαρής": so does a body, whose name is in the genitive.
  const isPlaced =
    lexicon.naming.has(before?.key ?? '') || (lexicon.articleNames && lexicon.bodies.has(before?.key ?? ''));
  if (small && !(length > 2 && isPlaced)) return length > 1 ? [start, to] : null;
  const body = items.slice(start, to).some((item) => lexicon.bodies.has(item.key));
  const first = starts[1] ?? start;
  // "Banque de France", but not "Commissione Europea Ulla von Rhein".
  const ofPlace = lexicon.bodies.at(items, start) && lexicon.of.at(items, to - 2);
  // "Secretária de Estado dos | Assuntos Fiscais", "portavoz de Bomberos | Forestales Unidos".
  const areSeveral = lexicon.roles.at(items, start) && isSeveral(items[start]?.key ?? '', lexicon);
  const ofWhat = areSeveral || lexicon.of.at(items, first - 1);
  // "Agenzia Spaziale Italiana".
  const ofNation = lexicon.headFirst && lexicon.bodies.at(items, start) && lexicon.demonyms.at(items, to - 1);
  const whole =
    lexicon.bodies.at(items, to - 1) || (body && first - start > length - 2) || ofPlace || ofNation || ofWhat;
  return length > 2 && !whole ? [first, to] : null;
}

/** A name as the nominative has it, where its endings show another case. */
export function nominative(name: string, lexicon: Lexicon): string {
  if (lexicon.nominatives.length === 0) return name;
  const words = name.split(' ');
  const man = words.length === 2 ? mansGivenName(words, lexicon) : null;
  // "Сергей Лозовой" ends as a woman's name in another case does.
  const isMans = lexicon.masculineNames.names(plain((words[0] ?? '').toLowerCase()));
  const last = words.at(-1) ?? '';
  for (const [from, to] of lexicon.nominatives) {
    if (from.at(-1) !== MAN && !last.endsWith(from.at(-1) ?? '')) continue;
    if (isMans && from[0] !== MAN) continue;
    const own = words.slice(-from.length);
    const whole = own.map((word, i) => (from[i] === MAN ? man : settled(word, [[from[i] ?? '', to[i] ?? '']])));
    const fits = from.length <= words.length && !whole.includes(null);
    if (fits) return [...words.slice(0, -from.length), ...whole].join(' ');
  }
  // "Anny Nowak", but not "Anny Rogi": a woman's surname need not change.
  const [given = '', surname = '', ...others] = words;
  const woman = others.length > 0 || !UNCHANGED.test(surname) ? null : womansGivenName(given, lexicon);
  return woman ? `${woman} ${surname}` : name;
}

/** In the endings of names, for a given name of a man that the data has. */
const MAN = '~';

/** "Ивана" Рогова, "Νίκου" Ρόδη: the given name of a man in the nominative; null where it is in that already, or could be a woman's. */
function mansGivenName(words: readonly string[], lexicon: Lexicon): string | null {
  const { masculineNames, hasCases } = lexicon;
  const keys = words.map((word) => plain(word.toLowerCase()));
  const [given = '', key = ''] = [words[0], keys[0]];
  if (masculineNames.names(key) && !(hasCases && lexicon.oblique.has(key))) return null;
  // "Александра Рогова" is a woman.
  const couldBeWoman = hasCases && MANS_GENITIVE.test(given) && !MANS_SURNAME.test(words[1] ?? '');
  if (couldBeWoman && !keys.some((it) => masculineNames.has(it))) return null;
  const isNamed = (it: string) => masculineNames.names(it) || masculineNames.isStem(it);
  const isName = (it: string) => it !== key && isNamed(it) && !(hasCases && lexicon.oblique.has(it));
  return givenIn(given, hasCases ? 3 : 1, isName);
}

/** "Anną" Nowak, "Ewy" Lis: the given name of a woman in the nominative; null where it is in that already, or not listed. */
export const womansGivenName = (given: string, { feminineNames, hasCases, oblique }: Lexicon) =>
  !hasCases || oblique.isEmpty || FEMININE_NOUN.test(given) ? null : givenIn(given, 2, feminineNames.names);

/** In the letters of the name. */
const lostVowelsOf = (stem: string) => (/\p{Script=Cyrillic}/u.test(stem) ? ['е', 'а'] : ['e', 'a']);

/** A given name that a list has, with an ending of the nominative in place of its last letters: "Jan | a", "Jan | em", "Jan | owi". */
function givenIn(given: string, most: number, isName: (it: string) => boolean): string | null {
  for (let length = 1; length <= most; length++) {
    const stem = given.slice(0, -length);
    // "Marka", "Павла", "Petra": a vowel was lost before the last consonant.
    const whole = lostVowelsOf(stem).map((vowel) => stem.replace(LOST_VOWELS, vowel));
    const names = [...GIVEN_ENDINGS.map((ending) => stem + ending), ...whole];
    const name = names.find((it) => isName(plain(it.toLowerCase())));
    if (name !== undefined) return name;
  }
  return null;
}

/** Where the role follows the name: the first run of capital words that is no role. In "Vadász Enikő" the trade is a surname. */
function firstNameIn(
  items: readonly Item[],
  { first, headEnd: to, hasArticle }: Nouns,
  lexicon: Lexicon,
): Range | null {
  // "Az MTA-elnök".
  const isRole = (i: number) => lexicon.roles.at(items, i) && !isCapital(items[i + 1]);
  // "Az Európa-bajnoki | döntő": a small letter behind a hyphen makes a word of a name.
  const isWord = (i: number) => /-\p{Ll}/u.test(items[i]?.text ?? '');
  const isName = (i: number) => isCapital(items[i]) && !isWord(i) && !isRole(i) && !isTitleOrInitial(items, i, lexicon);
  let start = first;
  while (start < to && !isName(start)) start++;
  let end = start;
  while (end < to && (isName(end) || particlesAt(items, end) > 0)) end++;
  // "A Facebookon | Kis Anna", "Kis Anna | Debrecenbe": an ending that no subject has parts a name from a place beside it.
  const isPlace = (i: number) => lexicon.obliqueNouns.at(items, i) && !isListed(items[i], lexicon);
  const fewest = hasArticle || end - start === 1 ? 0 : 2;
  while (end - start > fewest && isPlace(start)) start++;
  while (end - start > 2 && isPlace(end - 1)) end--;
  // "Kocsis felesége": the name only says whose.
  const owner = items.slice(end, to).some(({ key }) => lexicon.possessiveEndings.has(key));
  return end > start && !owner ? [start, end] : null;
}
