import { readAddress } from '../site/addresses.ts';
import { MARKUP, STATE_FLAGS } from '../site/markup.ts';
import type { PageKind } from '../site/page-kind.ts';
import { TEMPLATE_CLASS, TEMPLATES } from '../site/templates.ts';
import { readDates } from './dates.ts';
import { find } from './dom.ts';
import { findByStructure } from './fallback.ts';
import { hasFlag, metaContents } from './metadata.ts';
import { activeRoot, findByMarkup, type Story, storyAddress } from './story.ts';

export interface Detection {
  /** Whether the page surely shows an article. */
  article: boolean;
  /** How its story was found; null where it shows none. */
  found: Story['found'] | null;
  kind: PageKind;
  /** One short clause for contributors, in English. */
  reason: string;
}

/**
 * What a page is. Address and markup must agree on an article: the address is one that articles have, nothing in the page says
 * otherwise, something in it says so too, and it holds the text. A page that is still loading is "unknown".
 * `url` is the page's absolute address. Changes nothing in the document.
 */
export function detect(document: Document, url: string): Detection {
  const address = storyAddress(document, url);
  const { edition, kind } = readAddress(address);
  if (!edition) return { article: false, found: null, kind, reason: "the address is not Euronews's" };

  const signs = signsOf(document, address);
  const against = signs.find((sign) => sign.kind !== 'article');
  const no = (told: PageKind, reason: string) => ({
    article: false,
    found: null,
    kind: orError(told, document),
    reason,
  });
  if (kind !== 'article') {
    // Addresses of these two kinds differ from edition to edition; the template tells more.
    const better = (kind === 'section' || kind === 'unknown') && against && against.kind !== 'unknown';
    return no(better ? against.kind : kind, `the address is not an article's${better ? `, and ${against.says}` : ''}`);
  }
  if (against) return no(against.kind, `the address is an article's, but ${against.says}`);

  const story = findByMarkup(document) ?? findByStructure(document);
  if (!story) return no('unknown', "the address is an article's, but the page holds no text");
  if (!signs.length && !isDated(story.dateline, address))
    return no('unknown', "the address is an article's, but nothing in the page says so too");
  const reason = `the address is an article's, and the page holds its text, found ${story.found}`;
  return { article: true, found: story.found, kind, reason };
}

interface Sign {
  kind: PageKind;
  says: string;
}

/** What the page says that it is, the most telling first. */
function signsOf(document: Document, url: string): Sign[] {
  const root = activeRoot(document);
  const signs: Sign[] = [];
  if ((root && find(root, MARKUP.liveBlog)) || hasFlag(document, url, STATE_FLAGS.liveBlog))
    signs.push({ kind: 'live-blog', says: 'it is told in the posts of a live blog' });
  if (find(document, MARKUP.geoblocked)) signs.push({ kind: 'error', says: 'it is blocked in this country' });
  for (const name of find(document, 'body')?.classList ?? []) {
    if (!name.startsWith(TEMPLATE_CLASS)) continue;
    const template = name.slice(TEMPLATE_CLASS.length);
    signs.push({ kind: TEMPLATES[template] ?? 'unknown', says: `its template is "${template}"` });
  }
  for (const contexts of metaContents(document, 'app-contexts'))
    signs.push({ kind: contexts.includes('"article"') ? 'article' : 'unknown', says: `its contexts are ${contexts}` });
  for (const type of metaContents(document, 'og:type'))
    signs.push({ kind: type === 'article' ? 'article' : 'unknown', says: `its og:type is "${type}"` });
  return signs;
}

/** A dateline that bears the day of the address is a sign of its own, where all others are gone. */
function isDated(dateline: Element | null, url: string): boolean {
  const { published } = readDates(dateline, { published: [], updated: [] });
  return !!published && new URL(url).pathname.includes(published.slice(0, 10).replaceAll('-', '/'));
}

/** A page that was not found has an address like any other; its title tells. */
function orError(kind: PageKind, document: Document): PageKind {
  const missing = /\b404\b/.test(find(document, 'title')?.textContent ?? '');
  return missing && (kind === 'unknown' || kind === 'section') ? 'error' : kind;
}
