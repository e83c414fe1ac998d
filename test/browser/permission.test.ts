import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, type Session, until } from '../../scripts/browser/launch.mjs';
import { fixture, SAMPLE } from '../../scripts/browser/sample.mjs';

const sample = fixture(SAMPLE);
let session: Session;

beforeAll(async () => {
  session = await launch('firefox', {
    headless: true,
    pages: new Map([[sample.url, sample.html]]),
    firefoxPrefs: {
      'extensions.originControls.grantByDefault': false,
      // Firefox's own question is answered with yes.
      'extensions.webextOptionalPermissionPrompts': false,
    },
  });
});
afterAll(() => session?.close());

test('without the right to read Euronews, the page is left alone; the popup asks for it, and then reads the page that is open', async () => {
  const page = await session.open(sample.url);
  expect(await page.$('html[data-verbatim]')).toBeNull();
  const popup = await session.popup(page);
  expect(await popup.$eval('h1', (it) => it.textContent)).toBe('Verbatim may not read Euronews yet');
  expect(await popup.$eval('button', (it) => it.textContent)).toBe('Allow on euronews.com');
  await popup.click('button');
  await popup.waitForSelector('.quote');
  await page.waitForSelector('html[data-verbatim]');
  await until(() => page.$eval('header', (it) => !it.checkVisibility()));
});
