import type { Page } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import { until } from '../../scripts/browser/launch.mjs';
import { fixture, SAMPLE } from '../../scripts/browser/sample.mjs';
import { inBothBrowsers } from './both.ts';
import { hostile } from './hostile-page.ts';

const sample = fixture(SAMPLE);

inBothBrowsers(new Map([[sample.url, hostile(sample.html)]]), (session) => {
  const open: Page[] = [];
  const visit = async () => {
    const page = await session().open(sample.url);
    const popup = await session().popup(page);
    open.push(page, popup);
    return { page, popup };
  };
  afterEach(async () => {
    for (const page of open.splice(0)) await page.close();
  });

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

  test('so is one that was open when the extension came', async () => {
    const page = await session().open(sample.url);
    open.push(page);
    await session().reinstall();
    const popup = await session().popup(page);
    open.push(popup);
    expect(await popup.$eval('h1', (it) => it.textContent)).toBe(sample.expected.article.title);
  });
});

/** Asked in words that the page has not touched. */
const isDressed = (page: Page) =>
  page.evaluate('document.getElementsByTagName("html")[0].hasAttribute("data-verbatim")') as Promise<boolean>;
