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
