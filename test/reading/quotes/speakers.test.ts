import { describe, expect, it } from 'vitest';
import { loadLanguage } from '../../../src/reading/language/load.ts';
import { quotes } from '../../../src/reading/quotes/quotes.ts';
import { articleOf } from './article.ts';
import { RULES } from './speaker-cases.ts';

/** Who speaks each part of each quote, in reading order: "name", or "name|role" where the case gives a role. */
async function speakersIn(text: string, lang: string, withRole: boolean): Promise<(string | null)[]> {
  const language = await loadLanguage(lang);
  if (!language) throw new Error(`no data for ${lang}`);
  const parts = quotes(articleOf([text], { lang }), language).flatMap(({ parts, speaker }) =>
    parts.map((part) => ({ start: part.start, speaker })),
  );
  parts.sort((a, b) => a.start - b.start);
  return parts.map(({ speaker }) => speaker && (withRole ? `${speaker.name}|${speaker.role}` : speaker.name));
}

for (const [rule, languages] of Object.entries(RULES)) {
  describe(rule, () => {
    for (const [lang, cases] of Object.entries(languages)) {
      it.each(cases)(`${lang}: %s`, async (text, ...speakers) => {
        const withRole = speakers.some((speaker) => speaker?.includes('|'));
        expect(await speakersIn(text, lang, withRole)).toEqual(speakers);
      });
    }
  });
}
