/** What our scripts in a page tell one another. */
interface World {
  /** The words of the look, while the page starts in clean mode. */
  look?: string[];
  /** The page's own script is here, and runs. */
  runs?: boolean;
}

const KEY = 'verbatim';

/**
 * In the content scripts' own world, which the page does not see. It does see the page's elements, each as a global of the name that
 * the page gave it; a symbol is no such name.
 */
export const world = ours(globalThis as { [key: symbol]: World });

function ours(all: { [key: symbol]: World }): World {
  const key = Symbol.for(KEY);
  all[key] ??= {};
  return all[key];
}

/** The same in a script's source. */
const WORLD = `(globalThis[Symbol.for(${JSON.stringify(KEY)})] ??= {})`;

/** The source of a script that says one word of the look. */
export const sayingWord = (word: string): string => `(${WORLD}.look ??= []).push(${JSON.stringify(word)});\n`;
