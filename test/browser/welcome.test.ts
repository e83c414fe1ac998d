import { expect, test } from 'vitest';
import { inBothBrowsers } from './both.ts';

inBothBrowsers(new Map([['https://www.euronews.com/', '']]), (session) => {
  test('the welcome page shows a page dressed and undressed, a summary and a quote with its speaker', async () => {
    const page = await session().openOwn('welcome');
    await page.waitForSelector('blockquote');
    const text = () => page.evaluate(() => document.body.innerText);
    const dressed = await text();
    expect(dressed).toContain('“We have waited long enough for this boat”');
    expect(await page.$eval('blockquote b', (it) => it.textContent)).toBe('Mary Aldane');
    expect(dressed).not.toContain('Advertisement');
    await page.click('[role=switch]');
    expect(await text()).toContain('Advertisement');
    await page.close();
  });
});
