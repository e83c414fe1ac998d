import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import { type Answers, launch, type Session, until } from '../../scripts/browser/launch.mjs';

/** Runs the same tests in both browsers, each with one session. Nothing but `pages` can be reached. */
export function inBothBrowsers(pages: Answers, tests: (session: () => Session) => void): void {
  describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
    let session: Session;
    beforeAll(async () => {
      session = await launch(name, { headless: true, pages });
    });
    afterAll(() => session?.close());
    tests(() => session);
  });
}

/** Gives what keeps a page that is being opened until the test is over, and closes it then. */
export function untilTestEnds(): (opening: Promise<Page>) => Promise<Page> {
  const open: Page[] = [];
  afterEach(async () => {
    // What the test itself closed is closed.
    for (const page of open.splice(0)) await page.close().catch(() => undefined);
  });
  return async (opening) => {
    const page = await opening;
    open.push(page);
    return page;
  };
}

/** The popup for the tab that shows an address, as soon as there is one, also where the page has not loaded or never will. */
export async function popupOf({ openOwn }: Session, url: string): Promise<Page> {
  const finder = await openOwn('popup');
  const id = await until(async () => {
    const tabs = (await finder.evaluate('chrome.tabs.query({})')) as { id: number; url?: string }[];
    return tabs.findLast((tab) => tab.url === url)?.id;
  });
  await finder.close();
  return openOwn('popup', `?tab=${id}`);
}

/** Waits until clean mode is on in a page, or off. */
export const isDressed = (page: Page, on: boolean) =>
  until(async () => ((await page.$('html[data-verbatim]')) !== null) === on);

/** Waits until the popup has said that something is done. */
export const said = (popup: Page) => until(() => popup.$eval('[role=status]', (it) => it.textContent !== ''));

/** What the clipboard gives to a page, as programs get it that paste. The box stands outside the body, where clean mode hides nothing. */
export async function paste(page: Page): Promise<{ plain: string; html: string; files: string[] }> {
  await page.evaluate(() => {
    const box = document.createElement('div');
    box.contentEditable = 'true';
    document.documentElement.append(box);
    box.focus();
    box.addEventListener('paste', (event) => {
      const { clipboardData } = event;
      event.preventDefault();
      const files = [...(clipboardData?.files ?? [])].map(({ type }) => type);
      const [plain, html] = ['text/plain', 'text/html'].map((type) => clipboardData?.getData(type));
      box.textContent = JSON.stringify({ plain, html, files });
      box.toggleAttribute('data-pasted');
    });
  });
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
  return until(() =>
    page.$eval('[data-pasted]', (it) => {
      it.remove();
      return JSON.parse(it.textContent ?? '');
    }),
  );
}
