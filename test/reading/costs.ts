/** A case is slow that costs so many times what half of the cases cost at most, character by character. */
const SLOW = 10;
/** Smaller cases count as this many characters: what any case costs at all is theirs too. */
const SMALL = 500;
/** How many of the dearest are tried again, and how often: the first time pays for what later ones find ready, and the least counts. */
const DEAREST = 20;
const AGAIN = 5;

interface Case {
  name: string;
  /** Milliseconds a character. */
  cost: number;
  /** Does it once more, and returns the milliseconds. */
  again: () => number;
  size: number;
}

/** What many cases cost, so that those are found which cost far more than others of their size. */
export class Costs {
  #all: number[] = [];
  #dearest: Case[] = [];

  /** Does the work of one case, `size` characters large, and returns what the work returns. */
  of<T>(name: string, size: number, work: () => T): T {
    const begin = process.cpuUsage();
    const result = work();
    const counted = Math.max(size, SMALL);
    const cost = milliseconds(begin) / counted;
    this.#all.push(cost);
    const least = this.#dearest.at(-1);
    if (this.#dearest.length < DEAREST || !least || cost > least.cost) {
      this.#dearest.push({ name, cost, again: () => time(work), size: counted });
      this.#dearest = this.#dearest.sort((a, b) => b.cost - a.cost).slice(0, DEAREST);
    }
    return result;
  }

  /** Says what the dearest case costs, and returns the names of those that are slow. */
  slow(what: string): string[] {
    const median = this.#all.sort((a, b) => a - b)[this.#all.length >> 1] ?? 0;
    const tried = this.#dearest.map((it) => {
      const least = Math.min(...Array.from({ length: AGAIN }, it.again));
      return { ...it, cost: Math.min(it.cost, least / it.size) };
    });
    const [dearest] = tried.sort((a, b) => b.cost - a.cost);
    const times = ((dearest?.cost ?? 0) / median).toFixed(1);
    console.log(
      `${what}: ${this.#all.length} cases, median ${(median * 1e6).toFixed(0)} ms for a million characters, the dearest ${times} times that`,
    );
    return tried.filter(({ cost }) => cost > SLOW * median).map(({ name }) => name);
  }
}

function time(work: () => unknown): number {
  const begin = process.cpuUsage();
  work();
  return milliseconds(begin);
}

/** The processor's, not the clock's: other programs run too. */
function milliseconds(begin: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1000;
}
