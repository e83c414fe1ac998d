import type { Place } from '../platform/messages.ts';
import { rangeOf } from './anchor.ts';

/** The name that highlight.css styles. */
const HIGHLIGHT = 'verbatim';

/**
 * Scrolls to the place and marks it by a CSS highlight, which touches no node. The mark before it goes.
 * False when the page no longer has these words.
 */
export function show(document: Document, place: Place): boolean {
  const range = rangeOf(document.body, place);
  if (!range) return false;
  CSS.highlights.set(HIGHLIGHT, new Highlight(range));
  const { top, height } = range.getBoundingClientRect();
  scrollBy({ top: top + height / 2 - innerHeight / 2, behavior: 'instant' });
  return true;
}
