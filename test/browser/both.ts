import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe } from 'vitest';
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
