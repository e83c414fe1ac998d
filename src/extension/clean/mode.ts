import { FRAME } from '../../reading/site/markup.ts';

/** The one mark that clean mode leaves in a page; clean.css hangs on it. */
const MARK = 'data-verbatim';

/** Whether clean.css can dress this page: a story in a frame that it does not know is left as it is. */
export function canDress(document: Document): boolean {
  return document.querySelector(FRAME) !== null;
}

/**
 * Dresses or undresses the page. `sure` is for a page that is known to be an article; without it the style sheet waits for the
 * page's own sign (the body's class), because at document start only the address is known.
 */
export function dress(root: Element, on: boolean, sure: boolean): void {
  if (on) root.setAttribute(MARK, sure ? 'clean sure' : 'clean');
  else root.removeAttribute(MARK);
}
