import { expect, test } from 'vitest';
import { fromFile, toFile } from '../../../src/extension/options/file.ts';
import { parseSettings } from '../../../src/extension/platform/schema.ts';

const DEFAULTS = parseSettings({}).settings;
const some = { ...DEFAULTS, theme: 'dark' as const, originalPages: ['https://www.euronews.com/2026/01/06/some-story'] };

test('settings come back from their file', () => {
  expect(fromFile(toFile(some))).toEqual({ settings: some, mended: [] });
});

test('what a file says in no way that we know is named, the rest is taken', () => {
  const file = toFile(some).replace('"dark"', '"pink"');
  expect(fromFile(file)).toEqual({ settings: { ...some, theme: 'site' }, mended: ['theme'] });
});

test.each([
  ['no JSON', 'theme: dark', 'importForeign'],
  ['nothing', '', 'importForeign'],
  ['a list', '[1]', 'importForeign'],
  ['null', 'null', 'importForeign'],
  ['the JSON of something else', '{ "theme": "dark" }', 'importForeign'],
  ['settings that are none', '{ "verbatim": 1, "settings": [] }', 'importForeign'],
  ['settings of a later form', '{ "verbatim": 2, "settings": {} }', 'importNewer'],
])('a file with %s gives nothing', (_, text, problem) => {
  expect(fromFile(text)).toEqual({ problem });
});
