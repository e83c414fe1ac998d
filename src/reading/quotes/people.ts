import { plain } from '../text/words.ts';
import { akin, kinOf } from './akin.ts';
import { withApposition } from './apposition.ts';
import { type Cue, cuesIn } from './cues.ts';
import type { Lexicon } from './lexicon.ts';
import { POSSESSIVE, rolesIn } from './name-words.ts';
import { nominative } from './names.ts';
import type { Sentence } from './narrative.ts';
import { type Gender, type Phrase, phraseAt } from './phrases.ts';
import { sourceOf, topicOf } from './speakers.ts';

/** Somebody or some body whom the article names, or at least describes. */
export interface Person {
  /** The fullest form that the article gives. */
  name: string;
  words: string[];
  role: string | null;
  /** Everything that the article calls this person: roles and titles. */
  called: string[];
  gender: Gender;
  /** What else stands with the name: "campaign group"; a body is called by it again. */
  kinds: string[];
  /** Surely a human being: has a title, a role, or was called "he" or "she". */
  human: boolean;
  /** Several people. */
  plural: boolean;
  /** The article reports words of this person. */
  speaks: boolean;
  inTitle: boolean;
  times: number;
  /** Its name stands as the subject of a sentence has it. */
  settled: boolean;
}

/** Who is who in one article. */
export interface People {
  /** The person that a name stands for; null where the article never gave that name. */
  byName(name: string): Person | null;
  all: readonly Person[];
}

/** What a word of a name is compared by: no case ending after an apostrophe, no article of Arabic. */
const keyOf = (word: string) => plain(word.replace(/['’].*$/u, '').toLowerCase()).replace(/^ال(?=.{3})/u, '');
export const nameWords = (name: string) =>
  (name.match(/[\p{L}\p{N}\p{M}\u200c'’.-]+/gu) ?? []).map(keyOf).filter((word) => word.length > 0);

/** Cut into sentences, of which part of the article. */
interface Paragraph {
  text: string;
  kind: 'title' | 'heading' | 'text';
  sentences: Sentence[];
}

const sentencesOf = ({ text, kind, sentences }: Paragraph) =>
  sentences.map((sentence) => ({ text, sentence, title: kind === 'title' }));

/** Gathers the people of an article from its sentences, title and standfirst included. */
export function peopleOf(paragraphs: readonly Paragraph[], lexicon: Lexicon): People {
  const all: Person[] = [];
  const index = kinOf<Person>();
  // "жена Петрова": where nouns need no article, a surname alone may be whose wife it is.
  const { bareNouns } = lexicon.language.reporting;
  for (const { text, sentence, title } of paragraphs.flatMap(sentencesOf)) {
    for (const phrase of namesIn(sentence, lexicon)) note(phrase, text, sentence, title);
    const source = sourceOf(sentence, lexicon);
    const speaker = source && byName(nameOf(source, text, sentence, lexicon) ?? '');
    if (speaker) speaker.speaks = true;
    if (speaker) speaker.gender ??= source?.gender ?? null;
  }
  for (const short of all) handOver(short, byName(short.name));
  for (const person of all) person.gender ??= genderOfName(person, lexicon);
  return { all, byName };

  function note(phrase: Phrase, text: string, sentence: Sentence, title: boolean): void {
    const name = nameOf(phrase, text, sentence, lexicon);
    const words = nameWords(name ?? '');
    if (!name || words.length === 0 || phrase.plural) return;
    const person = sameWords(words) ?? add(withoutPossessive(name), words);
    person.times++;
    person.inTitle ||= title;
    if (isSubject(phrase, sentence, lexicon)) settle(person, name, words);
    if (words.length > 1 || phrase.titled || !bareNouns) person.gender ??= phrase.gender;
    call(person, phrase, text, sentence, lexicon);
    const kinds = kindsOf(phrase, text, sentence, lexicon);
    person.kinds.push(...kinds);
    person.human ||= (phrase.role !== null && kinds.length === 0) || phrase.titled;
  }

  function add(name: string, words: string[]): Person {
    const person = newPerson(name, words);
    all.push(person);
    for (const word of new Set(words)) index.add(word, person);
    return person;
  }

  function sameWords(words: readonly string[]): Person | null {
    const fits = (it: Person) =>
      it.words.length === words.length && it.words.every((word, i) => akin(word, words[i] ?? ''));
    return index.of(words.at(-1) ?? '').find(fits) ?? null;
  }

  function byName(name: string): Person | null {
    const words = nameWords(name);
    let best: Person | null = null;
    for (const person of index.of(words.at(-1) ?? '')) {
      if (fits(person, words) && (best === null || rank(person, words) > rank(best, words))) best = person;
    }
    return best;
  }
}

export function newPerson(name: string, words: string[]): Person {
  const unknown = {
    role: null,
    gender: null,
    human: false,
    plural: false,
    speaks: false,
    inTitle: false,
    settled: false,
  };
  return { name, words, ...unknown, called: [], kinds: [], times: 0 };
}

/** By the given name; null where it does not show. */
function genderOfName({ words: [given = '', ...others] }: Person, lexicon: Lexicon): Gender {
  if (others.length === 0) return null;
  if (lexicon.hisNames.has(given)) return 'm';
  return lexicon.herNames.has(given) ? 'f' : null;
}

/** Gives a person the name in the form that a subject has; the first such form counts. */
export function settle(person: Person, name: string, words: readonly string[]): void {
  if (person.settled || words.length !== person.words.length) return;
  person.name = withoutPossessive(name);
  person.settled = true;
}

/** Opens its sentence, or stands beside a verb of saying, and its case does not show another part. */
function isSubject(phrase: Phrase, sentence: Sentence, lexicon: Lexicon): boolean {
  if (phrase.name && lexicon.oblique.has(sentence[phrase.name[1] - 1]?.key ?? '')) return false;
  const beside = (cue: Cue) => cue.kind === 'verb' && (cue.to === phrase.from || cue.from === phrase.to);
  return phrase.from === 0 || cuesIn(sentence, lexicon).some(beside);
}

/** A short form hands what is known of it to the full form. */
function handOver(short: Person, full: Person | null): void {
  if (!full || full === short) return;
  full.role = fullerRole(full.role, short.role);
  full.called.push(...short.called);
  full.gender ??= short.gender;
  full.human ||= short.human;
  full.speaks ||= short.speaks;
  full.inTitle ||= short.inTitle;
  full.kinds.push(...short.kinds);
  full.times += short.times;
}

export const withoutPossessive = (name: string) => name.replace(/['’]\p{Ll}{0,4}$/u, '');

/** The words of an article between two items, as they stand. */
export function textBetween(text: string, sentence: Sentence, range: readonly [number, number] | null): string | null {
  if (!range) return null;
  const first = sentence[range[0]];
  const last = sentence[range[1] - 1];
  if (!first || !last) return null;
  return text.slice(first.span?.open ?? first.start, last.span?.close ?? last.end);
}

/** The name in a phrase, in the nominative; null where it has none. */
export function nameOf({ name }: Phrase, text: string, sentence: Sentence, lexicon: Lexicon): string | null {
  const words = textBetween(text, sentence, name);
  return words && nominative(words, lexicon);
}

const found = new WeakMap<Sentence, readonly Phrase[]>();

/** The names in a sentence, each with what is said of it there; each sentence is searched once. */
export function namesIn(sentence: Sentence, lexicon: Lexicon): readonly Phrase[] {
  const known = found.get(sentence) ?? [...findNames(sentence, lexicon)];
  found.set(sentence, known);
  return known;
}

function* findNames(sentence: Sentence, lexicon: Lexicon): Generator<Phrase> {
  if (lexicon.language.reporting.noCapitals) {
    const topic = topicOf(sentence, lexicon);
    if (topic?.name) yield topic;
  }
  for (let i = 0; i < sentence.length; i++) {
    const phrase = phraseAt(sentence, i, lexicon);
    if (!phrase || phrase.kind === 'pronoun') continue;
    const isKnown = phrase.name && sentence.slice(...phrase.name).some((item) => item.capital);
    if (lexicon.language.reporting.noCapitals && !isKnown) continue;
    const whole = withApposition(sentence, phrase, lexicon);
    if (whole?.name) yield whole;
    const owner = phrase.name
      ? -1
      : sentence.slice(i, phrase.to).findIndex((item) => item.capital && POSSESSIVE.test(item.text));
    const owned = owner < 0 ? null : phraseAt(sentence, i, lexicon, i + owner + 1);
    if (owned?.name) yield owned;
    if (whole?.name) i = phrase.to - 1;
    else if (owned?.name) i = owned.to - 1;
  }
}

/** The full name has all the words; one word alone must be the surname, or half of the name. */
function fits(person: Person, words: readonly string[]): boolean {
  const [only] = words;
  if (only === undefined) return false;
  if (words.length > 1) return words.every((word) => person.words.some((own) => akin(own, word)));
  return akin(person.words.at(-1) ?? '', only) || (person.words.length === 2 && akin(person.words[0] ?? '', only));
}

function rank(person: Person, words: readonly string[]): number {
  const surname = akin(person.words.at(-1) ?? '', words.at(-1) ?? '') ? 2 : 0;
  const exact = words.every((word) => person.words.includes(word)) ? 1 : 0;
  const full = person.words.length > 1 ? 4 : 0;
  return full + surname + exact + Math.min(person.words.length, 5) + Math.min(person.times, 9) / 10;
}

/** What a phrase says that its person is; null where none of its words is one that people are called by. */
function roleOf({ role }: Phrase, text: string, sentence: Sentence, lexicon: Lexicon): string | null {
  return role && rolesIn(sentence, role[0], role[1], lexicon) ? textBetween(text, sentence, role) : null;
}

/** The words beside a name that show it to be a body: "the Danish bank Tarn"; none where they do not. */
function kindsOf({ role }: Phrase, text: string, sentence: Sentence, lexicon: Lexicon): string[] {
  if (!role || rolesIn(sentence, role[0], role[1], lexicon)) return [];
  const words = nameWords(textBetween(text, sentence, role) ?? '');
  return words.some((word) => lexicon.bodies.has(word)) ? words : [];
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

/** The first role that a text gives a person, or the same in more words: "president", then "US president". */
export function fullerRole(known: string | null, said: string | null): string | null {
  if (!known || !said) return known ?? said;
  return said.endsWith(` ${known}`) || said.startsWith(`${known} `) ? said : known;
}
