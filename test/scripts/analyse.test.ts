import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { fixture } from '../../scripts/browser/sample.mjs';

const ROOT = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
afterAll(() => rmSync(folder, { recursive: true }));

function analyse(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'scripts/analyse.mjs'), ...args], {
    encoding: 'utf8',
  });
  const answers = stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  return { status, answers, stderr };
}

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const ARTICLE = {
  id: 'ferry',
  lang: 'en',
  title: 'A ferry for the island',
  lede: 'The island of Torsay gets its ferry back.',
  paragraphs: [
    'The island of Torsay will have a ferry again from May, twelve years after the last one was sold for scrap.',
    '## A long wait',
    '"We have waited long enough for this boat," said Mary Aldane, the mayor of Torsay.',
    'The council has paid four million pounds for the ship, which was built in Norway.',
  ],
};

test('answers an article with sentences of its body and its quotes', () => {
  const { status, answers } = analyse(file('one.jsonl', JSON.stringify(ARTICLE)));
  expect(status).toBe(0);
  expect(answers).toEqual([
    {
      id: 'ferry',
      summary: expect.arrayContaining([ARTICLE.paragraphs[0]]),
      quotes: [
        {
          text: 'We have waited long enough for this boat,',
          speaker: 'Mary Aldane',
          role: 'mayor of Torsay',
          mention: 'Mary Aldane',
          cue: 'said',
          continues: false,
        },
      ],
    },
  ]);
});

test('names the file and line of bad input, and answers the other lines all the same', () => {
  const path = file('bad.jsonl', `{"id": 1}\nnot json\n\n${JSON.stringify(ARTICLE)}\n`);
  const { status, answers, stderr } = analyse(path);
  expect(status).toBe(2);
  expect(stderr).toContain(`${path}:1: “id” is missing or is no text.`);
  expect(stderr).toContain(`${path}:2: not JSON.`);
  expect(answers.map(({ id }) => id)).toEqual(['ferry']);
});

test('answers a page with what it is, its article, summary and quotes', () => {
  const { html, expected, url } = fixture('fr-levee-restrictions');
  const { answers } = analyse(file('page.html', html), '--url', url);
  expect(answers).toMatchObject([
    {
      detected: { article: true, reason: expect.any(String) },
      article: expected.article,
      quotes: [{ speaker: 'Bastien Kerlorec' }],
    },
  ]);
});

test('answers a page that is no article with the reason', () => {
  const { html, url } = fixture('section');
  const { status, answers } = analyse(file('section.html', html), '--url', url);
  expect(status).toBe(0);
  expect(answers).toEqual([
    {
      detected: { article: false, reason: expect.stringContaining("the address is not an article's") },
      article: null,
      summary: [],
      quotes: [],
    },
  ]);
});

test.each([
  ['no file', [], 'Name one file.'],
  ['a file that is not there', ['nowhere.jsonl'], 'nowhere.jsonl: cannot be read.'],
  ['an address that is none', ['page.html', '--url', 'euronews'], '“euronews” is no address'],
])('says what to do for %s', (_, args, sentence) => {
  const { status, stderr } = analyse(...args);
  expect(status).toBe(2);
  expect(stderr).toContain(sentence);
});
