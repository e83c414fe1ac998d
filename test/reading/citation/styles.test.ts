import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/reading/article/article.ts';
import { type CitationStyle, STYLES } from '../../../src/reading/citation/styles.ts';
import { en } from '../../../src/reading/language/en.ts';
import { story } from '../summary/story.ts';

const ADDRESS = 'https://www.euronews.com/2026/11/02/harbour#:~:text=a%20b';

const named = (style: CitationStyle, more: Partial<Article> = {}) => STYLES[style](story([], more), en, ADDRESS);

describe('APA', () => {
  it.each<[string, Partial<Article>, string]>([
    ['one author', {}, 'Falk, I. (2026, November 2). Harbour of Norby to close for a year. Euronews.'],
    [
      'three authors, with small words, hyphens and a title that asks',
      { authors: ['Ines Falk', 'Jean-Paul Roth', 'Ada von der Lind'], title: 'Will it close?' },
      'Falk, I., Roth, J.-P., & von der Lind, A. (2026, November 2). Will it close? Euronews.',
    ],
    ['names without capitals', { authors: ['سارة منصور'] }, 'سارة منصور. (2026, November 2). Harbour'],
    [
      'no author and no date',
      { authors: [], published: null },
      'Harbour of Norby to close for a year. (n.d.). Euronews.',
    ],
  ])('%s', (_, more, expected) => {
    expect(named('apa', more)).toContain(expected);
    expect(named('apa', more).endsWith(` ${ADDRESS}`)).toBe(true);
  });
});

describe('MLA', () => {
  it.each<[string, Partial<Article>, string]>([
    ['one author', {}, `Falk, Ines. “Harbour of Norby to close for a year.” Euronews, 2 Nov. 2026, ${ADDRESS}.`],
    ['two authors', { authors: ['Ines Falk', 'Jan Roth'] }, 'Falk, Ines, and Jan Roth. “'],
    ['three authors', { authors: ['Ines Falk', 'Jan Roth', 'Ada Lind'] }, 'Falk, Ines, et al. “'],
    ['a month of few letters', { published: '2026-05-03' }, 'Euronews, 3 May 2026, '],
    ['September', { published: '2026-09-03' }, 'Euronews, 3 Sept. 2026, '],
    ['marks in the title', { title: 'Mayor: "No"' }, 'Falk, Ines. “Mayor: ‘No’.”'],
    [
      'no author and no date',
      { authors: [], published: null },
      `“Harbour of Norby to close for a year.” Euronews, ${ADDRESS}.`,
    ],
  ])('%s', (_, more, expected) => {
    expect(named('mla', more)).toContain(expected);
  });
});

describe('Chicago', () => {
  it.each<[string, Partial<Article>, string]>([
    ['one author', {}, `Falk, Ines. “Harbour of Norby to close for a year.” Euronews, November 2, 2026. ${ADDRESS}.`],
    ['two authors', { authors: ['Ines Falk', 'Jan Roth'] }, 'Falk, Ines, and Jan Roth. “'],
    ['three authors', { authors: ['Ines Falk', 'Jan Roth', 'Ada Lind'] }, 'Falk, Ines, Jan Roth, and Ada Lind. “'],
    [
      'no author and no date',
      { authors: [], published: null },
      '“Harbour of Norby to close for a year.” Euronews. https',
    ],
  ])('%s', (_, more, expected) => {
    expect(named('chicago', more)).toContain(expected);
  });
});

describe('BibTeX', () => {
  it('gives every author and the address as it is', () => {
    expect(named('bibtex', { authors: ['Ines Falk', 'Jan Roth'] })).toBe(
      [
        '@misc{euronews-harbour,',
        '  author = {Ines Falk and Jan Roth},',
        '  title = {{Harbour of Norby to close for a year}},',
        '  howpublished = {Euronews},',
        '  year = {2026},',
        '  month = nov,',
        '  day = {2},',
        `  url = {${ADDRESS}},`,
        '}',
      ].join('\n'),
    );
  });

  it('escapes what TeX takes for its own', () => {
    expect(named('bibtex', { title: 'A & B: 5% of $1 #1 a_b {c} ~d^ \\e' })).toContain(
      'title = {{A \\& B: 5\\% of \\$1 \\#1 a\\_b \\{c\\} \\textasciitilde{}d\\textasciicircum{} \\textbackslash{}e}}',
    );
  });

  it('takes a name for one author, whatever stands in it', () => {
    expect(named('bibtex', { authors: ['Falk and Roth', 'Mori, Ada', 'Ferdinand'] })).toContain(
      'author = {{Falk and Roth} and {Mori, Ada} and Ferdinand}',
    );
  });

  it('leaves out what the page does not give', () => {
    expect(named('bibtex', { authors: [], published: null })).not.toMatch(/(author|year|month|day) =|null/);
  });
});
