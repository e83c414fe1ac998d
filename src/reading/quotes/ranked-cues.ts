import { mainClause } from './clause.ts';
import { type Cue, cuesIn } from './cues.ts';
import type { Lexicon } from './lexicon.ts';
import type { Sentence } from './narrative.ts';
import type { Place } from './place.ts';

/** A cue on one side of a quotation; the lower its cost, the better it fits. */
export interface Ranked extends Pick<Place, 'cue' | 'tail'> {
  cost: number;
}

/** The cues between the quotation at item `q` and those beside it, the best first. */
export function rankedCues(sentence: Sentence, q: number, left: number, right: number, lexicon: Lexicon): Ranked[] {
  const cues = cuesIn(sentence, lexicon);
  // "Although the government | promised | money, she remains sceptical: “…”".
  const main = sentence[q - 1]?.kind === 'colon' ? mainClause(sentence, left + 1, q, lexicon) : 0;
  const before = cues.filter(
    (cue) => cue.from >= Math.max(main, left + 1) && cue.to <= q && !isOthers(sentence, cue, q, lexicon),
  );
  const after = cues.filter((cue) => cue.from > q && cue.to <= right);
  return [
    ...before.map((cue) => ({ cue, cost: costBefore(sentence, cue, q, lexicon), tail: false })),
    ...after.map((cue) => ({ cue, cost: costAfter(sentence, cue, q, lexicon), tail: true })),
  ].sort((a, b) => a.cost - b.cost);
}

/** "اظهارات کریمی | مبنی بر اینکه …، گفت": where the verb stands last, words that somebody else's are told after. */
const isOthers = (sentence: Sentence, cue: Cue, q: number, lexicon: Lexicon) =>
  lexicon.verbLast && cue.to < q && lexicon.sayings.match(sentence, cue.from) > 0;

/** How badly a cue before the quotation at item `q` fits it: the lower, the better. Words between cost, a colon or "that" speaks for it. */
function costBefore(sentence: Sentence, cue: Cue, q: number, lexicon: Lexicon): number {
  const between = sentence.slice(cue.to, q);
  const last = between.at(-1);
  let cost = 0.5 * between.filter((item) => item.kind === 'word' && !lexicon.that.has(item.key)).length;
  if (last?.kind === 'colon') cost -= 4;
  else if (last && lexicon.that.has(last.key)) cost -= 3;
  if (cue.kind === 'according') cost += last?.kind === 'colon' ? 3 : -1;
  if (isWhatIsSaid(sentence, cue, lexicon)) cost += 5;
  return cost;
}

/** "Lo que | defiende": a relative clause, not a report. */
const isWhatIsSaid = (sentence: Sentence, { from }: Cue, lexicon: Lexicon) =>
  lexicon.that.at(sentence, from - 1) && (lexicon.verbFirst || lexicon.definite.at(sentence, from - 2));

/** How badly a cue behind the quotation at item `q` fits it: the lower, the better. Words and further clauses between cost. */
function costAfter(sentence: Sentence, cue: Cue, q: number, lexicon: Lexicon): number {
  const between = sentence.slice(q + 1, cue.from);
  const pause = between[0]?.kind === 'comma' || between[0]?.kind === 'dash' || /[,،]$/.test(sentence[q]?.text ?? '');
  let cost = 0.5 * between.filter((item) => item.kind === 'word').length - (pause ? 2 : 0);
  cost += 2 * between.filter((item, i) => (i > 0 && item.kind === 'comma') || lexicon.and.has(item.key)).length;
  // "قال الوزير “…” الذي يتهم كييف": a clause that describes something.
  if (lexicon.relative.has(between.at(-1)?.key ?? '')) cost += 20;
  return cost;
}
