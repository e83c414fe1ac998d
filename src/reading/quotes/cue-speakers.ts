import { withApposition } from './apposition.ts';
import { hasCases, hasObliqueName } from './case.ts';
import { type Cue, cuesIn, genderOfCue } from './cues.ts';
import { isStop } from './heads.ts';
import type { Lexicon } from './lexicon.ts';
import type { Sentence } from './narrative.ts';
import type { Phrase } from './phrase.ts';
import { phraseAfter } from './phrase-after.ts';
import { phraseAt } from './phrases.ts';
import { endOfRelayed } from './relayed.ts';
import { isPersonal, subject } from './subjects.ts';
import { bodyIn, governedAfter, governedBefore, governedName, lastPhrase, voiceIn } from './themes.ts';
import { hasSubjectArticle, isObject } from './ungoverned.ts';

/**
 * Who speaks by a cue: the subject of a verb, the source behind an "according to". The quotation stands at item `q`; `tail` where the cue
 * follows it; `left` is the item of the quotation before, -1 for none. Null where the words name nobody.
 */
export function speakerOf(
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
      const source = phraseAfter(sentence, cue.to + of, sentence.length, lexicon, 'governed');
      if (source) return source;
      // "A paper according to which “…”", but not "a plant for which, as he said, “…”".
      const paper = lastPhrase(sentence, left + 1, cue.from, lexicon);
      return paper && cue.from - paper.to <= 1 ? paper : null;
    }
    const from = tail ? q + 1 : left + 1;
    const nearest = lastPhrase(sentence, from, cue.from, lexicon);
    return nearest?.voiced === false ? (lastPhrase(sentence, from, nearest.from, lexicon) ?? nearest) : nearest;
  }
  if (lexicon.attributive.has(sentence[cue.to - 1]?.key ?? '')) {
    const described = phraseAfter(sentence, cue.to, tail ? sentence.length : q, lexicon);
    if (described?.voiced) return described;
  }
  if (isImpersonal(sentence, cue, lexicon)) {
    const after = [cue.to, tail ? sentence.length : q] as const;
    const before = [tail ? q + 1 : left + 1, cue.from] as const;
    const place = (range: readonly [number, number]) => bodyIn(sentence, ...range, lexicon);
    return (
      place(after) ??
      place(before) ??
      writer(sentence, cue, lexicon) ??
      governedName(sentence, ...after, lexicon) ??
      governedName(sentence, ...before, lexicon) ??
      voiceIn(sentence, left + 1, cue.from, lexicon)
    );
  }
  if (lexicon.sayings.match(sentence, cue.from) > 0) {
    const source = governedBefore(sentence, cue.from, lexicon);
    if (source) return source;
  }
  if (lexicon.relaying.match(sentence, cue.from) > 0) {
    const cases = hasCases(lexicon);
    const source =
      tail && !cases
        ? relayedBehind(sentence, cue, q, lexicon)
        : relayed(sentence, cue.to, tail ? sentence.length : q, lexicon);
    if (source || (tail && cases)) return source;
  }
  if (lexicon.participles.match(sentence, cue.from) > 0) {
    const main = cuesIn(sentence.slice(0, cue.from), lexicon).find(
      (it) => lexicon.participles.match(sentence, it.from) === 0,
    );
    const clause = sentence.findLastIndex((item, i) => i < cue.from && lexicon.but.has(item.key));
    const own = main && clause > main.to ? subject(sentence, clause + 1, cue.from, lexicon) : null;
    if (main) return own ?? speakerOf(sentence, main, false, q, -1, lexicon);
  }
  if (tail) {
    return (
      subject(sentence, q + 1, cue.from, lexicon) ??
      behindVerb(sentence, cue, lexicon) ??
      toldBefore(sentence, q, left, lexicon) ??
      (hasCases(lexicon) ? speakingBody(sentence, cue, cue.to, sentence.length, lexicon) : null)
    );
  }
  const named = lexicon.tailCues.match(sentence, cue.from) > 0 && lexicon.cues.match(sentence, cue.from) === 0;
  const before = () => subject(sentence, left + 1, cue.from, lexicon);
  if (named || isIncise(sentence, cue, q))
    return phraseAfter(sentence, cue.to, q, lexicon) ?? distant(sentence, cue, before());
  const after = () => phraseAfter(sentence, cue.to, q, lexicon);
  const next = phraseAt(sentence, cue.to, lexicon, q);
  if (next?.kind === 'pronoun' && (sentence[next.to]?.kind !== 'word' || isInverted(sentence, cue, lexicon)))
    // "The mayor left, calling it “…”".
    return (next.plural && next.to === q ? before() : null) ?? next;
  // "Η πολιτική δεν αλλάζει, ξεκαθάρισε ο διοικητής": where articles show the case, its article shows the subject.
  const inverted = sentence[cue.from - 1]?.kind === 'comma' ? after() : next;
  if (inverted?.voiced && hasSubjectArticle(sentence, inverted, lexicon)) return after();
  const found = subjectFollows(sentence, cue, lexicon)
    ? (after() ?? before())
    : (sure(sentence, cue, before(), after, lexicon) ?? after());
  return found ?? speakingBody(sentence, cue, left + 1, q, lexicon);
}

/** The subject behind the verb; where the verb stands last, only a name, a role or a body is one. */
function behindVerb(sentence: Sentence, cue: Cue, lexicon: Lexicon): Phrase | null {
  const phrase = phraseAfter(sentence, cue.to, sentence.length, lexicon);
  if (!phrase || !lexicon.language.reporting.verbLast) return phrase;
  const oblique = phrase.name === null && lexicon.obliqueNouns.has(sentence[phrase.to - 1]?.key ?? '');
  return phrase.voiced && !oblique ? phrase : null;
}

/** "Piše | Ana Rogić": in some languages what is written and who writes share a verb; a person right behind it is the writer. */
function writer(sentence: Sentence, cue: Cue, lexicon: Lexicon): Phrase | null {
  const next = hasCases(lexicon) ? phraseAt(sentence, cue.to, lexicon) : null;
  return next && isPersonal(next) ? withApposition(sentence, next, lexicon) : null;
}

/** Whose words a verb relays: "quoted a witness". */
const relayed = (sentence: Sentence, from: number, to: number, lexicon: Lexicon) =>
  lexicon.language.reporting.verbFirst
    ? governedAfter(sentence, from, to, lexicon)
    : phraseAfter(sentence, from, endOfRelayed(sentence, from, to, lexicon), lexicon, 'governed');

/**
 * "The mayor says that the council wants “…”, she added": behind the quotation a verb without a subject has that of the verb that
 * reports before it. Where verbs need no subject and there is none, words that read on into the quotation have one of their own.
 */
function toldBefore(sentence: Sentence, q: number, left: number, lexicon: Lexicon): Phrase | null {
  if (lexicon.language.reporting.verbLast) return subject(sentence, left + 1, q, lexicon);
  if (left >= 0) return null;
  const cues = cuesIn(sentence, lexicon).filter(
    ({ from, to, kind }) => to <= q && kind === 'verb' && !isGoverned(sentence, from, lexicon),
  );
  const main = cues.find(({ to }) => lexicon.that.has(sentence[to]?.key ?? '')) ?? cues[0];
  const source = main ? speakerOf(sentence, main, false, q, -1, lexicon) : null;
  const readsOn = lexicon.language.reporting.proDrop && sentence[q - 1]?.kind === 'word';
  return source ?? (readsOn ? null : subject(sentence, 0, q, lexicon));
}

/** "After recalling": a verb behind a preposition has no subject. */
const isGoverned = (sentence: Sentence, verb: number, lexicon: Lexicon) =>
  lexicon.prepositions.has(sentence[verb - 1]?.key ?? '');

/** "“…”, the agency quoted the mayor as saying", "„…“, zitiert der Bote den Fischer": the object of a verb that has a subject before it. */
function relayedBehind(sentence: Sentence, cue: Cue, q: number, lexicon: Lexicon): Phrase | null {
  const { verbSecond, verbFirst } = lexicon.language.reporting;
  if (verbFirst) return null;
  const source = verbSecond
    ? phraseAfter(
        sentence,
        phraseAfter(sentence, cue.to, sentence.length, lexicon)?.to ?? sentence.length,
        sentence.length,
        lexicon,
        'governed',
      )
    : subject(sentence, q + 1, cue.from, lexicon) && phraseAfter(sentence, cue.to, sentence.length, lexicon);
  return source && isPersonal(source) ? source : null;
}

/** A body that a preposition governs speaks in the plural, which shows neither man nor woman: "в министерстве заявили". */
function speakingBody(sentence: Sentence, cue: Cue, from: number, to: number, lexicon: Lexicon): Phrase | null {
  if (lexicon.language.reporting.verbFirst) return null;
  if (!hasCases(lexicon)) return bodyIn(sentence, from, to, lexicon, [lexicon.documents], 1);
  return genderOfCue(sentence, cue, lexicon) === null ? bodyIn(sentence, from, to, lexicon, []) : null;
}

/** "Heißt es", "dit-on", "on assure": nobody is named. */
export const isImpersonal = (sentence: Sentence, { from, to }: Cue, lexicon: Lexicon) =>
  [from - 1, from, to - 1, to].some((i) => lexicon.impersonal.match(sentence, i) > 0);

/** "The plan, she added, “costs less”": the words between the commas are the reporter's alone. */
const isIncise = (sentence: Sentence, cue: Cue, q: number) =>
  sentence[cue.from - 1]?.kind === 'comma' &&
  sentence[q - 1]?.kind === 'comma' &&
  /^\p{Ll}/u.test(sentence[q]?.text ?? '');

/** "A medic, X, who had come by himself, said, “…”": a name with more than one comma behind it is no part of what is said. */
const distant = (sentence: Sentence, cue: Cue, before: Phrase | null) =>
  before?.name && sentence.slice(before.to, cue.from).filter((item) => item.kind === 'comma').length > 1
    ? before
    : null;

/**
 * "Skeptisch zeigte sich der Präsident, Dirk Ohlsen": a single word before the verb, or a name that is no subject, gives way to a
 * name with a role behind it; "Jede Schuld weist Ohlsen von sich": a noun without a voice to any name.
 */
function sure(
  sentence: Sentence,
  cue: Cue,
  before: Phrase | null,
  after: () => Phrase | null,
  lexicon: Lexicon,
): Phrase | null {
  const { verbSecond } = lexicon.language.reporting;
  if (before && !before.voiced) {
    const behind = after();
    // "Le operazioni sono complesse e, come sottolinea | la protezione civile".
    const inverted = isStop(sentence[cue.from - 1]?.key ?? '', lexicon) && behind?.voiced && behind.from === cue.to;
    return (verbSecond ? behind?.name : inverted) ? behind : before;
  }
  if (!before?.name || !(hasObliqueName(sentence, before, lexicon) || (verbSecond && before.to === 1))) return before;
  const behind = after();
  return behind?.name && behind.role ? behind : before;
}

/** "Mit der Bürgermeisterin, Jutta Ahlers, fordert er": a pronoun right behind the verb, and no subject before it. */
const isInverted = (sentence: Sentence, cue: Cue, lexicon: Lexicon) =>
  lexicon.language.reporting.verbSecond === true &&
  (sentence[cue.from - 1]?.kind === 'comma' || lexicon.he.has(sentence[cue.to]?.key ?? ''));

function isSubjectAt(sentence: Sentence, i: number, lexicon: Lexicon): boolean {
  const phrase = phraseAt(sentence, i, lexicon);
  return phrase?.voiced === true && !isObject(sentence, phrase, lexicon);
}

/** The verb stands before its subject: always in some languages, in others where something else opens the sentence. */
function subjectFollows(sentence: Sentence, cue: Cue, lexicon: Lexicon): boolean {
  const { verbFirst, verbSecond } = lexicon.language.reporting;
  const comma = sentence[cue.from - 1]?.kind === 'comma';
  if (verbFirst) return !comma || phraseAt(sentence, cue.to, lexicon)?.voiced === true;
  const first = sentence[0]?.key ?? '';
  if (!verbSecond) return false;
  if (lexicon.prepositions.has(first)) return comma || isSubjectAt(sentence, cue.to, lexicon);
  return comma && lexicon.stops.has(first);
}
