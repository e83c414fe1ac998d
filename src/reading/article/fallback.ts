import { BYLINE } from '../site/byline.ts';
import { activeRoot, type Story } from './story.ts';
import { foldText } from './text.ts';

/** Less running text than this is a teaser or a notice, not a story. */
const LEAST_PARAGRAPHS = 3;
const LEAST_CHARACTERS = 400;

/**
 * Finds the story that is read without the site's class names: its h1, and after that the element whose own paragraphs hold
 * the most text. Null where no heading is followed by a run of paragraphs. Comments, side columns and neighbour stories
 * are told by what HTML says of them (`aside`, `aria-hidden`), so something of them may slip in, or something be missing.
 */
export function findByStructure(document: Document): Story | null {
  const scope = activeRoot(document);
  const title = [...(scope?.querySelectorAll('h1') ?? [])].find(
    (it) => !isAside(it) && foldText(it.textContent ?? '', ''),
  );
  const text = scope && title && densestRun(scope, title);
  if (!title || !text) return null;
  const root = commonAncestor(title, text);
  const between = [...root.querySelectorAll('*')].filter(
    (it) => follows(it, title) && follows(text, it) && !it.contains(text),
  );
  return {
    root,
    title,
    standfirst: standfirstBefore(text, title),
    byline: between.find(isByline) ?? null,
    credits: [],
    dateline: between.find((it) => it.matches('[data-timestamp], time')) ?? null,
    leadPicture: between.find((it) => it.querySelector(':scope > img[src]:not([src$=".svg"])')) ?? null,
    text,
    found: 'by structure',
  };
}

function densestRun(scope: Element, title: Element): Element | null {
  const runs = new Map<Element, { paragraphs: number; characters: number }>();
  for (const paragraph of scope.querySelectorAll('p')) {
    const parent = paragraph.parentElement;
    if (!parent || !follows(paragraph, title) || isAside(paragraph)) continue;
    const run = runs.get(parent) ?? { paragraphs: 0, characters: 0 };
    run.paragraphs += 1;
    run.characters += foldText(paragraph.textContent ?? '', '').length;
    runs.set(parent, run);
  }
  const [densest] = [...runs].sort(([, a], [, b]) => b.characters - a.characters);
  if (!densest) return null;
  const [element, { paragraphs, characters }] = densest;
  return paragraphs >= LEAST_PARAGRAPHS && characters >= LEAST_CHARACTERS ? element : null;
}

/** The standfirst stands as one element directly before the text; between it and the text may be empty ones. */
function standfirstBefore(text: Element, title: Element): Element | null {
  let element = text.previousElementSibling;
  while (element && !foldText(element.textContent ?? '', '')) element = element.previousElementSibling;
  return element?.matches('p, h2') && follows(element, title) ? element : null;
}

/** Names stand in elements of their own, after a word such as "By". */
function isByline(element: Element): boolean {
  const names = element.querySelector(':scope > a, :scope > b');
  const [first = ''] = foldText(element.textContent ?? '', '').split(' ');
  return !!names && (BYLINE.by.includes(first) || names.matches('a[href*="/profile"]'));
}

function isAside(element: Element): boolean {
  return !!element.closest('aside, nav, footer, [hidden], [aria-hidden="true"]');
}

function follows(element: Element, earlier: Element): boolean {
  return !!(earlier.compareDocumentPosition(element) & 4);
}

function commonAncestor(a: Element, b: Element): Element {
  let element = a;
  while (!element.contains(b) && element.parentElement) element = element.parentElement;
  return element;
}
