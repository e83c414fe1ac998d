import { without } from '../language/everywhere.ts';
import { plain } from '../text/words.ts';
import { endOfBody } from './body-name.ts';
import { isNominative, isSource } from './case.ts';
import { endOfComplements } from './complements.ts';
import { isSeveral } from './gender.ts';
import { articlesAt, isArticle, isHead, isOblique, isPossessive, isStop } from './heads.ts';
import { isCapital, isLower, isUpper, isWord } from './items.ts';
import type { Lexicon } from './lexicon.ts';
import { isListed, isTitle, isTitleOrInitial, opensFullName, POSSESSIVE, rolesIn } from './name-words.ts';
import type { Item } from './narrative.ts';
import { followsOutlet, isToldOutlet } from './outlets.ts';
import { particlesAt } from './particles.ts';
import { stopsPhrase } from './phrase-stops.ts';
import { pronounAt } from './pronouns.ts';
import { isSecondNoun } from './second-noun.ts';
import { opensWithPreposition } from './uncased-words.ts';
import { entriesOf } from './word-list.ts';

const WITHOUT = new Set(entriesOf(without).map(plain));

/** Where the noun phrase ends whose first word behind an article is item `from`, and where its first "of" stands; null where there is none. */
export function scanHead(
  items: readonly Item[],
  from: number,
  afterArticle: boolean,
  lexicon: Lexicon,
  limit: number,
): { end: number; of: number | null } | null {
  // Without capitals, what follows "of" is told to belong to a role later, by the name behind it.
  const { noCapitals } = lexicon;
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
    if (!isWord(item)) break;
    // "Dr. | med. Anna Lindner".
    if (item.text.endsWith('.') && i > from && [i - 1, i].every((at) => isTitle(items, at, lexicon))) continue;
    // "Dan Pop | la Sarna": no particle in every language.
    const small = inName && ![lexicon.stops, lexicon.that].some((list) => list.has(item.key));
    const length = small && !isToldTo(items, i, lexicon) ? particlesAt(items, i) : 0;
    // "Ugo Neri | del Movimento".
    const particles = isCapital(items[i - 2]) && isOfBody(items, i, i + length, lexicon) ? 0 : length;
    if (isPossessive(items, i, lexicon)) return { end: i + 1, of };
    // "Адвокатът | му | Иван Рогов".
    if (isOwnersWord(items, i, lexicon)) continue;
    // "Bir kadın | gazeteye".
    if (i > from && lexicon.verbLast && lexicon.addressees.match(items, i) > 0) break;
    if (followsOutlet(items, from, i) || isToldOutlet(items, from, i, lexicon) || lexicon.called.match(items, i) > 0)
      break;
    if (particles > 0) {
      i += particles - 1;
      continue;
    }
    // "Ministra della famiglia Ada Corsi | di Iv".
    if (of !== null && lexicon.of.at(items, i) && opensFullName(items, i - 2, lexicon)) break;
    if (i > from && isAddressee(items, i, lexicon)) break;
    if (i > from && !noCapitals && (isOf(items, i, lexicon) || saysWhatFor(items, from, i, lexicon))) {
      of ??= i;
      i += articlesAt(items, i + 1, lexicon);
      inName = false;
      continue;
    }
    if (i > from && (opensAnother(items, from, i, lexicon) || (of === null && opensSecondName(items, i, lexicon))))
      break;
    if (isOblique(items, i, lexicon) && !opensParticiple(items, i, lexicon)) break;
    const noun = i === from && ((afterArticle && !isStop(item.key, lexicon)) || isSubjectOfCue(items, i, lexicon));
    const isStopped = stopsPhrase(items, i, lexicon) || isArticle(items, i, lexicon);
    if (isStopped && !noun && !isBehindRole(items, i, lexicon) && !isAge(items, i, lexicon)) break;
    const named = of !== null && namesFollow(items, i);
    if (inName && !named && !goesOnName(items, from, i, lexicon)) break;
    // "O Presidente | ucraniano": what somebody is may have a capital.
    inName = item.capital && !lexicon.roles.has(item.key);
  }
  // "Un obrero | de 19 años".
  if (of === i - 2 && /^\p{N}/u.test(items[i - 1]?.text ?? '')) i--;
  // "Sa note de | mai": nothing follows that could belong to it.
  if (lexicon.of.at(items, i - 1)) i--;
  return i > from ? { end: i, of } : null;
}

/** "قال المدير | للموظف", but "الاتحاد العام للمزارعين": one person, whom a preposition is written together with. */
const isAddressee = (items: readonly Item[], i: number, lexicon: Lexicon) =>
  lexicon.verbFirst &&
  lexicon.roles.at(items, i) &&
  opensWithPreposition(items[i], lexicon) &&
  !isSeveral(items[i]?.key ?? '', lexicon);

/** Says that whose or what follows belongs to the nouns before it. */
const isOf = (items: readonly Item[], i: number, lexicon: Lexicon) =>
  lexicon.of.at(items, i) && !isAuxiliary(items, i, lexicon) && !isInSurname(items, i, lexicon);

/** Another phrase begins, though no word parts it from the nouns before. */
const opensAnother = (items: readonly Item[], from: number, i: number, lexicon: Lexicon) =>
  isVerbAt(items, from, i, lexicon) ||
  isSecondDefinite(items, i, lexicon) ||
  followsNoun(items, i, lexicon) ||
  namesAnother(items, from, i, lexicon) ||
  isSecondNoun(items, from, i, lexicon);

/** "Con il ministro Carlo Neri | Anna Corsi": a full name right behind another. */
const opensSecondName = (items: readonly Item[], i: number, lexicon: Lexicon) =>
  !lexicon.nameFirst &&
  lexicon.oblique.isEmpty &&
  isCapital(items[i - 1]) &&
  isCapital(items[i]) &&
  !isCapital(items[i + 2]) &&
  [i - 2, i].every((at) => isCapital(items[at]) && opensFullName(items, at, lexicon)) &&
  !isHead(items, i - 1, lexicon) &&
  !isTitleOrInitial(items, i - 1, lexicon) &&
  !isListed(items[i - 1], lexicon);

/** "Egy | névtelenséget | kérő tisztviselő": where an article opens a phrase, what a participle governs stands before it. */
const opensParticiple = (items: readonly Item[], i: number, lexicon: Lexicon) =>
  lexicon.nameFirst && lexicon.adjectiveEndings.at(items, i + 1) && ![i, i + 1].some((at) => isCapital(items[at]));

/** "Un pêcheur | hausse les épaules": behind the nouns that open a sentence, what an article follows is no adjective. */
const isVerbAt = (items: readonly Item[], from: number, i: number, lexicon: Lexicon) =>
  from === 1 &&
  isArticle(items, 0, lexicon) &&
  isLower(items[i]) &&
  ![lexicon.roles, lexicon.bodies, lexicon.of].some((list) => list.at(items, i)) &&
  [lexicon.definite, lexicon.indefinite].some((list) => list.at(items, i + 1)) &&
  ![lexicon.of, lexicon.possessives].some((list) => list.at(items, i + 1));

/** Says whose the role before it is, and the name of whoever has the role follows: "avocatul ei | Ana Pop", "ο δικηγόρος της | Νίκος Ρόδης". */
const isOwnersWord = (items: readonly Item[], i: number, lexicon: Lexicon) =>
  (lexicon.articleNames
    ? lexicon.objectArticles.at(items, i) && opensFullName(items, i + 1, lexicon)
    : // "Avocatul | lui | Radu Lupan" is not Radu Lupan.
      !lexicon.articleEndings.isEmpty &&
      lexicon.possessives.at(items, i) &&
      !lexicon.of.at(items, i) &&
      isCapital(items[i + 1])) && lexicon.roles.at(items, i - 1);

/** What follows a name belongs to the same phrase: more of the name, or small words of a role that the name is a part of. */
const goesOnName = (items: readonly Item[], from: number, i: number, lexicon: Lexicon) =>
  items[i]?.capital === true ||
  items[i]?.owner === true ||
  isFigureIn(items, i) ||
  i < endOfBody(items, from, lexicon) ||
  describesField(items, i, lexicon) ||
  isLowerPartOfRole(items, i, lexicon) ||
  isGenitiveChain(items, from, i, lexicon);

/** "Ministère des Affaires | étrangères", "ministero delle Politiche | agricole". */
const describesField = (items: readonly Item[], i: number, { of, definite, bodyAdjectives }: Lexicon) =>
  bodyAdjectives.at(items, i) && isCapital(items[i - 1]) && [of, definite].some((list) => list.at(items, i - 2));

/** "Del | Movimento", but "de la | Fuente". */
const isOfBody = (items: readonly Item[], of: number, noun: number, lexicon: Lexicon) =>
  lexicon.of.at(items, of) && lexicon.bodies.at(items, noun) && !lexicon.unnamed.at(items, noun);

/** "Movimento | 5 | Stelle". */
export const isFigureIn = (items: readonly Item[], i: number) =>
  /^\p{Nd}+$/u.test(items[i]?.text ?? '') && [i - 1, i + 1].every((at) => isCapital(items[at]));

/** "Според кмета | жителите", "presă | ministrul apărării": where the article is an ending of the first word, another one is another phrase's. */
const isSecondDefinite = (items: readonly Item[], i: number, lexicon: Lexicon) => {
  const { hasCases, commonNouns, roles, articleEndings, owners, of } = lexicon;
  // "Fiul | femeii".
  const isOwner = owners.at(items, i) && roles.at(items, i - 1);
  if (articleEndings.at(items, i) && roles.at(items, i)) return !of.at(items, i - 1) && !isOwner;
  return hasCases && commonNouns.at(items, i) && [commonNouns, roles].some((list) => list.at(items, i - 1));
};

/** "Die Arbeitgeber | hätten", but "der Verband deutscher Banken": a small word that belongs to no noun before it. */
function followsNoun(items: readonly Item[], i: number, lexicon: Lexicon): boolean {
  const key = items[i]?.key ?? '';
  if (!lexicon.capitalNouns) return lexicon.genitives.has(key);
  return isLower(items[i]) && isUpper(items[i - 1]) && !isAge(items, i - 1, lexicon) && !lexicon.genitives.has(key);
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
  /^\p{N}+$/u.test(items[i - 1]?.text ?? '') && lexicon.adjectiveEndings.at(items, i + 1);

/** "وزیر خارجه | این کشور", "وکیل | او": what or whom the role belongs to. */
function isBehindRole(items: readonly Item[], i: number, lexicon: Lexicon): boolean {
  if (!lexicon.ezafe) return false;
  if ([1, 2, 3].some((next) => lexicon.objectMarkers.at(items, i + next))) return false;
  const article = isArticle(items, i, lexicon) && !stopsPhrase(items, i + 1, lexicon);
  return article || (lexicon.roles.at(items, i - 1) && pronounAt(items, i, lexicon) !== null);
}

/** "قال | شاهد عيان": a role right behind a verb of saying, though it looks like another verb. */
const isSubjectOfCue = (items: readonly Item[], i: number, lexicon: Lexicon) =>
  lexicon.roles.at(items, i) && lexicon.cues.at(items, i - 1);

/** "Agenția Națională | pentru Protecția Mediului": what a body is for belongs to its name; "Primăria Rovina | pentru Agerpres" is none. */
export function saysWhatFor(items: readonly Item[], from: number, i: number, lexicon: Lexicon): boolean {
  // "Ärzte | ohne Grenzen".
  if (i === from + 1 && WITHOUT.has(items[i]?.key ?? '') && lexicon.prepositions.at(items, i))
    return isCapital(items[from]);
  if (!lexicon.opinionOf.at(items, i)) return false;
  // "Das Bundesamt | für Wasserwirtschaft": where every noun has a capital, a capital is no sign of a name.
  const isNoun = (at: number) => (lexicon.capitalNouns ? isUpper(items[at]) : isCapital(items[at]));
  const isSingle = isNoun(i + 1) && !isWord(items[i + 2]);
  const most = isSingle || lexicon.bodies.at(items, i + 1) ? 1 : 2;
  if (lexicon.capitalNouns && !isNoun(i + 1)) return false;
  return isNoun(from) && lexicon.bodies.at(items, from) && i - from <= most;
}

/** "Agenția Națională | a închis podul": an auxiliary that looks like an "of", and no noun in the genitive behind it. */
const isAuxiliary = (items: readonly Item[], i: number, lexicon: Lexicon) =>
  !lexicon.articleEndings.isEmpty &&
  lexicon.auxiliaries.at(items, i) &&
  !isCapital(items[i + 1]) &&
  ![lexicon.owners, lexicon.bodies, lexicon.roles].some((list) => list.at(items, i + 1));

/** "Luigi | Di Moro", "Luis | De la Cruz": with a capital behind another, a small word is part of a surname; but "Banca | Di Tarno". */
const isInSurname = (items: readonly Item[], i: number, lexicon: Lexicon) =>
  [i - 1, i, i + 1 + articlesAt(items, i + 1, lexicon)].every((at) => isCapital(items[at])) &&
  !isHead(items, i - 1, lexicon);

/** "Sagte Jutta Ahlers | zu Ole Brandt", but "Karl zu Rhein": where a small word of names is a preposition too, one given name stands before it. */
const isToldTo = (items: readonly Item[], i: number, lexicon: Lexicon) =>
  lexicon.capitalNouns && lexicon.prepositions.at(items, i) && (isCapital(items[i - 2]) || isCapital(items[i + 2]));

/** A small word before two capitals: "Affaires | étrangères Luc Ferrand". */
const namesFollow = (items: readonly Item[], i: number) => [1, 2].every((next) => isCapital(items[i + next]));

/** "Аналитик Северного института рыбы Анна Рогова": where nouns need no article, more capitals may follow small words. */
function isGenitiveChain(items: readonly Item[], from: number, i: number, lexicon: Lexicon): boolean {
  if (!lexicon.bareNouns) return false;
  // "Анна Рогова | возглавляет Институт": two capitals without a role are a name.
  if (i - from > 1 && !rolesIn(items, from, i, lexicon)) return false;
  // "Кметът на Сарна Иван Рогов | посети Тарна".
  if (isCapital(items[i - 1]) && isCapital(items[i - 2]) && isNamedSo(items, i - 2, lexicon)) return false;
  let j = i;
  while (j < i + 4 && isWord(items[j]) && !items[j]?.capital && !stopsPhrase(items, j, lexicon)) j++;
  return isCapital(items[j]) === true;
}

/** One of two capitals is a given name or surname that the data has, in the nominative. */
const isNamedSo = (items: readonly Item[], i: number, lexicon: Lexicon) =>
  [i, i + 1].some((at) => [lexicon.masculineNames, lexicon.feminineNames].some((list) => list.at(items, at))) &&
  isNominative(items, [i, i + 2], lexicon);

/** After a capital word a small one goes on only where that describes it: "US bank", "Европейская комиссия". */
function isLowerPartOfRole(items: readonly Item[], i: number, lexicon: Lexicon): boolean {
  const { genitiveRoles, headFirst, feminineNouns: feminine } = lexicon;
  const adjective = items[i - 1]?.key ?? '';
  if (lexicon.hasCases ? !lexicon.adjectiveEndings.has(adjective) : genitiveRoles || headFirst) return false;
  // "Colin Vale | studies", but "Colin Vale's | spokesman".
  const isOwner = POSSESSIVE.test(items[i - 1]?.text ?? '');
  if (lexicon.headFinal && !lexicon.nameFirst && !isOwner && opensFullName(items, i - 2, lexicon)) return false;
  // "Avukat Ayla Kurt | kararı eleştirdi".
  if (lexicon.verbLast && isCapital(items[i - 2]) && lexicon.roles.at(items, i - 3)) return false;
  for (let j = i; j < i + 4; j++) {
    const item = items[j];
    if (item?.kind !== 'word') return false;
    if ([lexicon.cues, lexicon.of, lexicon.definite, lexicon.indefinite].some((list) => list.has(item.key)))
      return false;
    // "Верховный суд", "по данным Речного агентства", but not "Зеленский агентству".
    if (isHead(items, j, lexicon))
      return feminine.has(adjective) === feminine.has(item.key) || isSource(items, { from: i - 1 }, lexicon);
  }
  return false;
}
