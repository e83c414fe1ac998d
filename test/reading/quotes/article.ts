import type { Article, Block } from '../../../src/reading/article/article.ts';

/** An article with nothing but a title, a standfirst and paragraphs; one that begins with "## " is a heading. */
export function articleOf(
  paragraphs: string[],
  { title = '', standfirst = null as string | null, lang = 'en' } = {},
): Article {
  const blocks = paragraphs.map(
    (text): Block =>
      text.startsWith('## ') ? { kind: 'heading', level: 2, text: text.slice(3) } : { kind: 'paragraph', text },
  );
  const nothing = { authors: [], sources: [], published: null, updated: null, sponsor: null, alternates: [] };
  return {
    url: '',
    edition: 'en',
    lang,
    dir: 'ltr',
    kind: 'news',
    machineTranslated: false,
    read: 'by markup',
    title,
    standfirst,
    blocks,
    ...nothing,
  };
}
