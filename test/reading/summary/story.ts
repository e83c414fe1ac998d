import type { Article, Block } from '../../../src/reading/article/article.ts';

/** An article of the given paragraphs; a paragraph that begins with "## " is a subheading. */
export function story(paragraphs: string[], more: Partial<Article> = {}): Article {
  return {
    url: 'https://www.euronews.com/2026/11/02/harbour',
    edition: 'en',
    lang: 'en',
    dir: 'ltr',
    kind: 'news',
    title: 'Harbour of Norby to close for a year',
    standfirst: null,
    authors: ['Ines Falk'],
    sources: [],
    published: '2026-11-02T08:00:00+01:00',
    updated: null,
    sponsor: null,
    machineTranslated: false,
    blocks: paragraphs.map(
      (text): Block =>
        text.startsWith('## ') ? { kind: 'heading', level: 2, text: text.slice(3) } : { kind: 'paragraph', text },
    ),
    alternates: [],
    read: 'by markup',
    ...more,
  };
}
