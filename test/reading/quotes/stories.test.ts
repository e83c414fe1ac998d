import { expect, it } from 'vitest';
import { loadLanguage } from '../../../src/reading/language/load.ts';
import { quotes } from '../../../src/reading/quotes/quotes.ts';
import { articleOf } from './article.ts';
import { STORIES } from './stories.ts';

it.each(Object.entries(STORIES))('%s: who says what in a whole story', async (lang, { paragraphs, speakers }) => {
  const language = await loadLanguage(lang);
  if (!language) throw new Error(`no data for ${lang}`);
  const parts = quotes(articleOf(paragraphs, { lang }), language).flatMap(({ parts, speaker }) =>
    parts.map(({ block, start }) => ({ block, start, name: speaker?.name ?? null })),
  );
  parts.sort((a, b) => a.block - b.block || a.start - b.start);
  expect(parts.map((part) => part.name)).toEqual(speakers);
});
