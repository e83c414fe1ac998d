import { plain } from '../text/words.ts';
import { nameThrough } from './case.ts';
import { nameBehindCharge } from './charge.ts';
import { pastAuxiliaries } from './cues.ts';
import { genderOf, genderOfName, isPlural } from './gender.ts';
import { isArticle, isHead, isStop } from './heads.ts';
import { hasArticleIn } from './joined-article.ts';
import type { Lexicon } from './lexicon.ts';
import { isTitle, POSSESSIVE } from './name-words.ts';
import type { Item } from './narrative.ts';
import { roleIn } from './noun-role.ts';
import { isNobody, type Sense, senseOf } from './noun-sense.ts';
import { type Nouns, nounsAt } from './nouns.ts';
import { type Gender, type Phrase, phraseOf, type Range } from './phrase.ts';
import { pronounAt } from './pronouns.ts';
import { formOf } from './statements.ts';
import { nameBehindPlace } from './uncased.ts';

const found = new WeakMap<readonly Item[], Map<number, Phrase | null>>();

/** The noun phrase that begins at item `i`; null where none does. Takes no more than a few dozen items. Each is looked for once. */
export function phraseAt(items: readonly Item[], i: number, lexicon: Lexicon, limit = items.length): Phrase | null {
  const known = found.get(items) ?? new Map<number, Phrase | null>();
  found.set(items, known);
  const place = i * (items.length + 1) + limit;
  let phrase = known.get(place);
  if (phrase === undefined) {
    phrase = findPhrase(items, i, lexicon, limit);
    known.set(place, phrase);
  }
  return phrase;
}

function findPhrase(items: readonly Item[], i: number, lexicon: Lexicon, limit: number): Phrase | null {
  const sure = othersAt(items, i, lexicon) ?? pronounAt(items, i, lexicon) ?? sourceInMarks(items, i, lexicon);
  if (sure) return sure;
  const nouns = oneOf(items, i, lexicon, limit) ?? nounPhraseAt(items, i, lexicon, limit);
  const phrase = nouns && withGoverned(items, nouns, lexicon, limit);
  if (phrase && !phrase.voiced && isReporting(items, phrase.to - 1, lexicon))
    return { ...phrase, kind: 'name', name: [phrase.to - 1, phrase.to], vague: false, voiced: true };
  const whole = phrase?.role && !phrase.name;
  const name = whole ? nameBehind(items, phrase, limit, lexicon) : null;
  if (!phrase?.role || !name) return phrase;
  // "Радник з комунікацій Тетяна Рогова".
  const gender = genderOfName(items, name, lexicon) ?? phrase.gender;
  return { ...phrase, to: name[1], kind: 'name', name, role: [phrase.role[0], name[0]], gender, vague: false };
}

/** The name to a role, behind what stands beside the role. */
function nameBehind(items: readonly Item[], phrase: Phrase, limit: number, lexicon: Lexicon): Range | null {
  if (lexicon.noCapitals) return nameBehindPlace(items, phrase.to, limit, lexicon);
  const byCase = nameThrough(items, phrase.to, limit, lexicon);
  return byCase || lexicon.hasCases ? byCase : nameBehindCharge(items, phrase, limit, lexicon);
}

/** "Un diplomate impliqué | dans l'affaire": what a participle governs tells who somebody without a name is. */
function withGoverned(items: readonly Item[], phrase: Phrase, lexicon: Lexicon, limit: number): Phrase {
  const { definite, name, role, to } = phrase;
  // "Fonti vicine | al ministro".
  const isKnown = definite && !items.slice(phrase.from, to).some(({ key }) => lexicon.unnamed.has(key));
  const isNoun = (i: number) => lexicon.roles.at(items, i) && !isHead(items, i - 1, lexicon);
  const done = [to, to + 1].find((end) => lexicon.past.at(items, end - 1) && !isNoun(end - 1));
  if (isKnown || name || !role || !done) return phrase;
  const next = lexicon.prepositions.at(items, done) ? phraseAt(items, done + 1, lexicon, limit) : null;
  return next ? { ...phrase, to: next.to, role: [role[0], next.to] } : phrase;
}

/** "Пишет | «Вестник»", "selon | « Le Courrier »": a name in marks that a verb of saying or an "according to" stands beside. */
function sourceInMarks(items: readonly Item[], from: number, lexicon: Lexicon): Phrase | null {
  const i = items[from]?.kind === 'term' ? from : from + 1;
  const item = items[i];
  if (item?.kind !== 'term' || (i > from && !lexicon.definite.at(items, from))) return null;
  // "“Hayır” | dedi".
  const says = !lexicon.verbLast && lexicon.cues.match(items, i + 1) > 0;
  const isSource =
    says ||
    lexicon.cues.at(items, from - 1) ||
    [1, 2, 3].some((words) => lexicon.accordingTo.match(items, from - words) === words);
  if (!isSource || !isBodysName(item, lexicon)) return null;
  return phraseOf(from, i + 1, 'name', { name: [i, i + 1] });
}

/** "Ресторан | «Два оленя» | объявил: “…”": a name in marks, and a verb of saying with what is said behind it. */
function isReporting(items: readonly Item[], i: number, lexicon: Lexicon): boolean {
  const item = items[i];
  if (item?.kind !== 'term' || !isBodysName(item, lexicon)) return false;
  const verb = pastAuxiliaries(items, i + 1, lexicon);
  const said = pastAuxiliaries(items, verb + lexicon.cues.match(items, verb), lexicon);
  const that = items[said]?.kind === 'comma' ? said + 1 : said;
  return said > verb && (items[said]?.kind === 'colon' || lexicon.that.at(items, that));
}

/** With a capital, and no answer: "ответила «Никогда»". */
function isBodysName({ text, capital }: Item, lexicon: Lexicon): boolean {
  const word = plain(text.toLowerCase());
  return capital && !formOf(text, lexicon).clause && ![lexicon.functionWords, lexicon.stops].some((it) => it.has(word));
}

/** "Jeden z posłów", "أحد الناجين", "said one": one of several, who stays without a name. */
function oneOf(items: readonly Item[], from: number, lexicon: Lexicon, limit: number): Phrase | null {
  const indefinite = lexicon.indefinite.match(items, from);
  if (indefinite === 0) return null;
  const of = from + indefinite;
  const joined = lexicon.oneOf.at(items, from);
  // "Said | one", "| Another | said".
  const isBehind = !['word', 'term'].includes(items[of]?.kind ?? '') && lexicon.cues.at(items, from - 1);
  const isNoun = [lexicon.roles, lexicon.bodies, lexicon.documents].some((list) => list.at(items, of));
  const alone =
    isBehind || (from === 0 && !isNoun && lexicon.cues.match(items, pastAuxiliaries(items, of, lexicon)) > 0);
  if (!(joined || alone || lexicon.oneOf.at(items, of))) return null;
  const whole = joined ? of : of + 1;
  const to = alone ? of : (nounPhraseAt(items, whole, lexicon, limit)?.to ?? whole + 1);
  return phraseOf(from, to, 'role', { role: [from, to], plural: lexicon.many.at(items, from), definite: false });
}

/** "While | others | say that", "shouted | someone.": one or several without a name, beside a verb of saying. */
function othersAt(items: readonly Item[], from: number, lexicon: Lexicon): Phrase | null {
  const others = lexicon.others.match(items, from);
  const to = from + (others || lexicon.somebody.match(items, from));
  if (to === from) return null;
  const says = lexicon.cues.match(items, pastAuxiliaries(items, to, lexicon)) > 0;
  const isSaid = lexicon.cues.at(items, from - 1) && items[to]?.kind !== 'word';
  if (!says && !isSaid) return null;
  return phraseOf(from, to, 'role', { role: [from, to], plural: others > 0, definite: false });
}

function nounPhraseAt(items: readonly Item[], start: number, lexicon: Lexicon, limit: number): Phrase | null {
  const nouns = nounsAt(items, start, lexicon, limit);
  if (!nouns) return null;
  const { hasArticle } = nouns;
  const sense = senseOf(items, nouns, lexicon);
  const { name, hasRole, hasBody, hasDocument } = sense;
  const second = secondRole(items, nouns, sense, lexicon, limit);
  if (second) return second;
  if (isNobody(items, nouns, sense, lexicon)) return null;
  const { role, end } = roleIn(items, nouns, sense, lexicon);
  const bare = !hasArticle && !name;
  const own = ownWords(items, nouns, lexicon);
  return {
    from: start,
    to: end,
    kind: name ? 'name' : 'role',
    name,
    role,
    gender: genderIn(items, nouns, own, sense, lexicon),
    titled: items.slice(...own).some((_, n) => isTitle(items, own[0] + n, lexicon)),
    vague: bare && !hasBody && !hasDocument && !(hasRole && !lexicon.headFirst),
    voiced: name !== null || hasRole || hasBody || hasDocument,
    plural: name === null && isPlural(items, nouns, lexicon),
    definite: !nouns.indefinite && !(bare && isUnknown(items, nouns, lexicon)),
  };
}

/** "The writer and critic | Ana Lobo", "the MP and former mayor | Ana Lobo": a second role stands before the name. */
function secondRole(
  items: readonly Item[],
  { start, first, end, indefinite }: Nouns,
  { name, hasRole }: Sense,
  lexicon: Lexicon,
  limit: number,
): Phrase | null {
  if (name || !hasRole) return null;
  if (!lexicon.and.at(items, end)) return null;
  const again = [1, 2].find((words) => lexicon.roles.at(items, end + words));
  if (!again || isArticle(items, end + 1, lexicon)) return null;
  const next = nounPhraseAt(items, end + 1, lexicon, limit) ?? nounPhraseAt(items, end + again, lexicon, limit);
  if (!next?.name) return null;
  return { ...next, from: start, role: [first, next.name[0]], definite: !indefinite };
}

function genderIn(
  items: readonly Item[],
  { start, first }: Nouns,
  [begin, end]: Range,
  { name, hasRole, hasBody }: Sense,
  lexicon: Lexicon,
): Gender {
  const named = genderOfName(items, name, lexicon);
  // "Председателят Анна Рогова": what a role is called is of one gender, whoever has it.
  if (named) return named;
  // "Devant la presse Yannick Morel": the article is another noun's.
  const from = begin > first || (name && name[0] > first && !hasRole && !hasBody) ? begin : start;
  const gender = genderOf(items, from, Math.min(name?.[0] ?? end, end), lexicon);
  // "Perguntou | a Lucas Ferrão": what looks like an article is a preposition.
  const his = name?.[0] === first && gender === 'f' && lexicon.hisNames.at(items, first);
  return his ? null : gender;
}

/** "Ms Fenwick's | father", "адвокат | госпожи Роговой": the words of the head but for those that only say whose; item indices. */
function ownWords(items: readonly Item[], { first, headEnd }: Nouns, lexicon: Lexicon): Range {
  let from = first;
  let behindRole = false;
  for (let i = first; i < headEnd; i++) {
    if (POSSESSIVE.test(items[i]?.text ?? '')) from = i + 1;
    if (behindRole && isTitle(items, i, lexicon)) return [from, i];
    behindRole ||= lexicon.hasCases && lexicon.roles.at(items, i);
  }
  return [from, headEnd];
}

/** Somebody new: a bare noun in some languages, "δήλωσε | Ευρωπαίος αξιωματούχος", in others one that is described. */
function isUnknown(items: readonly Item[], nouns: Nouns, lexicon: Lexicon): boolean {
  const { start, first, headEnd, end } = nouns;
  if (lexicon.articleNames) return start > 0 && !isArticle(items, start - 1, lexicon);
  if (lexicon.articles.length > 0) return !hasArticleIn(items, first, end, lexicon);
  return isDescribed(items, end, lexicon) || lacksEnding(items.slice(first, headEnd), lexicon);
}

/** "Млад рибар", but "младият рибар": where an article is the ending of a noun, and a man's as a subject has to have it. */
const lacksEnding = (head: readonly Item[], { commonNouns, masculineNouns }: Lexicon) =>
  !commonNouns.isEmpty && head.every(({ key }) => masculineNouns.has(key) && !commonNouns.has(key));

/** "A fisherman who asked not to be named". */
const isDescribed = (items: readonly Item[], end: number, lexicon: Lexicon) =>
  lexicon.bareNouns && items[end]?.kind === 'comma' && isStop(items[end + 1]?.key ?? '', lexicon);
