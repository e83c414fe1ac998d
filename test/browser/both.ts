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

/** What the clipboard gives to a page, as programs get it that paste. */
export async function paste(page: Page): Promise<{ plain: string; html: string; files: string[] }> {
  await page.evaluate(() => {
    document.querySelector('[data-pasted]')?.remove();
    const box = document.createElement('div');
    box.contentEditable = 'true';
    document.body.append(box);
    box.focus();
    box.addEventListener('paste', ({ clipboardData }) => {
      const files = [...(clipboardData?.files ?? [])].map(({ type }) => type);
      const [plain, html] = ['text/plain', 'text/html'].map((type) => clipboardData?.getData(type));
      box.dataset['pasted'] = JSON.stringify({ plain, html, files });
    });
  });
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
  return until(async () => JSON.parse(await page.$eval('[data-pasted]', (it) => it.getAttribute('data-pasted') ?? '')));
}
