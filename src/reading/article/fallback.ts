import { LEADING_BY } from './byline.ts';
import { ask, find, findAll, matches, ownerOf, parentOf, walk } from './dom.ts';
import { activeRoot, type Story } from './story.ts';
import { foldText, hasText } from './text.ts';

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
  const title = scope && headlineIn(scope);
  const text = scope && title && densestRun(scope, title);
  if (!title || !text) return null;
  const root = commonAncestor(title, text);
  const head = between(root, title, text);
  return {
    root,
    title,
    standfirst: head.findLast((it) => parentOf(it) === parentOf(text) && matches(it, 'p, h2') && hasText(it)) ?? null,
    byline: head.find(isByline) ?? null,
    credits: [],
    dateline: head.find((it) => matches(it, '[data-timestamp], time')) ?? null,
    leadPicture: head.find((it) => find(it, ':scope > img[src]:not([src$=".svg"])')) ?? null,
    text,
    found: 'by structure',
  };
}

/** Of several h1, the one with which the page's own title begins. */
function headlineIn(scope: Element): Element | undefined {
  const [first, ...more] = findAll(scope, 'h1').filter((it) => !isAside(it) && hasText(it));
  if (!more.length) return first;
  const title = plain(find(ownerOf(scope), 'title'));
  return [first, ...more].find((it) => it && title.startsWith(plain(it)));
}

function densestRun(scope: Element, title: Element): Element | null {
  const runs = new Map<Element, { element: Element; paragraphs: number; characters: number }>();
  for (const paragraph of findAll(scope, 'p')) {
    const element = parentOf(paragraph);
    if (!element || !(ask(title, 'compareDocumentPosition', paragraph) & 4)) continue;
    const run = runs.get(element) ?? { element, paragraphs: 0, characters: 0 };
    run.paragraphs += 1;
    run.characters += plain(paragraph).length;
    runs.set(element, run);
  }
  const densest = [...runs.values()]
    .sort((a, b) => b.characters - a.characters)
    .find(({ element }) => !isAside(element));
  if (!densest || densest.paragraphs < LEAST_PARAGRAPHS || densest.characters < LEAST_CHARACTERS) return null;
  return densest.element;
}

/** The elements after the title and before the text, in document order. */
function between(root: Element, title: Element, text: Element): Element[] {
  const walker = walk(root, 1);
  walker.currentNode = title;
  const elements: Element[] = [];
  while (walker.nextNode() && walker.currentNode !== text) {
    const element = walker.currentNode as Element;
    if (!ask(element, 'contains', text)) elements.push(element);
  }
  return elements;
}

/** Names stand in elements of their own, after a word such as "By". */
function isByline(element: Element): boolean {
  const name = find(element, ':scope > a, :scope > b');
  return !!name && (LEADING_BY.test(plain(element)) || matches(name, 'a[href*="/profile"]'));
}

function isAside(element: Element): boolean {
  return !!ask(element, 'closest', 'aside, nav, footer, [hidden], [aria-hidden="true"]');
}

function plain(element: Element | null): string {
  return foldText((element && ask(element, 'textContent')) ?? '', '');
}

function commonAncestor(a: Element, b: Element): Element {
  let element = a;
  for (let parent = parentOf(a); parent && !ask(element, 'contains', b); parent = parentOf(parent)) element = parent;
  return element;
}
