import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { launch, type Session, until } from '../../scripts/browser/launch.mjs';

/** Runs the same tests in both browsers, each with one session. `pages` maps addresses to HTML; nothing else can be reached. */
export function inBothBrowsers(pages: Map<string, string>, tests: (session: () => Session) => void): void {
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

const SHARED = join(import.meta.dirname, '../../../shared/pages');

/** A stored page with its address and title, or null where the stored pages are not. */
export function storedPage(name: string): { url: string; title: string; html: string } | null {
  const file = join(SHARED, `${name}.html`);
  if (!existsSync(file)) return null;
  const { url, title } = JSON.parse(readFileSync(join(SHARED, `${name}.json`), 'utf8'));
  return { url, title, html: readFileSync(file, 'utf8') };
}
