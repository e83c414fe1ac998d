import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { fixture, SAMPLE } from '../../scripts/browser/sample.mjs';
import { inBothBrowsers } from './both.ts';
import { storyPage } from './story-page.ts';

const many = storyPage(
  'https://www.euronews.com/2026/01/06/many-voices',
  Array.from(
    { length: 8 },
    (_, n) => `“We counted ${n + 2} boats in the bay today,” said ${n % 2 ? 'Ada Lind' : 'Jan Roth'}, the keeper.`,
  ),
);
const silent = storyPage('https://www.euronews.com/2026/01/06/no-voices', ['The lightship lies still.']);
const elsewhere = { url: 'https://news.example/story', html: '<h1>Elsewhere</h1>' };

/** The colours are then the reader's own, and none of ours to check. */
const FORCED = 'forced colours';

/** What the popup can show, and what is pressed before it is looked at. */
const STATES: [name: string, page: { url: string; html: string }, keys: ('a' | 'l' | '?' | 'i' | 'ArrowUp')[]][] = [
  ['an article', fixture(SAMPLE), ['a', 'l']],
  ['many quotes', many, ['a']],
  ['an article without quotes', silent, []],
  ['an Arabic article', fixture('arabic-without-dir'), ['l']],
  ['partner content', fixture('partner-content'), []],
  ['the keys', silent, ['?']],
  ['a picture', many, ['ArrowUp', 'i']],
  ['a live blog', fixture('live-blog'), []],
  ['another site', elsewhere, []],
];

/** How a reader may see it, one on top of the other. Firefox shows it as the reader's system has it. */
const WAYS: Record<string, (popup: Page) => Promise<unknown>> = {
  dark: (popup) => popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]),
  'right to left': (popup) => popup.evaluate(() => document.documentElement.setAttribute('dir', 'rtl')),
  '200 %': (popup) => popup.setViewport({ width: 200, height: 300, deviceScaleFactor: 2 }),
  [FORCED]: async (popup) => {
    const client = await popup.createCDPSession();
    await client.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
  },
};

/** Where browsers differ it is in their controls: Firefox sees the states that have some. */
const IN_FIREFOX = ['an article', 'many quotes', 'a picture'];

inBothBrowsers(new Map(STATES.map(([, { url, html }]) => [url, html])), (session) => {
  test.each(STATES)('%s: axe finds nothing, in any way of seeing it', async (name, { url }, keys) => {
    if (session().name === 'firefox' && !IN_FIREFOX.includes(name)) return;
    const page = await session().open(url);
    const popup = await session().popup(page);
    for (const key of keys) await popup.keyboard.press(key);
    await popup.evaluate(axe.source);
    const found = { light: await violations(popup) };
    if (session().name === 'chromium') {
      for (const [way, see] of Object.entries(WAYS)) {
        await see(popup);
        Object.assign(found, { [way]: await violations(popup, way !== FORCED) });
      }
      expect(await popup.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(200);
    }
    for (const [way, all] of Object.entries(found)) expect(all, way).toEqual([]);
    await popup.close();
    await page.close();
  });
});

/** What axe finds wrong, each as its rule and the elements. */
function violations(popup: Page, contrast = true): Promise<string[]> {
  const options = { resultTypes: ['violations'], rules: { 'color-contrast': { enabled: contrast } } };
  return popup.evaluate(
    `axe.run(${JSON.stringify(options)}).then(({ violations }) => violations.map(({ id, nodes }) => id + nodes.map(({ html }) => html)))`,
  ) as Promise<string[]>;
}
