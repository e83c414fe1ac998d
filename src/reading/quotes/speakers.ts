import { type Cue, costAfter, costBefore, cuesIn, genderOfCue } from './cues.ts';
import type { Lexicon } from './lexicon.ts';
import type { Sentence } from './narrative.ts';
import { isStop, type Phrase, phraseAt } from './phrases.ts';
import {
  bodyIn,
  governedBefore,
  isPersonal,
  knownIn,
  lastPhrase,
  opening,
  phraseAfter,
  subject,
  themeOf,
} from './subjects.ts';

/** What a sentence says of who speaks the quotation in it. */
export interface Attribution {
  cue: Cue | null;
  /** Null where the sentence names nobody. */
  speaker: Phrase | null;
}

/** A verb further off than this gives way to a colon at the quotation. */
const FAR = 12;

/** So few words after a quotation can only be a verb of saying and what belongs to it. */
const SHORT_TAIL = 3;

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
  if (best && best.cost < FAR) {
    const speaker = speakerOf(sentence, best.cue, best.tail, q, left, lexicon);
    const theme =
      !speaker && !best.tail && sentence[q - 1]?.kind === 'colon'
        ? nameIn(sentence, best.cue.to, q - 1, lexicon)
        : null;
    return { cue: best.cue, speaker: speaker ?? theme };
  }
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

/** "Those who doubt the word are led by X: “…”": behind a verb without a subject, the name before the colon. */
function nameIn(sentence: Sentence, from: number, to: number, lexicon: Lexicon): Phrase | null {
  const theme = themeOf(sentence, from, to, lexicon);
  return theme?.name ? theme : null;
}

/** A comma or dash parts the quotation from what follows, or stands in it. */
const isPaused = (sentence: Sentence, q: number) =>
  sentence[q + 1]?.kind === 'comma' || sentence[q + 1]?.kind === 'dash' || /[,،?!؟]$/.test(sentence[q]?.text ?? '');

/** "Quotation", and a verb that the language data does not have: the form of the sentence shows that somebody says it. */
function strangeVerb(sentence: Sentence, to: number, lexicon: Lexicon): Attribution | null {
  const verb = sentence.findIndex((item, i) => i > 0 && item.kind === 'word');
  const speaker = themeOf(sentence, verb, to, lexicon);
  const short = sentence.slice(1, to).filter((item) => item.kind === 'word').length <= SHORT_TAIL;
  const key = sentence[verb]?.key ?? '';
  const small = lexicon.of.has(key) || isStop(key, lexicon);
  if (verb < 0 || verb > 2 || small || (!speaker && !short) || speaker?.vague) return null;
  return { cue: sentence[verb]?.capital ? null : { from: verb, to: verb + 1, kind: 'verb' }, speaker };
}

/** In words that somebody says: "A, dit X, B": a verb and its subject between commas; null where there are none. */
export function incise(sentence: Sentence, lexicon: Lexicon): Attribution | null {
  for (const cue of cuesIn(sentence, lexicon)) {
    if (cue.kind !== 'verb' || sentence[cue.from - 1]?.kind !== 'comma') continue;
    const speaker = phraseAfter(sentence, cue.to, sentence.length, lexicon);
    const closed = speaker && sentence[speaker.to]?.kind !== 'word';
    if (speaker?.from === cue.to && closed) return { cue, speaker };
  }
  return null;
}

/** Whoever a sentence reports is told by its first verbs of saying. */
const FIRST_CUES = 3;

/** Whom a sentence without quotations reports: the source of its first reporting verb; null where it has none. */
export function sourceOf(sentence: Sentence, lexicon: Lexicon): Phrase | null {
  for (const cue of cuesIn(sentence, lexicon).slice(0, FIRST_CUES)) {
    if (isHeadParticiple(cue, lexicon)) continue;
    const source = speakerOf(sentence, cue, false, sentence.length, -1, lexicon);
    if (source)
      return isFullName(source) ? { ...source, gender: source.gender ?? genderOfCue(sentence, cue, lexicon) } : source;
  }
  return null;
}

/** A surname alone beside a verb can be whom something is said to. */
const isFullName = ({ name }: Phrase) => name !== null && name[1] - name[0] > 1;

/** "Asked whether her party would go, Okoro laughed": the subject is that of the verb after it. */
const isHeadParticiple = ({ from, kind }: Cue, { language }: Lexicon) =>
  from === 0 && kind === 'verb' && !language.reporting.verbFirst && !language.reporting.proDrop;

/** Whom a sentence without quotations is about: its source, else its subject. */
export function topicOf(sentence: Sentence, lexicon: Lexicon): Phrase | null {
  const source = sourceOf(sentence, lexicon);
  const theme = opening(sentence, lexicon);
  if (source && !(theme && isSubordinate(sentence, theme, source, lexicon))) return source;
  if (!lexicon.language.reporting.noCapitals) return theme;
  // Without capitals, only a role, a title or an apposition shows that the first words are a person.
  const sure = theme?.role || theme?.titled || sentence[theme?.to ?? 0]?.kind === 'comma';
  return sure ? theme : knownIn(sentence, lexicon);
}

/** "The minister left after the doctor had said so": what is said in a subordinate clause is not what the sentence tells. */
const isSubordinate = (sentence: Sentence, theme: Phrase, source: Phrase, lexicon: Lexicon) =>
  isPersonal(theme) &&
  theme.to < source.from &&
  sentence.slice(theme.to, source.from).some((item) => lexicon.that.has(item.key));

function speakerOf(
  sentence: Sentence,
  cue: Cue,
  tail: boolean,
  q: number,
  left: number,
  lexicon: Lexicon,
): Phrase | null {
  if (cue.kind === 'according') {
    const relative = cue.to + lexicon.definite.match(sentence, cue.to);
    if (cue.from > 0 && lexicon.relative.has(sentence[relative]?.key ?? ''))
      return subject(sentence, tail ? q + 1 : left + 1, cue.from, lexicon);
    if (lexicon.accordingToAfter.match(sentence, cue.from) === 0) {
      const of =
        lexicon.of.has(sentence[cue.to]?.key ?? '') && !lexicon.definite.has(sentence[cue.to]?.key ?? '') ? 1 : 0;
      const source = phraseAfter(sentence, cue.to + of, sentence.length, lexicon);
      // "A paper according to which “…”"
      return source ?? lastPhrase(sentence, left + 1, cue.from, lexicon);
    }
    return lastPhrase(sentence, tail ? q + 1 : left + 1, cue.from, lexicon);
  }
  if (lexicon.impersonal.match(sentence, cue.from) > 0 || lexicon.impersonal.match(sentence, cue.to - 1) > 0)
    return (
      bodyIn(sentence, cue.to, tail ? sentence.length : q, lexicon) ?? bodyIn(sentence, left + 1, cue.from, lexicon)
    );
  if (lexicon.sayings.match(sentence, cue.from) > 0) {
    const source = governedBefore(sentence, cue.from, lexicon);
    if (source) return source;
  }
  if (lexicon.participles.match(sentence, cue.from) > 0) {
    const main = cuesIn(sentence.slice(0, cue.from), lexicon).find(
      (it) => lexicon.participles.match(sentence, it.from) === 0,
    );
    if (main) return speakerOf(sentence, main, false, q, -1, lexicon);
  }
  if (tail) {
    return (
      subject(sentence, q + 1, cue.from, lexicon) ??
      phraseAfter(sentence, cue.to, sentence.length, lexicon) ??
      (left < 0 ? subject(sentence, 0, q, lexicon) : null)
    );
  }
  if (isIncise(sentence, cue, q)) return phraseAfter(sentence, cue.to, q, lexicon);
  const before = () => subject(sentence, left + 1, cue.from, lexicon);
  const after = () => phraseAfter(sentence, cue.to, q, lexicon);
  const next = phraseAt(sentence, cue.to, lexicon, q);
  if (next?.kind === 'pronoun' && sentence[next.to]?.kind !== 'word') return next;
  const found = subjectFollows(sentence, cue, lexicon)
    ? (after() ?? before())
    : (sure(sentence, before(), after, lexicon) ?? after());
  return found ?? bodyIn(sentence, left + 1, q, lexicon);
}

/** "The plan, she added, “costs less”": the words between the commas are the reporter's alone. */
const isIncise = (sentence: Sentence, cue: Cue, q: number) =>
  sentence[cue.from - 1]?.kind === 'comma' &&
  sentence[q - 1]?.kind === 'comma' &&
  /^\p{Ll}/u.test(sentence[q]?.text ?? '');

/** The case of the name shows that it is no subject: "Берзиной вторит". */
const isOblique = (sentence: Sentence, { name }: Phrase, lexicon: Lexicon) =>
  name !== null && lexicon.oblique.has(sentence[name[1] - 1]?.key ?? '');

/**
 * "Skeptisch zeigte sich der Präsident, Dirk Ohlsen": a single word before the verb, or a name that is no subject, gives way to a
 * name with a role behind it.
 */
function sure(sentence: Sentence, before: Phrase | null, after: () => Phrase | null, lexicon: Lexicon): Phrase | null {
  const { verbSecond } = lexicon.language.reporting;
  if (!before?.name || !(isOblique(sentence, before, lexicon) || (verbSecond && before.to === 1))) return before;
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
