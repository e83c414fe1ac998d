import type { Lexicon } from './lexicon.ts';
import type { Item, Sentence } from './narrative.ts';
import { isStop, type Phrase, phraseAt } from './phrases.ts';

/** A reporting verb with its auxiliaries; item indices, `to` exclusive. */
export interface Cue {
  from: number;
  to: number;
  kind: 'verb' | 'according' | 'colon';
}

/** What a sentence says of who speaks the quotation in it. */
export interface Attribution {
  cue: Cue | null;
  /** Null where the sentence names nobody. */
  speaker: Phrase | null;
}

/** Who says the quotation at item `q`, by the sentence that it stands in; null where the sentence does not tell. */
export function attribute(sentence: Sentence, q: number, lexicon: Lexicon): Attribution | null {
  const left = sentence.slice(0, q).findLastIndex((item) => item.kind === 'quote');
  const rightQuote = sentence.findIndex((item, i) => i > q && item.kind === 'quote');
  const right = rightQuote < 0 ? sentence.length : rightQuote;
  const cues = cuesIn(sentence, lexicon);
  const before = cues.filter((cue) => cue.from > left && cue.to <= q);
  const after = cues.filter((cue) => cue.from > q && cue.to <= right);
  const best = [
    ...before.map((cue) => ({ cue, cost: costBefore(sentence, cue, q, lexicon), tail: false })),
    ...after.map((cue) => ({ cue, cost: costAfter(sentence, cue, q, lexicon), tail: true })),
  ]
    .sort((a, b) => a.cost - b.cost)
    .at(0);
  if (best && best.cost < FAR)
    return { cue: best.cue, speaker: speakerOf(sentence, best.cue, best.tail, q, left, lexicon) };
  if (sentence[q - 1]?.kind === 'colon') {
    const speaker = themeOf(sentence, left + 1, q - 1, lexicon);
    return { cue: { from: q - 1, to: q, kind: 'colon' }, speaker };
  }
  if (lexicon.that.has(sentence[q - 1]?.key ?? '') && !best) {
    return {
      cue: null,
      speaker: subject(sentence, left + 1, q - 1, lexicon) ?? bodyIn(sentence, left + 1, q, lexicon),
    };
  }
  if (!best && q === 0 && isPaused(sentence, q)) return strangeVerb(sentence, right, lexicon);
  return best ? { cue: best.cue, speaker: speakerOf(sentence, best.cue, best.tail, q, left, lexicon) } : null;
}

/** A comma or dash parts the quotation from what follows, or stands in it. */
const isPaused = (sentence: Sentence, q: number) =>
  sentence[q + 1]?.kind === 'comma' || sentence[q + 1]?.kind === 'dash' || /[,،?!؟]$/.test(sentence[q]?.text ?? '');

/** "Quotation", and a verb that the language data does not have: the form of the sentence shows that somebody says it. */
function strangeVerb(sentence: Sentence, to: number, lexicon: Lexicon): Attribution | null {
  const verb = sentence.findIndex((item, i) => i > 0 && item.kind === 'word');
  const speaker = themeOf(sentence, verb, to, lexicon);
  const short = sentence.slice(1, to).filter((item) => item.kind === 'word').length <= SHORT_TAIL;
  if (verb < 0 || verb > 2 || (!speaker && !short) || speaker?.vague) return null;
  return { cue: sentence[verb]?.capital ? null : { from: verb, to: verb + 1, kind: 'verb' }, speaker };
}

/** So few words after a quotation can only be a verb of saying and what belongs to it. */
const SHORT_TAIL = 3;

/** A verb further off than this gives way to a colon at the quotation. */
const FAR = 12;

function cuesIn(sentence: Sentence, lexicon: Lexicon): Cue[] {
  const cues: Cue[] = [];
  for (let i = 0; i < sentence.length; i++) {
    const opinion = opensClause(sentence, i) ? lexicon.opinionOf.match(sentence, i) : 0;
    const according = Math.max(
      opinion,
      lexicon.accordingTo.match(sentence, i),
      lexicon.accordingToAfter.match(sentence, i),
    );
    const verb = verbAt(sentence, i, lexicon);
    if (sentence[i]?.kind !== 'word') continue;
    if (according > 0 && according >= verb) {
      cues.push({ from: i, to: i + according, kind: 'according' });
      i += according - 1;
    } else if (verb > 0 && !isNoun(sentence, i, lexicon)) {
      let from = i;
      while (from > 0 && lexicon.auxiliaries.has(sentence[from - 1]?.key ?? '') && sentence[from - 1]?.kind === 'word')
        from--;
      cues.push({ from, to: i + verb, kind: 'verb' });
      i += verb - 1;
    }
  }
  return cues;
}

/** Whoever a sentence reports is told by its first verbs of saying. */
const FIRST_CUES = 3;

/** Whom a sentence without quotations reports: the source of its first reporting verb; null where it has none. */
export function sourceOf(sentence: Sentence, lexicon: Lexicon): Phrase | null {
  for (const cue of cuesIn(sentence, lexicon).slice(0, FIRST_CUES)) {
    const source = speakerOf(sentence, cue, false, sentence.length, -1, lexicon);
    if (source) return source;
  }
  return null;
}

/** Whom a sentence without quotations is about: its source, else its subject. */
export function topicOf(sentence: Sentence, lexicon: Lexicon): Phrase | null {
  const source = sourceOf(sentence, lexicon);
  if (source) return source;
  const theme = opening(sentence, lexicon);
  // Without capitals, only a role, a title or an apposition shows that the first words are a person.
  const sure =
    !lexicon.language.reporting.noCapitals ||
    theme?.role ||
    theme?.titled ||
    sentence[theme?.to ?? 0]?.kind === 'comma';
  return sure ? theme : null;
}

/** How many words of a reporting verb stand at item `i`. */
function verbAt(sentence: Sentence, i: number, lexicon: Lexicon): number {
  const noun = lexicon.language.reporting.capitalNouns && sentence[i]?.capital && sentence[i - 1]?.kind === 'word';
  const verb = noun ? 0 : lexicon.cues.match(sentence, i);
  const before = sentence[i - 1]?.kind === 'comma' ? sentence[i - 2] : sentence[i - 1];
  return verb || (before?.kind === 'quote' ? lexicon.tailCues.match(sentence, i) : 0);
}

const opensClause = (sentence: Sentence, i: number) => i === 0 || sentence[i - 1]?.kind === 'comma';

/** "the reports", "of claims": the form of a verb, but a noun here. */
function isNoun(sentence: Sentence, i: number, lexicon: Lexicon): boolean {
  const before = sentence[i - 1];
  if (before?.kind !== 'word') return false;
  return (
    (lexicon.definite.has(before.key) && !lexicon.auxiliaries.has(before.key) && !lexicon.that.has(before.key)) ||
    lexicon.indefinite.has(before.key)
  );
}

function costBefore(sentence: Sentence, cue: Cue, q: number, lexicon: Lexicon): number {
  const between = sentence.slice(cue.to, q);
  const last = between.at(-1);
  let cost = 0.5 * between.filter((item) => item.kind === 'word' && !lexicon.that.has(item.key)).length;
  if (last?.kind === 'colon') cost -= 4;
  else if (last && lexicon.that.has(last.key)) cost -= 3;
  if (cue.kind === 'according') cost += last?.kind === 'colon' ? 3 : -1;
  return cost;
}

function costAfter(sentence: Sentence, cue: Cue, q: number, lexicon: Lexicon): number {
  const between = sentence.slice(q + 1, cue.from);
  const pause = between[0]?.kind === 'comma' || between[0]?.kind === 'dash' || /[,،]$/.test(sentence[q]?.text ?? '');
  let cost = 0.5 * between.filter((item) => item.kind === 'word').length - (pause ? 2 : 0);
  cost += 2 * between.filter((item, i) => (i > 0 && item.kind === 'comma') || lexicon.and.has(item.key)).length;
  if (lexicon.participles.match(sentence, cue.from) > 0) cost += 3;
  if (cue.kind === 'according' && lexicon.accordingToAfter.match(sentence, cue.from) === 0) cost += 1;
  return cost;
}

function speakerOf(
  sentence: Sentence,
  cue: Cue,
  tail: boolean,
  q: number,
  left: number,
  lexicon: Lexicon,
): Phrase | null {
  if (cue.kind === 'according') {
    if (lexicon.accordingToAfter.match(sentence, cue.from) === 0) {
      const of =
        lexicon.of.has(sentence[cue.to]?.key ?? '') && !lexicon.definite.has(sentence[cue.to]?.key ?? '') ? 1 : 0;
      return phraseAfter(sentence, cue.to + of, sentence.length, lexicon);
    }
    return lastPhrase(sentence, tail ? q + 1 : left + 1, cue.from, lexicon);
  }
  if (tail) {
    return (
      subject(sentence, q + 1, cue.from, lexicon) ??
      phraseAfter(sentence, cue.to, sentence.length, lexicon) ??
      (left < 0 ? subject(sentence, 0, q, lexicon) : null)
    );
  }
  if (lexicon.participles.match(sentence, cue.from) > 0) {
    const main = cuesIn(sentence.slice(0, cue.from), lexicon).find(
      (it) => lexicon.participles.match(sentence, it.from) === 0,
    );
    if (main) return speakerOf(sentence, main, false, q, -1, lexicon);
  }
  if (isIncise(sentence, cue, q)) return phraseAfter(sentence, cue.to, q, lexicon);
  const before = () => subject(sentence, left + 1, cue.from, lexicon);
  const after = () => phraseAfter(sentence, cue.to, q, lexicon);
  const next = phraseAt(sentence, cue.to, lexicon, q);
  if (next?.kind === 'pronoun' && sentence[next.to]?.kind !== 'word') return next;
  const found = subjectFollows(sentence, cue, lexicon)
    ? (after() ?? before())
    : (sure(before(), after, lexicon) ?? after());
  return found ?? bodyIn(sentence, left + 1, q, lexicon);
}

/** What a sentence opens with that can be a subject. */
function opening(sentence: Sentence, lexicon: Lexicon): Phrase | null {
  const start = clauseStart(sentence, 0, sentence.length, lexicon);
  const phrases = phrasesIn(sentence, start, sentence.length, lexicon).filter((it) =>
    canBeSubject(sentence, it, start, lexicon),
  );
  const sure = phrases.filter((it) => !it.vague);
  const first = sure.find((it) => opensPart(sentence, it, start, lexicon)) ?? sure[0] ?? phrases[0] ?? null;
  return first && withApposition(sentence, joined(sentence, first, phrases, lexicon), lexicon);
}

/** "The plan, she added, “costs less”": the words between the commas are the reporter's alone. */
const isIncise = (sentence: Sentence, cue: Cue, q: number) =>
  sentence[cue.from - 1]?.kind === 'comma' &&
  sentence[q - 1]?.kind === 'comma' &&
  /^\p{Ll}/u.test(sentence[q]?.text ?? '');

/** "Skeptisch zeigte sich der Präsident, Dirk Ohlsen": a single word before the verb gives way to a name with a role behind it. */
function sure(before: Phrase | null, after: () => Phrase | null, lexicon: Lexicon): Phrase | null {
  if (!lexicon.language.reporting.verbSecond || !before?.name || before.to !== 1) return before;
  const behind = after();
  return behind?.name && behind.role ? behind : before;
}

/** The verb stands before its subject: always in some languages, in others where something else opens the sentence. */
function subjectFollows(sentence: Sentence, cue: Cue, lexicon: Lexicon): boolean {
  const { verbFirst, verbSecond } = lexicon.language.reporting;
  const comma = sentence[cue.from - 1]?.kind === 'comma';
  if (verbFirst) return !comma;
  const first = sentence[0]?.key ?? '';
  return verbSecond === true && comma && (lexicon.prepositions.has(first) || lexicon.stops.has(first));
}

/** "In the letter it says": a body or document that speaks though a preposition governs it. */
function bodyIn(sentence: Sentence, from: number, to: number, lexicon: Lexicon): Phrase | null {
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

/** The speaker behind a verb or an "according to": a phrase with what is beside it. */
function phraseAfter(sentence: Sentence, from: number, to: number, lexicon: Lexicon): Phrase | null {
  const first = firstPhrase(sentence, from, to, lexicon);
  if (!first || !lexicon.and.has(sentence[first.to]?.key ?? '')) return withApposition(sentence, first, lexicon);
  const second = phraseAt(sentence, first.to + 1, lexicon, to);
  return second ? joined(sentence, first, [first, second], lexicon) : first;
}

/** The first noun phrase from item `from` on that no preposition governs; stops at a comma. */
function firstPhrase(sentence: Sentence, from: number, to: number, lexicon: Lexicon): Phrase | null {
  const { noCapitals } = lexicon.language.reporting;
  let passed = false;
  for (let i = from; i < Math.min(to, from + 14); i++) {
    const item = sentence[i];
    const aside = item?.kind === 'comma' && (passed || lexicon.prepositions.has(sentence[i + 1]?.key ?? ''));
    if (aside) continue;
    if (item?.kind !== 'word') return null;
    const phrase = phraseAt(sentence, i, lexicon, to);
    if (phrase) return phrase;
    if (lexicon.that.has(item.key) || lexicon.and.has(item.key) || (noCapitals && isClauseWord(item, lexicon)))
      return null;
    if (lexicon.prepositions.has(item.key) || lexicon.of.has(item.key)) {
      const governed = phraseAt(sentence, i + 1, lexicon, to);
      if (governed) i = endOfGoverned(sentence, governed, lexicon) - 1;
      passed = true;
    }
  }
  return null;
}

/** Where nouns need no article, the next phrase may follow at once: "za naš portal | ribar Slavoljub Trailović". */
function endOfGoverned(sentence: Sentence, phrase: Phrase, lexicon: Lexicon): number {
  if (!lexicon.language.reporting.bareNouns || !phrase.name) return phrase.to;
  for (let i = phrase.from + 1; i < phrase.name[0]; i++) {
    const nounBefore = !lexicon.definite.has(sentence[i - 1]?.key ?? '');
    if (nounBefore && lexicon.roles.has(sentence[i]?.key ?? '')) return i;
  }
  return phrase.to;
}

function lastPhrase(sentence: Sentence, from: number, to: number, lexicon: Lexicon): Phrase | null {
  return phrasesIn(sentence, from, to, lexicon).at(-1) ?? null;
}

/** Whom the part of a sentence between two items is about: its first name, else its first noun phrase. */
function themeOf(sentence: Sentence, from: number, to: number, lexicon: Lexicon): Phrase | null {
  const phrases = phrasesIn(sentence, from, to, lexicon);
  return withApposition(
    sentence,
    (lexicon.language.reporting.noCapitals ? null : phrases.find((it) => it.name !== null)) ?? phrases[0] ?? null,
    lexicon,
  );
}

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
    if (!governed) found.push(phrase);
    i = phrase.to - 1;
  }
  return found;
}

const CLAUSE_STARTS = new Set(
  'but while as because when if although though whereas mais aber doch ma pero mas но а ale ama ancak de да'.split(' '),
);
const isClauseStart = (item: Item, lexicon: Lexicon) => CLAUSE_STARTS.has(item.key) || lexicon.that.has(item.key);

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
  if (phrase.from === start) return true;
  // Without capitals, any words could be a name: only those that open a part of the sentence are.
  const bareName = lexicon.language.reporting.noCapitals && phrase.kind === 'name' && !phrase.role && !phrase.titled;
  const unsure = bareName && !opensPart(sentence, phrase, start, lexicon);
  return !phrase.vague && !unsure && !isEmphatic(sentence, phrase);
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
  const openers = phrases.filter((phrase) => opensPart(sentence, phrase, start, lexicon));
  if (sentence[verb - 1]?.kind === 'comma') return openers[0] ?? phrases[0] ?? null;
  if (nothingBetween(sentence, near.to, verb)) return near;
  const lastPart = sentence.slice(0, verb).findLastIndex((item) => item.kind === 'comma');
  return openers.findLast((phrase) => phrase.from > lastPart) ?? openers[0] ?? near;
}

/** Where the verb stands last: the first phrase that a comma closes, for what describes it stands before it; else the first one. */
function farSubject(sentence: Sentence, phrases: readonly Phrase[], lexicon: Lexicon): Phrase | null {
  const [first] = phrases;
  if (!first || first.kind === 'pronoun' || lexicon.language.reporting.noCapitals) return first ?? null;
  const closed = phrases.find((phrase) => sentence[phrase.to]?.kind === 'comma');
  return closed ?? phrases.find((phrase) => !phrase.vague) ?? first;
}

/** "Camille Dastier, elle, minimise": the pronoun between commas only repeats the name. */
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

/** "A and B": one speaker of two. */
function joined(sentence: Sentence, last: Phrase, phrases: readonly Phrase[], lexicon: Lexicon): Phrase {
  const other = phrases.find((it) => it.to === last.from - 1 && lexicon.and.has(sentence[it.to]?.key ?? '')) ?? null;
  if (other?.name && last.name)
    return { ...last, from: other.from, name: [other.name[0], last.name[1]], role: null, plural: true };
  const next = phrases.find((it) => it.from === last.to + 1 && lexicon.and.has(sentence[last.to]?.key ?? ''));
  if (next?.name && last.name)
    return { ...last, to: next.to, name: [last.name[0], next.name[1]], role: null, plural: true };
  return last;
}

/** Takes in what stands after a comma beside the phrase: the role of a name, or the name to a role. */
export function withApposition(sentence: Sentence, phrase: Phrase | null, lexicon: Lexicon): Phrase | null {
  if (!phrase || phrase.kind === 'pronoun' || phrase.plural || phrase.vague || sentence[phrase.to]?.kind !== 'comma')
    return phrase;
  const from = phrase.to + 1;
  const next = phraseAt(sentence, from, lexicon);
  if (phrase.kind === 'role') {
    const closed = next && closesApposition(sentence, next.to, lexicon);
    if (!next?.name || !closed || next.name[1] - next.name[0] > 5) return phrase;
    const article = lexicon.definite.match(sentence, phrase.from) + lexicon.indefinite.match(sentence, phrase.from);
    return {
      ...phrase,
      to: next.to,
      kind: 'name',
      name: next.name,
      role: [phrase.from + article, phrase.to],
      gender: phrase.gender ?? next.gender,
    };
  }
  if (next?.name && isComplement(phrase, next, from, lexicon) && closesApposition(sentence, next.to, lexicon)) {
    const article = lexicon.definite.match(sentence, phrase.from);
    return { ...phrase, to: next.to, name: next.name, role: [phrase.from + article, phrase.to] };
  }
  if (phrase.role || !next || next.kind === 'pronoun' || next.vague || next.name?.[0] === from) return phrase;
  const article = lexicon.definite.match(sentence, from) + lexicon.indefinite.match(sentence, from);
  const to = endOfApposition(sentence, from, lexicon);
  return to > from + article ? { ...phrase, role: [from + article, to], gender: phrase.gender ?? next.gender } : phrase;
}

/** "Ministra Mediului, Elena Sărmășan": what looked like a name after the role belongs to the role. */
function isComplement({ role, name }: Phrase, next: Phrase, from: number, lexicon: Lexicon): boolean {
  if (!role || !name || next.name?.[0] !== from || next.name[1] - from < 2) return false;
  return name[1] - name[0] === 1 || lexicon.language.reporting.genitiveRoles === true;
}

/** A comma, a colon, a verb of saying or the end of the sentence. */
function closesApposition(sentence: Sentence, i: number, lexicon: Lexicon): boolean {
  const item = sentence[i];
  return (
    item === undefined ||
    ['comma', 'colon', 'stop', 'dash'].includes(item.kind) ||
    cueStarts(sentence, i, lexicon) ||
    (!lexicon.language.reporting.noCapitals && item.kind === 'word')
  );
}

const cueStarts = (sentence: Sentence, i: number, lexicon: Lexicon) =>
  lexicon.cues.match(sentence, i) > 0 || lexicon.auxiliaries.has(sentence[i]?.key ?? '');

function endOfApposition(sentence: Sentence, from: number, lexicon: Lexicon): number {
  let i = from;
  for (; i < from + 16; i++) {
    const item = sentence[i];
    if (item?.kind !== 'word' && item?.kind !== 'term') break;
    if (
      i > from &&
      (lexicon.that.has(item.key) || lexicon.cues.match(sentence, i) > 0) &&
      !lexicon.of.has(sentence[i - 1]?.key ?? '')
    )
      break;
  }
  while (i > from && isStop(sentence[i - 1]?.key ?? '', lexicon)) i--;
  return i;
}
