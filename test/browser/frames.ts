import type { Page } from 'puppeteer-core';

/** What one painted frame showed. */
export interface Frame {
  /** The page was still being parsed. */
  loading: boolean;
  dressed: boolean;
  /** The page's background. */
  paper: string;
  /** Visible texts that are none of the story's. */
  clutter: string[];
  /** Elements that the page shows and the frame doesn't. */
  missing: string[];
}

/** Keeps a record of every frame that a page paints from its start; `story` is all that a clean page may say. Call before the page loads. */
export async function watchFrames(page: Page, story: string[]): Promise<void> {
  await page.evaluateOnNewDocument(recordFrames, foldAll(story));
}

/** The record so far. */
export const framesOf = (page: Page) => page.evaluate(() => (window as unknown as { frames: Frame[] }).frames);

/** Visible texts that are not in `story`; nothing of what clean mode leaves alone counts. */
export const clutterOf = async (page: Page, story: string[]): Promise<{ all: number; clutter: string[] }> =>
  page.evaluate((told) => {
    const fold = (text: string) =>
      text
        .replace(/[\u00AD\u200B\u200C\u2060\uFEFF]/g, '')
        .replace(/\s+/g, ' ')
        .trim();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const texts: string[] = [];
    while (walker.nextNode()) {
      const { parentElement: parent, textContent } = walker.currentNode;
      range.selectNodeContents(walker.currentNode);
      const text = fold(textContent ?? '');
      if (!text || !parent?.checkVisibility() || !range.getClientRects().length) continue;
      if (parent.closest('#didomi-host, .poool-widget, #accessibility-bar, .accessibility-bar__goto')) continue;
      texts.push(text);
    }
    return { all: texts.join('').length, clutter: texts.filter((text) => !told.includes(text)) };
  }, foldAll(story));

const foldAll = (texts: string[]) => folded(texts.join(' | '));

export const folded = (text: string) =>
  text
    .replace(/[\u00AD\u200B\u200C\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Runs in the page. */
function recordFrames(story: string): void {
  const frames: Frame[] = [];
  Object.assign(window, { frames });
  const HIDDEN =
    'script, style, noscript, template, link, meta, br, [hidden], [style*="display:none"], [style*="display: none"]';
  const words = (text: string) => text.replace(/\s+/g, ' ').trim();
  const look = () => {
    const elements = [...(document.body?.querySelectorAll('*') ?? [])].filter((it) => !it.closest(HIDDEN));
    const shown = elements.filter((it) => it.checkVisibility());
    const texts = shown
      .filter((it) => !it.closest('#didomi-host, .poool-widget, #accessibility-bar, .accessibility-bar__goto'))
      .flatMap((it) => [...it.childNodes].filter((child) => child.nodeType === 3))
      .map((node) => words(node.textContent ?? ''));
    frames.push({
      loading: document.readyState === 'loading',
      dressed: document.documentElement.hasAttribute('data-verbatim'),
      paper: getComputedStyle(document.documentElement).backgroundColor,
      clutter: texts.filter((text) => !story.includes(text)),
      missing: elements.filter((it) => !shown.includes(it)).map((it) => `${it.localName}.${it.className}`),
    });
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
