import { joined, withApposition } from './apposition.ts';
import { isContraction } from './cues.ts';
import type { Lexicon } from './lexicon.ts';
import { POSSESSIVE, rolesIn } from './name-words.ts';
import type { Item, Sentence } from './narrative.ts';
import { type Phrase, phraseAt } from './phrases.ts';

/**
 * The subject of the verb that stands at item `verb`, looked for from item `from` on: the phrase right before the verb, the one that
 * opens the last part of the sentence, or the one before a run of appositions that a comma closes ("X, president of Y, said").
 */
export function subject(sentence: Sentence, from: number, verb: number, lexicon: Lexicon): Phrase | null {
  const start = clauseStart(sentence, from, verb, lexicon);
  const phrases = phrasesIn(sentence, start, verb, lexicon).filter((phrase) =>
    canBeSubject(sentence, phrase, start, lexicon),
  );
  const found = lexicon.language.reporting.verbLast
    ? farSubject(sentence, phrases, lexicon)
    : nearSubject(sentence, phrases, start, verb, lexicon);
  return found && withApposition(sentence, joined(sentence, found, phrases, lexicon), lexicon);
}

/** Past a comma, a dash and words such as "but" that open a clause. */
function clauseStart(sentence: Sentence, from: number, to: number, lexicon: Lexicon): number {
  const opens = (item: Item | undefined) =>
    item?.kind === 'word' ? isClauseWord(item, lexicon) : item?.kind !== 'term';
  let i = from;
  while (i < to && opens(sentence[i])) i++;
  return i;
}

const isClauseWord = (item: Item, lexicon: Lexicon) =>
  lexicon.stops.has(item.key) && !lexicon.prepositions.has(item.key);

function canBeSubject(sentence: Sentence, phrase: Phrase, start: number, lexicon: Lexicon): boolean {
  // Without capitals, any words could be a name: only those that open a part of the sentence are.
  const bareName = lexicon.language.reporting.noCapitals && phrase.kind === 'name' && !phrase.role && !phrase.titled;
  if (phrase.from === start) return !phrase.vague && !(bareName && isVerb(sentence, phrase, lexicon));
  const unsure = bareName && !opensPart(sentence, phrase, start, lexicon);
  return !phrase.vague && !unsure && !isEmphatic(sentence, phrase);
}

/** Where the verb stands first, a first word may be an unknown one; a name before its verb stands right at it, or a comma follows. */
function isVerb(sentence: Sentence, { from, to }: Phrase, lexicon: Lexicon): boolean {
  if (!lexicon.language.reporting.verbFirst || sentence.slice(from, to).some((item) => item.capital)) return false;
  return sentence[to]?.kind === 'word' && lexicon.cues.match(sentence, to) === 0;
}

function nearSubject(
  sentence: Sentence,
  phrases: readonly Phrase[],
  start: number,
  verb: number,
  lexicon: Lexicon,
): Phrase | null {
  const near = phrases.at(-1);
  if (!near) return null;
  if (isAntecedent(sentence, near, verb, lexicon)) return near;
  const openers = phrases.filter((phrase) => opensPart(sentence, phrase, start, lexicon));
  if (sentence[verb - 1]?.kind === 'comma') return openers[0] ?? phrases[0] ?? null;
  const person = isPersonal(near) ? undefined : openers.find(isPersonal);
  if (nothingBetween(sentence, near.to, verb)) return person ?? near;
  const lastPart = sentence.slice(0, verb).findLastIndex((item) => item.kind === 'comma');
  return openers.findLast((phrase) => phrase.from > lastPart) ?? openers[0] ?? near;
}

/** "…, Henning Bruun, quien acusó": nothing but the relative pronoun stands between. */
const isAntecedent = (sentence: Sentence, { to }: Phrase, verb: number, lexicon: Lexicon) =>
  to === verb - 2 && sentence[to]?.kind === 'comma' && lexicon.relative.has(sentence[verb - 1]?.key ?? '');

/** Its words show that it is a person. */
export const isPersonal = (phrase: Phrase) => phrase.kind === 'pronoun' || phrase.name !== null || phrase.role !== null;

/** Where the verb stands last: the first phrase that a comma closes, for what describes it stands before it; else the first one. */
function farSubject(sentence: Sentence, phrases: readonly Phrase[], lexicon: Lexicon): Phrase | null {
  const [first] = phrases;
  if (!first || first.kind === 'pronoun' || lexicon.language.reporting.noCapitals) return first ?? null;
  const closed = phrases.find((phrase) => sentence[phrase.to]?.kind === 'comma');
  return closed ?? phrases.find((phrase) => !phrase.vague) ?? first;
}

/** What a sentence opens with that can be a subject. */
export function opening(sentence: Sentence, lexicon: Lexicon): Phrase | null {
  const start = clauseStart(sentence, 0, sentence.length, lexicon);
  const phrases = phrasesIn(sentence, start, sentence.length, lexicon).filter((it) =>
    canBeSubject(sentence, it, start, lexicon),
  );
  const sure = phrases.filter((it) => !it.vague);
  const first = sure.find((it) => opensPart(sentence, it, start, lexicon)) ?? sure[0] ?? phrases[0] ?? null;
  return first && withApposition(sentence, joined(sentence, first, phrases, lexicon), lexicon);
}

/** "Claire Vautrin, elle, sourit": the pronoun between commas only repeats the name. */
const isEmphatic = (sentence: Sentence, phrase: Phrase) =>
  phrase.kind === 'pronoun' &&
  sentence[phrase.from - 1]?.kind === 'comma' &&
  (sentence[phrase.to] === undefined || sentence[phrase.to]?.kind === 'comma');

/** Only a few small words stand between a subject and its verb. */
function nothingBetween(sentence: Sentence, from: number, to: number): boolean {
  const between = sentence.slice(from, to);
  return between.length <= 3 && between.every((item) => item.kind === 'word' && !item.capital);
}

/** Begins its part of the sentence, so that no word governs it. */
function opensPart(sentence: Sentence, phrase: Phrase, start: number, lexicon: Lexicon): boolean {
  if (phrase.from === start) return true;
  const before = sentence[phrase.from - 1];
  return (
    before?.kind === 'comma' || before?.kind === 'dash' || (before !== undefined && isClauseStart(before, lexicon))
  );
}

const isClauseStart = (item: Item, lexicon: Lexicon) =>
  lexicon.but.has(item.key) || lexicon.that.has(item.key) || lexicon.objectMarkers.has(item.key);

/** No more words than this stand between a verb and its subject in an aside. */
const LONGEST_ASIDE = 9;

/** The speaker behind a verb or an "according to": a phrase with what is beside it. */
export function phraseAfter(sentence: Sentence, from: number, to: number, lexicon: Lexicon): Phrase | null {
  const first = firstPhrase(sentence, pastAside(sentence, from, to, lexicon), to, lexicon);
  if (first?.vague && lexicon.language.reporting.proDrop && lexicon.language.reporting.bareNouns) {
    const named = withApposition(sentence, { ...first, vague: false }, lexicon);
    return named?.name ? named : null;
  }
  if (!first || !lexicon.and.has(sentence[first.to]?.key ?? '')) return withApposition(sentence, first, lexicon);
  const second = phraseAt(sentence, first.to + 1, lexicon, to);
  return second ? joined(sentence, first, [first, second], lexicon) : first;
}

/** Past what commas set off right behind the verb: "sagte, sichtlich bewegt, | die Witwe". */
function pastAside(sentence: Sentence, from: number, to: number, lexicon: Lexicon): number {
  if (sentence[from]?.kind !== 'comma') return from;
  const close = sentence.findIndex((item, i) => i > from && item.kind !== 'word');
  const aside = sentence[close]?.kind === 'comma' && close - from <= LONGEST_ASIDE && close < to;
  return aside && !endsWithRole(sentence, from + 1, close, lexicon) ? close + 1 : from;
}

/** "…, before thanking her lawyer, X": what follows only names the lawyer. */
function endsWithRole(sentence: Sentence, from: number, to: number, lexicon: Lexicon): boolean {
  for (let i = from; i < to; i++) {
    const phrase = phraseAt(sentence, i, lexicon, to);
    if (phrase?.to === to && phrase.role && !phrase.name) return true;
  }
  return false;
}

/** The first noun phrase from item `from` on that no preposition governs; stops at a comma. */
function firstPhrase(sentence: Sentence, from: number, to: number, lexicon: Lexicon): Phrase | null {
  const { noCapitals } = lexicon.language.reporting;
  let passed = false;
  for (let i = from; i < Math.min(to, from + 14); i++) {
    const item = sentence[i];
    if (item?.kind === 'comma' && (passed || opensAside(sentence[i + 1], lexicon))) continue;
    if (item?.kind !== 'word' || (passed && lexicon.participles.match(sentence, i) > 0)) return null;
    const phrase = phraseAt(sentence, i, lexicon, to);
    if (phrase) return phrase;
    const clause = lexicon.that.has(item.key) || lexicon.and.has(item.key) || lexicon.but.has(item.key);
    if (clause || (noCapitals && isClauseWord(item, lexicon))) return null;
    if (lexicon.prepositions.has(item.key) || lexicon.of.has(item.key)) {
      const governed = phraseAt(sentence, i + 1, lexicon, to);
      const whole = withApposition(sentence, governed, lexicon);
      if (whole && governed && whole.to > governed.to) i = whole.to - 1;
      else if (governed) i = endOfGoverned(sentence, i, governed, lexicon) - 1;
      passed = true;
    }
  }
  return null;
}

/** "…, said, leaning on the wall, X": a preposition or participle opens what the commas set apart. */
const opensAside = (item: Item | undefined, lexicon: Lexicon) =>
  [lexicon.prepositions, lexicon.of, lexicon.past].some((list) => list.has(item?.key ?? ''));

/** The next phrase may follow at once: "ao PÚBLICO | Luís Flores", "a los medios | Bengoa", "devant la presse | Yannick Morel", "za naš list | ribar Petar Rogić". */
function endOfGoverned(sentence: Sentence, preposition: number, phrase: Phrase, lexicon: Lexicon): number {
  if (!phrase.name) return namesClosing(sentence, phrase) > 2 ? phrase.to - 2 : phrase.to;
  const [first, last] = phrase.name;
  const { bareNouns } = lexicon.language.reporting;
  const { from } = phrase;
  const noun = from + Math.max(lexicon.definite.match(sentence, from), lexicon.indefinite.match(sentence, from));
  const several = [preposition, from].some((i) => lexicon.many.has(sentence[i]?.key ?? ''));
  const another =
    !bareNouns && !phrase.titled && !rolesIn(sentence, from, first, lexicon) && !isNamesake(sentence, first, lexicon);
  if (first > noun && (another || (several && !sentence[first - 1]?.capital))) return first;
  const body =
    /^\p{Lu}{2}/u.test(sentence[first]?.text ?? '') ||
    first > from ||
    isContraction(sentence[preposition]?.key ?? '', lexicon);
  if (last - first > 2 && body && !lexicon.bodies.has(sentence[first]?.key ?? '')) return first + 1;
  if (!bareNouns) return phrase.to;
  for (let i = phrase.from + 1; i < phrase.name[0]; i++) {
    const nounBefore = !lexicon.definite.has(sentence[i - 1]?.key ?? '');
    if (nounBefore && lexicon.roles.has(sentence[i]?.key ?? '')) return i;
  }
  return phrase.to;
}

/** How many capitals close the phrase: "el polideportivo de Torrenueva | Eufemia Lorite". */
const namesClosing = (sentence: Sentence, { from, to }: Phrase) =>
  to - 1 - sentence.slice(0, to).findLastIndex((item, i) => i < from || item.kind !== 'word' || !item.capital);

/** "La cadena Onda Norte", "the film Winter": the noun has that name. */
const isNamesake = (sentence: Sentence, first: number, lexicon: Lexicon) =>
  lexicon.bodies.has(sentence[first - 1]?.key ?? '') || lexicon.naming.match(sentence, first - 1) > 0;

export function lastPhrase(sentence: Sentence, from: number, to: number, lexicon: Lexicon): Phrase | null {
  return phrasesIn(sentence, from, to, lexicon).at(-1) ?? null;
}

/** Whom the part of a sentence between two items is about: its first name, else whoever its words show to be a person, else its first noun with a voice. */
export function themeOf(sentence: Sentence, from: number, to: number, lexicon: Lexicon): Phrase | null {
  const phrases = phrasesIn(sentence, from, to, lexicon)
    .map((it) => ownerOf(sentence, it, lexicon) ?? it)
    .filter((it) => it.voiced);
  const person = lexicon.language.reporting.noCapitals
    ? null
    : (phrases.find((it) => it.name !== null) ?? phrases.find(isPersonal) ?? deputy(sentence, from, to, lexicon));
  return withApposition(sentence, person ?? phrases[0] ?? null, lexicon);
}

/** "The answer came from the spokesman, X": a name with a role, though a preposition governs it. */
function deputy(sentence: Sentence, from: number, to: number, lexicon: Lexicon): Phrase | null {
  for (let i = from; i < to; i++) {
    const phrase = lexicon.prepositions.has(sentence[i]?.key ?? '') ? phraseAt(sentence, i + 1, lexicon, to) : null;
    const whole = withApposition(sentence, phrase, lexicon);
    if (whole?.name && whole.role && rolesIn(sentence, whole.role[0], whole.role[1], lexicon)) return whole;
  }
  return null;
}

/** "The minister's answer", "Fenwick's words": whose they are, where the words themselves are no person or body. */
function ownerOf(sentence: Sentence, phrase: Phrase, lexicon: Lexicon): Phrase | null {
  if (phrase.kind !== 'role' || phrase.role || isBody(sentence, phrase, lexicon)) return null;
  const owner = sentence.slice(phrase.from, phrase.to).findIndex((item) => POSSESSIVE.test(item.text));
  const whose = owner < 0 ? null : phraseAt(sentence, phrase.from, lexicon, phrase.from + owner + 1);
  return whose && { ...whose, voiced: true };
}

const isBody = (sentence: Sentence, { from, to }: Phrase, lexicon: Lexicon) =>
  sentence.slice(from, to).some((item) => lexicon.bodies.has(item.key));

/** All noun phrases between two items that no preposition governs, in order. */
function phrasesIn(sentence: Sentence, from: number, to: number, lexicon: Lexicon): Phrase[] {
  const found: Phrase[] = [];
  for (let i = Math.max(0, from); i < to; i++) {
    const item = sentence[i];
    if (item?.kind !== 'word' && item?.kind !== 'term') continue;
    const phrase = phraseAt(sentence, i, lexicon, to);
    if (!phrase) continue;
    const before = sentence[i - 1];
    const governed =
      before?.kind === 'word' && i > from && (lexicon.prepositions.has(before.key) || lexicon.of.has(before.key));
    // "As Fenwick puts it": the same word opens a clause.
    const ownClause = governed && lexicon.but.has(before.key) && lexicon.cues.match(sentence, phrase.to) > 0;
    const object = lexicon.objectMarkers.has(sentence[phrase.to]?.key ?? '');
    if ((!governed || ownClause) && !object && !isApposition(sentence, phrase, found.at(-1), lexicon))
      found.push(phrase);
    i = (governed ? endOfGoverned(sentence, i - 1, phrase, lexicon) : phrase.to) - 1;
  }
  return found;
}

/** "Nora Fenwick, an engineer, …": between commas right after a name. */
const isApposition = (sentence: Sentence, { name, from, to }: Phrase, before: Phrase | undefined, lexicon: Lexicon) =>
  name === null &&
  before?.name != null &&
  before.to === from - 1 &&
  sentence[before.to]?.kind === 'comma' &&
  (sentence[to]?.kind !== 'word' || lexicon.and.has(sentence[to]?.key ?? ''));

/** "In the letter it says": a body or document that speaks though a preposition governs it. */
export function bodyIn(sentence: Sentence, from: number, to: number, lexicon: Lexicon): Phrase | null {
  for (let i = from; i < to; i++) {
    if (!lexicon.prepositions.has(sentence[i]?.key ?? '')) continue;
    const phrase = phraseAt(sentence, i + 1, lexicon, to);
    if (
      phrase &&
      sentence
        .slice(phrase.from, phrase.to)
        .some((item) => lexicon.bodies.has(item.key) || lexicon.documents.has(item.key))
    )
      return phrase;
  }
  return null;
}

/** The noun phrase that ends right before an item, with what is beside it, though a preposition governs it. */
export function governedBefore(sentence: Sentence, to: number, lexicon: Lexicon): Phrase | null {
  for (let i = to - 1; i >= 0 && sentence[i]?.kind !== 'quote' && sentence[i]?.kind !== 'stop'; i--) {
    if (!lexicon.prepositions.has(sentence[i]?.key ?? '')) continue;
    const phrase = phraseAfter(sentence, i + 1, to, lexicon);
    if (phrase) return phrase;
  }
  return null;
}

/** The first name in a sentence that no preposition governs and that other sentences show to be one. */
export function knownIn(sentence: Sentence, lexicon: Lexicon): Phrase | null {
  const isKnown = ({ name }: Phrase) => name !== null && sentence.slice(...name).some((item) => item.capital);
  return phrasesIn(sentence, 0, sentence.length, lexicon).find(isKnown) ?? null;
}
