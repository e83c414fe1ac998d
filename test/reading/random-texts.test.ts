import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Article, type Passage, STANDFIRST, textOf } from '../../src/reading/article/article.ts';
import { articleOf } from '../../src/reading/article/article-of.ts';
import { foldText } from '../../src/reading/article/text.ts';
import { cite } from '../../src/reading/citation/cite.ts';
import { citeSelection } from '../../src/reading/citation/cite-selection.ts';
import { STYLES } from '../../src/reading/citation/styles.ts';
import { analyseIn } from '../../src/reading/index.ts';
import { generic } from '../../src/reading/language/generic.ts';
import type { Language } from '../../src/reading/language/language.ts';
import { loadLanguage } from '../../src/reading/language/load.ts';
import { Costs } from './costs.ts';

const FILES = Object.keys(import.meta.glob('../../src/reading/language/??.ts'));
const LANGUAGES = FILES.map((file) => file.slice(-'xx.ts'.length, -'.ts'.length));

/**
 * How many stories are tried in all, new ones each time, and how long they take; without that wish they are few, the same each time,
 * and nothing is timed.
 */
const STORIES = process.env.VERBATIM_TEXTS;
const EACH = Math.ceil(Number(STORIES ?? 1000) / (LANGUAGES.length + 1));
const SEED = STORIES === undefined ? { seed: 2026 } : {};

/** What trips programs up: marks of every kind, and characters that do not show, turn the direction or come in halves. */
const TRAPS = [
  ...[
    '"',
    '“',
    '”',
    '„',
    '«',
    '»',
    '‘',
    '’',
    "'",
    '‹',
    '›',
    '``',
    "''",
    '(',
    ')',
    '[',
    ']',
    '…',
    '...',
    '—',
    '–',
    '-',
    ':',
    ';',
    '\n',
  ],
  ...[
    '\u00a0',
    '\u202f',
    '\u200b',
    '\u200c',
    '\u200f',
    '\u202e',
    '\u2066',
    '\ufeff',
    '\ud83d',
    '👩‍🚒',
    'e\u0301',
    '𝒜',
    '\0',
    '\u0600',
  ],
  ...[
    '<b>',
    '</script>',
    '&amp;',
    '$' + '{x}',
    '{{x}}',
    '\\',
    '[a](b)',
    '|',
    '#',
    '=1+1',
    '%E0',
    'javascript:',
    '__proto__',
    'constructor',
  ],
];

const anything = fc.string({ unit: 'binary', maxLength: 4 });
const often = fc.nat(60);

/** Words of the language's own lists, names, end marks, traps; now and then the same over and over. */
function textIn(language: Language): fc.Arbitrary<string> {
  const lists = Object.values(language.reporting).filter((list) => typeof list === 'string');
  const words = lists.flatMap((list) => list.replaceAll('*', '').replaceAll('_', ' ').split(/\s+/)).filter(Boolean);
  const name = fc.constantFrom(
    'Nora',
    'Fenwick',
    'Šimon',
    'Ольга',
    'Κώστας',
    'ليلى',
    'X',
    '1990',
    'O’Hara',
    'van',
    'de',
  );
  const token = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom('word', ...words) },
    { weight: 3, arbitrary: name },
    { weight: 2, arbitrary: fc.constantFrom('. ', ', ', '? ', '! ', '.” ', ',” ', ': “', ' “', '” ', ' «', '» ') },
    { weight: 1, arbitrary: fc.constantFrom(...TRAPS) },
    { weight: 1, arbitrary: anything },
  );
  const space = fc.constantFrom(' ', ' ', ' ', '');
  const tokens = (maxLength: number) =>
    fc.array(fc.tuple(token, space), { minLength: 1, maxLength }).map((all) => all.flat().join(''));
  const repeated = (maxLength: number) => fc.tuple(tokens(maxLength), often).map(([text, times]) => text.repeat(times));
  return fc.oneof(
    { weight: 48, arbitrary: tokens(60) },
    { weight: 1, arbitrary: repeated(60) },
    { weight: 1, arbitrary: repeated(4) },
  );
}

const articleIn = (language: Language): fc.Arbitrary<Article> =>
  fc
    .tuple(textIn(language), textIn(language), fc.array(textIn(language), { maxLength: 4 }))
    .map(([title, standfirst, paragraphs]) => ({
      ...articleOf(paragraphs, { title, standfirst, lang: language.id }),
      url: 'https://www.euronews.com/2026/11/02/harbour',
    }));

/** Letters and figures: what must be the text's own whatever marks and escapes stand around it. */
const bare = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

describe('texts at random, analysed and cited without harm', () => {
  it.each([...LANGUAGES, 'generic'])('%s', { timeout: 60_000 + EACH * 1000 }, async (id) => {
    const language = (await loadLanguage(id)) ?? generic;
    const analysing = new Costs();
    const citing = new Costs();
    let texts = 0;
    const property = fc.property(articleIn(language), (article) => {
      const size = sizeOf(article);
      texts += article.blocks.length + 2;
      const analysis = analysing.of(JSON.stringify(article), size, () => analyseIn(language, article));
      const { quotes, summary } = analysis;
      for (const { parts } of quotes) expectVerbatim(parts, article);
      for (const point of summary.points) expectVerbatim([point], article);
      for (const quote of quotes) {
        const { plain, html } = citing.of(JSON.stringify([quote, article]), size, () =>
          cite({ quotes: [quote] }, article, language, { style: 'newsroom', notNamed: 'Not named' }),
        );
        expect(bare(plain)).toContain(bare(quote.parts.map(({ text }) => text).join('')));
        expect(html.replace(/<\/?(?:blockquote|p|br|a|ul|li|ol)(?: (?:lang|dir|href)="[^"<>]*")*>/g, '')).not.toMatch(
          /[<>]/,
        );
      }
      for (const style of Object.keys(STYLES) as (keyof typeof STYLES)[])
        expect(cite({ quotes }, article, language, { style, notNamed: 'Not named' }).plain).not.toBe('');
      const [selected = ''] = article.blocks.flatMap((it) => (it.kind === 'paragraph' ? foldText(it.text, id) : []));
      const cited = citeSelection([selected], article, analysis, { style: 'newsroom', notNamed: 'Not named' });
      expect(bare(cited.plain)).toContain(bare(selected));
    });
    fc.assert(property, { numRuns: EACH, ...SEED });
    if (STORIES === undefined) return;
    console.log(`${id}: ${texts} texts`);
    expect([...analysing.slow(`${id}, analysed`), ...citing.slow(`${id}, cited`)]).toEqual([]);
  });
});

const sizeOf = (article: Article) =>
  article.title.length +
  article.blocks.reduce(
    (sum, _, block) => sum + (textOf(article, block)?.length ?? 0),
    article.standfirst?.length ?? 0,
  );

/** Each passage is its block's own words, in order, and none lies over another. */
function expectVerbatim(parts: Passage[], article: Article): void {
  let last = { block: STANDFIRST, end: 0 };
  for (const { block, start, end, text } of parts) {
    expect(textOf(article, block)?.slice(start, end)).toBe(text);
    expect(text.trim()).not.toBe('');
    expect(block > last.block || start >= last.end).toBe(true);
    last = { block, end };
  }
}
