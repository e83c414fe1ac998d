import { JSDOM } from 'jsdom';
import { beforeAll, expect, test } from 'vitest';
import { rangeOf } from '../../src/extension/content/anchor.ts';

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
  Object.assign(globalThis, { document, NodeFilter: window.NodeFilter });
});

/** What is marked for `words` of the block `text`. */
function marked(text: string, words: string): string | undefined {
  const start = text.indexOf(words);
  return rangeOf(document.body, { text, start, end: start + words.length })?.toString();
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
  const range = rangeOf(document.body, { text, start: 0, end: 9 });
  expect(range?.startContainer.textContent).toBe(text);
});

test('finds nothing when the block is gone', () => {
  expect(rangeOf(document.body, { text: 'The ferry was cancelled.', start: 0, end: 3 })).toBeNull();
});
