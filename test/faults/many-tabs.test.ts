import { expect, test } from 'vitest';
import { until } from '../../scripts/browser/launch.mjs';
import { storyPage } from '../browser/story-page.ts';
import { headline, onSiteInBothBrowsers } from './both.ts';

const MANY = 500;
/** For opening them, and for telling them all, on a slow machine: milliseconds. */
const LONG = 600_000;

const stories = Array.from({ length: MANY }, (_, n) =>
  storyPage(`https://www.euronews.com/2026/01/06/lightship-${n}`, [
    'The lightship has lain off Norby since 1931, and it will go on lying there.',
    '“Well-kept, dry and warm: so we like it,” said Jan Roth, the keeper of the lightship.',
  ]),
);

onSiteInBothBrowsers(new Map(stories.map(({ url, html }) => [url, html])), (stage) => {
  test(`one switch for ${MANY} open articles, and a popup on the last of them`, { timeout: LONG }, async () => {
    const own = await stage().own('options');
    const inTabs = (script: string) =>
      own.evaluate(`chrome.tabs.query({ url: 'https://www.euronews.com/*' }).then((tabs) => (${script})(tabs))`);
    // A few at a time, as a reader opens them.
    for (let n = 0; n < MANY; n += 10) {
      const urls = JSON.stringify(stories.slice(n, n + 10).map(({ url }) => url));
      await own.evaluate(`Promise.all(${urls}.map((url) => chrome.tabs.create({ url, active: false })))`);
      await until(() =>
        inTabs(`(tabs) => tabs.length === ${n} + 10 && tabs.every((tab) => tab.status === 'complete')`),
      );
    }
    const dressed = () =>
      inTabs(`async (tabs) => {
        const func = () => document.documentElement.hasAttribute('data-verbatim');
        const all = await Promise.all(tabs.map(({ id }) => chrome.scripting.executeScript({ target: { tabId: id }, func })));
        return all.filter(([{ result }]) => result).length;
      }`);
    expect(await dressed()).toBe(MANY);
    const last = await inTabs('(tabs) => tabs.at(-1).id');
    const popup = await stage().own('popup', `?tab=${last}`);
    await until(() => popup.$('.quote'));
    expect(await headline(popup)).toBe('A headline');
    for (const count of [0, MANY]) {
      await popup.click('[role=switch]');
      await until(async () => (await dressed()) === count);
    }
  });
});
