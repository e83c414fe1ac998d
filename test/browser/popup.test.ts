import type { HTTPRequest, Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { until } from '../../scripts/browser/launch.mjs';
import { fixture, SAMPLE } from '../../scripts/browser/sample.mjs';
import { inBothBrowsers, paste, popupOf, said, untilTestEnds } from './both.ts';
import { isAtWords, linksOf } from './links.ts';
import { storyPage } from './story-page.ts';

const sample = fixture(SAMPLE);
const LONG = `${'The sea gives and the sea takes away. '.repeat(53)}So it is`;
const hard = storyPage('https://www.euronews.com/2026/01/06/hard-quotes', [
  `“He said: ‘Bring "the big one" home’, and I did,” said Ada Lind, the harbour master.`,
  '“We won 🎉 with 👩‍🚒 and 🇪🇺 at the oars,” said Jan Roth, the coach.',
  `“${LONG},” said Olga Brandt, the mayor of Norby.`,
]);
const arabic = storyPage(
  'https://arabic.euronews.com/2026/01/06/hard-quotes',
  ['قالت مديرة المرفأ سلمى الدرعي: "وصلت السفينة Maria Lind من Norby في الموعد".'],
  'ar',
);
const late = storyPage('https://www.euronews.com/2026/01/06/late-story', ['“I am late,” said Jan Roth, the coach.']);
const slow = storyPage('https://www.euronews.com/2026/01/06/slow-story', [
  '“I am slow,” said Jan Roth, the coach.',
  '<script src="/slow.js"></script>',
]);
const linked = storyPage('https://www.euronews.com/2026/01/06/long-story', [
  ...Array.from(
    { length: 40 },
    (_, n) => `On day ${n} the crew of the lightship wrote down the weather, the wind and the birds.`,
  ),
  '“Well-kept, dry & warm: so we like it,” said Jan Roth, the keeper.',
  `“${'We row out at six and we row back at nine whatever the weather. '.repeat(3)}That is all,” said Ada Lind, the mate.`,
  ...Array.from({ length: 40 }, (_, n) => `In month ${n} nobody came to see the lightship, and nobody asked for it.`),
  '“Well-kept, dry & warm: so we like it,” said Olga Brandt, the cook.',
]);
const many = storyPage('https://www.euronews.com/2026/01/06/many-quotes', [
  ...[4, 5, 6, 7].map((hour) => `“We row out at ${hour} and nobody asks us why we do,” said Ada Lind, the mate.`),
  ...[1, 2, 3].map((day) => `“On day ${day} of the month the boats stay at home,” said Jan Roth, the keeper.`),
]);
const pages = new Map([sample, linked, hard, arabic, many].map(({ url, html }) => [url, html]));

inBothBrowsers(pages, (session) => {
  const kept = untilTestEnds();
  const popupFor = async (url: string) => {
    const page = await kept(session().open(url));
    return { page, popup: await kept(session().popup(page)) };
  };

  /** The popup for a story that goes on loading until it is told to end. */
  const popupOfSlow = async () => {
    const page = await kept(session().browser.newPage());
    await page.setRequestInterception(true);
    const script = new Promise<HTTPRequest>((resolve) => {
      page.on('request', (request) => {
        if (request.url() === slow.url)
          request.respond({ contentType: 'text/html; charset=utf-8', body: slow.html }).catch(() => undefined);
        else if (request.url().endsWith('/slow.js')) resolve(request);
        else request.abort().catch(() => undefined);
      });
    });
    page.goto(slow.url).catch(() => undefined);
    const held = await script;
    const popup = await kept(popupOf(session(), slow.url));
    await until(() => popup.$eval('h1', (it) => it.textContent === 'The page is still loading'));
    return { page, popup, load: () => held.respond({ contentType: 'text/javascript', body: '' }) };
  };

  describe('copying', () => {
    test.each([
      [
        'marks within marks, emoji, two thousand characters',
        hard.url,
        {
          'Ada Lind': '“He said: ‘Bring “the big one” home’, and I did”',
          'Jan Roth': '“We won 🎉 with 👩‍🚒 and 🇪🇺 at the oars”',
          'Olga Brandt': `“${LONG}”`,
        },
      ],
      ['Arabic with Latin names', arabic.url, { 'سلمى الدرعي': '”وصلت السفينة Maria Lind من Norby في الموعد“' }],
    ])('%s: plain text and HTML in one', async (_, url, quotes) => {
      const { popup } = await popupFor(url);
      for (const [speaker, words] of Object.entries(quotes)) {
        await popup.evaluate((name) => {
          const card = [...document.querySelectorAll('.quote')].find((it) => it.textContent?.includes(name));
          card?.querySelector<HTMLElement>('[aria-keyshortcuts=c]')?.click();
        }, speaker);
        let pasted = await paste(popup);
        await until(async () => {
          pasted = await paste(popup);
          return pasted.plain.includes(speaker);
        });
        const { plain, html } = pasted;
        // The comma before the closing mark is the reporter's.
        expect(plain.split('\n')[0]?.replace(/,(?=”$)/, '')).toBe(words);
        expect(plain).toContain(`— ${speaker}`);
        expect(plain).toContain(url);
        const text = await popup.evaluate(
          (it) => new DOMParser().parseFromString(it, 'text/html').body.textContent ?? '',
          html,
        );
        expect(text).toContain(plain.split('\n')[0]);
        expect(html).toContain(`<a href="${url}`);
      }
    });

    test('the whole article as Markdown', async () => {
      const { popup } = await popupFor(sample.url);
      await popup.click('section[aria-labelledby=take-away] button:nth-child(2)');
      await said(popup);
      const { plain } = await paste(popup);
      expect(plain).toMatch(/^---\ntitle: /);
      expect(plain).toContain(`# ${sample.expected.article.title}`);
    });

    test('a quote as a picture', async () => {
      const { popup } = await popupFor(sample.url);
      await popup.click('.quote [aria-keyshortcuts=i]');
      await popup.click('dialog .row button');
      await until(() => popup.$eval('dialog .row button', (it) => it.textContent === 'Copied'));
      await popup.keyboard.press('Escape');
      // Without a screen, Firefox keeps no pictures.
      if (session().name === 'chromium') expect((await paste(popup)).files).toEqual(['image/png']);
    });
  });

  describe('keys', () => {
    test('arrows go from card to card, letters press what the help says, none with a modifier', async () => {
      const { page, popup } = await popupFor(sample.url);
      const focused = () => popup.evaluate(() => document.activeElement?.querySelector('[id]')?.textContent);
      const texts = await popup.$$eval('[data-card] [id]:not(.speaker)', (all) => all.map((it) => it.textContent));
      await popup.keyboard.press('ArrowDown');
      expect(await focused()).toBe(texts[0]);
      for (const text of texts.slice(1)) {
        await popup.keyboard.press('ArrowDown');
        expect(await focused()).toBe(text);
      }
      await popup.keyboard.press('ArrowUp');
      expect(await focused()).toBe(texts.at(-2));

      await popup.keyboard.down('Control');
      await popup.keyboard.press('s');
      await popup.keyboard.up('Control');
      expect(await marked(page)).toEqual([]);
      await popup.keyboard.press('s');
      await said(popup);
      expect(await marked(page)).toEqual([texts.at(-2)]);
      await popup.keyboard.press('c');
      await until(() => popup.$eval('[role=status]', (it) => it.textContent === 'Copied'));
      expect((await paste(popup)).plain).toContain(texts.at(-2));
    });

    test('n and p walk through the quotes in the page, in its order', async () => {
      const { page, popup } = await popupFor(sample.url);
      const seen: string[] = [];
      for (const key of ['n', 'n', 'p', 'p'] as const) {
        await popup.keyboard.press(key);
        const before = seen.at(-1);
        await until(async () => (await marked(page))[0] !== before);
        seen.push((await marked(page))[0] ?? '');
      }
      expect(seen[2]).toBe(seen[0]);
      expect(new Set(seen).size).toBe(3);
      const text = await page.evaluate(() => document.body.textContent ?? '');
      expect(text.indexOf(seen[0] ?? '')).toBeLessThan(text.indexOf(seen[1] ?? ''));
      expect(text.indexOf(seen[1] ?? '')).toBeLessThan(text.indexOf(seen[3] ?? ''));
    });

    test('a key that is pressed at the first sight of the story counts', async () => {
      const { page, popup, load } = await popupOfSlow();
      await popup.evaluate(() => {
        new MutationObserver((_, observer) => {
          if (document.querySelector('.quote') === null) return;
          observer.disconnect();
          document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'n', bubbles: true }));
        }).observe(document.body, { childList: true, subtree: true });
      });
      await load();
      await until(async () => (await marked(page)).length > 0);
    });

    test('? opens the help, Escape closes it, and the focus is where it was', async () => {
      const { popup } = await popupFor(sample.url);
      await popup.keyboard.press('ArrowDown');
      const before = await popup.evaluate(() => document.activeElement?.textContent);
      await popup.keyboard.press('?');
      await popup.waitForSelector('dialog[open]');
      await popup.keyboard.press('ArrowDown');
      await popup.keyboard.press('Escape');
      await until(async () => (await popup.$('dialog')) === null);
      expect(await popup.evaluate(() => document.activeElement?.textContent)).toBe(before);
    });
  });

  describe('choices', () => {
    test('of many quotes those of one speaker can be picked; how many there are is announced', async () => {
      const { popup } = await popupFor(many.url);
      await popup.select('select', 'Ada Lind');
      const speakers = () => popup.$$eval('.quote', (cards) => cards.map((it) => it.textContent?.includes('Ada Lind')));
      await until(async () => (await speakers()).every(Boolean));
      expect(await speakers()).toHaveLength(4);
      await until(() => popup.$$eval('[aria-live]', (all) => all.some((it) => it.textContent === 'Key quotes: 4')));
    });

    test('the length of the summary is remembered; all quotes are marked where wanted', async () => {
      const { page, popup } = await popupFor(sample.url);
      const before = await popup.$$eval('.point', (all) => all.length);
      await popup.click('.stepper button:last-child');
      await until(async () => (await popup.$$('.point')).length === before + 1);
      await popup.click('[aria-pressed]');
      const count = () => page.evaluate(() => CSS.highlights.get('verbatim-quotes')?.size ?? 0);
      await until(async () => (await count()) > 3);
      const again = await kept(session().popup(page));
      expect((await again.$$('.point')).length).toBe(before + 1);
      await again.click('.stepper button');
      await again.click('[aria-pressed]');
      await until(async () => (await count()) === 0);
    });
  });

  describe('states', () => {
    test('a page that cannot be read says so, and one click mends it', async () => {
      // Firefox makes an empty page of a refused request.
      if (session().name === 'firefox') return;
      pages.delete(late.url);
      await session()
        .open(late.url)
        .catch(() => undefined);
      const popup = await kept(popupOf(session(), late.url));
      await until(() => popup.$eval('h1', (it) => it.textContent === 'This page cannot be read yet'));
      pages.set(late.url, late.html);
      await popup.click('.action');
      await popup.waitForSelector('.quote');
    });

    test('a page that goes on loading says so, and its quotes come when it has loaded', async () => {
      const { popup, load } = await popupOfSlow();
      await load();
      await popup.waitForSelector('.quote');
      await until(() => popup.$$eval('[aria-live]', (all) => all.some((it) => it.textContent === 'A headline')));
    });
  });

  test('the address of a quote leads to its words', async () => {
    for (const link of await linksOf(linked)) {
      const page = await session().open(link.address ?? '');
      expect(await isAtWords(page, link), link.address ?? '').toBe(true);
      await page.close();
    }
  });
});

/** The words that are marked in the page. */
const marked = (page: Page) => page.evaluate(() => [...(CSS.highlights.get('verbatim') ?? [])].map(String));
