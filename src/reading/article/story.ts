import { MARKUP } from '../site/markup.ts';
import { attribute, find, findAll } from './dom.ts';
import { hasText } from './text.ts';

/** Where the parts of one story stand in the page. */
export interface Story {
  /** All parts lie in it. */
  root: Element;
  title: Element;
  standfirst: Element | null;
  byline: Element | null;
  /** Further credits, under the text or beside the byline. */
  credits: Element[];
  dateline: Element | null;
  leadPicture: Element | null;
  /** Its children are the blocks. */
  text: Element;
  found: 'by markup' | 'by structure';
}

/** Where the story that is read must be looked for: the active slide, else the body; null: the page shows none. */
export function activeRoot(document: Document): Element | null {
  const active = find(document, MARKUP.activeSlide);
  if (active) return active;
  return find(document, MARKUP.slide) ? null : find(document, 'body');
}

/** The address of the story that is read, without query and fragment; after a swipe its slide may know better than the address bar. */
export function storyAddress(document: Document, url: string): string {
  const slide = find(document, MARKUP.activeSlide);
  const path = slide && attribute(slide, 'data-url');
  const address = path && URL.canParse(path, url) ? new URL(path, url).href : url;
  return address.replace(/[?#].*$/, '');
}

/** Finds the story that is read by the site's class names; null where the title or paragraphs are missing, or where several stories could be meant. */
export function findByMarkup(document: Document): Story | null {
  const scope = activeRoot(document);
  const [root, another] = scope ? findAll(scope, MARKUP.story) : [];
  const title = root && find(root, MARKUP.title);
  const text = root && find(root, MARKUP.text);
  if (!root || another || !title || !text || !hasText(title) || !findAll(text, 'p').some(hasText)) return null;
  return {
    root,
    title,
    standfirst: find(root, MARKUP.standfirst),
    byline: find(root, MARKUP.byline),
    credits: findAll(root, MARKUP.credits),
    dateline: find(root, MARKUP.dateline),
    leadPicture: find(root, MARKUP.leadPicture),
    text,
    found: 'by markup',
  };
}
