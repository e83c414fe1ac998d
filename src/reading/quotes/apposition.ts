import { endOfApposition, endOfClause, endOfRole } from './apposition-end.ts';
import { isSource } from './case.ts';
import { mainClause } from './clause.ts';
import { articlesAt } from './heads.ts';
import { isCapital, isWord, pauseBefore } from './items.ts';
import type { Lexicon } from './lexicon.ts';
import { isListed, rolesIn } from './name-words.ts';
import { AGE, type Sentence } from './narrative.ts';
import { hasFullName, type Phrase, type Range } from './phrase.ts';
import { phraseAt } from './phrases.ts';
import { nameAfterRole } from './uncased.ts';
import { hasSubjectArticle, isUngoverned } from './ungoverned.ts';

/** "57", "57 Jahre alt". */
const LONGEST_AGE = 6;

/** A noun phrase with what stands behind it and says more of the same person: the role of a name, or the name to a role. */
export function withApposition(sentence: Sentence, phrase: Phrase | null, lexicon: Lexicon): Phrase | null {
  if (!phrase || phrase.plural || phrase.vague) return phrase;
  if (phrase.kind === 'pronoun') return nameBeside(sentence, phrase, lexicon);
  if (phrase.kind === 'name') return withRole(sentence, phrase, lexicon);
  const called = calledBefore(sentence, phrase, lexicon) ?? calledBehind(sentence, phrase, lexicon);
  if (called) return called;
  if (!lexicon.noCapitals) return withName(sentence, phrase, lexicon);
  return nameThroughOf(sentence, phrase, lexicon) ?? withName(sentence, phrase, lexicon);
}

/** "Ali adlı | bir köylü": the name before "named". */
function calledBefore(sentence: Sentence, phrase: Phrase, lexicon: Lexicon): Phrase | null {
  const to = phrase.from - 1;
  if (!lexicon.verbLast || !lexicon.called.at(sentence, to)) return null;
  const from = sentence.slice(0, to).findLastIndex((item) => !isCapital(item) && !isListed(item, lexicon)) + 1;
  return from < to ? { ...phrase, from, kind: 'name', name: [from, to] } : null;
}

/** "دانشجویی به نام آرمان": the name to a role, behind "named". */
function calledBehind(sentence: Sentence, phrase: Phrase, lexicon: Lexicon): Phrase | null {
  // "The mayor named Nora Fenwick".
  if (phrase.definite && !lexicon.noCapitals && !lexicon.hasCases) return null;
  // "طفلة | من سارن | تدعى خديجة".
  const from = [phrase.to, withPlace(sentence, phrase, lexicon).to].find((i) => lexicon.called.match(sentence, i) > 0);
  if (from === undefined) return null;
  const named = from + lexicon.called.match(sentence, from);
  // "Who gave only his first name, | Ali".
  const comma = Number(!lexicon.noCapitals && sentence[named]?.kind === 'comma');
  const next = phraseAt(sentence, named + comma, lexicon);
  return next?.name ? { ...phrase, to: next.to, kind: 'name', name: next.name } : null;
}

/** "مصدر مقرب | من التحقيق": where a source is, or somebody without a name. */
function withPlace(sentence: Sentence, phrase: Phrase, lexicon: Lexicon): Phrase {
  const place = lexicon.prepositions.at(sentence, phrase.to) ? phraseAt(sentence, phrase.to + 1, lexicon) : null;
  return place ? { ...phrase, to: place.to } : phrase;
}

/** "الباحث في علم المناخ | داوود عرفة": without capitals, a role goes on past a preposition only where a name closes it. */
function nameThroughOf(sentence: Sentence, phrase: Phrase, lexicon: Lexicon): Phrase | null {
  const of = phrase.to;
  const complement = lexicon.of.at(sentence, of) ? phraseAt(sentence, of + 1, lexicon) : null;
  if (!complement) return null;
  const name = nameAfterRole(sentence, of, complement.to, lexicon);
  return name && { ...phrase, to: name[1], kind: 'name', name, role: [phrase.from, name[0]] };
}

/** "The latter, Nora Fenwick, …". */
function nameBeside(sentence: Sentence, phrase: Phrase, lexicon: Lexicon): Phrase {
  const next = nextAfterComma(sentence, phrase, lexicon);
  return next?.name?.[0] === phrase.to + 1 ? { ...next, from: phrase.from, gender: phrase.gender } : phrase;
}

/** "The minister, Nora Fenwick, …": the name to a role. */
function withName(sentence: Sentence, role: Phrase, lexicon: Lexicon): Phrase {
  const phrase = role.role ? { ...role, to: endOfRole(sentence, role, lexicon) } : role;
  const next = nextAfterComma(sentence, { ...phrase, to: endOfClause(sentence, phrase, lexicon) }, lexicon);
  if (!next?.name || !closes(sentence, next.to, phrase, lexicon)) return phrase;
  // "When the minister arrived, | Nora Fenwick was there".
  if (isWord(sentence[next.to]) && mainClause(sentence, 0, next.from, lexicon) === next.from) return phrase;
  const from = phrase.role?.[0] ?? phrase.from + articlesAt(sentence, phrase.from, lexicon);
  const gender = phrase.gender ?? next.gender;
  return { ...phrase, to: next.to, kind: 'name', name: next.name, role: [from, phrase.to], gender, voiced: true };
}

/** "Nora Fenwick, the minister, …": the role of a name. */
function withRole(sentence: Sentence, phrase: Phrase, lexicon: Lexicon): Phrase {
  const isOthers = isApposed(sentence, phrase, lexicon) || isPlace(sentence, phrase, lexicon);
  const next = isOthers ? null : nextAfterComma(sentence, phrase, lexicon);
  if (!next) return phrase;
  if (isComplement(sentence, phrase, next, lexicon)) {
    const role: Range = [phrase.from + articlesAt(sentence, phrase.from, lexicon), phrase.to];
    return { ...phrase, to: next.to, name: next.name, role };
  }
  // "À Sarn, | les habitants".
  if (next.plural) return phrase;
  const from = endOfAge(sentence, phrase.to, lexicon) + 1;
  const noun = from + articlesAt(sentence, from, lexicon);
  if (phrase.role || next.name?.[0] === from) return phrase;
  // "Jak podała Anna Lis, | minister Jan Nowak wyjechał": a role with a full name is somebody else.
  if (lexicon.hasCases && hasFullName(next)) return phrase;
  const to = endOfApposition(sentence, from, lexicon);
  return to > noun && closes(sentence, to, phrase, lexicon)
    ? { ...phrase, role: [noun, to], gender: phrase.gender ?? next.gender }
    : phrase;
}

/** "A professor in | the United Kingdom |, a specialist in sleep": what follows says more of somebody before the place. */
function isPlace(sentence: Sentence, { from, name }: Phrase, lexicon: Lexicon): boolean {
  const words = sentence.slice(...(name ?? [])).map(({ key }) => key);
  return lexicon.isCountry(words) || (words.length === 1 && lexicon.locatives.at(sentence, from - 1));
}

/** "Asked about the minister, | Nora Fenwick, | the mayor said": the name only says more of the role before it. */
const isApposed = (sentence: Sentence, { from }: Phrase, lexicon: Lexicon) =>
  sentence[from - 1]?.kind === 'comma' && rolesIn(sentence, pauseBefore(sentence, from - 1) + 1, from - 1, lexicon);

/** The noun phrase behind the comma that ends another one; null where there is none. */
function nextAfterComma(sentence: Sentence, phrase: Phrase, lexicon: Lexicon): Phrase | null {
  const to = endOfAge(sentence, phrase.to, lexicon);
  // "The mayor said, according to | Tarn News".
  const apposed = sentence[to]?.kind === 'comma' && lexicon.accordingTo.match(sentence, to + 1) === 0;
  const next = apposed ? phraseAt(sentence, to + 1, lexicon) : null;
  return next && hasSubjectArticle(sentence, next, lexicon) && isOblique(sentence, phrase, lexicon) ? null : next;
}

/** Past the age between a name and what somebody is: "Nora Fenwick | , 57 | , a weaver"; a few small words may belong to it. */
function endOfAge(sentence: Sentence, to: number, lexicon: Lexicon): number {
  if (sentence[to]?.kind !== 'comma') return to;
  const close = sentence.findIndex(({ kind }, i) => i > to && kind === 'comma');
  const age = sentence.slice(to + 1, close);
  const [first] = age;
  const isAge = age.some(({ text }) => AGE.test(text)) && age.length <= LONGEST_AGE && !age.some(isCapital);
  return isAge && !lexicon.prepositions.has(first?.key ?? '') ? close : to;
}

/** "Της Θύελλας | , ο προπονητής": where articles show the case, an apposition has that of its noun. */
const isOblique = (sentence: Sentence, { from }: Phrase, lexicon: Lexicon) =>
  lexicon.objectArticles.at(sentence, from) || !isUngoverned(sentence, { from }, lexicon);

/**
 * An apposition to a phrase can end before item `i`. "In an interview with Nora Fenwick, the minister said": what a preposition or an
 * "according to" governs is not what the verb after the comma speaks of.
 */
function closes(sentence: Sentence, i: number, phrase: Phrase, lexicon: Lexicon): boolean {
  const item = sentence[i];
  if (item?.kind !== 'word') return true;
  const governed = !isUngoverned(sentence, phrase, lexicon);
  return !governed && !isSource(sentence, phrase, lexicon);
}

/** "Ministra Mediului, Elena Sărmășan": what looked like a name after the role belongs to the role. */
function isComplement(sentence: Sentence, { role, name, to }: Phrase, next: Phrase, lexicon: Lexicon): boolean {
  if (!role || !name || !next.name) return false;
  const described = next.name[0] > to + 1 && !rolesIn(sentence, to + 1, next.to, lexicon);
  if (!described && !hasFullName(next)) return false;
  const joined = sentence.slice(...name).some((item) => lexicon.of.has(item.key));
  // "Presidente di Regione Tarna Alta, Luca Ferri".
  const ofBody = lexicon.bodies.at(sentence, name[0] - 1);
  return name[1] - name[0] === 1 || joined || ofBody || lexicon.genitiveRoles;
}
