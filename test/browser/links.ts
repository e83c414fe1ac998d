import { JSDOM } from 'jsdom';
import type { Page } from 'puppeteer-core';
import { until } from '../../scripts/browser/launch.mjs';
import { type Article, textOf } from '../../src/reading/article/article.ts';
import { addressOf } from '../../src/reading/citation/text-fragment.ts';
import { analyse, read } from '../../src/reading/index.ts';
import type { Quote } from '../../src/reading/quotes/quote.ts';

/** A quote with the address that is copied with it; null where the plain address is copied. */
export interface Linked {
  article: Article;
  quote: Quote;
  address: string | null;
}

/** Pictures of no size of their own come late and push the words away from where a link has led. */
export const withoutPictures = <T extends { html: string }>(page: T): T => ({
  ...page,
  html: page.html.replace(/<img\b[^>]*>/g, ''),
});

/** Every quote of a page. */
export async function linksOf({ html, url }: { html: string; url: string }): Promise<Linked[]> {
  const article = read(new JSDOM(html, { url }).window.document, url);
  if (!article) return [];
  const { quotes } = await analyse(article);
  return quotes.map((quote) => {
    const address = addressOf(article, quote.parts);
    return { article, quote, address: address.includes('#') ? address : null };
  });
}

/** Waits until the words of a quote are seen in a page that was opened by its address; false when they never are. */
export async function isAtWords(page: Page, { article, quote: { parts } }: Linked): Promise<boolean> {
  const [part] = parts;
  const place = { block: textOf(article, part?.block ?? 0) ?? '', words: part?.text ?? '', start: part?.start ?? 0 };
  return until(() => page.evaluate(isInView, place)).then(
    () => true,
    () => false,
  );
}

/** Runs in the page: whether the middle of the words, in their own block, stands within the window. */
function isInView({ block, words, start }: { block: string; words: string; start: number }): boolean {
  const bare = (text: string) => text.replace(/[\s\u00AD\u200B-\u200F\u2060\uFEFF]+/gu, '');
  const nodes: { node: Text; offset: number }[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { data } = node as Text;
    for (const [offset, char] of data.split('').entries()) {
      if (!bare(char)) continue;
      nodes.push({ node: node as Text, offset });
      text += char;
    }
  }
  const range = document.createRange();
  for (let at = text.indexOf(bare(block)); at >= 0; at = text.indexOf(bare(block), at + 1)) {
    const from = nodes[at + bare(block.slice(0, start)).length];
    const to = nodes[at + bare(block.slice(0, start)).length + bare(words).length - 1];
    if (!from || !to) continue;
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset + 1);
    const { top, bottom, height } = range.getBoundingClientRect();
    if (
      height > 0 &&
      bottom > 0 &&
      top < innerHeight &&
      Math.abs((top + bottom) / 2 - innerHeight / 2) < Math.max(innerHeight, height) / 2
    )
      return true;
  }
  return false;
}
