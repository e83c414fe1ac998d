import { MARKUP } from '../site/markup.ts';
import type { Block } from './article.ts';
import { ask, attribute, find, findAll, matches, walk } from './dom.ts';
import { textOfElement } from './text.ts';

/**
 * The blocks that stand in an element, in reading order.
 * `url` resolves the addresses of pictures; `lang` is BCP 47.
 */
export function readBlocks(text: Element, url: string, lang: string): Block[] {
  // Among siblings a walker counts what stands in a skipped element; boxes nested without end would exhaust the stack of a recursion.
  const walker = walk(text, 1, (node) => {
    const element = node as Element;
    if (ask(element, 'hasAttributes') && matches(element, MARKUP.clutter)) return 2;
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
  const name = ask(element, 'nodeName');
  const wraps = name === 'BLOCKQUOTE' || (name === 'DIV' && !ask(element, 'className'));
  return wraps && [...ask(element, 'children')].some((child) => ask(child, 'nodeName') === 'P');
}

function readBlock(element: Element, url: string, lang: string): Block | null {
  const name = ask(element, 'nodeName');
  switch (name) {
    case 'P':
    case 'BLOCKQUOTE':
      return readParagraph(element, lang);
    case 'H2':
    case 'H3':
    case 'H4':
      return readHeading(element, Number(name[1]) as 2 | 3 | 4, lang);
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
  const items = findAll(list, 'li')
    .map((item) => textOfElement(item, lang, 'ul, ol'))
    .filter(Boolean);
  return items.length ? { kind: 'list', items, ordered: ask(list, 'nodeName') === 'OL' } : null;
}

function readTable(table: Element, lang: string): Block | null {
  const rows = findAll(table, 'tr')
    .map((row) => findAll(row, 'th, td').map((cell) => textOfElement(cell, lang)))
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
  const image = find(element, selector);
  const src = image && (attribute(image, 'src') || attribute(image, 'data-src'));
  const address = src && URL.canParse(src, url) ? new URL(src, url) : null;
  if (!address || !/^(?:https?:|data:image\/)/.test(address.href)) return null;
  const credit = partOf(element, MARKUP.credit, lang);
  const caption = partOf(element, MARKUP.caption, lang, MARKUP.captionClutter);
  const unnamed = credit || caption ? null : partOf(element, 'figcaption', lang);
  return { kind: 'image', src: address.href, caption: caption ?? unnamed, credit };
}

function partOf(element: Element, selector: string, lang: string, without?: string): string | null {
  const part = find(element, selector);
  return (part && textOfElement(part, lang, without)) || null;
}
