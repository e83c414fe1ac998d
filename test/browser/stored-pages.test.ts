import { describe, expect, test } from 'vitest';
import { inBothBrowsers } from './both.ts';
import { storedPage } from './stories.ts';

/** What the two stored articles must give: one quote each, whole, with its speaker. */
const CASES = [
  {
    name: 'seed-000',
    opens: 'Depuis l',
    closes: 'partagent équitablement ce fardeau',
    speaker: 'Jens Stoltenberg secrétaire général de l',
  },
  {
    name: 'seed-003',
    opens: 'L',
    closes: 'engagement financier pluriannuel.',
    speaker: 'Jens Stoltenberg Secrétaire général de l',
  },
];

/** Words around the stories that are none of theirs. */
const CLUTTER = /publicité|copier\/coller|partager cet article|à découvrir également|à la une|meloni/i;

const stored = CASES.map(({ name }) => storedPage(name)).filter((page) => page !== null);

describe.skipIf(stored.length === 0)('stored pages', () => {
  inBothBrowsers(new Map(stored.map(({ url, html }) => [url, html])), (session) => {
    test.each(CASES)(
      '$name: one quote with its speaker, and no clutter in the page or in the popup',
      async ({ name, opens, closes, speaker }) => {
        const { url, title } = storedPage(name) ?? { url: '', title: '' };
        const page = await session().open(url);
        const shown = await page.evaluate(() => document.body.innerText);
        expect(shown).toContain(title);
        expect(shown).not.toMatch(CLUTTER);

        const popup = await session().popup(page);
        expect(await popup.evaluate(() => document.body.innerText)).not.toMatch(CLUTTER);
        const quotes = await popup.$$eval('.quote blockquote', (all) => all.map((it) => it.textContent ?? ''));
        expect(quotes).toHaveLength(1);
        expect(quotes[0]?.startsWith(opens)).toBe(true);
        expect(quotes[0]?.endsWith(closes)).toBe(true);
        expect(await popup.$eval('.speaker', (it) => it.textContent)).toContain(speaker);
        await popup.close();
        await page.close();
      },
    );
  });
});
