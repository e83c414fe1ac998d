// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/reading/article/article.ts';
import { type Cited, cite } from '../../../src/reading/citation/cite.ts';
import type { Citation } from '../../../src/reading/citation/forms.ts';
import type { CitationStyle } from '../../../src/reading/citation/styles.ts';
import { generic } from '../../../src/reading/language/generic.ts';
import { loadLanguage } from '../../../src/reading/language/load.ts';
import type { Quote } from '../../../src/reading/quotes/quote.ts';
import { story } from '../summary/story.ts';

const languageOf = async (lang: string) => (await loadLanguage(lang)) ?? generic;

/** The quote whose parts are the given words of the article's only paragraph. */
function quoteOf(article: Article, words: string[], speaker: Quote['speaker'] = null): Quote {
  const [block] = article.blocks;
  const text = block?.kind === 'paragraph' ? block.text : '';
  const parts = words.map((part) => ({
    block: 0,
    start: text.indexOf(part),
    end: text.indexOf(part) + part.length,
    text: part,
  }));
  return { parts, speaker, mention: null, cue: null, continues: false, score: 1 };
}

/** What is copied, with the language of the article and the newsroom's line unless another style is asked for. */
async function cited(what: Cited, article: Article, style: CitationStyle = 'newsroom'): Promise<Citation> {
  return cite(what, article, await languageOf(article.lang), { style, notNamed: 'Not named' });
}

const article = story(['"We close in March," said Ada Lind. "There is no other way."'], {
  authors: ['Ines Falk', 'Jan Roth'],
});
const quote = quoteOf(article, ['We close in March,', 'There is no other way.'], {
  name: 'Ada Lind',
  role: 'head of the port',
});

describe('cite', () => {
  it('gives the words, the speaker with the role, and the source', async () => {
    expect((await cited({ quotes: [quote] }, article)).plain).toBe(
      [
        '“We close in March, […] There is no other way.”',
        '— Ada Lind, head of the port',
        '',
        '“Harbour of Norby to close for a year”, Ines Falk and Jan Roth, Euronews, 2 November 2026',
        'https://www.euronews.com/2026/11/02/harbour#:~:text=We%20close%20in%20March&text=There%20is%20no%20other%20way',
      ].join('\n'),
    );
  });

  it('says in the words it is given that nobody is named', async () => {
    const unknown = { ...quote, speaker: null };
    expect((await cited({ quotes: [unknown] }, article)).plain).toContain('\n— Not named\n');
  });

  it('leaves out what the page does not give', async () => {
    const bare = { ...article, authors: [], published: null };
    const { plain } = await cited({ quotes: [{ ...quote, speaker: { name: 'Ada Lind', role: null } }] }, bare);
    expect(plain).toContain('\n— Ada Lind\n');
    expect(plain).toContain('”, Euronews\n');
  });

  it('leaves out a date that is none', async () => {
    const damaged = { ...article, published: 'yesterday' };
    expect((await cited({ quotes: [quote] }, damaged)).plain).toContain(', Euronews\n');
  });

  it('gives the day as the page has it, wherever the reader is', async () => {
    const late = { ...article, published: '2026-11-02T23:59:00-11:00' };
    expect((await cited({ quotes: [quote] }, late)).plain).toContain('2 November 2026');
  });

  it.each([
    ['fr', '«\u00a0La “Belle” part\u00a0»', '2 novembre 2026', 'Ines Falk et Jan Roth'],
    ['de', '„La ‚Belle‘ part“', '2. November 2026', 'Ines Falk und Jan Roth'],
    ['it', '«La “Belle” part»', '2 novembre 2026', 'Ines Falk e Jan Roth'],
    ['es', '“La ‘Belle’ part”', '2 de noviembre de 2026', 'Ines Falk y Jan Roth'],
    ['pt', '“La ‘Belle’ part”', '2 de novembro de 2026', 'Ines Falk e Jan Roth'],
    ['pl', '„La »Belle« part”', '2 listopada 2026', 'Ines Falk i Jan Roth'],
    ['ru', '«La „Belle“ part»', '2 ноября 2026', 'Ines Falk и Jan Roth'],
    ['tr', '“La ‘Belle’ part”', '2 Kasım 2026', 'Ines Falk ve Jan Roth'],
    ['el', '«La “Belle” part»', '2 Νοεμβρίου 2026', 'Ines Falk και Jan Roth'],
    ['hu', '„La »Belle« part”', '2026. november 2.', 'Ines Falk és Jan Roth'],
    ['fa', '«La ‹Belle› part»', '۲ نوامبر ۲۰۲۶', 'Ines Falk و Jan Roth'],
    ['ar', '”La ’Belle‘ part“', '2 نوفمبر 2026', 'Ines Falk وJan Roth'],
    ['en', '“La ‘Belle’ part”', '2 November 2026', 'Ines Falk and Jan Roth'],
  ])("sets marks, date and names in the article's language (%s)", async (lang, words, date, names) => {
    const abroad = story(['"La « Belle » part"'], { lang, authors: ['Ines Falk', 'Jan Roth'] });
    const { plain } = await cited({ quotes: [quoteOf(abroad, ['La « Belle » part'])] }, abroad);
    expect(plain).toContain(words);
    expect(plain).toContain(date);
    expect(plain).toContain(names);
  });

  it('changes straight marks and marks within marks', async () => {
    const words = 'He said: "I read «No» there"';
    const inner = story([`“${words}”`]);
    const { plain } = await cited({ quotes: [quoteOf(inner, [words])] }, inner);
    expect(plain).toContain('“He said: ‘I read “No” there’”');
  });

  it('leaves apostrophes and inches alone', async () => {
    const words = 'It\'s a 5" pipe';
    const plainStory = story([`“${words}”`]);
    expect((await cited({ quotes: [quoteOf(plainStory, [words])] }, plainStory)).plain).toContain(`“${words}”`);
  });

  it('gives the same as HTML, in which the text of the page is text', async () => {
    const hostile = story(['"<img src=x onerror=alert(1)> & more"'], { title: '<b>Bold</b>', lang: 'ar', dir: 'rtl' });
    const words = '<img src=x onerror=alert(1)> & more';
    const { html } = await cited(
      { quotes: [quoteOf(hostile, [words], { name: '"Ada"', role: "<i>head's</i>" })] },
      hostile,
    );
    const page = new DOMParser().parseFromString(html, 'text/html');
    expect([...page.body.querySelectorAll('*')].map((it) => it.localName)).toEqual([
      'blockquote',
      'p',
      'br',
      'p',
      'br',
      'a',
    ]);
    expect(page.querySelector('blockquote')?.textContent).toBe(`”${words}“— "Ada"، <i>head's</i>`);
    expect(page.querySelector('blockquote')?.getAttribute('dir')).toBe('rtl');
    expect(page.querySelector('a')?.getAttribute('href')).toContain('https://www.euronews.com/2026/11/02/harbour');
  });

  it('sets quotes one after the other and names their source once, by its plain address', async () => {
    const second = { ...quote, parts: quote.parts.slice(1), speaker: null };
    expect((await cited({ quotes: [quote, second] }, article)).plain).toBe(
      [
        '“We close in March, […] There is no other way.”',
        '— Ada Lind, head of the port',
        '',
        '“There is no other way.”',
        '— Not named',
        '',
        '“Harbour of Norby to close for a year”, Ines Falk and Jan Roth, Euronews, 2 November 2026',
        'https://www.euronews.com/2026/11/02/harbour',
      ].join('\n'),
    );
  });

  it('gives one sentence alone with the address of its words, several as a list with that of the article', async () => {
    const sentences = ['The port closes.', 'Boats move to Vik.'].map((text, block) => ({
      block,
      start: 0,
      end: text.length,
      text,
    }));
    const long = story(sentences.map(({ text }) => text));
    expect((await cited({ sentences: sentences.slice(1) }, long)).plain).toMatch(
      /^Boats move to Vik\.\n\n“Harbour[^\n]*\n.*#:~:text=Boats%20move%20to%20Vik$/,
    );
    const both = await cited({ sentences, quotes: [quote] }, long);
    expect(both.plain).toMatch(/^• The port closes\.\n• Boats move to Vik\.\n\n“We close[^#]*$/);
    expect(both.markdown).toMatch(/^- The port closes\.\n- Boats move to Vik\.\n\n> “We close/);
    expect(both.html).toMatch(/^<p [^>]*>• The port closes\.<\/p>\n<p [^>]*>• Boats move to Vik\.<\/p>\n<blockquote/);
  });

  it('gives the same as Markdown, in which nothing of the text is markup', async () => {
    const words = '*No* [link](x) <b> `code` a_b ~c~ 1 | 2 &amp; \\';
    const hostile = story([`"${words}"`], { title: '# One_two' });
    const { markdown } = await cited(
      { quotes: [quoteOf(hostile, [words], { name: '1. Ada', role: '- head' })] },
      hostile,
    );
    expect(markdown.split('\n')).toEqual([
      '> “\\*No\\* \\[link\\](x) \\<b\\> \\`code\\` a\\_b \\~c\\~ 1 \\| 2 \\&amp; \\\\”',
      '>',
      '> — 1. Ada, - head',
      '',
      '“# One\\_two”, Ines Falk, Euronews, 2 November 2026  ',
      expect.stringMatching(/^<https:.*harbour#:~:text=.*>$/),
    ]);
  });
});
