import type { Article } from '../../../src/reading/article/article.ts';
import { articleOf } from '../../../src/reading/article/article-of.ts';

/** An article of the given paragraphs, as a page tells it. */
export const story = (paragraphs: string[], more: Partial<Article> = {}): Article =>
  articleOf(paragraphs, {
    url: 'https://www.euronews.com/2026/11/02/harbour',
    title: 'Harbour of Norby to close for a year',
    authors: ['Ines Falk'],
    published: '2026-11-02T08:00:00+01:00',
    ...more,
  });
