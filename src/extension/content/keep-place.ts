import { ask } from '../../reading/article/dom.ts';
import { findByStructure } from '../../reading/article/fallback.ts';
import { findByMarkup } from '../../reading/article/story.ts';

/** Makes a change that moves the page's parts, and leaves the part of the story that is read where it is in the window. */
export function keepPlace(document: Document, change: () => void): void {
  const part = inView(document);
  const before = part ? topOf(part) : 0;
  change();
  if (part) scrollBy({ top: topOf(part) - before, behavior: 'instant' });
}

/** The uppermost part of the story that the window shows, else its last; null where the page stands at its very top. */
function inView(document: Document): Element | null {
  const story = scrollY > 0 ? (findByMarkup(document) ?? findByStructure(document)) : null;
  if (!story) return null;
  const all: (Element | null)[] = [story.title, story.standfirst, ...ask(story.text, 'children')];
  const parts = all.filter((part): part is Element => part !== null && ask(part, 'getClientRects').length > 0);
  return parts.find((part) => ask(part, 'getBoundingClientRect').bottom > 0) ?? parts.at(-1) ?? null;
}

const topOf = (element: Element): number => ask(element, 'getBoundingClientRect').top;
