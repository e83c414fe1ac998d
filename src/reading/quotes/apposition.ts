import { closesApposition, endOfApposition, endOfRole, isClosed } from './apposition-end.ts';
import { hasCases, isNominative, isSource } from './case.ts';
import { isStop } from './heads.ts';
import { hasArticleIn } from './joined-article.ts';
import type { Lexicon } from './lexicon.ts';
import { farName } from './name-behind.ts';
import { rolesIn } from './name-words.ts';
import type { Sentence } from './narrative.ts';
import type { Phrase } from './phrase.ts';
import { phraseAt } from './phrases.ts';
import { nameAfterRole } from './uncased.ts';
import { hasArticle } from './uncased-words.ts';
import { hasSubjectArticle, isUngoverned } from './ungoverned.ts';

/** Takes in what stands after a comma beside the phrase: the role of a name, or the name to a role. */
export function withApposition(sentence: Sentence, phrase: Phrase | null, lexicon: Lexicon): Phrase | null {
  if (phrase?.kind === 'role' && phrase.plural) return withPair(sentence, phrase, lexicon);
  if (!phrase || phrase.plural || phrase.vague) return phrase;
  if (phrase.kind === 'pronoun') return nameBeside(sentence, phrase, lexicon);
  if (isUnnamed(sentence, phrase, lexicon)) return withPlace(sentence, phrase, lexicon);
  const called = calledBehind(sentence, phrase, lexicon) ?? calledBefore(sentence, phrase, lexicon);
  if (called) return called;
  if (phrase.kind === 'role' && lexicon.language.reporting.noCapitals)
    return (
      nameThroughOf(sentence, phrase, lexicon) ?? anybody(sentence, afterComma(sentence, phrase, lexicon), lexicon)
    );
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
  if (phrase.kind !== 'role') return null;
  // "طفلة | من سارن | تدعى خديجة".
  const from = [phrase.to, withPlace(sentence, phrase, lexicon).to].find((i) => lexicon.called.match(sentence, i) > 0);
  const next = from === undefined ? null : phraseAt(sentence, from + lexicon.called.match(sentence, from), lexicon);
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

/** "قال | صياد في الميناء": a single word without an article, where nouns have one written together with them. */
const isAnybody = (sentence: Sentence, { kind, from, to }: Phrase, lexicon: Lexicon) =>
  kind === 'role' &&
  lexicon.language.reporting.joinedArticle !== undefined &&
  to - from === 1 &&
  !hasArticleIn(sentence, from, to, lexicon);

/** With the place, which has an article; a place without one only tells when: "in a conference". */
function anybody(sentence: Sentence, phrase: Phrase, lexicon: Lexicon): Phrase {
  if (!isAnybody(sentence, phrase, lexicon)) return phrase;
  return hasArticle(sentence, phrase.to + 1, lexicon) ? withPlace(sentence, phrase, lexicon) : phrase;
}

/** "مصدر مقرب | من التحقيق": where a source is, or somebody without a name. */
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
  // "المختص في الصحة العامة | د. إلياس حبشي": a title stands before the name.
  const titled = complement.titled && complement.name && complement.name[0] > of + 2 ? complement.name : null;
  // "الباحث في علم المناخ | داوود عرفة", "زعيم المعارضة في فرنسا | جان لوك".
  const name = titled ?? nameAfterRole(sentence, of, complement.to, lexicon);
  if (name) return { ...phrase, to: name[1], kind: 'name', name, role: [phrase.from, name[0]] };
  const whole = afterComma(sentence, { ...phrase, to: complement.to }, lexicon);
  if (whole.name) return whole;
  const far = farName(sentence, phrase, lexicon);
  return far && { ...phrase, to: far[1], kind: 'name', name: far, role: [phrase.from, far[0]] };
}

/** "The latter, Nora Fenwick, …". */
function nameBeside(sentence: Sentence, phrase: Phrase, lexicon: Lexicon): Phrase {
  const apposed = sentence[phrase.to]?.kind === 'comma' && !lexicon.language.reporting.noCapitals;
  const next = apposed ? phraseAt(sentence, phrase.to + 1, lexicon) : null;
  const alone = next?.name?.[0] === phrase.to + 1 && sentence[next.to]?.kind === 'comma';
  return alone ? { ...next, from: phrase.from, gender: next.gender ?? phrase.gender } : phrase;
}

function afterComma(sentence: Sentence, { ...phrase }: Phrase, lexicon: Lexicon): Phrase {
  if (phrase.kind === 'role' && phrase.role) phrase.to = endOfRole(sentence, phrase, lexicon);
  if (sentence[phrase.to]?.kind !== 'comma') return phrase;
  const { noCapitals } = lexicon.language.reporting;
  // "Anna Vik, وهي طبيبة": a pronoun may stand before what somebody is.
  const pronoun = noCapitals && lexicon.auxiliaries.has(sentence[phrase.to + 1]?.key ?? '') ? 1 : 0;
  const from = phrase.to + 1 + pronoun;
  // "The mayor said, according to | Tarn News".
  if (lexicon.accordingTo.match(sentence, from) > 0) return phrase;
  const next = phraseAt(sentence, from, lexicon) ?? nowCalled(sentence, from, lexicon);
  if (next && hasSubjectArticle(sentence, next, lexicon) && isInOtherCase(sentence, phrase, lexicon)) return phrase;
  if (phrase.kind === 'role') {
    const closed = next && closes(next.to);
    if (!next?.name || !closed || next.name[1] - next.name[0] > 5) return phrase;
    const otherCase = isSource(sentence, phrase, lexicon) && isNominative(sentence, next.name, lexicon);
    if (hasCases(lexicon) && otherCase) return phrase;
    const article = lexicon.definite.match(sentence, phrase.from) + lexicon.indefinite.match(sentence, phrase.from);
    return {
      ...phrase,
      to: next.to,
      kind: 'name',
      name: next.name,
      role: [phrase.role?.[0] ?? phrase.from + article, phrase.to],
      gender: phrase.gender ?? next.gender,
      vague: false,
      voiced: true,
    };
  }
  if (next?.name && isComplement(sentence, phrase, next, lexicon) && closes(next.to)) {
    const article = lexicon.definite.match(sentence, phrase.from);
    return { ...phrase, to: next.to, name: next.name, role: [phrase.from + article, phrase.to] };
  }
  const described = phrase.role && !sentence.slice(...phrase.role).every((item) => lexicon.anyone.has(item.key));
  if (described || !next || next.kind === 'pronoun' || (next.vague && !next.role) || next.name?.[0] === from)
    return phrase;
  // "Jak podała Anna Lis, | minister Jan Nowak wyjechał": a role with a full name in the nominative is somebody else.
  const full = next.name && next.name[1] - next.name[0] > 1 ? next.name : null;
  if (hasCases(lexicon) && full && next.role && isNominative(sentence, full, lexicon)) return phrase;
  const article = lexicon.definite.match(sentence, from) + lexicon.indefinite.match(sentence, from);
  const to = endOfApposition(sentence, from, lexicon);
  return to > from + article && isClosed(sentence, to, lexicon) && closes(to)
    ? { ...phrase, role: [from + article, to], gender: phrase.gender ?? next.gender }
    : phrase;

  function closes(i: number): boolean {
    return (
      closesApposition(sentence, i, lexicon) &&
      (sentence[i]?.kind !== 'word' || canOpenClause(sentence, phrase, lexicon))
    );
  }
}

/** "In an interview with Nora Fenwick, the minister said": what a preposition or an "according to" governs is not what the verb after the comma speaks of. */
const canOpenClause = (sentence: Sentence, phrase: Phrase, lexicon: Lexicon) =>
  phrase.voiced &&
  lexicon.accordingTo.match(sentence, phrase.from - 1) !== 1 &&
  (isUngoverned(sentence, phrase, lexicon) || hasSubjectArticle(sentence, phrase, lexicon));

/** "Στην κάμερα της Ράδιο Θύελλα | , ο προπονητής": where articles show the case, an apposition has that of its noun. */
const isInOtherCase = (sentence: Sentence, { from }: Phrase, lexicon: Lexicon) =>
  lexicon.objectArticles.has(sentence[from]?.key ?? '') || !isUngoverned(sentence, { from }, lexicon);

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
  const joined = sentence.slice(...name).some((item) => lexicon.of.has(item.key));
  return name[1] - name[0] === 1 || joined || lexicon.language.reporting.genitiveRoles === true;
}
