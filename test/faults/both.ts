import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { launch, type OwnPage, type Session, until } from '../../scripts/browser/launch.mjs';
import { type Site, type SitePages, startSite } from '../../scripts/browser/site.mjs';
import { untilTestEnds } from '../browser/both.ts';
import { storyPage } from '../browser/story-page.ts';

export const story = storyPage('https://www.euronews.com/2026/01/06/lightship', [
  'The lightship has lain off Norby since 1931, and it will go on lying there.',
  '“Well-kept, dry and warm: so we like it,” said Jan Roth, the keeper of the lightship.',
]);
export const other = storyPage('https://www.euronews.com/2026/01/07/pilot', [
  'The pilots of Norby row out at six whatever the weather is like that day.',
  '“We have never turned back,” said Ada Lind, the oldest of the pilots.',
]);

interface Stage {
  session: Session;
  site: Site;
  /** Opens an address, and closes it after the test. */
  visit(url: string): Promise<Page>;
  popup(page: Page, shows?: string): Promise<Page>;
  own(name: OwnPage, query?: string): Promise<Page>;
  kept(opening: Promise<Page>): Promise<Page>;
}

/** Runs the same tests in both browsers, on a site that the browser reaches by its own network. */
export function onSiteInBothBrowsers(pages: SitePages, tests: (stage: () => Stage) => void): void {
  describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
    let stage: Stage;
    const kept = untilTestEnds();
    beforeAll(async () => {
      const site = await startSite(pages);
      const session = await launch(name, { headless: true, pages: new Map(), site });
      stage = {
        session,
        site,
        visit: (url) => kept(session.open(url)),
        popup: (page, shows) => kept(session.popup(page, shows)),
        own: (name, query) => kept(session.openOwn(name, query)),
        kept,
      };
    });
    afterAll(async () => {
      stage?.site.close();
      await stage?.session.close();
    });
    tests(() => stage);
  });
}

/** Waits until a page of ours says this, in a heading or to those who don't see. */
export const says = (own: Page, words: string) =>
  until(() =>
    own.$$eval('h1, [role=status], .trouble', (all, words) => all.some((it) => it.textContent === words), words),
  );

export const headline = (own: Page) => own.$eval('h1', (it) => it.textContent);

/** A page of ours that something is done to before its own scripts run. */
export async function opened(opening: Promise<Page>, before: (own: Page) => Promise<unknown>): Promise<Page> {
  const own = await opening;
  await before(own);
  // Firefox never tells that such a page has loaded.
  await own.evaluate('globalThis.before = true; location.reload()');
  await until(() => own.evaluate('!globalThis.before && document.readyState === "complete"'));
  return own;
}
