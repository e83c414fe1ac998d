import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { fixture, SAMPLE } from '../../../scripts/browser/sample.mjs';
import { detect } from '../../../src/reading/article/detect.ts';
import { read } from '../../../src/reading/article/read.ts';
import { hostile } from '../../browser/hostile-page.ts';

/** Names that jsdom itself does not ask for; the browsers' own tests have them all. */
const OF_DOCUMENTS = ['querySelector', 'querySelectorAll', 'body', 'readyState'];
const OF_ELEMENTS = [
  'querySelector',
  'querySelectorAll',
  'matches',
  'textContent',
  'className',
  'children',
  'hasAttributes',
];

/** As browsers do, and jsdom does not: a form's fields and a document's pictures are had under their names, before all else. */
function giveNames(document: Document): void {
  const forms = [...document.querySelectorAll('form')];
  const part = document.querySelector('img');
  for (const form of forms) for (const name of OF_ELEMENTS) Object.defineProperty(form, name, { value: part });
  for (const name of OF_DOCUMENTS) Object.defineProperty(document, name, { value: part });
}

it('a page that names its parts after what we ask of them is read like any other', () => {
  const { url, html, expected } = fixture(SAMPLE);
  const { document } = new JSDOM(hostile(html), { url }).window;
  giveNames(document);
  expect(detect(document, url).article).toBe(true);
  expect(read(document, url)).toEqual(expected.article);
});
