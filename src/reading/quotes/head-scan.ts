import { endOfComplements } from './complements.ts';
import { isArticle, isHead, isOblique, isPossessive, isStop } from './heads.ts';
import { isCapital, isWord } from './items.ts';
import type { Lexicon } from './lexicon.ts';
import { followsOutlet, opensFullName, POSSESSIVE, particlesAt, rolesIn, titleAt } from './name-words.ts';
import type { Item } from './narrative.ts';
import { stopsPhrase } from './phrase-stops.ts';
import { pronounAt } from './pronouns.ts';

/** Where the noun phrase ends whose first word behind an article is item `from`, and where its first "of" stands; null where there is none. */
export function scanHead(
  items: readonly Item[],
  from: number,
  afterArticle: boolean,
  lexicon: Lexicon,
  limit: number,
): { end: number; of: number | null } | null {
  // Without capitals, what follows "of" is told to belong to a role later, by the name behind it.
  const { noCapitals, headFirst } = lexicon;
  let of: number | null = null;
  let inName = false;
  let i = from;
  const last = Math.min(limit, from + 24);
  for (; i < last; i++) {
    const item = items[i];
    const listed = endOfComplements(items, from, i, of, lexicon);
    if (listed > i) {
      i = listed - 1;
      inName = !lexicon.hasCases;
      continue;
    }
    if (!isWord(item)) {
      if (items[i]?.text === '.' && titleAt(items, i - 1, lexicon) && followsTitle(items, i + 1, lexicon)) continue;
      break;
    }
    // "Dan Pop | la Sarna": no particle in every language.
    const small = inName && ![lexicon.stops, lexicon.that].some((list) => list.has(item.key));
    const particles = small && !isToldTo(items, i, lexicon) ? particlesAt(items, i) : 0;
    if (i > from && isPossessive(items, i, lexicon)) return { end: i + 1, of };
    if (followsOutlet(items, from, i) || (i > from && lexicon.called.match(items, i) > 0)) break;
    const carries = lexicon.of.has(item.key) || saysWhatFor(items, from, i, lexicon);
    const complement = i > from && item.kind === 'word' && !noCapitals && carries;
    const inside = (particles > 0 && of !== null) || (inName && item.capital);
    if (complement && !inside) {
      if (particles > 0) {
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
    if (isOblique(items, i, lexicon) && !(afterArticle && opensParticiple(items, i, lexicon))) break;
    const isParted = isSecondDefinite(items, i, lexicon) || followsNoun(items, i, lexicon);
    if (i > from && (isParted || namesAnother(items, from, i, lexicon))) break;
    const verb = !item.capital && (isStop(item.key, lexicon) || isFiniteVerb(items, i, lexicon));
    const noun = i === from && ((afterArticle && !verb) || isSubjectOfCue(items, i, lexicon));
    const belongs = noun || (i > from && isBehindRole(items, from, i, lexicon));
    if (
      !belongs &&
      !isAge(items, i, lexicon) &&
      (stopsPhrase(items, i, lexicon) || (i > from && isArticle(items, i, lexicon)))
    )
      break;
    const named = of !== null && namesFollow(items, i);
    if (inName && !named && !goesOnName(items, from, i, lexicon)) break;
    // "O Presidente | ucraniano": what somebody is may have a capital.
    inName = (item.capital && !(headFirst && lexicon.roles.has(item.key))) || (item.kind === 'term' && !noCapitals);
  }
  // "Un obrero | de 19 años".
  if (of !== null && of === i - 2 && /^\p{N}/u.test(items[i - 1]?.text ?? '') && lexicon.stops.at(items, i)) i--;
  // "Sa note de | mai": nothing follows that could belong to it.
  if (i > from + 1 && of !== null && lexicon.of.at(items, i - 1)) i--;
  return i > from ? { end: i, of: of !== null && of < i ? of : null } : null;
}

/** "Egy | névtelenséget | kérő tisztviselő": where an article opens a phrase, what a participle governs stands before it. */
const opensParticiple = (items: readonly Item[], i: number, lexicon: Lexicon) =>
  lexicon.nameFirst &&
  lexicon.adjectiveEndings.at(items, i + 1) &&
  ![i, i + 1].some((at) => items[at]?.capital || isHead(items, at, lexicon)) &&
  isWord(items[i + 2]);

/** What follows a name belongs to the same phrase: more of the name, or small words of a role that the name is a part of. */
const goesOnName = (items: readonly Item[], from: number, i: number, lexicon: Lexicon) =>
  items[i]?.capital === true ||
  items[i]?.owner === true ||
  POSSESSIVE.test(items[i - 1]?.text ?? '') ||
  isLowerPartOfRole(items, i, lexicon) ||
  isGenitiveChain(items, from, i, lexicon);

/** "Според кмета | жителите", "presă | ministrul apărării": where the article is an ending of the first word, another one is another phrase's. */
const isSecondDefinite = (items: readonly Item[], i: number, lexicon: Lexicon) => {
  const { hasCases, commonNouns, roles, articleEndings, of } = lexicon;
  if (roles.at(items, i) && articleEndings.at(items, i)) return !of.at(items, i - 1);
  return hasCases && commonNouns.at(items, i) && [commonNouns, roles].some((list) => list.at(items, i - 1));
};

/** "Die Arbeitgeber | hätten", but "der Verband deutscher Banken": a small word that belongs to no noun before it. */
function followsNoun(items: readonly Item[], i: number, lexicon: Lexicon): boolean {
  const { text, key, kind } = items[i] ?? { text: '', key: '', kind: 'stop' };
  const before = items[i - 1];
  if (!lexicon.capitalNouns) return lexicon.genitives.has(key) && lexicon.roles.has(before?.key ?? '');
  if (kind !== 'word' || !/^\p{Ll}/u.test(text)) return false;
  const noun = /^\p{Lu}/u.test(before?.text ?? '') && !lexicon.definite.has(before?.key ?? '');
  return (
    noun && !isAge(items, i - 1, lexicon) && !(lexicon.genitives.has(key) && /^\p{Lu}/u.test(items[i + 1]?.text ?? ''))
  );
}

/** "Forderte Fraktionschef Peter Lohr | Minister Karl Vink auf": where the verb stands second, the object may follow the subject at once. */
const namesAnother = (items: readonly Item[], from: number, i: number, lexicon: Lexicon) =>
  lexicon.verbSecond &&
  lexicon.roles.at(items, i) &&
  isCapital(items[i - 1]) &&
  isCapital(items[i + 1]) &&
  rolesIn(items, from, i - 1, lexicon);

/** "Der 28 Jahre alte Fahrer": a word for time between a figure and an adjective. */
const isAge = (items: readonly Item[], i: number, lexicon: Lexicon) =>
  lexicon.capitalNouns && /^\p{N}+$/u.test(items[i - 1]?.text ?? '') && lexicon.adjectiveEndings.at(items, i + 1);

/** "Dem | widerspricht Ohlsen": where adjectives show by their endings, a verb behind what looks like an article. */
const isFiniteVerb = (items: readonly Item[], i: number, lexicon: Lexicon) =>
  lexicon.verbSecond &&
  !lexicon.adjectiveEndings.at(items, i) &&
  /^\p{Ll}/u.test(items[i]?.text ?? '') &&
  lexicon.cues.match(items, i) > 0;

/** "وزیر خارجه | این کشور", "وکیل | او": what or whom the role belongs to. */
function isBehindRole(items: readonly Item[], from: number, i: number, lexicon: Lexicon): boolean {
  if (!lexicon.ezafe || !rolesIn(items, from, i, lexicon)) return false;
  if ([1, 2, 3].some((next) => lexicon.objectMarkers.at(items, i + next))) return false;
  const article = isArticle(items, i, lexicon) && isWord(items[i + 1]) && !stopsPhrase(items, i + 1, lexicon);
  return article || (lexicon.roles.at(items, i - 1) && pronounAt(items, i, lexicon) !== null);
}

/** "قال | شاهد عيان": where the verb stands first, a role right behind one of saying, though it looks like another verb. */
const isSubjectOfCue = (items: readonly Item[], i: number, lexicon: Lexicon) =>
  lexicon.verbFirst && lexicon.roles.at(items, i) && lexicon.cues.at(items, i - 1);

/** "Agenția Națională | pentru Protecția Mediului": what a body is for belongs to its name; "Primăria Rovina | pentru Agerpres" is none. */
export function saysWhatFor(items: readonly Item[], from: number, i: number, lexicon: Lexicon): boolean {
  if (!(lexicon.headFirst || lexicon.genitiveRoles) || !lexicon.opinionOf.at(items, i)) return false;
  const isSingle = isCapital(items[i + 1]) && !isWord(items[i + 2]);
  const most = isSingle || lexicon.bodies.at(items, i + 1) ? 1 : 2;
  return isCapital(items[i - 1]) && isCapital(items[from]) && lexicon.bodies.at(items, from) && i - from <= most;
}

/** "Sagte Jutta Ahlers | zu Ole Brandt", but "Karl zu Rhein": where a small word of names is a preposition too, one given name stands before it. */
const isToldTo = (items: readonly Item[], i: number, lexicon: Lexicon) =>
  lexicon.capitalNouns &&
  lexicon.prepositions.at(items, i) &&
  (isCapital(items[i - 2]) || (isCapital(items[i + 1]) && isCapital(items[i + 2])));

/** A small word before two capitals: "Affaires | étrangères Luc Ferrand". */
const namesFollow = (items: readonly Item[], i: number) => [1, 2].every((next) => isCapital(items[i + next]));

/** "Аналитик Северного института рыбы Анна Рогова": where nouns need no article, more capitals may follow small words. */
function isGenitiveChain(items: readonly Item[], from: number, i: number, lexicon: Lexicon): boolean {
  const { bareNouns, nameFirst } = lexicon;
  if (!bareNouns || nameFirst) return false;
  // "Анна Рогова | возглавляет Институт": two capitals without a role are a name.
  if (i - from > 1 && items[i - 2]?.capital && !rolesIn(items, from, i, lexicon)) return false;
  let j = i;
  while (j < i + 4 && isWord(items[j]) && !items[j]?.capital && !stopsPhrase(items, j, lexicon)) j++;
  return j > i && items[j]?.capital === true && items[j]?.kind === 'word';
}

const followsTitle = (items: readonly Item[], i: number, lexicon: Lexicon) =>
  items[i]?.capital === true || titleAt(items, i, lexicon);

/** After a capital word a small one goes on only where that describes it: "US bank", "Европейская комиссия". */
function isLowerPartOfRole(items: readonly Item[], i: number, lexicon: Lexicon): boolean {
  const { genitiveRoles, headFirst, feminineNouns: feminine, oblique } = lexicon;
  const adjective = lexicon.hasCases ? (items[i - 1]?.key ?? '') : null;
  if (adjective === null ? genitiveRoles || headFirst : !lexicon.adjectiveEndings.has(adjective)) return false;
  // "Colin Vale | studies".
  if (lexicon.headFinal && opensFullName(items, i - 2, lexicon)) return false;
  for (let j = i; j < i + 4; j++) {
    const item = items[j];
    if (item?.kind !== 'word' || (j > i && item.capital)) return false;
    if ([lexicon.cues, lexicon.of, lexicon.definite, lexicon.indefinite].some((list) => list.has(item.key)))
      return false;
    if (isStop(item.key, lexicon)) return false;
    // "Верховный суд", but not "Зеленский агентству".
    const agrees = (key: string) => feminine.has(key) === feminine.has(item.key) && !oblique.has(item.key);
    if (isHead(items, j, lexicon)) return adjective === null || agrees(adjective);
  }
  return false;
}
