import { INSTRUMENTAL, NEUTER_NOUN, NEUTER_VERB } from '../language/declension.ts';
import { isCapital, isLower, isWord } from './items.ts';
import type { Lexicon } from './lexicon.ts';
import { fullNameIn, isListed, isTitle, isTitleOrInitial } from './name-words.ts';
import type { Item, Sentence } from './narrative.ts';
import type { Phrase, Range } from './phrase.ts';

/** Names of people have no more words. */
const LONGEST_NAME = 3;

/** The ending shows another case than the nominative. Behind a man's given name in that, "Иван | Лозовой", it only looks so. */
export function isObliqueName(words: readonly Item[], i: number, { oblique, masculineNames }: Lexicon): boolean {
  const isGiven = masculineNames.at(words, i - 1) && !oblique.at(words, i - 1);
  return oblique.at(words, i) && !isGiven;
}

/** None of its words has an ending of another case. Two that end like "Ана Рогова" are a woman's name only where listed. */
export function isNominative(items: readonly Item[], [from, to]: Readonly<Range>, lexicon: Lexicon): boolean {
  const words = items.slice(from, to);
  if (words.some((_, i) => isObliqueName(words, i, lexicon))) return false;
  // "Люком Ферраном".
  if (words.length > 1 && words.every(({ text }) => INSTRUMENTAL.test(text))) return false;
  if (!words.every(({ key }) => lexicon.feminineNouns.has(key))) return true;
  return words.some(({ key }) => lexicon.feminineNames.has(key));
}

/**
 * Where nouns need no article and adjectives show by their endings: where what a preposition governs ends and the subject begins. "na
 * konferencji prasowej | prezes banku Anna Lis": a role; "przekazało w komunikacie | szwedzkie ministerstwo": a body; "po ostatnim
 * gwizdku | Jan Lis", "z Opola | Jan Lis": a name in the nominative.
 */
export function subjectBehind(sentence: Sentence, phrase: Phrase, lexicon: Lexicon): number {
  const { from, to } = phrase;
  if (!lexicon.hasCases) return to;
  let names = to;
  while (names > from && isCapital(sentence[names - 1])) names--;
  const verb = verbBefore(sentence, from - 1, lexicon);
  let noun = false;
  for (let i = from; i < Math.min(names + 1, to); i++) {
    // Without cases, only "на" says whose.
    const isVerbs = () => lexicon.oblique.isEmpty || agreesWithVerb(sentence, i, verb, lexicon);
    // "W komunikacie | Ministerstwo Spraw Zagranicznych".
    const isLast = names === to || i === names;
    if (noun && isLast && lexicon.bodies.at(sentence, i) && lexicon.cues.at(sentence, verb) && isVerbs())
      return describedBy(sentence, from + 1, i, lexicon);
    if (i === names) break;
    if (noun && lexicon.roles.at(sentence, i)) {
      const isSubject = names === to || isNominative(sentence, [Math.max(names, to - 2), to], lexicon);
      return isSubject ? i : to;
    }
    const named = isCapital(sentence[i]);
    noun ||= named || !isAdjective(sentence[i], lexicon);
  }
  const length = to - names;
  const alone = names === from;
  if (length === 1 && noun && isSurnameOfSpeaker(sentence, from - 1, names, lexicon)) return names;
  if (length < (alone ? LONGEST_NAME : 2)) return to;
  const start = to - 2;
  // "В Министерстве | внутренних дел".
  if (isLower(sentence[start]) || !isNominative(sentence, [start, to], lexicon)) return to;
  // "W serwisie Nowa Fala", "na słowa Anny Lis | Jan Krępa".
  const isNamed = () => lexicon.naming.at(sentence, start - 1) && !isListed(sentence[start], lexicon);
  // "Do ministra Jana Zduna | Anna Lis".
  const isSecond = start === names + 2 && isListed(sentence[start], lexicon);
  const isApart = alone || isSecond || (start === names ? !isNamed() : lexicon.oblique.at(sentence, start - 1));
  return isApart ? start : to;
}

/** The verb before the preposition at item `i`: "rekao | je | u Sarni". */
const verbBefore = (sentence: Sentence, i: number, { auxiliaries }: Lexicon) =>
  i - 1 - Number(auxiliaries.at(sentence, i - 1));

/** A noun has the gender of a subject that the verb shows. */
export function agreesWithVerb(sentence: Sentence, noun: number, verb: number, lexicon: Lexicon): boolean {
  const [key, said] = [noun, verb].map((i) => sentence[i]?.key ?? '') as [string, string];
  if (lexicon.feminineCues.has(said)) return lexicon.feminineNouns.has(key);
  if (NEUTER_VERB.test(said)) return NEUTER_NOUN.test(key);
  return lexicon.masculineCues.has(said) && lexicon.masculineNouns.has(key);
}

/** "Rekao na sednici | Lapin.", "posle sednice | Lapin | je rekao": a surname, in the case and gender of the verb's subject. */
function isSurnameOfSpeaker(sentence: Sentence, preposition: number, name: number, lexicon: Lexicon): boolean {
  const { cues, oblique, feminineCues } = lexicon;
  const opens = sentence[preposition - 1]?.kind !== 'word';
  const behind = name + 1 + Number(lexicon.auxiliaries.at(sentence, name + 1));
  const verb = opens ? behind : verbBefore(sentence, preposition, lexicon);
  const apart = opens ? !lexicon.pluralCues.at(sentence, verb) : sentence[name + 1]?.kind !== 'word';
  const nouns = [lexicon.naming, lexicon.venues, ...(name - preposition > 2 ? [] : [lexicon.bodies])];
  const named = nouns.some((list) => list.at(sentence, name - 1));
  // "Na platformie | X".
  if (named || !apart || !cues.at(sentence, verb) || isTitleOrInitial(sentence, name, lexicon)) return false;
  const women = !oblique.isEmpty && lexicon.feminineNouns.at(sentence, name);
  return !oblique.at(sentence, name) && (!women || feminineCues.at(sentence, verb));
}

const isAdjective = (item: Item | undefined, lexicon: Lexicon) => lexicon.adjectiveEndings.has(item?.key ?? '');

/** Where what somebody is begins: nothing but adjectives stand before its noun. "Powiedział dziennikarzom | minister Jan Lis". */
export function describedFrom(items: readonly Item[], from: number, to: number, lexicon: Lexicon): number {
  const isRole = ({ key }: Item) => lexicon.roles.has(key);
  const words = items.slice(from, to);
  const first = words.findIndex(isRole);
  if (!lexicon.hasCases || first < 0) return from;
  const noun = lexicon.oblique.at(words, first) ? words.findLastIndex(isRole) : first;
  return describedBy(items, from, from + noun, lexicon);
}

/** "Szwedzkie | ministerstwo", "Anin | brat Ivan Lisov", but "agencja | Norpress | ministra Jana Lisa". */
function describedBy(items: readonly Item[], from: number, noun: number, lexicon: Lexicon): number {
  const isOwner = (i: number) => isCapital(items[i]) && !lexicon.bodies.at(items, i - 1);
  let start = noun;
  while (start > from && (isAdjective(items[start - 1], lexicon) || isOwner(start - 1))) start--;
  return start;
}

/** A role reaches no further past a preposition. */
const LONGEST_REACH = 6;

/** "Rzecznik do spraw dzieci | Jan Lis": the name to a role, past what a preposition governs; null where none is. */
export function nameThrough(items: readonly Item[], end: number, limit: number, lexicon: Lexicon): Range | null {
  const { hasCases, genitiveRoles, prepositions } = lexicon;
  if (!(hasCases || genitiveRoles) || !prepositions.at(items, end)) return null;
  const last = Math.min(limit, end + LONGEST_REACH + LONGEST_NAME);
  let names = end + 1;
  const goesOn = (i: number) => isWord(items[i]) && !isCapital(items[i]);
  // "w Opolu prof. | Anna Lis".
  while (names < last && (goesOn(names) || isTitle(items, names + 1, lexicon))) names++;
  const isApart = names > end + 1;
  // "Poseł w Opolu zaczął od | Angeli Merlin", but "съветникът по сигурността на | Фогт Иван Рогов".
  if (isApart && prepositions.at(items, names - 1) && !lexicon.of.at(items, names - 1)) return null;
  let to = names;
  while (to < last && isCapital(items[to])) to++;
  // "Ο πρέσβης στην Αθήνα | Νίκος Ρόδης": without endings that tell, a given name that is known opens it.
  const given = hasCases ? to - 2 : fullNameIn(items, names + 1, to, lexicon);
  const fewest = isApart && hasCases ? 2 : LONGEST_NAME;
  if (given < 0 || to - names < fewest || lexicon.bodies.at(items, names)) return null;
  const name: Range = [given, to];
  return isNominative(items, name, lexicon) ? name : null;
}

/** "По словам | мэра", "слова | мэра": what is said by somebody stands right before it. */
export function isSource(items: readonly Item[], { from }: Pick<Phrase, 'from'>, lexicon: Lexicon): boolean {
  const isSaid =
    lexicon.relaying.at(items, from - 1) ||
    [1, 2].some((back) => lexicon.accordingTo.match(items, from - back) === back);
  return isSaid || (isAdjective(items[from - 1], lexicon) && isSource(items, { from: from - 1 }, lexicon));
}

/** "Сказала | Александра Рогова", "Евгения Рогова | заявила": beside a verb of a woman's, no man in another case. */
function isWoman(sentence: readonly Item[], { from, to, name }: Phrase, lexicon: Lexicon): boolean {
  const given = name?.[0] ?? from;
  const couldBe = lexicon.feminineNouns.at(sentence, given) && !lexicon.masculineNames.at(sentence, given);
  return couldBe && [from - 2, from - 1, to, to + 1].some((i) => lexicon.feminineCues.at(sentence, i));
}

/** The case of the name, or of the role where none follows, shows that it is no subject: "Берзиной вторит". */
export function hasObliqueName(sentence: readonly Item[], phrase: Phrase, lexicon: Lexicon): boolean {
  const { from, to, name, role, definite } = phrase;
  if (name) {
    const words = sentence.slice(...name);
    // "Ministerstwo | Spraw Zagranicznych": behind a body, what it is for.
    const last = lexicon.bodies.at(words, 0) ? 0 : words.length - 1;
    return [0, last].some((i) => isObliqueName(words, i, lexicon)) && !isWoman(sentence, phrase, lexicon);
  }
  if (!role || !definite || !lexicon.hasCases) return false;
  const noun = sentence.slice(from, to).find((item) => lexicon.roles.has(item.key));
  return lexicon.oblique.has(noun?.key ?? '');
}
