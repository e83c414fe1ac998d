import { hasCases } from './case.ts';
import { isStop } from './heads.ts';
import type { Lexicon } from './lexicon.ts';
import { rolesIn } from './name-words.ts';
import type { Sentence } from './narrative.ts';
import type { Phrase } from './phrase.ts';
import { phraseAt } from './phrases.ts';
import { nameAfterRole } from './uncased.ts';

/** No more words than this stand between a role and the comma before its name. */
const LONGEST_COMPLEMENT = 10;

/** "A and B": one speaker of two. */
export function joined(sentence: Sentence, last: Phrase, phrases: readonly Phrase[], lexicon: Lexicon): Phrase {
  const other = phrases.find((it) => it.to === last.from - 1 && lexicon.and.has(sentence[it.to]?.key ?? '')) ?? null;
  if (other?.name && last.name)
    return { ...last, from: other.from, name: [other.name[0], last.name[1]], role: null, plural: true };
  if (other?.name && last.role && last.definite)
    return { ...last, from: other.from, kind: 'name', name: [other.name[0], last.to], role: null, plural: true };
  const apposed = sentence[(other?.from ?? 0) - 1]?.kind === 'comma';
  if (other?.kind === 'role' && last.kind === 'role' && !apposed && !other.vague && !last.vague)
    return { ...last, from: other.from, role: null, plural: true };
  const next = phrases.find((it) => it.from === last.to + 1 && lexicon.and.has(sentence[last.to]?.key ?? ''));
  if (next?.name && last.name)
    return { ...last, to: next.to, name: [last.name[0], next.name[1]], role: null, plural: true };
  return last;
}

/** Takes in what stands after a comma beside the phrase: the role of a name, or the name to a role. */
export function withApposition(sentence: Sentence, phrase: Phrase | null, lexicon: Lexicon): Phrase | null {
  if (phrase?.kind === 'role' && phrase.plural) return withPair(sentence, phrase, lexicon);
  if (!phrase || phrase.plural || phrase.vague) return phrase;
  if (phrase.kind === 'pronoun') return nameBeside(sentence, phrase, lexicon);
  if (isUnnamed(sentence, phrase, lexicon)) return withPlace(sentence, phrase, lexicon);
  const called = calledBehind(sentence, phrase, lexicon) ?? calledBefore(sentence, phrase, lexicon);
  if (called) return called;
  if (phrase.kind === 'role' && lexicon.language.reporting.noCapitals)
    return nameThroughOf(sentence, phrase, lexicon) ?? afterComma(sentence, phrase, lexicon);
  return afterComma(sentence, phrase, lexicon);
}

/** "Two members, A and B, …": the role of both. */
function withPair(sentence: Sentence, phrase: Phrase, lexicon: Lexicon): Phrase {
  if (sentence[phrase.to]?.kind !== 'comma') return phrase;
  const first = phraseAt(sentence, phrase.to + 1, lexicon);
  const second =
    first?.name && lexicon.and.has(sentence[first.to]?.key ?? '') ? phraseAt(sentence, first.to + 1, lexicon) : null;
  if (!first?.name || !second?.name || !closesApposition(sentence, second.to, lexicon)) return phrase;
  return { ...phrase, to: second.to, kind: 'name', name: [first.name[0], second.name[1]], vague: false };
}

/** "دانشجویی به نام آرمان": the name to a role, behind "named". */
function calledBehind(sentence: Sentence, phrase: Phrase, lexicon: Lexicon): Phrase | null {
  const called = phrase.kind === 'role' ? lexicon.called.match(sentence, phrase.to) : 0;
  const next = called > 0 ? phraseAt(sentence, phrase.to + called, lexicon) : null;
  return next?.name
    ? { ...phrase, to: next.to, kind: 'name', name: next.name, gender: phrase.gender ?? next.gender }
    : null;
}

/** "Arman adlı bir öğrenci": the name before the role and a word for "named". */
function calledBefore(sentence: Sentence, phrase: Phrase, lexicon: Lexicon): Phrase | null {
  const called = phrase.from - 1;
  if (phrase.kind !== 'role' || !phrase.role || lexicon.namingAfter.match(sentence, called) !== 1) return null;
  let from = called;
  while (sentence[from - 1]?.kind === 'word' && sentence[from - 1]?.capital) from--;
  return from < called ? { ...phrase, from, kind: 'name', name: [from, called] } : null;
}

/** "A source": nothing but the words around it tell who that is. */
const isUnnamed = (sentence: Sentence, { kind, from, to }: Phrase, lexicon: Lexicon) =>
  kind === 'role' &&
  lexicon.language.reporting.noCapitals === true &&
  sentence.slice(from, to).some((item) => lexicon.unnamed.has(item.key));

/** "مصدر مقرب | من التحقيق": where an unnamed source is. */
function withPlace(sentence: Sentence, phrase: Phrase, lexicon: Lexicon): Phrase {
  const place = lexicon.prepositions.has(sentence[phrase.to]?.key ?? '')
    ? phraseAt(sentence, phrase.to + 1, lexicon)
    : null;
  const isDocument = place && sentence.slice(place.from, place.to).some((item) => lexicon.documents.has(item.key));
  return place && !isDocument ? { ...phrase, to: place.to } : phrase;
}

/** "الباحث في علم المناخ | داوود عرفة": without capitals, a role goes on past a preposition only where a name closes it. */
function nameThroughOf(sentence: Sentence, phrase: Phrase, lexicon: Lexicon): Phrase | null {
  const of = phrase.to;
  const complement = lexicon.of.has(sentence[of]?.key ?? '') ? phraseAt(sentence, of + 1, lexicon) : null;
  if (!complement) return null;
  const name = nameAfterRole(sentence, of, complement.to, lexicon);
  if (name) return { ...phrase, to: name[1], kind: 'name', name, role: [phrase.from, name[0]] };
  const whole = afterComma(sentence, { ...phrase, to: complement.to }, lexicon);
  return whole.name ? whole : null;
}

/** "The latter, Nora Fenwick, …". */
function nameBeside(sentence: Sentence, phrase: Phrase, lexicon: Lexicon): Phrase {
  const apposed = sentence[phrase.to]?.kind === 'comma' && !lexicon.language.reporting.noCapitals;
  const next = apposed ? phraseAt(sentence, phrase.to + 1, lexicon) : null;
  const alone = next?.name?.[0] === phrase.to + 1 && sentence[next.to]?.kind === 'comma';
  return alone ? { ...next, from: phrase.from, gender: next.gender ?? phrase.gender } : phrase;
}

/** "The head of the union | in Tarn, Nora Fenwick, …": where words that belong to a role end, if a comma and a name follow them. */
function endOfRole(sentence: Sentence, { to }: Phrase, lexicon: Lexicon): number {
  const first = sentence[to];
  const complement = [lexicon.prepositions, lexicon.that].some((list) => list.has(first?.key ?? ''));
  if (!complement || lexicon.language.reporting.noCapitals) return to;
  for (let i = to; i < to + LONGEST_COMPLEMENT; i++) {
    if (sentence[i]?.kind === 'comma') {
      const next = phraseAt(sentence, i + 1, lexicon);
      const alone = next?.name && (next.name[0] === i + 1 || next.titled) && next.name[1] - next.name[0] > 1;
      return alone && closesApposition(sentence, next.to, lexicon) ? i : to;
    }
    if (sentence[i]?.kind !== 'word' || lexicon.cues.match(sentence, i) > 0) return to;
  }
  return to;
}

function afterComma(sentence: Sentence, { ...phrase }: Phrase, lexicon: Lexicon): Phrase {
  if (phrase.kind === 'role' && phrase.role) phrase.to = endOfRole(sentence, phrase, lexicon);
  if (sentence[phrase.to]?.kind !== 'comma') return phrase;
  const { noCapitals } = lexicon.language.reporting;
  // "Anna Vik, وهي طبيبة": a pronoun may stand before what somebody is.
  const pronoun = noCapitals && lexicon.auxiliaries.has(sentence[phrase.to + 1]?.key ?? '') ? 1 : 0;
  const from = phrase.to + 1 + pronoun;
  const next = phraseAt(sentence, from, lexicon) ?? nowCalled(sentence, from, lexicon);
  if (phrase.kind === 'role') {
    const closed = next && closesApposition(sentence, next.to, lexicon);
    if (!next?.name || !closed || next.name[1] - next.name[0] > 5) return phrase;
    const article = lexicon.definite.match(sentence, phrase.from) + lexicon.indefinite.match(sentence, phrase.from);
    return {
      ...phrase,
      to: next.to,
      kind: 'name',
      name: next.name,
      role: [phrase.role?.[0] ?? phrase.from + article, phrase.to],
      gender: phrase.gender ?? next.gender,
      vague: false,
    };
  }
  if (next?.name && isComplement(sentence, phrase, next, lexicon) && closesApposition(sentence, next.to, lexicon)) {
    const article = lexicon.definite.match(sentence, phrase.from);
    return { ...phrase, to: next.to, name: next.name, role: [phrase.from + article, phrase.to] };
  }
  if (phrase.role || !next || next.kind === 'pronoun' || (next.vague && !next.role) || next.name?.[0] === from)
    return phrase;
  const article = lexicon.definite.match(sentence, from) + lexicon.indefinite.match(sentence, from);
  const to = endOfApposition(sentence, from, lexicon);
  return to > from + article && isClosed(sentence, to, lexicon)
    ? { ...phrase, role: [from + article, to], gender: phrase.gender ?? next.gender }
    : phrase;
}

/** "Dawna burmistrz, dziś posłanka Anna Lis": an adverb opens the apposition. */
function nowCalled(sentence: Sentence, from: number, lexicon: Lexicon): Phrase | null {
  const next = isStop(sentence[from]?.key ?? '', lexicon) ? phraseAt(sentence, from + 1, lexicon) : null;
  const called = next?.name && next.role && rolesIn(sentence, next.role[0], next.role[1], lexicon);
  return called && hasCases(lexicon) ? next : null;
}

/** "Ministra Mediului, Elena Sărmășan": what looked like a name after the role belongs to the role. */
function isComplement(sentence: Sentence, { role, name, to }: Phrase, next: Phrase, lexicon: Lexicon): boolean {
  const from = to + 1;
  if (!role || !name || !next.name) return false;
  if (next.role && lexicon.oblique.has(sentence[name[1] - 1]?.key ?? '')) return true;
  const described = next.name[0] > from && !rolesIn(sentence, from, next.to, lexicon);
  const full = next.name[1] - next.name[0] > 1;
  const titled = full && lexicon.language.reporting.genitiveRoles === true;
  if (!described && !titled && (next.name[0] !== from || !full)) return false;
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

/** "For Fenwick, the bank | is": what a verb follows that says nothing is no apposition. */
const isClosed = (sentence: Sentence, i: number, lexicon: Lexicon) =>
  !lexicon.auxiliaries.has(sentence[i]?.key ?? '') ||
  lexicon.cues.match(sentence, i) > 0 ||
  [1, 2].some((next) => sentence[i + next]?.kind === 'word' && lexicon.cues.match(sentence, i + next) > 0);

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
