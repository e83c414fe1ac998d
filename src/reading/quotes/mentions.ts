import { withApposition } from './apposition.ts';
import { hasObliqueName, subjectBehind } from './case.ts';
import { withoutGovernor } from './joined-article.ts';
import type { Lexicon } from './lexicon.ts';
import { fullNameBehind, POSSESSIVE, rolesIn } from './name-words.ts';
import { nominative } from './names.ts';
import type { Sentence } from './narrative.ts';
import { withNominative } from './noun-case.ts';
import { endOfTold } from './outlets.ts';
import { fullerRole, nameWords, type Person } from './person.ts';
import { hasFullName, type Phrase, type Range } from './phrase.ts';
import { phraseAt } from './phrases.ts';
import { endOfRelayed } from './relayed-end.ts';
import { topicOf } from './topics.ts';
import { endOfGoverned } from './ungoverned.ts';

/** The words of an article between two items, as they stand. */
export function textBetween(text: string, sentence: Sentence, range: Readonly<Range> | null): string | null {
  if (!range) return null;
  const first = sentence[range[0]];
  const last = sentence[range[1] - 1];
  if (!first || !last) return null;
  return text.slice(first.span?.open ?? first.start, last.span?.close ?? last.end);
}

/** The name in a phrase, without its marks and in the nominative; null where it has none. */
export function nameOf(phrase: Phrase, text: string, sentence: Sentence, lexicon: Lexicon): string | null {
  const { name } = phrase;
  if (name && isMarked(name, sentence)) return sentence[name[0]]?.text ?? null;
  const words = textBetween(text, sentence, name);
  return words && withNominative(nominative(words, lexicon), phrase, sentence, lexicon);
}

/** "Пишет «Вестник»": the name stands in marks, as those of bodies do. */
const isMarked = ([from, to]: Range, sentence: Sentence) => to - from === 1 && sentence[from]?.kind === 'term';

const found = new WeakMap<Sentence, readonly Phrase[]>();

/** The names in a sentence, each with what is said of it there; each sentence is searched once. */
export function namesIn(sentence: Sentence, lexicon: Lexicon): readonly Phrase[] {
  const known = found.get(sentence) ?? [...findNames(sentence, lexicon)];
  found.set(sentence, known);
  return known;
}

function* findNames(sentence: Sentence, lexicon: Lexicon): Generator<Phrase> {
  if (lexicon.noCapitals) {
    const topic = topicOf(sentence, lexicon);
    if (topic?.name) yield topic;
  }
  /** Where what somebody is begins, behind the name. */
  let apposed = -1;
  // Behind the last capital there is none.
  const last = sentence.findLastIndex(({ kind, capital }) => capital || kind === 'term');
  for (let i = 0; i <= last; i++) {
    const told = endOfTold(sentence, i, lexicon);
    if (told > i) {
      i = told - 1;
      continue;
    }
    const governed = governedEnd(sentence, i, lexicon);
    const phrase = phraseAt(sentence, i, lexicon, governed);
    if (!phrase || phrase.kind === 'pronoun') continue;
    const isKnown = phrase.name && sentence.slice(...phrase.name).some((item) => item.capital);
    if (lexicon.noCapitals && !isKnown) continue;
    const whole = withApposition(sentence, phrase, lexicon);
    // "Anna Vik, head of | New Tarn Power": the end of what she is looks like another one's name.
    if (phrase.role && phrase.name && phrase.role[0] === apposed) continue;
    if (whole?.role && whole.role[0] > phrase.to) apposed = whole.role[0];
    if (whole?.name) yield whole;
    const owner = phrase.name
      ? -1
      : sentence.slice(i, phrase.to).findIndex((item) => item.capital && POSSESSIVE.test(item.text));
    const owned = owner < 0 ? null : phraseAt(sentence, i, lexicon, i + owner + 1);
    if (owned?.name) yield owned;
    // "The 22-year-old | Norwegian".
    const isOrigin = !phrase.name && lexicon.demonyms.at(sentence, phrase.to - 1);
    if (whole?.name || governed || isOrigin) i = phrase.to - 1;
    else if (owned?.name) i = owned.to - 1;
  }
}

/** Where what a preposition or a verb that relays governs ends, if a subject follows it at once. */
function governedEnd(sentence: Sentence, i: number, lexicon: Lexicon): number | undefined {
  if (lexicon.relaying.at(sentence, i - 1)) return endOfRelayed(sentence, i, sentence.length, lexicon);
  if (!lexicon.prepositions.at(sentence, i - 1)) return undefined;
  const phrase = phraseAt(sentence, i, lexicon);
  // "Disse à Lusa | Ana Rocha".
  const told = phrase?.name && lexicon.cues.at(sentence, i - 2);
  // "A Roma | Giorgia Melani è di casa".
  const full = phrase?.name && !phrase.role ? fullNameBehind(sentence, ...phrase.name, lexicon) : -1;
  if (full > 0) return full;
  const end =
    phrase && (told ? endOfGoverned(sentence, i - 1, phrase, lexicon) : subjectBehind(sentence, phrase, lexicon));
  return phrase && end && end > i && end < phrase.to ? end : undefined;
}

/** What a phrase says that its person is; null where none of its words is one that people are called by. */
function roleOf(phrase: Phrase, text: string, sentence: Sentence, lexicon: Lexicon): string | null {
  const { role } = phrase;
  if (!role) return null;
  // "The Spaniard | Luis Tarno".
  const isOrigin = role[1] - role[0] === 1 && hasFullName(phrase) && lexicon.demonyms.at(sentence, role[0]);
  const words = isOrigin || rolesIn(sentence, ...role, lexicon) ? textBetween(text, sentence, role) : null;
  return words && withoutGovernor(words, lexicon);
}

/** The words beside a name that show it to be a body or a thing: "the Danish bank Tarn"; none where they do not. */
export function kindsOf(phrase: Phrase, text: string, sentence: Sentence, lexicon: Lexicon): readonly string[] {
  const { role, name } = phrase;
  // "Autobauer Tarnov": one word is no human being's full name.
  const isWhole = name && (isMarked(name, sentence) || lexicon.bodies.match(sentence, name[0]) > 1);
  if (isWhole) return nameWords(textBetween(text, sentence, name) ?? '');
  const couldBe = name && name[1] - name[0] === 1 && lexicon.bodies.at(sentence, name[0] - 1);
  if (!role || !name || (rolesIn(sentence, role[0], role[1], lexicon) && !couldBe)) return [];
  // "Słowa Lisowskiego": the name only says whose.
  if (hasObliqueName(sentence, phrase, lexicon)) return [];
  const words = nameWords(textBetween(text, sentence, role) ?? '');
  // "The group shared | Tarn's goals": where the noun stands last, only the last word can be one.
  const nouns = lexicon.headFinal ? words.slice(-1) : words;
  return nouns.some((word) => lexicon.bodies.has(word) || (lexicon.venues.has(word) && !lexicon.hasCases)) ? words : [];
}

/** Adds to a person what a phrase calls him; returns what of that is new. */
export function call(person: Person, phrase: Phrase, text: string, sentence: Sentence, lexicon: Lexicon): string[] {
  const role = roleOf(phrase, text, sentence, lexicon);
  person.role = fullerRole(person.role, role);
  const title = phrase.titled && phrase.name ? textBetween(text, sentence, [phrase.from, phrase.name[0]]) : null;
  const heard = [role, title].filter((it) => it !== null && !person.called.includes(it)) as string[];
  person.called.push(...heard);
  return heard;
}
