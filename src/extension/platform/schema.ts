import { EDITIONS, type EditionId } from '../../reading/site/editions.ts';
import { isEuronews } from './site.ts';

/** One setting: what holds until the reader chooses, and what a stored value says; undefined where it says nothing that we know. */
export interface Setting<T> {
  fallback: T;
  parse(value: unknown): T | undefined;
  /** Too large to be synchronised, or of this computer alone. */
  staysHere?: true;
}

/** The form of what is stored and exported; it grows when a key changes its meaning. */
export const VERSION = 1;

/** Every setting that there is. */
export const SCHEMA = {
  clean: flag(true),
  theme: choice('site', 'auto', 'light', 'sepia', 'dark', 'contrast'),
  face: choice('site', 'serif', 'sans', 'legible'),
  /** Per cent. */
  textSize: steps({ fallback: 100, min: 80, max: 200, step: 10 }),
  lineWidth: choice('site', 'narrow', 'medium', 'wide'),
  lineHeight: choice('site', 'close', 'medium', 'open'),
  /** What clean mode leaves in the page, by kind. */
  keep: flags({ menu: false, related: false, comments: false, share: false, embeds: true }),
  /** Editions and pages that are never dressed; pages by address, the newest last. */
  originalEditions: list((id): id is EditionId => EDITIONS.some((edition) => edition.id === id), EDITIONS.length),
  originalPages: { ...list(isPage, 500), staysHere: true as const },
  /** Sentences. */
  summaryLength: steps({ fallback: 3, min: 1, max: 7, step: 1 }),
  citationStyle: choice('newsroom', 'apa', 'mla', 'chicago', 'bibtex'),
  copyFormat: choice('rich', 'plain', 'markdown'),
  /** All key quotes are marked in the page. */
  markQuotes: flag(false),
  /** The toolbar icon carries the number of key quotes. */
  badge: flag(true),
};

export type SettingName = keyof typeof SCHEMA;
export type Settings = { [K in SettingName]: (typeof SCHEMA)[K]['fallback'] };

export const SETTING_NAMES = Object.keys(SCHEMA) as SettingName[];

/**
 * Settings from what was stored or imported. A value that is missing gets its default; so does one that is damaged or foreign, and
 * `mended` names those.
 */
export function parseSettings(stored: Record<string, unknown>): { settings: Settings; mended: SettingName[] } {
  const mended: SettingName[] = [];
  const values = SETTING_NAMES.map((name) => {
    const { fallback, parse }: Setting<unknown> = SCHEMA[name];
    if (stored[name] === undefined) return [name, fallback];
    const value = parse(stored[name]);
    if (value === undefined) mended.push(name);
    return [name, value ?? fallback];
  });
  return { settings: Object.fromEntries(values), mended };
}

function flag(fallback: boolean): Setting<boolean> {
  return { fallback, parse: (value) => (typeof value === 'boolean' ? value : undefined) };
}

/** One of some words; the first is the default. */
function choice<const T extends string>(...values: [T, ...T[]]): Setting<T> & { values: T[] } {
  return { values, fallback: values[0], parse: (value) => values.find((it) => it === value) };
}

function steps<const R extends { fallback: number; min: number; max: number; step: number }>(range: R) {
  const { fallback, min, max, step } = range;
  const fits = (value: unknown): value is number =>
    typeof value === 'number' && value >= min && value <= max && (value - min) % step === 0;
  return { fallback: fallback as number, min, max, step, parse: (it: unknown) => (fits(it) ? it : undefined) };
}

/** Several flags stored as one; one that is missing, as in an older form, gets its default. */
function flags<K extends string>(fallback: Record<K, boolean>): Setting<Record<K, boolean>> {
  return {
    fallback,
    parse: (value) => {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
      const known = Object.entries(value).filter(([name]) => Object.hasOwn(fallback, name));
      return known.every(([, it]) => typeof it === 'boolean')
        ? { ...fallback, ...Object.fromEntries(known) }
        : undefined;
    },
  };
}

/** Values of one kind, each once; of too many, the last ones. */
function list<T extends string>(fits: (value: unknown) => value is T, most: number): Setting<readonly T[]> {
  return {
    fallback: [],
    parse: (value) => (Array.isArray(value) && [...value].every(fits) ? [...new Set(value)].slice(-most) : undefined),
  };
}

/** Browsers take no port in a pattern, and an asterisk there stands for any page. */
function isPage(value: unknown): value is string {
  if (typeof value !== 'string' || !URL.canParse(value) || !isEuronews(value)) return false;
  const { port, pathname } = new URL(value);
  return port === '' && !pathname.includes('*');
}
