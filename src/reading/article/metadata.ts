import { readAddress } from '../site/addresses.ts';
import { MARKUP } from '../site/markup.ts';
import type { Article } from './article.ts';
import { find, findAll } from './dom.ts';

/** The contents of every `<meta>` of that name, in order; the site writes `name` for some and `property` for others. */
export function metaContents(document: Document, name: string): string[] {
  return findAll(document, `meta[name="${name}"], meta[property="${name}"]`)
    .map((meta) => meta.getAttribute('content')?.trim() ?? '')
    .filter(Boolean);
}

/**
 * Whether the head of the page describes the story at `url`: after a swipe it still describes the first one.
 * A page without a canonical address is taken at its word.
 */
export function describes(document: Document, url: string): boolean {
  const canonical = find(document, 'link[rel="canonical"]')?.getAttribute('href');
  if (!canonical || !URL.canParse(canonical, url)) return true;
  return new URL(canonical, url).pathname === new URL(url).pathname;
}

/** The same story in other editions, as the head links them. */
export function readAlternates(document: Document, url: string): Article['alternates'] {
  const own = readAddress(url).edition;
  return findAll(document, 'link[rel="alternate"][hreflang]:not([hreflang="x-default"])').flatMap((link) => {
    const href = link.getAttribute('href') ?? '';
    const { edition, kind } = readAddress(href);
    return edition && edition !== own && kind === 'article' ? [{ edition: edition.id, url: new URL(href).href }] : [];
  });
}

/** Whether the page's state sets a flag of `STATE_FLAGS` for the story at `url`. */
export function hasFlag(document: Document, url: string, flag: string): boolean {
  return describes(document, url) && !!find(document, MARKUP.state)?.textContent?.includes(flag);
}
