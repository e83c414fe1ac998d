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

it('strange characters stay as they are, but for those that turn the direction of a text', () => {
  const text = 'A \u0000lone \uD83D surrogate, \u202Ebidi\u202C and 👩\u200D🚒.';
  expect(look(story(`<p>${text}</p>`)).article?.blocks).toEqual([
    { kind: 'paragraph', text: 'A lone \uD83D surrogate, bidi and 👩\u200D🚒.' },
  ]);
});

it('what the head says is folded like any text', () => {
  const head = '<meta name="article:author" content="Orla\u200B \n Finnerty">';
  const sponsor = story('<p>Text.</p>').replace(
    'class="swiper-slide ',
    `data-ispartner='{"sponsorName":" Borgo \u00AD Salso"}' $&`,
  );
  const slide = `<div class="swiper-wrapper--article">${sponsor}</div>`;
  expect(look(head + slide).article).toMatchObject({ authors: ['Orla Finnerty'], sponsor: 'Borgo Salso' });
});

it('in Persian the non-joiner stays inside words alone', () => {
  const html = `<html lang="fa">${story('<p>\u200C می\u200Cگویند \u200C باران\u200C </p>')}`;
  expect(look(html).article?.blocks).toEqual([{ kind: 'paragraph', text: 'می\u200Cگویند باران' }]);
});

it('a page of ten megabytes is read', () => {
  const paragraph = `<p>${'A sentence about the sea. '.repeat(380)}</p>`;
  expect(look(story(paragraph.repeat(1010))).article?.blocks).toHaveLength(1010);
}, 30_000);

it('twenty thousand paragraphs are read, by structure as well', () => {
  expect(look(story('<p>Word.</p>'.repeat(20_000))).article?.blocks).toHaveLength(20_000);
  const bare = story('<p>Words of some length.</p>'.repeat(20_000)).replace(/ class="[^"]*"/g, '');
  expect(look(bare)).toMatchObject({ detection: { article: true }, article: { read: 'by structure' } });
}, 30_000);

it('elements nested five thousand deep do no harm', () => {
  const deep = `${'<div><b>'.repeat(2500)}<p>Deep.</p>${'</b></div>'.repeat(2500)}`;
  expect(look(story(`<p>Word.</p>${deep}`)).article?.blocks).toEqual([{ kind: 'paragraph', text: 'Word.' }]);
});

it('text in boxes nested five thousand deep is read', () => {
  const { document } = new JSDOM(story('<p>Word.</p>'), { url: URL }).window;
  let box = document.querySelector('.c-article-content');
  for (let depth = 0; depth < 5000; depth++) {
    const inner = document.createElement('div');
    inner.append(document.createElement('p'));
    inner.firstElementChild?.append('Deep.');
    box?.append(inner);
    box = inner;
  }
  expect(read(document, URL)?.blocks).toHaveLength(5001);
}, 30_000);

it('forms whose fields bear the names of properties do no harm', () => {
  const names = ['children', 'parentElement', 'textContent', 'nodeName', 'matches', 'className'];
  const form = `<form>${names.map((name) => `<input name="${name}">`).join('')}<p>Not the story.</p></form>`;
  expect(look(`${form}${story(`<p>Word.</p>${form}`)}${form}`).article?.blocks).toHaveLength(1);
});
