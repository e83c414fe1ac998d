import { ask } from '../../reading/article/dom.ts';
import { activeRoot } from '../../reading/article/story.ts';
import type { Place } from '../platform/messages.ts';
import { rangesOf } from './anchor.ts';

/** The names that the popup's marks.css styles: what was asked for last, and all quotes. */
const SHOWN = 'verbatim';
const QUOTES = 'verbatim-quotes';

/**
 * Scrolls to the first of the places and marks them by a CSS highlight, which touches no node. The marks before them go.
 * False when the page no longer shows these words.
 */
export function show(document: Document, places: Place[]): boolean {
  const ranges = visible(document, places);
  const [first] = ranges;
  if (!first) return false;
  const highlight = new Highlight(...ranges);
  highlight.priority = 1;
  CSS.highlights.set(SHOWN, highlight);
  const { top, height } = first.getBoundingClientRect();
  scrollBy({ top: top + height / 2 - innerHeight / 2, behavior: 'instant' });
  return true;
}

/** Marks the places quietly, and those before them no longer. */
export function mark(document: Document, places: Place[]): void {
  CSS.highlights.delete(QUOTES);
  if (places.length > 0) CSS.highlights.set(QUOTES, new Highlight(...visible(document, places)));
}

/** Where the places are seen; each at most once. */
function visible(document: Document, places: Place[]): Range[] {
  const root = activeRoot(document) ?? ask(document, 'documentElement');
  return places.flatMap((place) => rangesOf(root, place).find((it) => it.getClientRects().length > 0) ?? []);
}
