import { withApposition } from './apposition.ts';
import { agreesWithVerb, hasObliqueName } from './case.ts';
import { isClauseWord } from './clause.ts';
import { cuesIn, isPluralCue } from './cues.ts';
import { isWord, pauseBehind } from './items.ts';
import { isBeside, joined } from './joined.ts';
import type { Lexicon } from './lexicon.ts';
import type { Sentence } from './narrative.ts';
import { endOfTold, isToldOutlet } from './outlets.ts';
import { hasFullName, type Phrase, type Range } from './phrase.ts';
import { phraseAt } from './phrases.ts';
import { endOfGoverned, isObject } from './ungoverned.ts';

/** The speaker behind a verb, or behind an "according to", which governs it: a phrase with what is beside it. */
export function phraseAfter(
  sentence: Sentence,
  from: number,
  to: number,
  lexicon: Lexicon,
  governed?: 'governed',
): Phrase | null {
  // "Rekla | je, izlazeći iz sale, Ana Rogić".
  const clitic = lexicon.auxiliaries.at(sentence, from) && sentence[from + 1]?.kind === 'comma';
  const verbs = from + Number(lexicon.auxiliaries.at(sentence, from));
  const told = endOfTold(sentence, verbs, lexicon);
  const start = clitic ? from + 1 : told > verbs ? told : from;
  const found = firstPhrase(sentence, pastAside(sentence, start, lexicon), to, lexicon, governed);
  const first = found && areUnknown(sentence, found, from, lexicon) ? { ...found, vague: false } : found;
  if (first?.vague) {
    const named = withApposition(sentence, { ...first, vague: false }, lexicon);
    return named?.name || isUnknownRole(sentence, first, from, lexicon) ? named : null;
  }
  const whole = withApposition(sentence, first, lexicon);
  const list = first ? listFrom(sentence, first, lexicon, to) : [];
  const end = list.at(-1)?.to ?? to;
  // "The author and | reporter, X": more of what the person is.
  if (!first || !lexicon.and.at(sentence, end) || (whole?.name && !first.name)) return whole;
  const last = phraseAt(sentence, end + 1, lexicon, to);
  // "Sagte der Leiter des Hafens und | der Werft".
  if (lexicon.of.at(sentence, end + 1) && !(last?.name && lexicon.definite.at(sentence, end + 1))) return whole;
  return last ? joined(sentence, first, [...list, last], lexicon) : first;
}

/** "Said Anna Vik, | Luc Morel | and Ole Brandvik": a phrase, and the names behind it that commas part. */
function listFrom(sentence: Sentence, phrase: Phrase, lexicon: Lexicon, to: number): Phrase[] {
  const next = phraseAt(sentence, phrase.to + 1, lexicon, to);
  return next && isBeside(sentence, phrase, next) ? [phrase, ...listFrom(sentence, next, lexicon, to)] : [phrase];
}

/** "Dodała stara praczka": right behind the verb, a noun whose article or ending shows the subject. */
const isUnknownRole = (sentence: Sentence, { from, to }: Phrase, verb: number, lexicon: Lexicon) =>
  lexicon.hasCases ? agreesWithVerb(sentence, to - 1, verb - 1, lexicon) : lexicon.joinedArticle.at(sentence, from);

/** "Dijeron | testigos": people without an article, right behind a verb of several. */
function areUnknown(sentence: Sentence, { from, voiced, vague }: Phrase, verb: number, lexicon: Lexicon): boolean {
  const cue = vague && voiced && from === verb ? cuesIn(sentence, lexicon).find(({ to }) => to === verb) : undefined;
  return cue !== undefined && isPluralCue(sentence, cue, lexicon) === true;
}

/** "Заявив | адвокат Горського", "сказал Reuters | источник": a role with a subject's ending; a name behind it may only say whose. */
function ownRole(sentence: Sentence, phrase: Phrase, verb: number, lexicon: Lexicon): Phrase | null {
  const noun = sentence.findIndex((_, i) => i >= phrase.from && i < phrase.to && lexicon.roles.at(sentence, i));
  if (!agreesWithVerb(sentence, noun, verb - 1, lexicon) && !isMansSubject(sentence, noun, verb - 1, lexicon))
    return null;
  const role: Range = [phrase.from, phrase.to];
  // "Адвокат | Анны Роговой" can be a man.
  const own: Phrase = { ...phrase, kind: 'role', name: null, role, gender: null };
  return hasObliqueName(sentence, phrase, lexicon) ? own : phrase;
}

/** "Mówi | adwokat Anny Lis": the verb shows no gender, and the noun has a man's ending. */
const isMansSubject = (sentence: Sentence, noun: number, verb: number, lexicon: Lexicon) =>
  lexicon.masculineNouns.at(sentence, noun) &&
  !lexicon.oblique.at(sentence, noun) &&
  lexicon.cues.at(sentence, verb) &&
  ![lexicon.masculineCues, lexicon.feminineCues].some((list) => list.at(sentence, verb));

/** Past what commas set off: "sagte, sichtlich bewegt, | die Witwe", "the man, who had no name, | fled". */
export function pastAside(sentence: Sentence, from: number, lexicon: Lexicon): number {
  if (sentence[from]?.kind !== 'comma') return from;
  const close = pauseBehind(sentence, from);
  if (sentence[close]?.kind !== 'comma') return from;
  // "Rzucił, prosząc, | by nie pytać".
  const next = sentence[close + 1];
  return next && isClauseWord(next, lexicon) ? sentence.length : close + 1;
}

/** The first noun phrase from item `from` on that no preposition governs; stops at a comma. */
function firstPhrase(
  sentence: Sentence,
  from: number,
  to: number,
  lexicon: Lexicon,
  governed?: 'governed',
): Phrase | null {
  let passed = false;
  let other: Phrase | null = null;
  for (let i = from; i < Math.min(to, from + 14); i++) {
    const item = sentence[i];
    if (item?.kind === 'comma' && passed) continue;
    // "Am 3. | Oktober", "szef woj. | oddziału": a full stop within a sentence belongs to what stands before it.
    if (item?.kind === 'stop') continue;
    if (!isWord(item) || isToldOutlet(sentence, from, i, lexicon)) return other;
    // "Dijo | por su parte | Ana Lobo".
    const set = lexicon.stops.match(sentence, i);
    if (set > 1) {
      passed = true;
      i += set - 1;
      continue;
    }
    const phrase = phraseAt(sentence, i, lexicon, to);
    const object =
      phrase &&
      (isObject(sentence, phrase, lexicon) || (lexicon.hasCases && hasObliqueName(sentence, phrase, lexicon)));
    const own = phrase && ownRole(sentence, phrase, from, lexicon);
    if (own) return own;
    if (phrase && (governed || !object)) {
      const { vague, role } = phrase;
      // "Powiedziała Echo | rzeczniczka Anna Lis": an object, an addressee before the subject.
      const isWeak = lexicon.hasCases && (vague || !role);
      if (other ? hasFullName(phrase) : !isWeak) return phrase;
      other ??= phrase;
    }
    if (phrase) {
      i = phrase.to - 1;
      continue;
    }
    // "Comenta en voz alta, | mientras el hijo sale".
    if ([lexicon.that, lexicon.and, lexicon.but].some((list) => list.has(item.key))) return other;
    if (lexicon.noCapitals && isClauseWord(item, lexicon)) return null;
    if (lexicon.prepositions.has(item.key) || lexicon.of.has(item.key)) {
      const next = phraseAt(sentence, i + 1, lexicon, to);
      if (next) i = endOfAddressee(sentence, i, next, lexicon) - 1;
      passed = true;
    }
  }
  return other;
}

/** Where what the preposition at item `i` governs ends; "le espetó al líder de la oposición, Jaime Torrente, |": the name of the role with it. */
function endOfAddressee(sentence: Sentence, i: number, phrase: Phrase, lexicon: Lexicon): number {
  const end = endOfGoverned(sentence, i, phrase, lexicon);
  const isOne =
    end === phrase.to && phrase.role && !phrase.name && !phrase.plural && !lexicon.locatives.at(sentence, i);
  const named = isOne && sentence[end]?.kind === 'comma' ? withApposition(sentence, phrase, lexicon) : null;
  return named?.name ? named.to : end;
}
