import { SCHEMA, type Settings } from '../platform/schema.ts';

/** The settings that say how a page in clean mode looks. */
export type LookSettings = Pick<Settings, 'theme' | 'face' | 'textSize' | 'lineWidth' | 'lineHeight' | 'keep'>;

/** How pages are to be dressed. Null: not at all. */
export type Look = {
  /** One word for each choice that is not the default. The style sheets hang on these words. */
  words: string[];
  /** The patterns of those that stay as they are, see originals.ts. */
  originals: string[];
} | null;

const OF = { theme: 'theme', face: 'face', lineWidth: 'width', lineHeight: 'height' } as const;

/** The words for a reader's choices. */
export function wordsOf(settings: LookSettings): string[] {
  const chosen = Object.entries(OF).map(([name, word]) => `${word}-${settings[name as keyof typeof OF]}`);
  const kept = Object.entries(settings.keep).map(([kind, stays]) => `${stays ? 'keep' : 'drop'}-${kind}`);
  const wanted = [...chosen, `size-${settings.textSize}`, ...kept];
  return WORDS.filter((word) => wanted.includes(word));
}

/** All words that there are. */
export const WORDS: string[] = [
  ...Object.entries(OF).flatMap(([name, word]) => notDefault(SCHEMA[name as keyof typeof OF], word)),
  ...sizes().map((size) => `size-${size}`),
  ...Object.entries(SCHEMA.keep.fallback).map(([kind, stays]) => `${stays ? 'drop' : 'keep'}-${kind}`),
];

function notDefault({ values, fallback }: { values: string[]; fallback: string }, word: string): string[] {
  return values.filter((value) => value !== fallback).map((value) => `${word}-${value}`);
}

function sizes(): number[] {
  const { min, max, step, fallback } = SCHEMA.textSize;
  const all = Array.from({ length: (max - min) / step + 1 }, (_, index) => min + index * step);
  return all.filter((size) => size !== fallback);
}

/** Where the built extension has the script that says one word to a page which is only beginning; see vite.config.ts. */
export const scriptOf = (word: string): string => `look/${word}.js`;

/** The word that such a script says; undefined for other scripts. */
export const wordOf = (script: string): string | undefined => /look\/([\w-]+)\.js$/.exec(script)?.[1];
