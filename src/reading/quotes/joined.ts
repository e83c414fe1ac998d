import { withApposition } from './apposition.ts';
import type { Lexicon } from './lexicon.ts';
import type { Sentence } from './narrative.ts';
import type { Phrase, Range } from './phrase.ts';
import { phraseAt } from './phrases.ts';

/** "A, | B", "mayor A, | pilot B": two phrases, both without a role or with one before them, and a comma between them. */
export const isBeside = (sentence: Sentence, a: Phrase, b: Phrase) =>
  sentence[a.to]?.kind === 'comma' && b.from === a.to + 1 && (a.role === null) === (b.role === null);

/** "A and B", "A for D and B", "A, B and C": one speaker of several, of whom `last` is one; `last` itself where none is joined to it. */
export function joined(sentence: Sentence, last: Phrase, phrases: readonly Phrase[], lexicon: Lexicon): Phrase {
  const and = last.from - 1;
  // "There stood A, | and B said": two bare names may stand in two clauses.
  const isListed = (it: Phrase) => it.role || phrases.some((before) => isBeside(sentence, before, it));
  const reaches = (it: Phrase) =>
    it.to === and ||
    // "The minister of energy, A, | and mayor B".
    (isListed(it) && it.to === and - 1) ||
    (lexicon.prepositions.at(sentence, it.to) && sentence.slice(it.to, and).every((item) => item.kind === 'word'));
  // "| And | his wife explains the plan for the harbour": what stands behind the "and" is not joined by it.
  const isAhead = (it: Phrase) => it.to <= and && reaches(it);
  const other = (lexicon.and.at(sentence, and) && phrases.find(isAhead)) || null;
  const end = phrases.reduce((it, next) => (isBeside(sentence, it, next) ? next : it), last);
  // "Said Anna Vik, | Luc Morel and Ole Brandvik nodding": those before a word have a verb of their own. A single word that opens a
  // sentence may be no name: "Later, Morel and Vik said".
  const ends = ({ to }: Phrase) => end === last || (last.from === 0 && last.to > 1) || sentence[to]?.kind !== 'word';
  // "Said the police | and the ministry.": without a name, where nothing follows.
  const closes = (it: Phrase) =>
    it.voiced && (lexicon.verbLast || sentence[it.to]?.kind !== 'word' || lexicon.that.at(sentence, it.to));
  const next = phrases.find(
    (it) => (it.name || closes(it)) && it.from === end.to + 1 && lexicon.and.at(sentence, end.to) && ends(it),
  );
  const [near, second] = other ? [other, last] : [last, next];
  if (near.kind !== second?.kind) return last;
  const first = phrases.reduceRight((it, before) => (isBeside(sentence, before, it) ? before : it), near);
  const list = phrases.filter((it) => it.from > first.from && it.to < second.from);
  return together(first, ...list, second);
}

/** One speaker of several phrases. */
function together(first: Phrase, ...others: Phrase[]): Phrase {
  const last = others.at(-1) ?? first;
  const names = [first, ...others].flatMap(({ name, names }) => names ?? (name ? [name] : []));
  const name: Range | null = first.name && last.name && [first.name[0], last.name[1]];
  return { ...last, from: first.from, name, names, role: null, plural: true };
}

/** "Said A, the mayor, | and B, the pilot", "the two authors, | A and B": a name with what is beside it, and those that commas and an "and" join to it. */
export function withCompany(sentence: Sentence, phrase: Phrase, lexicon: Lexicon): Phrase {
  const { plural, to } = phrase;
  const first = plural && sentence[to]?.kind === 'comma' ? phraseAt(sentence, to + 1, lexicon) : phrase;
  const others = first && companyOf(sentence, first, lexicon);
  return others ? { ...together(first, ...others), from: phrase.from } : phrase;
}

function companyOf(sentence: Sentence, { name, to, role }: Phrase, lexicon: Lexicon): Phrase[] | null {
  const end = Math.max(to, role?.[1] ?? 0);
  const comma = Number(sentence[end]?.kind === 'comma');
  const and = Number(lexicon.and.at(sentence, end + comma));
  const next =
    comma + and > 0 ? withApposition(sentence, phraseAt(sentence, end + comma + and, lexicon), lexicon) : null;
  if (!name || !next?.name) return null;
  // "Said A, | and B left".
  const follows = sentence[Math.max(next.to, next.role?.[1] ?? 0)];
  const isOver = [lexicon.prepositions, lexicon.that].some((list) => list.has(follows?.key ?? ''));
  if (follows?.kind === 'word' && !isOver && !lexicon.verbLast) return null;
  const rest = companyOf(sentence, next, lexicon);
  // "A وB | وC": more than one "and".
  return rest || and ? [next, ...(rest ?? [])] : null;
}
