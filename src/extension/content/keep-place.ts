import { findByStructure } from '../../reading/article/fallback.ts';
import { findByMarkup } from '../../reading/article/story.ts';

/** Makes a change that moves the page's parts, and leaves the part of the story that is read where it is in the window. */
export function keepPlace(document: Document, change: () => void): void {
  const part = inView(document);
  const before = part?.getBoundingClientRect().top ?? 0;
  change();
  if (part) scrollBy({ top: part.getBoundingClientRect().top - before, behavior: 'instant' });
}

/** The uppermost part of the story that the window shows, else its last; null where the page stands at its very top. */
function inView(document: Document): Element | null {
  const story = scrollY > 0 ? (findByMarkup(document) ?? findByStructure(document)) : null;
  if (!story) return null;
  const parts = [story.title, story.standfirst, ...story.text.children].filter((part) => part?.getClientRects().length);
  return parts.find((part) => part && part.getBoundingClientRect().bottom > 0) ?? parts.at(-1) ?? null;
}
