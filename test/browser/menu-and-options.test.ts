import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { type Session, until } from '../../scripts/browser/launch.mjs';
import { fixture, SAMPLE } from '../../scripts/browser/sample.mjs';
import { inWindow } from '../../scripts/browser/uncaught.mjs';
import { inBothBrowsers, isDressed, paste } from './both.ts';

const sample = fixture(SAMPLE);

inBothBrowsers(new Map([[sample.url, sample.html]]), (session) => {
  test('the icon carries the number of key quotes, unless the reader wants none', async () => {
    const page = await session().open(sample.url);
    const popup = await session().popup(page);
    const all = /\d+/.exec(await popup.$eval('.quotes + .row', (it) => it.textContent ?? ''))?.[0] ?? '';
    expect(Number(all)).toBeGreaterThan(3);
    await until(async () => (await badge(popup)) === all);
    expect(await keptQuotes(popup)).toBe(Number(all));
    await popup.evaluate('chrome.storage.sync.set({ badge: false })');
    await until(async () => (await badge(popup)) === '');
    await popup.evaluate('chrome.storage.sync.set({ badge: true })');
    await until(async () => (await badge(popup)) === all);
    await popup.close();
    await page.close();
  });

  test('“Copy with citation” in the menu of selected words', async () => {
    const page = await session().open(sample.url);
    // Who pastes too early takes the selection away.
    await (await session().popup(page)).close();
    const words = await page.$eval('.js-article-content p', (it) => {
      getSelection()?.selectAllChildren(it);
      return it.textContent ?? '';
    });
    await choose(session(), page, 'copy-with-citation', 'Copy with citation');
    const text = await until(() => paste(page).then(({ plain }) => plain.includes(words) && plain));
    expect(text).toContain(sample.expected.article.title);
    expect(text).toContain(`${sample.url}#:~:text=`);
    await page.close();
  });

  test('clean mode in the menu of the icon', async () => {
    // Only Chromium lets a test press it there.
    if (session().name === 'firefox') return;
    const page = await session().open(sample.url);
    await isDressed(page, true);
    await choose(session(), page, 'clean-mode', '');
    await isDressed(page, false);
    await choose(session(), page, 'clean-mode', '');
    await isDressed(page, true);
    await page.close();
  });

  describe('the options page', () => {
    test('has no faults for those who cannot see or point, in any light, either direction, and enlarged', async () => {
      const options = await openOptions(session());
      const faults = async () => {
        await options.evaluate(axe.source);
        const { violations } = (await options.evaluate('axe.run({ iframes: false })')) as axe.AxeResults;
        return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
      };
      expect(await faults()).toEqual([]);
      await options.evaluate(() => {
        document.documentElement.dir = 'rtl';
      });
      await options.setViewport({ width: 550, height: 450 });
      expect(await faults()).toEqual([]);
      expect(await options.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      if (session().name === 'chromium') {
        const line = await options.createCDPSession();
        for (const [name, value] of [
          ['prefers-color-scheme', 'dark'],
          ['forced-colors', 'active'],
        ] as const) {
          await line.send('Emulation.setEmulatedMedia', { features: [{ name, value }] });
          expect(await faults()).toEqual([]);
        }
      }
      await options.close();
    });

    test('a choice holds at once: in the preview, in open pages, and in the options in another tab', async () => {
      const page = await session().open(sample.url);
      const other = await openOptions(session());
      const options = await openOptions(session());
      await options.select('select[name=theme]', 'sepia');
      await has(page, 'html[data-verbatim-look~="theme-sepia"]');
      await until(() => other.$eval('select[name=theme]', (it) => it.value === 'sepia'));
      const paper = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      await until(async () => (await options.$eval('iframe', paperOf)) === paper);

      await other.bringToFront();
      await press(other, 'Back to the defaults');
      await has(page, 'html:not([data-verbatim-look~="theme-sepia"])');
      await press(other, 'Undo');
      await has(page, 'html[data-verbatim-look~="theme-sepia"]');
      await press(other, 'Back to the defaults');
      await has(page, 'html:not([data-verbatim-look~="theme-sepia"])');
      for (const it of [page, other, options]) await it.close();
    });

    test('takes settings from a file, and nothing from a foreign one', async () => {
      const options = await openOptions(session());
      const folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
      const load = async (text: string) => {
        const file = join(folder, 'settings.json');
        writeFileSync(file, text);
        const input = await options.$('input[type=file]');
        await input?.uploadFile(file);
      };
      await load('{ "theme": "dark" }');
      await says(options, 'This file holds no Verbatim settings. Nothing was changed.');
      await load('{ "verbatim": 1, "settings": { "summaryLength": 5, "theme": "pink" } }');
      await says(options, 'Loaded. Not understood and left at the default: Theme');
      expect(await options.$eval('input[name=summaryLength]', (it) => it.value)).toBe('5');
      await press(options, 'Undo');
      await until(() => options.$eval('input[name=summaryLength]', (it) => it.value === '3'));
      await options.close();
    });

    test('says which stored values it could not read', async () => {
      const options = await openOptions(session());
      await options.evaluate('chrome.storage.sync.set({ textSize: 7 })');
      await until(() => options.$eval('.trouble', (it) => it.textContent?.endsWith('Text size') ?? false));
      await press(options, 'Back to the defaults');
      await until(async () => (await options.$('.trouble')) === null);
      await options.close();
    });
  });
});

/** How many quotes the page keeps for the next popup. */
const keptQuotes = (own: Page) =>
  own.evaluate(
    `chrome.tabs
      .sendMessage(Number(new URLSearchParams(location.search).get('tab')), { name: 'read', args: [] }, { frameId: 0 })
      .then(({ reply }) => reply.findings?.quotes.length)`,
  );

const badge = (own: Page) =>
  own.evaluate(
    `chrome.action.getBadgeText({ tabId: Number(new URLSearchParams(location.search).get('tab')) })`,
  ) as Promise<string>;

/** Chooses an item of the page's menu: by hand in Firefox; Chromium, which shows no menu without a window, is told that it was chosen. */
async function choose({ browser, name }: Session, page: Page, id: string, label: string): Promise<void> {
  await page.bringToFront();
  if (name === 'firefox') return chooseInFirefox(page, label);
  const target = await browser.waitForTarget((it) => it.type() === 'service_worker');
  const worker = await target.worker();
  await worker?.evaluate(`(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    chrome.contextMenus.onClicked.dispatch({ menuItemId: '${id}' }, tab);
  })()`);
}

async function chooseInFirefox(page: Page, label: string): Promise<void> {
  const chosen = inWindow(
    page.browser(),
    `new Promise((resolve) => {
      const menu = document.getElementById('contentAreaContextMenu');
      menu.addEventListener('popupshown', () => {
        const item = [...menu.querySelectorAll('menuitem')].find(({ label }) => label === '${label}');
        if (item) menu.activateItem(item);
        resolve(item !== undefined);
      }, { once: true });
    })`,
  );
  const { x = 0, y = 0 } = (await (await page.$('.js-article-content p'))?.boundingBox()) ?? {};
  await page.mouse.click(x + 10, y + 10, { button: 'right' });
  expect(await chosen).toBe(true);
}

async function openOptions(session: Session): Promise<Page> {
  const options = await session.openOwn('options');
  await has(options, 'main');
  return options;
}

const has = (page: Page, selector: string) => until(async () => (await page.$(selector)) !== null);

const says = (page: Page, words: string) =>
  until(() => page.$eval('[role=status]', (it, words) => it.textContent === words, words));

async function press(page: Page, label: string): Promise<void> {
  await has(page, `::-p-xpath(//button[.='${label}'])`);
  await page.click(`::-p-xpath(//button[.='${label}'])`);
}

function paperOf({ contentDocument }: HTMLIFrameElement): string | null {
  return contentDocument && getComputedStyle(contentDocument.documentElement).backgroundColor;
}
