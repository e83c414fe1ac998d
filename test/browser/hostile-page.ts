import { JSDOM } from 'jsdom';

/** What our scripts ask of documents and elements, and the globals that they know: a page may give its own parts these names. */
const OF_DOCUMENTS = [
  ...['querySelector', 'querySelectorAll', 'createTreeWalker', 'createRange', 'addEventListener', 'prerendering'],
  ...['body', 'head', 'documentElement', 'readyState', 'title', 'defaultView'],
];
const OF_ELEMENTS = [
  ...[
    'querySelector',
    'querySelectorAll',
    'matches',
    'closest',
    'contains',
    'compareDocumentPosition',
    'ownerDocument',
  ],
  ...['nodeName', 'nodeType', 'nodeValue', 'textContent', 'className', 'classList', 'attributes', 'hasAttributes'],
  ...[
    'getAttribute',
    'setAttribute',
    'removeAttribute',
    'childNodes',
    'children',
    'firstElementChild',
    'parentElement',
  ],
  ...['getClientRects', 'getBoundingClientRect', 'addEventListener', 'scrollIntoView'],
];
const GLOBALS = [
  ...['browser', 'chrome', 'navigation', 'verbatim', 'verbatimLook', 'verbatimStarted', 'runtime', 'world'],
  ...['CSS', 'Highlight', 'MutationObserver', 'Range', 'NodeFilter', 'URL', 'addEventListener', 'scrollBy'],
];

/** Runs in the page before all else: what a script of its own can do there. */
function takeOver(): void {
  const nothing = () => null;
  for (const method of ['querySelector', 'createTreeWalker', 'createRange', 'addEventListener', 'getElementById'])
    Object.defineProperty(Document.prototype, method, { value: nothing });
  for (const method of ['matches', 'closest', 'getAttribute', 'setAttribute', 'attachShadow'])
    Object.defineProperty(Element.prototype, method, { value: nothing });
  for (const name of ['name', 'args', 'reply', 'error', 'look', 'clean', 'theme', 'get', 'value', 'toJSON', 'then'])
    Object.defineProperty(Object.prototype, name, { get: () => 'polluted', set: nothing, configurable: true });
  Object.defineProperty(Array.prototype, Symbol.iterator, { value: nothing });
  Object.assign(Array.prototype, { map: nothing, filter: nothing, join: nothing });
  Object.assign(String.prototype, { replace: nothing, trim: nothing });
  Object.assign(globalThis, { MutationObserver: undefined, Highlight: undefined, Promise: undefined, URL: undefined });
}

const hidden = (names: string[], tag: string) =>
  names.map((name) => `<${tag} name="${name}" id="${name}" hidden>`).join('');

/** A page that does all of it to a story: its text stands in a form with fields of those names. */
export function hostile(html: string): string {
  const { document } = new JSDOM(html).window;
  const text = document.querySelector('.c-article-content');
  const form = document.createElement('form');
  form.className = text?.className ?? '';
  form.append(...(text?.childNodes ?? []));
  text?.replaceWith(form);
  form.insertAdjacentHTML('afterbegin', hidden(OF_ELEMENTS, 'input'));
  document.body.insertAdjacentHTML('afterbegin', hidden([...OF_DOCUMENTS, ...GLOBALS], 'img'));
  document.body.insertAdjacentHTML('beforeend', hidden(OF_DOCUMENTS, 'form'));
  document.documentElement.id = 'verbatim';
  document.head.insertAdjacentHTML('afterbegin', `<script>(${takeOver})()</script>`);
  return `<!DOCTYPE html>${document.documentElement.outerHTML}`;
}
