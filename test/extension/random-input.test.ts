import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FORMS as BACKGROUND } from '../../src/extension/background/forms.ts';
import { WORDS, wordsOf } from '../../src/extension/clean/look.ts';
import { patternsOfPage } from '../../src/extension/clean/originals.ts';
import { FORMS as PAGE } from '../../src/extension/content/forms.ts';
import { fromFile } from '../../src/extension/options/file.ts';
import { parseSettings, SCHEMA, SETTING_NAMES, type Setting } from '../../src/extension/platform/schema.ts';

const RUNS = { seed: 2026, numRuns: 400 };

const anything = fc.anything({ withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true });
const path = fc.oneof(
  fc.webPath(),
  fc.string({ unit: fc.constantFrom('/', '*', '?', '#', ':', '@', '\\', ' ', '%', 'a', 'é') }),
);
const host = fc.constantFrom(
  'www.euronews.com',
  'euronews.com',
  'fr.euronews.com.',
  'a@euronews.com',
  'euronews.com:8443',
  'euronews.com.example',
);
const address = fc.tuple(fc.constantFrom('https://', 'http://'), host, path).map((parts) => parts.join(''));

/** Values like those that settings have, and values like nothing at all. */
const value = fc.oneof(
  anything,
  fc.constantFrom(...SETTING_NAMES.map((name) => SCHEMA[name].fallback)),
  fc.constantFrom('dark', 'serif', 'wide', 'apa', 'plain', '__proto__', 'toString'),
  fc.integer({ min: 0, max: 250 }),
  fc.dictionary(fc.constantFrom('menu', 'embeds', 'share', 'weather', '__proto__'), fc.oneof(fc.boolean(), anything)),
  fc.array(fc.constantFrom('en', 'fr', 'xx')),
);
const change = fc.oneof(
  fc.dictionary(fc.oneof(fc.constantFrom(...SETTING_NAMES), fc.string()), value),
  fc.record({ originalPages: fc.array(address, { minLength: 1, maxLength: 2 }) }),
);

/** A pattern that browsers take, for one page of the site. */
const PATTERN = /^https:\/\/(?:[\w-]+\.)*euronews\.com\/[^*]*(?:\?\*)?$/;

function expectOurs(settings: Record<string, unknown>): void {
  expect(Object.keys(settings)).toEqual(SETTING_NAMES);
  for (const name of SETTING_NAMES) {
    const { parse }: Setting<unknown> = SCHEMA[name];
    expect(parse(settings[name])).toEqual(settings[name]);
  }
}

describe('whatever is stored or imported', () => {
  test('gives settings that the extension has, and pages that the browser can leave out', () => {
    fc.assert(
      fc.property(change, (stored) => {
        const { settings, mended } = parseSettings(stored);
        expectOurs(settings);
        for (const name of mended) expect(settings[name]).toEqual(SCHEMA[name].fallback);
        for (const word of wordsOf(settings)) expect(WORDS).toContain(word);
        for (const pattern of settings.originalPages.flatMap(patternsOfPage)) expect(pattern).toMatch(PATTERN);
      }),
      RUNS,
    );
  });

  test('is read from a file, or the file is said to be none of ours', () => {
    const file = fc.oneof(
      fc.string(),
      fc.json(),
      fc
        .record({ verbatim: fc.oneof(fc.constant(1), fc.jsonValue()), settings: fc.oneof(change, fc.jsonValue()) })
        .map((it) => JSON.stringify(it)),
    );
    fc.assert(
      fc.property(file, (text) => {
        const found = fromFile(text);
        if ('problem' in found) expect(found.problem).toMatch(/^import/);
        else expectOurs(found.settings);
      }),
      RUNS,
    );
  });
});

describe('whatever comes with a message', () => {
  const args = fc.array(fc.oneof(value, change, fc.record({ text: fc.string(), start: value, end: value })), {
    maxLength: 3,
  });

  test.each(Object.entries({ ...PAGE, ...BACKGROUND }))('is taken or left, without an error: %s', (_, form) => {
    fc.assert(
      fc.property(
        fc.oneof(
          args,
          args.map((list) => [list]),
        ),
        (list) => typeof form(list) === 'boolean',
      ),
      RUNS,
    );
  });

  test('changes settings only to what they may be', () => {
    fc.assert(
      fc.property(change, (some) => {
        const isTaken = BACKGROUND.setLook([some]);
        const isOurs = Object.entries(some).every(
          ([name, it]) => SETTING_NAMES.some((known) => known === name) && it !== undefined,
        );
        expect(isTaken).toBe(isOurs && parseSettings(some).mended.length === 0);
      }),
      RUNS,
    );
  });
});
