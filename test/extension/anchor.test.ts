import { JSDOM } from 'jsdom';
import { beforeAll, expect, test } from 'vitest';
import { rangesOf } from '../../src/extension/content/anchor.ts';

let document: Document;

beforeAll(() => {
  const { window } = new JSDOM(`<body>
    <p>The ferry  leaves at <em>six</em>, the captain said.</p>
    <p>The ferry leaves at noon.</p>
    <p>The fer\u00ADry leaves at\u200B nine, <b>Anna</b>
       Berg said.</p>
  </body>`);
  document = window.document;
  // The content script's own globals.
  Object.assign(globalThis, { Range: window.Range, NodeFilter: window.NodeFilter });
});

/** What is marked for `words` of the block `text`. */
function marked(text: string, words: string): string | undefined {
  const start = text.indexOf(words);
  return rangesOf(document.body, { text, start, end: start + words.length })[0]?.toString();
}

test.each([
  ['words across elements', 'The ferry leaves at six, the captain said.', 'leaves at six', 'leaves at six'],
  ['words that other blocks have too', 'The ferry leaves at noon.', 'The ferry leaves', 'The ferry leaves'],
  [
    'words with invisible characters between',
    'The ferry leaves at nine, Anna Berg said.',
    'ferry leaves at nine',
    'fer\u00ADry leaves at\u200B nine',
  ],
  ['words with a line break between', 'The ferry leaves at nine, Anna Berg said.', 'Anna Berg', 'Anna\n       Berg'],
])('finds %s', (_, block, words, found) => {
  expect(marked(block, words)).toBe(found);
});

test('marks the words in their own block, not the same words before it', () => {
  const text = 'The ferry leaves at noon.';
  const [range] = rangesOf(document.body, { text, start: 0, end: 9 });
  expect(range?.startContainer.textContent).toBe(text);
});

test('finds nothing when the block is gone', () => {
  expect(rangesOf(document.body, { text: 'The ferry was cancelled.', start: 0, end: 3 })).toEqual([]);
});

test('finds each place where the block stands, so that a hidden one can be passed over', () => {
  const text = 'Boarding ends at five.';
  document.body.insertAdjacentHTML('beforeend', `<div hidden><p>${text}</p></div><p>${text}</p>`);
  const ranges = rangesOf(document.body, { text, start: 0, end: 8 });
  expect(ranges.map((range) => range.startContainer.parentElement?.closest('[hidden]') !== null)).toEqual([
    true,
    false,
  ]);
});
