/** One way to do a thing. What `prepare` makes is not counted; each run gets one of its own. */
export interface Contender<T = unknown> {
  prepare?: () => T;
  run: (prepared: T) => unknown;
}

/** Milliseconds that one run took, one figure a round, by contender. */
export type Times = Record<string, number[]>;

/** Browsers round their clock: what is timed takes at least so long, in milliseconds, by repeating it. */
const LEAST = 5;
const MOST_REPEATS = 500;

/** Lets the contenders run in turn, round by round, so that whatever else the machine does falls on all of them alike. */
export function race(contenders: Record<string, Contender>, rounds: number): Times {
  const entries = Object.entries(contenders).map(([name, contender]) => ({
    name,
    contender,
    repeats: repeatsFor(contender),
  }));
  const times: Times = Object.fromEntries(entries.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round++)
    for (const { name, contender, repeats } of entries) times[name]?.push(timed(contender, repeats) / repeats);
  return times;
}

/** Runs it first some times unmeasured, as it would run on a page where it has run before. */
function repeatsFor(contender: Contender): number {
  timed(contender, 2);
  const once = timed(contender, 1);
  return once >= LEAST ? 1 : Math.min(MOST_REPEATS, Math.ceil(LEAST / Math.max(once, LEAST / MOST_REPEATS)));
}

function timed({ prepare, run }: Contender, repeats: number): number {
  const prepared = Array.from({ length: repeats }, () => prepare?.());
  const start = performance.now();
  for (const it of prepared) run(it);
  return performance.now() - start;
}
