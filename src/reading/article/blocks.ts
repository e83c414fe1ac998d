import { MARKUP } from '../site/markup.ts';
import type { Block } from './article.ts';
import { textOfElement } from './text.ts';

/**
 * The blocks that stand in an element, in reading order.
 * `url` resolves the addresses of pictures; `lang` is BCP 47.
 */
export function readBlocks(text: Element, url: string, lang: string): Block[] {
  // Among siblings a walker counts what stands in a skipped element; boxes nested without end would exhaust the stack of a recursion.
  const walker = text.ownerDocument.createTreeWalker(text, 1, (node) => {
    const element = node as Element;
    if (element.hasAttributes() && element.matches(MARKUP.clutter)) return 2;
    return isWrapper(element) ? 3 : 1;
  });
  const blocks: Block[] = [];
  for (let child = walker.firstChild(); child; child = walker.nextSibling()) {
    const block = readBlock(child as Element, url, lang);
    if (block) blocks.push(block);
  }
  return blocks;
}

/** A quotation set apart, or a nameless box around paragraphs; boxes of advertisements and links hold none of their own. */
function isWrapper(element: Element): boolean {
  const wraps = element.nodeName === 'BLOCKQUOTE' || (element.nodeName === 'DIV' && !element.className);
  return wraps && [...element.children].some((child) => child.nodeName === 'P');
}

function readBlock(element: Element, url: string, lang: string): Block | null {
  switch (element.nodeName) {
    case 'P':
    case 'BLOCKQUOTE':
      return readParagraph(element, lang);
    case 'H2':
    case 'H3':
    case 'H4':
      return readHeading(element, Number(element.nodeName[1]) as 2 | 3 | 4, lang);
    case 'UL':
    case 'OL':
      return readList(element, lang);
    case 'TABLE':
      return readTable(element, lang);
    default:
      // Only a figure's picture is the story's: advertisements have pictures too.
      return readPullQuote(element, lang) ?? readPicture(element, 'figure img', url, lang);
  }
}

function readParagraph(element: Element, lang: string): Block | null {
  const text = textOfElement(element, lang, MARKUP.clutter);
  return text ? { kind: 'paragraph', text } : null;
}

function readHeading(element: Element, level: 2 | 3 | 4, lang: string): Block | null {
  const text = textOfElement(element, lang, MARKUP.clutter);
  return text ? { kind: 'heading', level, text } : null;
}

/** The items of lists inside a list follow the item that they stand in. */
function readList(list: Element, lang: string): Block | null {
  const items = [...list.querySelectorAll('li')].map((item) => textOfElement(item, lang, 'ul, ol')).filter(Boolean);
  return items.length ? { kind: 'list', items, ordered: list.nodeName === 'OL' } : null;
}

function readTable(table: Element, lang: string): Block | null {
  const rows = [...table.querySelectorAll('tr')]
    .map((row) => [...row.querySelectorAll('th, td')].map((cell) => textOfElement(cell, lang)))
    .filter((cells) => cells.some(Boolean));
  return rows.length ? { kind: 'table', rows } : null;
}

function readPullQuote(element: Element, lang: string): Block | null {
  const text = partOf(element, MARKUP.pullQuoteText, lang);
  if (!text) return null;
  const author = partOf(element, MARKUP.pullQuoteAuthor, lang);
  return { kind: 'pullquote', text, author, role: partOf(element, MARKUP.pullQuoteRole, lang) };
}

/** The picture that `selector` finds in an element, with the words under it; null where there is none. */
export function readPicture(element: Element, selector: string, url: string, lang: string): Block | null {
  const image = element.querySelector(selector);
  const src = image?.getAttribute('src') || image?.getAttribute('data-src');
  if (!src || !URL.canParse(src, url)) return null;
  const credit = partOf(element, MARKUP.credit, lang);
  const caption = partOf(element, MARKUP.caption, lang, MARKUP.captionClutter);
  const unnamed = credit || caption ? null : partOf(element, 'figcaption', lang);
  return { kind: 'image', src: new URL(src, url).href, caption: caption ?? unnamed, credit };
}

function partOf(element: Element, selector: string, lang: string, without?: string): string | null {
  const part = element.querySelector(selector);
  return (part && textOfElement(part, lang, without)) || null;
}
