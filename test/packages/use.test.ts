import { afterEach, expect, test } from 'vitest';
import { launch, type Session, until } from '../../scripts/browser/launch.mjs';
import { fixture, SAMPLE } from '../../scripts/browser/sample.mjs';
import { isDressed } from '../browser/both.ts';
import { unpack, zip } from './zips.ts';

const { url, html, expected } = fixture(SAMPLE);
let session: Session;
afterEach(() => session?.close());

test.each([
  // Chromium loads folders alone.
  ['chromium', () => unpack(zip('chrome'))],
  ['firefox', () => zip('firefox')],
] as const)('the zip for %s dresses an article, and gives its quotes', async (name, extension) => {
  session = await launch(name, { headless: true, pages: new Map([[url, html]]), extension: extension() });
  const page = await session.open(url);
  await isDressed(page, true);
  const popup = await session.popup(page);
  expect(await popup.$eval('h1', (it) => it.textContent)).toBe(expected.article.title);
  expect(await popup.$$('blockquote')).not.toEqual([]);
  await popup.click('[role=switch]');
  await until(async () => (await popup.$('[role=switch][aria-checked=false]')) !== null);
  await isDressed(page, false);
});
