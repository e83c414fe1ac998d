import { kinOf } from './akin.ts';
import { hasObliqueName } from './case.ts';
import { type Cue, cuesIn, isContraction } from './cues.ts';
import { isArticle } from './heads.ts';
import type { Lexicon } from './lexicon.ts';
import { call, kindsOf, nameOf, namesIn } from './mentions.ts';
import { isSaint, rolesIn } from './name-words.ts';
import { type Sentence, YEARS } from './narrative.ts';
import type { Paragraph } from './paragraph.ts';
import {
  genderByGivenName,
  handOver,
  nameWords,
  newPerson,
  type Person,
  settle,
  settleBy,
  withoutPossessive,
} from './person.ts';
import type { Phrase } from './phrase.ts';
import { suffixedNames } from './suffixed-names.ts';
import { sourceOf } from './topics.ts';
import { hasSubjectArticle, isUngoverned } from './ungoverned.ts';

/** Who is who in one article. */
export type People = ReturnType<typeof peopleOf>;

const sentencesIn = ({ text, kind, sentences }: Paragraph) =>
  sentences.map((sentence) => ({ text, sentence, title: kind === 'title' }));

/** Gathers the people of an article from its sentences, title and standfirst included. */
export function peopleOf(paragraphs: readonly Paragraph[], lexicon: Lexicon) {
  const all: Person[] = [];
  const index = kinOf<Person>(lexicon.isNameForm);
  for (const { text, sentence, title } of paragraphs.flatMap(sentencesIn)) {
    for (const phrase of namesIn(sentence, lexicon)) note(phrase, text, sentence, title);
    for (const [phrase, settled] of suffixedNames(sentence, lexicon)) note(phrase, text, settled, title, 'oblique');
    const source = (title ? headlined(sentence, lexicon) : null) ?? sourceOf(sentence, lexicon);
    const speaker = source && byName(nameOf(source, text, sentence, lexicon) ?? '');
    if (speaker) speaker.speaks = true;
    if (speaker) speaker.gender ??= source?.gender ?? null;
  }
  for (const short of all) {
    const full = byName(short.name);
    handOver(short, full);
    const isMans = lexicon.hasCases && !full?.words.some((word) => lexicon.feminineNames.has(word));
    if (full && (lexicon.nameFirst || isMans)) settleBy(short, full, lexicon);
  }
  for (const person of all) {
    person.gender ??= genderByGivenName(person, lexicon);
    person.country = lexicon.isCountry(person.words) && !(person.human && person.words.length === 1);
  }
  return { all: all as readonly Person[], byName };

  function note(phrase: Phrase, text: string, sentence: Sentence, title: boolean, oblique?: 'oblique'): void {
    const name = nameOf(phrase, text, sentence, lexicon);
    const words = nameWords(name ?? '');
    if (!name || words.length === 0 || phrase.plural) return;
    const person = sameWords(words) ?? add(withoutPossessive(name), words);
    person.times++;
    person.inTitle ||= title;
    person.free ||= !oblique && isFree(phrase, sentence, lexicon);
    person.place ||= lexicon.locatives.at(sentence, phrase.from - 1);
    // "La Junta", "nei | Centri", but "l'austriaco | Carlo Nordi".
    const { from } = phrase;
    const isOrigin = phrase.name !== null && lexicon.demonyms.at(sentence, phrase.name[0] - 1);
    const hasArticle =
      !isOrigin && (isArticle(sentence, from, lexicon) || isContraction(sentence[from - 1]?.key ?? '', lexicon));
    person.bare ||= !hasArticle || lexicon.articleNames;
    if (isSubject(phrase, sentence, lexicon)) settle(person, name, words);
    // "Мать Саблина": a role may only be whose, where the name behind it shows no gender.
    const isSure = lexicon.hasCases || lexicon.noCapitals;
    person.gender ??= phrase.gender ?? (isSure ? genderByGivenName(person, lexicon) : null);
    call(person, phrase, text, sentence, lexicon);
    // "Sztab | Tomasza Kruka" after "Tomasz Kruk": another case only says whose.
    const isOwner = lexicon.hasCases && words.some((word, i) => word !== person.words[i]);
    if (!isOwner) person.kinds.push(...kindsOf(phrase, text, sentence, lexicon));
    const { role } = phrase;
    const isSomebody = role !== null && rolesIn(sentence, role[0], role[1], lexicon);
    person.age ??= ageOf(phrase, sentence);
    person.human ||= phrase.titled || isSomebody;
  }

  function add(name: string, words: readonly string[]): Person {
    const person = newPerson(name, words);
    all.push(person);
    for (const word of new Set(words)) index.add(word, person);
    return person;
  }

  function sameWords(words: readonly string[]): Person | null {
    const fits = (it: Person) =>
      it.words.length === words.length && it.words.every((word, i) => lexicon.isNameForm(word, words[i] ?? ''));
    return index.of(words.at(-1) ?? '').find(fits) ?? null;
  }

  /** The person that a name stands for; null where the article never gave that name. */
  function byName(name: string): Person | null {
    const words = nameWords(name);
    const full = bearerOf(words);
    if (full) return full;
    let best: Person | null = null;
    for (const person of index.of(words.at(-1) ?? '')) {
      if (fits(person, words, lexicon) && (best === null || rank(person, words, lexicon) > rank(best, words, lexicon)))
        best = person;
    }
    return best;
  }

  /** "Василий Петрович" is the one Василий whose surname the article gives, where it has no surname Петрович. */
  function bearerOf([given = '', fathers = '', ...others]: readonly string[]): Person | null {
    if (!lexicon.patronymics.has(fathers) || others.length > 0) return null;
    if (index.of(fathers).some(({ words }) => words.length !== 2)) return null;
    const hasSurname = ({ words }: Person) =>
      words.length === 2 && lexicon.isNameForm(words[0] ?? '', given) && !lexicon.patronymics.has(words[1] ?? '');
    const [only = null, ...more] = index.of(given).filter(hasSurname);
    return more.length > 0 ? null : only;
  }
}

const isFree = (phrase: Phrase, sentence: Sentence, lexicon: Lexicon) =>
  isUngoverned(sentence, { from: firstOfPair(sentence, phrase, lexicon) }, lexicon);

/** "In Tarn and | New Sarn": where the name begins that another one is joined to, else the name itself. */
function firstOfPair(sentence: Sentence, { from }: Phrase, lexicon: Lexicon): number {
  if (!lexicon.and.at(sentence, from - 1)) return from;
  let first = from - 1;
  while (sentence[first - 1]?.capital) first--;
  return first;
}

/** "Fenwick: “…”": the name before a colon and a quotation in the title. */
function headlined(sentence: Sentence, lexicon: Lexicon): Phrase | null {
  const colon = sentence.findIndex((item, i) => item.kind === 'colon' && sentence[i + 1]?.kind === 'quote');
  return namesIn(sentence, lexicon).find((it) => it.to === colon) ?? null;
}

/** Opens its sentence, or stands beside a verb of saying, and its case does not show another part; or its article shows a subject. */
function isSubject(phrase: Phrase, sentence: Sentence, lexicon: Lexicon): boolean {
  if (hasSubjectArticle(sentence, phrase, lexicon)) return true;
  if (hasObliqueName(sentence, phrase, lexicon) || lexicon.objectArticles.at(sentence, phrase.from)) return false;
  // "Dodao | je | Fogt".
  const follows = ({ to }: Cue) =>
    to <= phrase.from && sentence.slice(to, phrase.from).every((item) => lexicon.auxiliaries.has(item.key));
  const beside = (cue: Cue) => cue.kind === 'verb' && (follows(cue) || cue.from === phrase.to);
  return phrase.from === 0 || cuesIn(sentence, lexicon).some(beside);
}

/** The full name has all the words; one word alone must be the surname or the given name, or say what a body is. */
function fits(person: Person, words: readonly string[], { isNameForm, bodies }: Lexicon): boolean {
  const [only] = words;
  if (only === undefined) return false;
  // "Carlos" is not "São Carlos".
  if (words.length === 1 && isSaint({ key: person.words[0] ?? '' })) return false;
  // "The Federation" is the "National Federation of Fishermen".
  if (words.length > 1 || bodies.has(only))
    return words.every((word) => person.words.some((own) => isNameForm(own, word)));
  return isNameForm(person.words.at(-1) ?? '', only) || isNameForm(person.words[0] ?? '', only);
}

function rank(person: Person, words: readonly string[], { isNameForm }: Lexicon): number {
  const surname = isNameForm(person.words.at(-1) ?? '', words.at(-1) ?? '') ? 2 : 0;
  const full = person.words.length > 1 ? 4 : 0;
  return full + surname + Math.min(person.words.length, 5) + Math.min(person.times, 9) / 10;
}

/** "Fenwick (57)", "Fenwick, 57, …", "Fenwick, de 57 años", "57-year-old Fenwick". */
function ageOf({ from, name }: Phrase, sentence: Sentence): string | null {
  const [start, end] = name ?? [0, 0];
  const behind = sentence[end]?.kind === 'comma' ? sentence.slice(end + 1, end + 3) : [];
  const ages = [...sentence.slice(from, start), ...behind].flatMap(({ text }) => YEARS.exec(text) ?? []);
  return sentence[end - 1]?.age ?? ages[0] ?? null;
}
