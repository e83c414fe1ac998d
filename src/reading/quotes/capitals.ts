import { kindred } from './akin.ts';
import { articlesAt, isHead } from './heads.ts';
import { withoutHonours } from './honours.ts';
import { isCapital, pauseBehind } from './items.ts';
import { knownNames } from './known-names.ts';
import type { Lexicon } from './lexicon.ts';
import { isListed } from './name-words.ts';
import { AGE, type Item, type Sentence } from './narrative.ts';
import { opensParticles, particlesBefore } from './particles.ts';
import { withoutOwners } from './whose.ts';

/** How far after a sentence's first word a reporting verb proves it to be a name. */
const REACH = 3;

/** "39", "de 39 años". */
const LONGEST_AGE = 4;

/**
 * Made from all sentences of an article: takes the capital from words that have it for another reason than being a name. These are
 * words that only open a sentence and, where every noun has a capital, common nouns. A script without capitals is given them.
 */
export function trueCapitals(sentences: readonly Sentence[], lexicon: Lexicon): (sentence: Sentence) => Sentence {
  if (lexicon.noCapitals) return knownNames(sentences, lexicon);
  const honours = withoutHonours(sentences, lexicon);
  const settle = withoutOpeningCapitals(sentences.map(honours), lexicon);
  const openings = (sentence: Sentence) => settle(honours(sentence));
  if (!lexicon.capitalNouns) {
    const owners = withoutOwners(lexicon);
    return (sentence) => owners(openings(sentence));
  }
  const nouns = withoutNounCapitals(sentences.map(openings), lexicon);
  return (sentence) => nouns(openings(sentence));
}

/**
 * The first word of a sentence keeps its capital where the article writes it with one inside a sentence too, where another capital
 * follows, or a verb of saying; it loses it where the article also writes it small.
 */
function withoutOpeningCapitals(sentences: readonly Sentence[], lexicon: Lexicon): (sentence: Sentence) => Sentence {
  const small = new Set<string>();
  const inside: Item[] = [];
  // "Di Bella": an "of" is known as a part of a name by the word behind it alone.
  const keyAt = (sentence: Sentence, i: number) => {
    const [first, next] = [sentence[i]?.key ?? '', sentence[i + 1]];
    return lexicon.of.has(first) && isCapital(next) ? `${first} ${next?.key}` : first;
  };
  const isAdverb = surnamesAlone(sentences, lexicon);
  for (const [n, sentence] of sentences.entries()) {
    for (const [i, item] of sentence.entries()) {
      if (item.kind !== 'word') continue;
      const key = keyAt(sentence, i);
      if (!item.capital) small.add(item.key);
      else if (isInside(sentence[i - 1]) || item.age) inside.push({ ...item, key });
      else if (
        key === item.key &&
        !isAdverb(sentence) &&
        !opensTrade(sentence, lexicon) &&
        !opensWithPlace(sentence, lexicon) &&
        (opensName(sentence, lexicon) ||
          isSpeaker(sentence, lexicon) ||
          speaksToo(sentence, sentences.slice(Math.max(n - 2, 0), n), lexicon))
      )
        inside.push(item);
    }
  }
  const isWritten = kindred(inside);
  // Where the verb stands last, a comma or a quotation follows the subject.
  const { verbLast, capitalNouns } = lexicon;
  return (sentence) => {
    const first = sentence[0];
    if (first?.kind !== 'word' || !first.capital) return sentence;
    const next = sentence[1];
    // "Im Prozess", "Ukrainische Truppen": where every noun has a capital, one behind a small word shows nothing.
    const isSmall = capitalNouns && [lexicon.functionWords, lexicon.adjectives].some((it) => it.has(first.key));
    const named =
      (verbLast && ['comma', 'quote'].includes(next?.kind ?? '') && !lexicon.roles.has(first.key)) ||
      (next?.kind === 'comma' && (isApposed(sentence, lexicon) || isGivenAlone(sentence, lexicon))) ||
      // "Ana y | Lucía Robles".
      (lexicon.and.at(sentence, 1) && isCapital(sentence[2]) && isListed(first, lexicon)) ||
      opensParticles(sentence, 0, lexicon) ||
      isWritten(keyAt(sentence, 0));
    return named && !isSmall && !small.has(keyAt(sentence, 0))
      ? sentence
      : [{ ...first, capital: false }, ...sentence.slice(1)];
  };
}

/** "Previously | Fenwick said": tells whether a sentence opens with a word that is no name, as the surname behind it has another one before it elsewhere. */
function surnamesAlone(sentences: readonly Sentence[], lexicon: Lexicon): (sentence: Sentence) => boolean {
  const given = new Map<string, string>();
  for (const sentence of sentences) {
    for (const [i, { key }] of sentence.entries()) {
      const name = opensPair(sentence, i - 1, lexicon) && sentence[i - 1]?.key;
      if (name && !given.has(key)) given.set(key, name);
    }
  }
  return (sentence) => {
    const [first, second] = sentence;
    if (lexicon.capitalNouns || !opensPair(sentence, 0, lexicon) || isCapital(sentence[2])) return false;
    return given.get(second?.key ?? '') !== first?.key && !isListed(first, lexicon);
  };
}

/** Two capitals, the first of which says nothing of what somebody is. */
const opensPair = (sentence: Sentence, i: number, lexicon: Lexicon) =>
  isCapital(sentence[i]) && isCapital(sentence[i + 1]) && !isHead(sentence, i, lexicon);

/** Another capital follows; but "Mówi | Anna Lis: “…”". */
const opensName = (sentence: Sentence, lexicon: Lexicon) =>
  isCapital(sentence[1]) && !(lexicon.hasCases && lexicon.cues.at(sentence, 0));

/** "Zdun | Jan Lis", "Muere | Carmen Sáez": before a given name and another capital stands a trade or verb that no list has. */
function opensTrade(sentence: Sentence, lexicon: Lexicon): boolean {
  const { hasCases, masculineNames, feminineNames } = lexicon;
  const isForm = ({ key }: Item) => [masculineNames, feminineNames].some((it) => it.names(key) || it.isStem(key));
  const isGiven = (item: Item) => (hasCases ? isForm(item) : isListed(item, lexicon));
  const isNoun = () => lexicon.nameFirst || lexicon.venues.at(sentence, 0) || isHead(sentence, 0, lexicon);
  const [first, second, third] = sentence;
  const follows = first && second && isCapital(third) && isGiven(second) && !isGiven(first);
  return follows ? hasCases || !isNoun() : false;
}

/** "Toplantıda | Ayla Kurt konuştu": an ending that no subject has, before two capitals. */
const opensWithPlace = (sentence: Sentence, { obliqueNouns }: Lexicon) =>
  obliqueNouns.at(sentence, 0) && isCapital(sentence[1]) && isCapital(sentence[2]);

/** Behind a dash or a colon, a capital may open what follows. */
const isInside = (before: Item | undefined) =>
  before !== undefined && before.kind !== 'dash' && before.kind !== 'colon';

/** "Tarna, the public broadcaster, …": a role or a body between commas. */
function isApposed(sentence: Sentence, lexicon: Lexicon): boolean {
  const close = pauseBehind(sentence, 1);
  if (sentence[close]?.kind === 'comma' && lexicon.cues.match(sentence, close + 1) > 0) return true;
  const alone = sentence[close]?.kind === 'comma' && !sentence[close + 1]?.capital;
  const article = articlesAt(sentence, 2, lexicon) > 0;
  const describes = ({ key }: Item) =>
    lexicon.roles.has(key) || lexicon.demonyms.has(key) || (article && lexicon.bodies.has(key));
  return alone && sentence.slice(2, close).some(describes);
}

/** "Ruth, 39, …", "Ruth, not her real name, lost": commas, with an age between them or behind a given name. */
function isGivenAlone(sentence: Sentence, lexicon: Lexicon): boolean {
  const close = pauseBehind(sentence, 1);
  const aside = sentence.slice(2, close);
  const isAge = aside.some(({ text }) => AGE.test(text)) && aside.length <= LONGEST_AGE && !aside.some(isCapital);
  const goesOn = sentence[close]?.kind === 'comma' && sentence[close + 1]?.capital === false;
  return goesOn && (isAge || isListed(sentence[0], lexicon));
}

/** "Femke, eine Fischerin, kam": with an article, so that it is no list. */
const isAnybody = (sentence: Sentence, lexicon: Lexicon) =>
  sentence[1]?.kind === 'comma' && lexicon.indefinite.match(sentence, 2) > 0;

/** A verb of saying follows the first word, which is no noun. */
const isSpeaker = (sentence: Sentence, lexicon: Lexicon) =>
  lexicon.cues.match(sentence, 0) === 0 && verbFollows(sentence, lexicon) && !isNoun(sentence, lexicon);

/** "Minister Anne Lobe: “…” | Ferring: “…”", "Ferring to Lobe: “…”": before a colon, soon behind what another one says; but "The mayor spoke. | Result: “…”". */
function speaksToo(sentence: Sentence, before: readonly Sentence[], lexicon: Lexicon): boolean {
  const colon = sentence.findIndex(({ kind }) => kind === 'colon');
  const isPair = colon === 3 && isCapital(sentence[2]) && lexicon.prepositions.at(sentence, 1);
  return (
    (colon === 1 || isPair) &&
    sentence[colon + 1]?.kind === 'quote' &&
    before.some((it) => it.some(({ kind }) => kind === 'quote')) &&
    ![lexicon.utterances, lexicon.verbs].some((list) => list.at(sentence, 0)) &&
    !isNoun(sentence, lexicon)
  );
}

/** What is known as a noun is no surname: "Новое исследование говорит". */
function isNoun(sentence: Sentence, lexicon: Lexicon): boolean {
  const heads = [lexicon.roles, lexicon.bodies, lexicon.documents, lexicon.naming, lexicon.commonNouns];
  // "Fenwick called Vik “a friend”".
  const next = !sentence[1]?.capital && lexicon.cues.match(sentence, 1) === 0;
  return heads.some((list) => list.at(sentence, 0) || (next && list.at(sentence, 1)));
}

function verbFollows(sentence: Sentence, lexicon: Lexicon): boolean {
  // "Tocca a Neri | chiarire".
  const isOpenersObject = (i: number) => lexicon.prepositions.at(sentence, 1) && lexicon.infinitives.at(sentence, i);
  for (let i = 1; i <= REACH && sentence[i]?.kind === 'word'; i++)
    if (lexicon.cues.match(sentence, i) > 0) return !lexicon.pluralCues.at(sentence, i) && !isOpenersObject(i);
  return false;
}

/**
 * Where every noun has a capital, a name is a run of capitals that no article or adjective stands before, or one word of such a run
 * again, or a word beside a verb of saying.
 */
function withoutNounCapitals(sentences: readonly Sentence[], lexicon: Lexicon): (sentence: Sentence) => Sentence {
  const inName = (sentence: Sentence, i: number) =>
    sentence[i]?.age ||
    isToldToBeName(sentence, i, lexicon) ||
    (i === 0 && (isAnybody(sentence, lexicon) || (sentence[1]?.kind === 'comma' && isGivenAlone(sentence, lexicon)))) ||
    (inRun(sentence, i, lexicon) && !(lexicon.roles.at(sentence, i) && isCapital(sentence[i + 1])));
  const isOwned = ownedNouns(sentences, lexicon);
  const isSurname = kindred(sentences.flatMap((sentence) => sentence.filter((_, i) => inName(sentence, i))));
  return (sentence) =>
    sentence.map((item, i) => {
      if (item.kind !== 'word' || !item.capital || isAcronym(item)) return item;
      if (isOwned(sentence, i)) return { ...item, capital: false };
      if (inRun(sentence, i, lexicon)) return item;
      const isKnown = isSurname(item.key);
      const named = !afterDeterminer(sentence, i, lexicon, isKnown) && (isKnown || besideVerb(sentence, i, lexicon));
      return named ? item : { ...item, capital: false };
    });
}

/** "Ein Bewohner namens | Ali", "eine der Frauen, | Maria |, 34": by the word before it, or a given name between commas. */
const isToldToBeName = (sentence: Sentence, i: number, lexicon: Lexicon) =>
  isCapital(sentence[i]) &&
  ([1, 2].some((words) => lexicon.called.match(sentence, i - words) === words) ||
    (isListed(sentence[i], lexicon) && [i - 1, i + 1].every((at) => sentence[at]?.kind === 'comma')));

/** "Karovs | Partei", where "Karov" stands elsewhere: tells whether the noun behind a name only is that person's. */
function ownedNouns(sentences: readonly Sentence[], lexicon: Lexicon): (sentence: Sentence, i: number) => boolean {
  const names = new Set(sentences.flatMap((sentence) => sentence.filter(isCapital).map(({ key }) => key)));
  const isOwner = (key: string) => key.endsWith('s') && names.has(key.slice(0, -1)) && !lexicon.hisNames.has(key);
  // "Karovs Frau | Lena Sand", "Anton Karovs | Partei".
  const isPair = (sentence: Sentence, i: number) =>
    isCapital(sentence[i - 1]) && ![i - 2, i + 1].some((at) => isCapital(sentence[at]));
  return (sentence, i) => isPair(sentence, i) && isOwner(sentence[i - 1]?.key ?? '');
}

const isAcronym = (item: Item) => /^\p{Lu}{2}/u.test(item.text);

function inRun(sentence: Sentence, i: number, lexicon: Lexicon): boolean {
  if (besideParticles(sentence, i, lexicon)) return true;
  const couldName = (item: Item | undefined) => isCapital(item) && !lexicon.commonNouns.has(item?.key ?? '');
  if (!couldName(sentence[i])) return false;
  // "Der verletzte | Hans Holm".
  if (isListed(sentence[i], lexicon) && couldName(sentence[i + 1])) return true;
  if (afterDeterminer(sentence, i, lexicon)) return false;
  const follows = couldName(sentence[i - 1]);
  return follows || couldName(sentence[i + 1]);
}

/** "Ursula von der Leyen": small words part it from the rest of its name. */
const besideParticles = (sentence: Sentence, i: number, lexicon: Lexicon) =>
  isCapital(sentence[i]) &&
  [i, particlesBefore(sentence, i) - 1].some((first) => opensParticles(sentence, first, lexicon));

/** After "der", "einem", "neuen". */
function afterDeterminer(
  sentence: Sentence,
  i: number,
  lexicon: Lexicon,
  isName = isCapital(sentence[i + 1]),
): boolean {
  const before = sentence[i - 1];
  if (before?.kind !== 'word') return false;
  const determiners = [lexicon.definite, lexicon.indefinite, lexicon.prepositions];
  if (lexicon.definite.has(before.key) || lexicon.indefinite.has(before.key)) return true;
  // "Der Europäischen | Agentur": in the name of a body, what describes it may have a capital too.
  const inBody = lexicon.bodies.at(sentence, i) && afterDeterminer(sentence, i - 1, lexicon);
  const small = (!before.capital || inBody) && lexicon.adjectiveEndings.has(before.key);
  // "Gestern | eröffnete | Ole Brandt": no article before it, so that it is a verb.
  const verb = isName && !determiners.some((list) => list.at(sentence, i - 2));
  return small && !verb && lexicon.cues.match(sentence, i - 1) === 0 && !lexicon.prepositions.has(before.key);
}

/** "Ohlsen sagte", "so Ohlsen": elsewhere, a noun beside a verb is its object. */
function besideVerb(sentence: Sentence, i: number, lexicon: Lexicon): boolean {
  if (lexicon.commonNouns.at(sentence, i)) return false;
  const says = (at: number) =>
    !sentence[at]?.capital && (lexicon.cues.match(sentence, at) > 0 || lexicon.tailCues.match(sentence, at) > 0);
  const opens = (at: number) => sentence[at]?.kind !== 'word';
  return (says(i - 1) && opens(i - 2)) || (says(i + 1) && opens(i - 1));
}
