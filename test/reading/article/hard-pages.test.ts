import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { detect } from '../../../src/reading/article/detect.ts';
import { read } from '../../../src/reading/article/read.ts';

const URL = 'https://www.euronews.com/2026/01/06/a-hard-page';

function story(text: string): string {
  return `<meta property="og:type" content="article"><div class="swiper-slide swiper-slide-active"><article class="o-article-newsy">
    <h1 class="c-article-redesign-title">A hard page</h1><div class="c-article-content">${text}</div></article></div>`;
}

function look(html: string) {
  const { document } = new JSDOM(html, { url: URL }).window;
  const before = document.documentElement.outerHTML;
  const result = { detection: detect(document, URL), article: read(document, URL) };
  expect(document.documentElement.outerHTML).toBe(before);
  return result;
}

it.each([
  ['nothing', ''],
  ['no body', '<frameset></frameset>'],
  ['an empty body', '<body></body>'],
  ['a story without a title', story('<p>Text.</p>').replace(/<h1.*<\/h1>/, '')],
  ['a story with an empty title', story('<p>Text.</p>').replace('A hard page', '')],
  ['a story without paragraphs', story('Text.')],
  ['a story of empty paragraphs', story('<p> </p><p>&nbsp;</p>')],
])('a page with %s is no article', (_, html) => {
  expect(look(html)).toMatchObject({ detection: { article: false }, article: null });
});

it('a page without head or language is still read', () => {
  const { article } = look(story('<p>One.</p>').replace(/<meta[^>]*>/, ''));
  expect(article).toMatchObject({ lang: 'en', published: null, authors: [], standfirst: null });
});

it('strange characters stay as they are', () => {
  const text = 'A \u0000lone \uD83D surrogate, \u202Ebidi\u202C and 👩\u200D🚒.';
  expect(look(story(`<p>${text}</p>`)).article?.blocks).toEqual([
    { kind: 'paragraph', text: 'A lone \uD83D surrogate, \u202Ebidi\u202C and 👩\u200D🚒.' },
  ]);
});

it('twenty thousand paragraphs are read', () => {
  expect(look(story('<p>Word.</p>'.repeat(20_000))).article?.blocks).toHaveLength(20_000);
}, 30_000);

it('elements nested five thousand deep do no harm', () => {
  const deep = `${'<div><b>'.repeat(2500)}<p>Deep.</p>${'</b></div>'.repeat(2500)}`;
  expect(look(story(`<p>Word.</p>${deep}`)).article?.blocks).toEqual([{ kind: 'paragraph', text: 'Word.' }]);
});

it('forms whose fields bear the names of properties do no harm', () => {
  const names = ['children', 'parentElement', 'textContent', 'nodeName', 'matches', 'className'];
  const form = `<form>${names.map((name) => `<input name="${name}">`).join('')}<p>Not the story.</p></form>`;
  expect(look(`${form}${story(`<p>Word.</p>${form}`)}${form}`).article?.blocks).toHaveLength(1);
});
