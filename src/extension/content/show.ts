import { activeRoot } from '../../reading/article/story.ts';
import type { Place } from '../platform/messages.ts';
import { rangesOf } from './anchor.ts';

/** The name that highlight.css styles. */
const HIGHLIGHT = 'verbatim';

/**
 * Scrolls to the place and marks it by a CSS highlight, which touches no node. The mark before it goes.
 * False when the page no longer shows these words.
 */
export function show(document: Document, place: Place): boolean {
  const range = rangesOf(activeRoot(document) ?? document.body, place).find((it) => it.getClientRects().length > 0);
  if (!range) return false;
  CSS.highlights.set(HIGHLIGHT, new Highlight(range));
  const { top, height } = range.getBoundingClientRect();
  scrollBy({ top: top + height / 2 - innerHeight / 2, behavior: 'instant' });
  return true;
}
