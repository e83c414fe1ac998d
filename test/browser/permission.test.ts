import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, type Session } from '../../scripts/browser/launch.mjs';
import { fixture, SAMPLE } from '../../scripts/browser/sample.mjs';

const sample = fixture(SAMPLE);
let session: Session;

beforeAll(async () => {
  session = await launch('firefox', {
    headless: true,
    pages: new Map([[sample.url, sample.html]]),
    firefoxPrefs: { 'extensions.originControls.grantByDefault': false },
  });
});
afterAll(() => session?.close());

test('without the right to read Euronews, the page is left alone and the popup asks for it', async () => {
  const page = await session.open(sample.url);
  expect(await page.$('html[data-verbatim]')).toBeNull();
  const popup = await session.popup(page);
  expect(await popup.$eval('h1', (it) => it.textContent)).toBe('Verbatim may not read Euronews yet');
  expect(await popup.$eval('button', (it) => it.textContent)).toBe('Allow on euronews.com');
});
