import { JSDOM } from 'jsdom';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { until } from '../../scripts/browser/launch.mjs';
import { fixture, SAMPLE } from '../../scripts/browser/sample.mjs';
import { ATTACKS } from '../reading/hostile-texts.ts';
import { inBothBrowsers, untilTestEnds } from './both.ts';
import { hostile } from './hostile-page.ts';
import { storyPage } from './story-page.ts';

const sample = fixture(SAMPLE);
const texts = Object.values(ATTACKS).filter((it) => it.length < 10_000);
const attacked = attackedPage('https://www.euronews.com/2026/01/06/attacked', texts);
const pages = new Map([
  [sample.url, hostile(sample.html)],
  [attacked.url, attacked.html],
]);

inBothBrowsers(pages, (session) => {
  const kept = untilTestEnds();
  const visit = async (url = sample.url) => {
    const page = await kept(session().open(url));
    return { page, popup: await kept(session().popup(page)) };
  };

  test('a page that renames and replaces all that we ask it for is dressed, read and shown like any other', async () => {
    const { page, popup } = await visit();
    await until(() => isDressed(page));
    expect(await popup.$eval('h1', (it) => it.textContent)).toBe(sample.expected.article.title);
    expect(await popup.$$eval('.quote', (cards) => cards.length)).toBe(3);
    await popup.click('.quote:last-child [aria-keyshortcuts=s]');
    await until(() => popup.$eval('[role=status]', (it) => it.textContent !== ''));
    expect(await page.evaluate('String([...CSS.highlights.get("verbatim").values()][0])')).toBe(
      await popup.$eval('.quote:last-child blockquote', (it) => it.textContent),
    );
  });

  test('keys that a page sends itself change nothing', async () => {
    const { page, popup } = await visit();
    await until(() => isDressed(page));
    await page.evaluate(
      `dispatchEvent(new KeyboardEvent('keydown', { code: 'KeyC', key: 'C', altKey: true, shiftKey: true, bubbles: true }))`,
    );
    // The answer to this comes after the answer to that would.
    await popup.click('.quote:last-child [aria-keyshortcuts=s]');
    await until(() => popup.$eval('[role=status]', (it) => it.textContent !== ''));
    expect(await isDressed(page)).toBe(true);
    expect(await popup.$('[role=switch][aria-checked=true]')).not.toBeNull();
  });

  test('hostile texts are shown as text, and each name stands in a direction of its own', async () => {
    const { popup } = await visit(attacked.url);
    await popup.click('.quotes + .row button');
    const shown = await popup.$eval('main', (it) => ({
      elements: [...new Set([...it.querySelectorAll('.quotes *')].map(({ localName }) => localName))],
      addresses: [...it.querySelectorAll('a')].map(({ href }) => href),
      words: [...it.querySelectorAll('blockquote')].map(({ textContent }) => textContent ?? ''),
      names: [...it.querySelectorAll('.speaker b')].map(({ innerHTML }) => /^<bdi>[^<]*<\/bdi>$/.test(innerHTML)),
    }));
    expect(shown.words.length).toBeGreaterThan(texts.length / 2);
    expect(shown.words.join('\n')).toContain('<script>alert(1)</script>');
    expect(shown.words.join('\n')).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
    expect(shown.elements.filter((it) => ['script', 'img', 'h1', 'h2', 'iframe'].includes(it))).toEqual([]);
    expect(shown.addresses.filter((it) => !it.startsWith('https://'))).toEqual([]);
    expect(shown.names).not.toContain(false);
    expect(shown.names.length).toBeGreaterThan(0);
  });

  test('so is such a page that was open when the extension came', async () => {
    const page = await kept(session().open(sample.url));
    await session().reinstall();
    const popup = await kept(session().popup(page));
    expect(await popup.$eval('h1', (it) => it.textContent)).toBe(sample.expected.article.title);
  });
});

/** A story with a quote for each text, of a speaker whose name and role have it too. */
function attackedPage(url: string, texts: string[]) {
  const { window } = new JSDOM(storyPage(url, []).html);
  const box = window.document.querySelector('.c-article-content');
  for (const text of texts) {
    const paragraph = window.document.createElement('p');
    paragraph.append(`“${text} is what we say,” said Anna ${text} Berg, the ${text} master.`);
    box?.append(paragraph);
  }
  return { url, html: `<!DOCTYPE html>${window.document.documentElement.outerHTML}` };
}

/** Asked in words that the page has not touched. */
const isDressed = (page: Page) =>
  page.evaluate('document.getElementsByTagName("html")[0].hasAttribute("data-verbatim")') as Promise<boolean>;
