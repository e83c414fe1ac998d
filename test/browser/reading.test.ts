import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { until } from '../../scripts/browser/launch.mjs';
import { fixture, SAMPLE } from '../../scripts/browser/sample.mjs';
import { inBothBrowsers, isDressed, paste, said, untilTestEnds } from './both.ts';

const sample = fixture(SAMPLE);
const stranger = { url: 'https://news.example/2024/06/14/some-story', html: '<h1>Some story</h1><p>Some text.</p>' };
const section = { url: 'https://fr.euronews.com/culture', html: sectionPage() };
const pages = new Map([sample, stranger, section].map(({ url, html }) => [url, html]));

inBothBrowsers(pages, (session) => {
  const kept = untilTestEnds();
  const visit = (url: string) => kept(session().open(url));
  const popupFor = (page: Page) => kept(session().popup(page));

  describe('clean mode', () => {
    test('goes off without a reload and leaves the page as it was; is remembered; comes back', async () => {
      const page = await visit(sample.url);
      const popup = await popupFor(page);
      expect(await page.$('html[data-verbatim]')).not.toBeNull();

      await popup.click('[role=switch]');
      await isDressed(page, false);
      expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(await untouched(sample.html));
      expect((await page.evaluate(() => document.body.innerText)).toLowerCase()).toContain('publicité');

      const later = await visit(sample.url);
      expect(await later.$('html[data-verbatim]')).toBeNull();

      await popup.bringToFront();
      await popup.click('[role=switch]');
      await isDressed(page, true);
      await isDressed(later, true);
    });

    test('goes off and on by Alt+Shift+C', async () => {
      const page = await visit(sample.url);
      if (session().name === 'firefox') {
        // Keys sent to a page do not reach the browser's own shortcuts; that it listens for ours is what can be seen.
        const own = await popupFor(page);
        expect(await own.evaluate('chrome.commands.getAll()')).toContainEqual(
          expect.objectContaining({ name: 'toggle-clean', shortcut: 'Alt+Shift+C' }),
        );
        return;
      }
      // Once the popup answers, so does the page.
      await popupFor(page);
      await page.bringToFront();
      await pressShortcut(page);
      await isDressed(page, false);
      await pressShortcut(page);
      await isDressed(page, true);
    });
  });

  test('a page that is no article is left alone; the icon is lit on an article and grey there; the popup says what it is', async () => {
    const article = await visit(sample.url);
    const other = await visit(section.url);
    expect(await other.$('html[data-verbatim]')).toBeNull();
    const popup = await popupFor(other);
    expect(await popup.$eval('h1', (it) => it.textContent)).toBe('This is a section page');
    await until(async () => (await toolbarTitle(popup, article)).includes('article'));
    expect(await toolbarTitle(popup, other)).toBe('Verbatim for Euronews');
  });

  describe('the popup', () => {
    let story: Page;
    beforeAll(async () => {
      story = await session().open(sample.url);
    });

    test('shows the summary and the quotes, each with its speaker', async () => {
      const popup = await popupFor(story);
      const shown = await popup.evaluate(() => document.body.innerText);
      expect(shown).toContain(sample.expected.article.title);
      expect(shown).toContain(sample.expected.article.standfirst);
      // The standfirst, and three more.
      expect(await popup.$$('.point')).toHaveLength(4);
      expect(await popup.$$eval('.quote', (cards) => cards.length)).toBe(3);
      expect(shown).toContain('Ilse Brandhof');
    });

    test('opens from the toolbar', async () => {
      // Firefox lets nobody but a person press its toolbar.
      if (session().name === 'firefox') return;
      const popup = await session().truePopup(story);
      expect(await popup.$eval('h1', (it) => it.textContent)).toBe(sample.expected.article.title);
    });

    test('shows all quotes, and the focus goes on with the first that was hidden', async () => {
      const popup = await popupFor(story);
      await popup.focus('[aria-keyshortcuts=a]');
      await popup.keyboard.press('Enter');
      const all = await popup.$$eval('.quote', (cards) => cards.map((it) => it.textContent));
      expect(all.length).toBeGreaterThan(3);
      expect(await popup.evaluate(() => document.activeElement?.textContent)).toBe(all[3]);
    });

    test('copies a quote with its speaker and its source', async () => {
      const popup = await popupFor(story);
      const words = await popup.$eval('.quote blockquote', (it) => it.textContent ?? '');
      await popup.click('.quote .actions button');
      await said(popup);
      const { plain } = await paste(popup);
      expect(plain).toContain(words);
      expect(plain).toContain(sample.expected.article.title);
      expect(plain).toContain(sample.url);
    });

    test('shows a quote in the page: scrolls there and marks the words', async () => {
      const popup = await popupFor(story);
      await popup.click('.quote:last-child [aria-keyshortcuts=s]');
      await said(popup);
      expect(await story.evaluate(() => scrollY)).toBeGreaterThan(0);
      expect(await story.evaluate(() => [...(CSS.highlights.get('verbatim') ?? [])].map(String))).toEqual([
        await popup.$eval('.quote:last-child blockquote', (it) => it.textContent),
      ]);
      expect(await story.$eval('p', (it) => getComputedStyle(it, '::highlight(verbatim)').backgroundColor)).toBe(
        'rgb(255, 233, 168)',
      );
    });

    test('reads and dresses a page that was open before the extension was updated', async () => {
      const page = await visit(sample.url);
      await session().reinstall();
      const popup = await popupFor(page);
      expect(await popup.$eval('h1', (it) => it.textContent)).toBe(sample.expected.article.title);
      expect(await popup.$eval('[role=switch]', (it) => it.ariaChecked)).toBe('true');
      await isDressed(page, true);
      await popup.click('[role=switch]');
      await isDressed(page, false);
      await popup.click('[role=switch]');
      await isDressed(page, true);
    });

    test('says that another site is not Euronews', async () => {
      const popup = await popupFor(await visit(stranger.url));
      expect(await popup.$eval('h1', (it) => it.textContent)).toBe('This is not a Euronews page');
    });
  });

  /** What the browser makes of the page's markup with nobody else at work. */
  async function untouched(html: string): Promise<string> {
    const page = await kept(session().browser.newPage());
    await page.setContent(html, { waitUntil: 'domcontentloaded' });
    return page.evaluate(() => document.documentElement.outerHTML);
  }
});

async function pressShortcut(page: Page): Promise<void> {
  await page.keyboard.down('Alt');
  await page.keyboard.down('Shift');
  await page.keyboard.press('KeyC');
  await page.keyboard.up('Shift');
  await page.keyboard.up('Alt');
}

/** What the toolbar says of a page's tab, asked from a page of the extension. */
function toolbarTitle(own: Page, page: Page): Promise<string> {
  return own.evaluate(`(async () => {
    const tabs = await chrome.tabs.query({ url: ${JSON.stringify(page.url())} });
    return chrome.action.getTitle({ tabId: tabs.at(-1).id });
  })()`) as Promise<string>;
}

function sectionPage(): string {
  return `<!doctype html><html lang="fr"><head><title>Culture | Euronews</title><meta property="og:type" content="website"></head>
    <body class="is-template-vertical"><header>Menu</header><main><h1>Culture</h1>
    <article><h3><a href="/culture/2024/06/13/une-autre-histoire">Une autre histoire</a></h3></article></main></body></html>`;
}
