import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

const SRC = join(import.meta.dirname, '../../src');

/** Which rooms, and which single files of others, each room may import besides itself. The first room that fits a file counts. */
const MAY: [room: string, others: string[]][] = [
  ['reading/language', []],
  ['reading/site', []],
  ['reading/text', ['reading/language']],
  ['reading/article', ['reading/site']],
  ['reading/quotes', ['reading/text', 'reading/language', 'reading/article/article.ts']],
  ['reading/summary', ['reading/text', 'reading/language', 'reading/article/article.ts', 'reading/quotes']],
  [
    'reading/citation',
    ['reading/text', 'reading/language', 'reading/article/article.ts', 'reading/quotes', 'reading/summary'],
  ],
  ['reading', []],
  ['extension/platform/browser.ts', ['webextension-polyfill']],
  ['extension/platform/text.ts', ['extension/platform', '../_locales/en/messages.json']],
  ['extension/face', ['extension/platform', 'preact']],
  ['extension/popup', ['extension/face', 'extension/platform', 'reading', 'preact']],
  ['extension/options', ['extension/face', 'extension/platform', 'extension/clean', 'reading/site', 'preact']],
  ['extension/welcome', ['extension/face', 'extension/platform', 'reading', 'preact']],
  ['extension', ['reading']],
];

const inside = (path: string, room: string) => path === room || path.startsWith(`${room}/`);

/** What a file imports: paths from src, or names of packages. */
function imports(file: string): string[] {
  const code = readFileSync(join(SRC, file), 'utf8');
  return [...code.matchAll(/\bfrom '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm)].map((match) => {
    const name = (match[1] ?? match[2] ?? match[3] ?? '').replace(/\?.*/, '');
    return name.startsWith('.') ? relative(SRC, join(SRC, dirname(file), name)) : name;
  });
}

/** The imports of a file that its room may not make. */
function forbidden(file: string): string[] {
  const rule = MAY.find(([room]) => inside(file, room));
  if (!rule) return [`${file}: no room for it`];
  const [room, others] = rule;
  return imports(file)
    .filter((it) => ![room, ...others].some((allowed) => inside(it, allowed)))
    .map((it) => `${file} imports ${it}`);
}

test('every file imports only what its room may', () => {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
  expect(files.length).toBeGreaterThan(0);
  expect(files.flatMap(forbidden)).toEqual([]);
});
