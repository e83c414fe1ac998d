import { antecedentOf, relativeBefore } from './antecedent.ts';
import { withApposition } from './apposition.ts';
import { hasObliqueName } from './case.ts';
import { clauseStart, endOfObject, nothingBetween, opensPart } from './clause.ts';
import { cuesIn } from './cues.ts';
import { pauseBehind } from './items.ts';
import { joined, withCompany } from './joined.ts';
import type { Lexicon } from './lexicon.ts';
import type { Item, Sentence } from './narrative.ts';
import { hasFullName, isPersonalPhrase, type Phrase } from './phrase.ts';
import { isGiven } from './uncased-words.ts';
import { phrasesIn } from './ungoverned.ts';

/**
 * The subject of the verb that stands at item `verb`, looked for from item `from` on: the phrase right before the verb, the one that
 * opens the last part of the sentence, or the one before a run of appositions that a comma closes ("X, president of Y, said").
 */
export function subject(sentence: Sentence, from: number, verb: number, lexicon: Lexicon): Phrase | null {
  // "The daily, which has followed the case, | writes".
  const { kind } = sentence[verb - 1] ?? {};
  // "Nora Fenwick – a lawyer – | said".
  const dash = kind === 'dash' ? sentence.findLastIndex((item, i) => i < verb - 1 && item.kind === 'dash') : -1;
  const clause = kind === 'comma' ? relativeBefore(sentence, verb - 1, lexicon) : dash;
  if (clause > from) return subject(sentence, from, clause, lexicon);
  const antecedent = antecedentOf(sentence, from, verb, lexicon);
  if (antecedent) return antecedent;
  const start = clauseStart(sentence, from, verb, lexicon);
  const end = endOfObject(sentence, from, lexicon);
  const isAsked = askedBefore(sentence, from, verb, lexicon);
  const all = phrasesIn(sentence, start, verb, lexicon).filter(
    (phrase) =>
      canBeSubject(sentence, phrase, start, lexicon) &&
      (phrase.name !== null || phrase.from >= end) &&
      !isAsked(phrase),
  );
  const behind = endOfClause(sentence, start, verb, lexicon);
  const own = all.filter((phrase) => phrase.from >= behind);
  const phrases = own.length > 0 ? own : all;
  const found = lexicon.verbLast
    ? farSubject(sentence, phrases, lexicon)
    : nearSubject(sentence, phrases, start, verb, lexicon);
  const named = phrases.find((it) => !lexicon.verbLast && found && isApposed(sentence, it, found, start)) ?? found;
  const whole = named && withApposition(sentence, joined(sentence, named, phrases, lexicon), lexicon);
  return whole && withCompany(sentence, whole, lexicon);
}

/** "با وجود بارانی که جاده را لغزنده کرده است، | ماریو روسی گفت": where the verb stands last, a comma behind one ends its clause. */
const endOfClause = (sentence: Sentence, from: number, verb: number, { verbLast, auxiliaries }: Lexicon) =>
  verbLast
    ? sentence.findLastIndex(
        ({ kind }, i) => i > from && i < verb && kind === 'comma' && auxiliaries.at(sentence, i - 1),
      )
    : -1;

/** "Alla domanda | se il governo pagherà, | ha risposto": tells whether a phrase stands in a question that is told before the verb. */
function askedBefore(sentence: Sentence, from: number, verb: number, lexicon: Lexicon): (phrase: Phrase) => boolean {
  const comma = sentence.findLastIndex(({ kind }, i) => i >= from && i < verb && kind === 'comma');
  const whether = sentence.findLastIndex((_, i) => i >= from && i < comma && lexicon.whether.match(sentence, i) > 0);
  return (phrase) => whether >= 0 && phrase.to > whether && phrase.from < comma;
}

/** "Según | el diario, le dijo": who only carries what another said. */
const isCarrier = (sentence: Sentence, { from, to }: Phrase, lexicon: Lexicon) =>
  cuesIn(sentence, lexicon).some(
    (cue) => cue.kind === 'according' && (cue.from === from || cue.from === to || cue.to === from),
  );

function canBeSubject(sentence: Sentence, phrase: Phrase, start: number, lexicon: Lexicon): boolean {
  if (lexicon.proDrop && isCarrier(sentence, phrase, lexicon)) return false;
  if (lexicon.hasCases && hasObliqueName(sentence, phrase, lexicon)) return false;
  // "Bir kadın | gazeteye | … dedi".
  if (lexicon.verbLast && lexicon.addressees.match(sentence, phrase.from) > 0) return false;
  // "Firmaların | teklifi".
  if (lexicon.verbLast && phrase.name === null && lexicon.genitives.at(sentence, phrase.to - 1)) return false;
  // Without capitals, any words could be a name: only those that open a part of the sentence are.
  const { noCapitals, verbFirst } = lexicon;
  const bareName = noCapitals && phrase.kind === 'name' && !phrase.role && !phrase.titled;
  if (verbFirst && !phrase.voiced) return false;
  if (phrase.from === start) return !phrase.vague;
  // "تسكن | ماري دوبون".
  const behindVerb = verbFirst && phrase.from === start + 1 && isGiven(sentence[phrase.from], lexicon);
  const unsure = bareName && !behindVerb && !opensPart(sentence, phrase, start, lexicon);
  return !phrase.vague && !unsure;
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
  const lastPart = sentence.slice(0, verb).findLastIndex((item) => item.kind === 'comma');
  const opener =
    openers.findLast((it) => it.from > lastPart) ?? openers[0] ?? phrases.at(lastPart < verb - 1 ? -1 : 0) ?? near;
  // "Dass | die Leiterin ihn fragte", "they left Tarn | and said".
  const apart =
    lexicon.and.at(sentence, verb - 1) ||
    goesOnWithAnd(sentence[verb], lexicon) ||
    (lexicon.verbSecond && lexicon.that.at(sentence, opener.from - 1));
  if (apart || !nothingBetween(sentence, near.to, verb)) return opener;
  // "… | y su oficina indicó": an "and" opens a clause with a subject of its own.
  const own = isPersonalPhrase(near) || (near.voiced && lexicon.and.at(sentence, near.from - 1));
  return (own ? null : openers.find(isPersonalPhrase)) ?? near;
}

/** "Erik Holm, | a diver from Tarn | said": no comma closes what says more of a full name. */
const isApposed = (sentence: Sentence, phrase: Phrase, { role, from, plural }: Phrase, start: number) =>
  phrase.from === start &&
  hasFullName(phrase) &&
  phrase.role === null &&
  sentence[phrase.to]?.kind === 'comma' &&
  phrase.to === from - 1 &&
  role !== null &&
  !plural;

/** "استقبل الرئيس الوزير | وقال": an "and" is written together with the verb. */
const goesOnWithAnd = (verb: Item | undefined, { verbFirst, small, and, cues }: Lexicon) =>
  verbFirst && small.some((it) => and.has(it) && verb?.key.startsWith(it) && cues.names(verb.key.slice(it.length)));

/**
 * Where the verb stands last: the first phrase that a comma closes, for what describes it stands before it; else the first one. What
 * words stand in speaks only where nobody else is named.
 */
function farSubject(sentence: Sentence, found: readonly Phrase[], lexicon: Lexicon): Phrase | null {
  const isPlace = ({ name, to }: Phrase) => name === null && lexicon.obliqueNouns.at(sentence, to - 1);
  const people = found.filter((phrase) => !isPlace(phrase));
  const phrases = people.some((phrase) => !phrase.vague) ? people : found;
  const [first] = phrases;
  if (!first || lexicon.noCapitals) return first ?? null;
  const isClosed = (phrase: Phrase) => sentence[phrase.to]?.kind === 'comma';
  const isDescribed = ({ name, from }: Phrase) => name && lexicon.attributive.at(sentence, from - 1);
  const described = phrases.filter(isDescribed);
  return described.find(isClosed) ?? phrases.find(isClosed) ?? described[0] ?? first;
}

/** What a sentence opens with that can be a subject. */
export function opening(sentence: Sentence, lexicon: Lexicon): Phrase | null {
  const start = clauseStart(sentence, 0, sentence.length, lexicon);
  const phrases = phrasesIn(sentence, start, sentence.length, lexicon).filter((it) =>
    canBeSubject(sentence, it, start, lexicon),
  );
  const openers = phrases.filter((it) => opensPart(sentence, it, start, lexicon));
  // "Am Abend ging die Leiterin davon aus, dass die Brücke halte": the verb stands second, and the subject behind it.
  const pause = pauseBehind(sentence, -1);
  const own = lexicon.verbSecond ? phrases.find((it) => it.voiced && it.from < pause) : undefined;
  const first = own ?? openers[0] ?? phrases[0] ?? null;
  return first && withApposition(sentence, joined(sentence, first, phrases, lexicon), lexicon);
}
