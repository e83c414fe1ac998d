import axe from 'axe-core';
import type { Page, SerializedAXNode } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { until } from '../../scripts/browser/launch.mjs';
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

const WITHOUT_COLOURS = { rules: { 'color-contrast': { enabled: false } } };

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

/** What the browser answers in states that no page brings about. The story of the last is no story. */
const ANSWERS: [name: string, heading: string, answers: string][] = [
  ['not allowed to read', 'Verbatim may not read Euronews yet', 'chrome.permissions.contains = async () => false'],
  [
    'a page that is still loading',
    'The page is still loading',
    'chrome.tabs.sendMessage = () => new Promise(() => {})',
  ],
  ['a page that cannot be read', 'This page cannot be read yet', 'chrome.tabs.sendMessage = async () => null'],
  [
    'an article that cannot be analysed',
    'This article could not be analysed',
    "chrome.tabs.sendMessage = async () => ({ reply: { kind: 'article', article: { lang: 'en' } } })",
  ],
];

/** How a reader may see it, one on top of the other, and what of it axe can tell. Firefox shows it as the reader's system has it. */
const WAYS: [way: string, checks: object, see: (popup: Page) => Promise<unknown>][] = [
  // The colours alone are others.
  [
    'dark',
    { runOnly: ['color-contrast'] },
    (popup) => popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]),
  ],
  [
    'right to left, 200 %',
    WITHOUT_COLOURS,
    async (popup) => {
      await popup.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
      await popup.setViewport({ width: 200, height: 300, deviceScaleFactor: 2 });
    },
  ],
  // The colours are then the reader's own, and none of ours to check.
  [
    'forced colours',
    WITHOUT_COLOURS,
    async (popup) => {
      const client = await popup.createCDPSession();
      await client.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    },
  ],
];

/** Where browsers differ it is in their controls: Firefox sees the states that have some. */
const IN_FIREFOX = ['an article', 'many quotes', 'a picture'];

inBothBrowsers(new Map(STATES.map(([, { url, html }]) => [url, html])), (session) => {
  test.each(STATES)('%s: axe finds nothing, in any way of seeing it', async (name, { url }, keys) => {
    const isFirefox = session().name === 'firefox';
    if (isFirefox && !IN_FIREFOX.includes(name)) return;
    const page = await session().open(url);
    const popup = await session().popup(page);
    for (const key of keys) await popup.keyboard.press(key);
    await findsNothing(popup, isFirefox ? [] : WAYS);
    await popup.close();
    await page.close();
  });

  test.each(ANSWERS)('%s: axe finds nothing, in any way of seeing it', async (_, heading, answers) => {
    // The browser's answers can be put in its mouth in Chromium alone.
    if (session().name === 'firefox') return;
    const popup = await session().openOwn('popup', '?tab=1');
    await popup.evaluateOnNewDocument(
      `chrome.tabs.get = async (id) => ({ id, url: 'https://www.euronews.com/' }); ${answers}`,
    );
    await popup.reload();
    await until(() => popup.$eval('h1', (it, words) => it.textContent === words, heading));
    await findsNothing(popup, WAYS);
    await popup.close();
  });

  test('the keyboard alone reaches everything, in the order of reading, and leaves the focus where it is', async () => {
    const page = await session().open(many.url);
    const popup = await session().popup(page);
    const focused = () => popup.evaluate(nameOfFocus);
    const stops: string[] = [];
    for (const controls = await popup.$$(CONTROLS); stops.length < controls.length; stops.push(await focused()))
      await popup.keyboard.press('Tab');
    expect([...new Set(stops)]).toEqual(READING_ORDER);
    if (session().name === 'chromium') {
      const told = await toldOf(popup);
      for (const [name, role, more] of TOLD)
        expect(told.find((it) => it.name === name && it.role === role)).toMatchObject(more);
      // A tip that says the label again is read out twice.
      expect(told.filter(({ name, description }) => name && description?.startsWith(name))).toEqual([]);
      await popup.keyboard.press('ArrowUp');
      const card = (await toldOf(popup)).find(({ focused }) => focused);
      expect(card).toMatchObject({
        role: 'listitem',
        name: expect.stringMatching(/^We counted .+ (?:Ada Lind|Jan Roth) keeper$/),
      });
    }

    const press = async (name: string, key: 'Enter' | ' ' | 'ArrowDown') => {
      await (await popup.$(`::-p-aria(${name})`))?.focus();
      await popup.keyboard.press(key);
    };
    for (const name of ['Clean mode', 'Look', 'Longer', 'Mark all in the page']) {
      const state = () => popup.evaluate(() => document.activeElement?.closest('section, header')?.outerHTML);
      await (await popup.$(`::-p-aria(${name})`))?.focus();
      const before = await state();
      await press(name, ' ');
      await until(async () => (await state()) !== before);
      expect(await focused()).toBe(name);
    }
    await press('Show in page', 'Enter');
    await until(() => popup.$eval('[role=status]', (it) => it.textContent === 'Marked in the page'));
    expect(await focused()).toBe('Show in page');
    await press('Speaker', 'ArrowDown');
    await until(async () => (await popup.$$('.quote')).length === 4);
    expect(await focused()).toBe('Speaker');
    await press('Keys', 'Enter');
    await until(async () => (await focused()) === 'Close');
    await popup.keyboard.press('Escape');
    await until(async () => (await focused()) === 'Keys');
    await session().setLook({ summaryLength: 3, markQuotes: false, clean: true });
    await popup.close();
    await page.close();
  });
});

const CONTROLS = ':is(button, select, a[href]):not(dialog *)';

/** What the Tab key stops at in the popup of `many`; what comes with each sentence and each quote, once. */
const READING_ORDER = [
  'Clean mode',
  'Look',
  'Shorter',
  'Longer',
  'Copy all',
  'Copy',
  'Show in page',
  'Previous quote in the page',
  'Next quote in the page',
  'Speaker',
  'Picture',
  'Show all 8',
  'Mark all in the page',
  'Copy summary and quotes',
  'Copy article as Markdown',
  'Save article as Markdown',
  'Citation',
  'Format',
  'Keys',
  'Options',
];

/** Runs in the page. */
function nameOfFocus(): string {
  const it = document.activeElement;
  if (!it || it === document.body) return '';
  return it.ariaLabel ?? (it.closest('label')?.firstElementChild ?? it).textContent ?? '';
}

/** What a screen reader is told of a control that no axe rule asks for, as Chromium tells it. */
const TOLD = [
  ['Clean mode', 'switch', { checked: true, keyshortcuts: 'm' }],
  ['Look', 'button', { expanded: false }],
  ['Mark all in the page', 'button', { pressed: false }],
  ['Copy', 'button', { description: 'A standfirst.' }],
  ['Speaker', 'combobox', { value: 'All speakers' }],
] as const;

/** Everything in the accessibility tree, in the order of reading. */
async function toldOf(popup: Page): Promise<SerializedAXNode[]> {
  const flat = (it: SerializedAXNode): SerializedAXNode[] => [it, ...(it.children ?? []).flatMap(flat)];
  return flat((await popup.accessibility.snapshot({ interestingOnly: false })) as SerializedAXNode);
}

async function findsNothing(popup: Page, ways: typeof WAYS): Promise<void> {
  await popup.evaluate(axe.source);
  expect(await violations(popup, {})).toEqual([]);
  for (const [way, checks, see] of ways) {
    await see(popup);
    expect(await violations(popup, checks), way).toEqual([]);
  }
  if (ways.length > 0)
    expect(await popup.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(200);
}

/** What axe finds wrong, each as its rule and the elements. */
function violations(popup: Page, checks: object): Promise<string[]> {
  return popup.evaluate(
    `axe.run(${JSON.stringify({ resultTypes: ['violations'], ...checks })}).then(({ violations }) => violations.map(({ id, nodes }) => id + nodes.map(({ html }) => html)))`,
  ) as Promise<string[]>;
}
