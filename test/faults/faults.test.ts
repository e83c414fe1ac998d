import { describe, expect, test } from 'vitest';
import { until } from '../../scripts/browser/launch.mjs';
import { isDressed, paste, popupOf, said } from '../browser/both.ts';
import { allowInPrivate, letIn, openPrivately, stopBackground } from './around.ts';
import { headline, onSiteInBothBrowsers, opened, other, says, story } from './both.ts';
import { clear, fill, switchStorageOff } from './storage.ts';

const endless = { url: 'https://www.euronews.com/2026/01/08/endless' };
const restless = {
  url: 'https://www.euronews.com/2026/01/09/restless',
  html: story.html.replace(
    '</body>',
    '<script>setInterval(() => document.body.replaceWith(document.body.cloneNode(true)), 1000)</script></body>',
  ),
};
const TITLE = 'A headline';

onSiteInBothBrowsers(
  new Map<string, string | ((response: { write(part: string): void }) => void)>([
    [story.url, story.html],
    [other.url, other.html],
    [restless.url, restless.html],
    [endless.url, (response) => response.write(story.html.slice(0, story.html.indexOf('</article>')))],
  ]),
  (stage) => {
    const isFirefox = () => stage().session.name === 'firefox';

    describe('the extension', () => {
      test('is updated under open pages and an open popup', async () => {
        const page = await stage().visit(story.url);
        await stage().popup(page);
        await stage().own('options');
        await stage().session.reinstall();
        const popup = await stage().popup(page);
        expect(await headline(popup)).toBe(TITLE);
        await popup.click('[role=switch]');
        await isDressed(page, false);
        await popup.click('[role=switch]');
        await isDressed(page, true);
      });

      test('loses its background between a click and the answer', async () => {
        const page = await stage().visit(story.url);
        const popup = await stage().popup(page);
        const mode = () =>
          popup.evaluate('chrome.scripting.getRegisteredContentScripts().then(({ length }) => length > 0)');
        const shows = () => popup.$eval('[role=switch]', (it) => it.ariaChecked === 'true');
        for (const _ of [1, 2, 3, 4]) {
          const before = await mode();
          await Promise.all([popup.click('[role=switch]'), stopBackground(stage().session, popup)]);
          const isSaid = () => popup.$eval('[role=status]', (it) => it.textContent !== '');
          await until(async () => (await mode()) !== before || (await isSaid()));
          // Whatever came of the click, what the switch shows is what is on.
          await until(async () => (await mode()) === (await shows()));
        }
        if (!(await shows())) await popup.click('[role=switch]');
        await isDressed(page, true);
      });

      test('loses its background between a choice and its storing', async () => {
        const options = await stage().own('options');
        for (const theme of ['sepia', 'dark', 'light', 'auto']) {
          await Promise.all([options.select('select[name=theme]', theme), stopBackground(stage().session, options)]);
          await until(() =>
            options.evaluate(`chrome.storage.sync.get().then((stored) => stored.theme === '${theme}')`),
          );
        }
        expect(await options.$eval('[role=status]', (it) => it.textContent)).toBe('');
      });

      test('is asked for one mode and the other before it can answer', async () => {
        const page = await stage().visit(story.url);
        const popup = await stage().popup(page);
        const changes = await page.evaluateHandle(() => {
          const seen: boolean[] = [];
          const root = document.documentElement;
          new MutationObserver(() => seen.push(root.hasAttribute('data-verbatim'))).observe(root, {
            attributeFilter: ['data-verbatim'],
          });
          return seen;
        });
        await popup.$eval('[role=switch]', (it) => {
          (it as HTMLElement).click();
          (it as HTMLElement).click();
        });
        await until(() => changes.evaluate((seen) => seen.length > 1));
        await isDressed(page, true);
        await until(() => popup.$('[role=switch][aria-checked=true]'));
      });

      test('is kept out of the site, and let in again', async () => {
        const page = await stage().visit(story.url);
        await letIn(stage().session, false);
        const shut = await stage().popup(page, 'h1');
        expect(await headline(shut)).toBe('Verbatim may not read Euronews yet');
        await letIn(stage().session, true);
        const popup = await stage().popup(page);
        expect(await headline(popup)).toBe(TITLE);
      });
    });

    describe('storage', () => {
      test('that holds garbage: the defaults hold, and the options name what they could not read', async () => {
        const own = await stage().own('options');
        await own.evaluate(`(async () => {
          const garbage = { clean: 'perhaps', theme: 7, face: null, textSize: -1, keep: [[]], originalEditions: {}, originalPages: 'x',
            summaryLength: 'all', citationStyle: {}, copyFormat: '<b>', markQuotes: 2, badge: 'no', version: 'x' };
          await chrome.storage.sync.set(garbage);
          await chrome.storage.local.set({ originalPages: [1], news: { a: 1 } });
        })()`);
        const page = await stage().visit(story.url);
        await isDressed(page, true);
        const popup = await stage().popup(page);
        expect(await headline(popup)).toBe(TITLE);
        await popup.click('.quote [aria-keyshortcuts=c]');
        await said(popup);
        const options = await stage().own('options');
        await until(() => options.$('.trouble'));
        await clear(options);
        await until(async () => (await options.$('.trouble')) === null);
      });

      test('that is full: what is chosen holds, and is there the next time', async () => {
        const own = await stage().own('options');
        await fill(own);
        await own.select('select[name=theme]', 'sepia');
        const page = await stage().visit(story.url);
        await until(() => page.$('html[data-verbatim-look~="theme-sepia"]'));
        const again = await stage().own('options');
        expect(await again.$eval('select[name=theme]', (it) => it.value)).toBe('sepia');
        await clear(again);
        await until(async () => (await page.$('html[data-verbatim-look~="theme-sepia"]')) === null);
      });

      test('that is switched off: all works, and the reader is told that nothing is remembered', async () => {
        const page = await stage().visit(story.url);
        const { withoutStorage, restore } = await switchStorageOff(stage().session);
        const popup = await stage().popup(page);
        await popup.click('[aria-pressed]');
        await says(popup, 'Done, but the browser did not let us remember it.');
        const options = await stage().kept(withoutStorage(stage().session.openOwn('options')));
        await says(
          options,
          'The browser does not let Verbatim read its storage. What you choose here may not be remembered.',
        );
        const refused = await stage().kept(withoutStorage(popupOf(stage().session, story.url)));
        await until(() => refused.$('.quote'));
        await refused.keyboard.press('?');
        await refused.waitForSelector('dialog[open]');
        await restore();
      });
    });

    describe('the tab', () => {
      test('is closed while the popup waits for it', async () => {
        const page = await stage().session.browser.newPage();
        page.goto(endless.url).catch(() => undefined);
        const popup = await stage().kept(popupOf(stage().session, endless.url));
        await says(popup, 'The page is still loading');
        await page.close();
        await says(popup, 'This page cannot be read yet');
        const button = await popup.$('.action');
        await button?.click();
        await says(popup, 'This page cannot be read yet');
      });

      test('never finishes loading', async () => {
        const page = await stage().session.browser.newPage();
        page.goto(endless.url).catch(() => undefined);
        const popup = await stage().kept(popupOf(stage().session, endless.url));
        await says(popup, 'The page is still loading');
        await page.close();
      });

      test('moves on to another story under an open popup', async () => {
        const page = await stage().visit(story.url);
        const popup = await stage().popup(page);
        await page.goto(other.url);
        await isDressed(page, true);
        await popup.click('.quote [aria-keyshortcuts=s]');
        await says(popup, 'The page no longer has these words. Reload it and try again.');
        await popup.click('.quote [aria-keyshortcuts=c]');
        await until(async () => (await paste(popup)).plain.includes(story.url));
      });

      test('is discarded, and opened again', async () => {
        const page = await stage().visit(story.url);
        const own = await stage().own('popup');
        await own.bringToFront();
        const id = await own.evaluate(
          `chrome.tabs.query({ url: '${story.url}' }).then(async ([tab]) => (await chrome.tabs.discard(tab.id))?.id ?? tab.id)`,
        );
        const popup = await stage().own('popup', `?tab=${id}`);
        await until(() => popup.$('h1'));
        const sentences = ['The page is still loading', 'This page cannot be read yet', TITLE];
        expect(sentences).toContain(await headline(popup));
        await own.evaluate(`chrome.tabs.update(${id}, { active: true })`);
        const again = await stage().own('popup', `?tab=${id}`);
        await until(() => again.$('.quote'));
        await own.evaluate(`chrome.tabs.remove(${id})`);
        await page.close().catch(() => undefined);
      });

      test('comes back by the back button, in the mode that is on by then', async () => {
        const page = await stage().visit(story.url);
        await isDressed(page, true);
        await page.goto(other.url);
        const popup = await stage().popup(page);
        await popup.click('[role=switch]');
        await isDressed(page, false);
        await page.bringToFront();
        await page.evaluate(() => history.back());
        await until(() => page.evaluate((url) => location.href === url, story.url));
        await isDressed(page, false);
        await popup.bringToFront();
        await popup.click('[role=switch]');
        await isDressed(page, true);
      });

      test('is frozen while we ask, and thawed', async () => {
        // Only Chromium freezes pages.
        if (isFirefox()) return;
        const page = await stage().visit(story.url);
        const line = await page.createCDPSession();
        const own = await stage().own('popup');
        const id = await own.evaluate(`chrome.tabs.query({ url: '${story.url}' }).then(([tab]) => tab.id)`);
        await line.send('Page.setWebLifecycleState', { state: 'frozen' });
        const popup = await stage().own('popup', `?tab=${id}`);
        await until(() => popup.$('h1'));
        await line.send('Page.setWebLifecycleState', { state: 'active' });
        await until(() => popup.$('.quote'));
      });

      test('has a page that replaces its body over and over', async () => {
        const page = await stage().visit(restless.url);
        const popup = await stage().popup(page);
        expect(await headline(popup)).toBe(TITLE);
        for (const isOn of [false, true]) {
          await popup.click('[role=switch]');
          await isDressed(page, isOn);
        }
        await popup.click('.quote [aria-keyshortcuts=s]');
        await says(popup, 'Marked in the page');
      });
    });

    describe('around them', () => {
      test('two windows follow one switch; a private one is left alone until the reader lets us in, and follows then', async () => {
        const page = await stage().visit(story.url);
        const popup = await stage().popup(page);
        await popup.evaluate(`chrome.windows.create({ url: '${other.url}' })`);
        let second = page;
        await until(async () => {
          second = (await stage().session.browser.pages()).find((it) => it.url() === other.url) ?? page;
          return second !== page;
        });
        await isDressed(second, true);
        await popup.click('[role=switch]');
        for (const it of [page, second]) await isDressed(it, false);
        await popup.click('[role=switch]');
        for (const it of [page, second]) await isDressed(it, true);
        await second.close();
        const secret = await openPrivately(stage().session, other.url);
        expect(await secret.page.$('html[data-verbatim]')).toBeNull();
        // Chromium lets nobody but a person allow it there.
        if (isFirefox()) {
          await allowInPrivate(stage().session);
          await secret.page.reload();
          await isDressed(secret.page, true);
          const again = await stage().popup(page);
          for (const isOn of [false, true]) {
            await again.click('[role=switch]');
            for (const it of [page, secret.page]) await isDressed(it, isOn);
          }
        }
        await secret.close();
      });

      test('the clock and the time zone change', async () => {
        const page = await stage().visit(story.url);
        const here = await stage().popup(page);
        const before = await here.$$eval('time', (all) => all.map((it) => it.dateTime));
        for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
          await page.emulateTimezone(zone);
          const popup = await opened(popupOf(stage().session, story.url), async (own) => {
            await own.emulateTimezone(zone);
            // Only Chromium lets something be done to what is ours before it runs.
            if (!isFirefox()) await own.evaluateOnNewDocument(setClockBack);
          });
          await until(() => popup.$('.quote'));
          expect(await popup.$$eval('time', (all) => all.map((it) => it.dateTime))).toEqual(before);
          await popup.click('.quote [aria-keyshortcuts=c]');
          await said(popup);
          await popup.close();
        }
      });

      test('the network goes away after the page has loaded', async () => {
        const page = await stage().visit(story.url);
        stage().site.close();
        const popup = await stage().popup(page);
        expect(await headline(popup)).toBe(TITLE);
        await popup.click('.quote [aria-keyshortcuts=c]');
        await said(popup);
        for (const isOn of [false, true]) {
          await popup.click('[role=switch]');
          await isDressed(page, isOn);
        }
      });
    });
  },
);

function setClockBack(): void {
  Date.now = () => -1;
}
