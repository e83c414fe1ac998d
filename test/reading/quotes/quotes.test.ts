import { describe, expect, it } from 'vitest';
import { STANDFIRST } from '../../../src/reading/article/article.ts';
import { articleOf } from '../../../src/reading/article/article-of.ts';
import { generic } from '../../../src/reading/language/generic.ts';
import type { Language } from '../../../src/reading/language/language.ts';
import { loadLanguage } from '../../../src/reading/language/load.ts';
import { quotes } from '../../../src/reading/quotes/quotes.ts';

async function languageOf(lang: string): Promise<Language> {
  const language = await loadLanguage(lang);
  if (!language) throw new Error(`no data for ${lang}`);
  return language;
}

const en = await languageOf('en');
const fr = await languageOf('fr');
const textsOf = (paragraphs: string[], language = en) =>
  quotes(articleOf(paragraphs), language).flatMap(({ parts }) => parts.map((part) => part.text));

it('gives the words without the marks and the spaces that belong to them', () => {
  expect(textsOf(['« \u00a0Le pont tient bon, et nous aussi\u202f», dit Claire Vautrin.'], fr)).toEqual([
    'Le pont tient bon, et nous aussi',
  ]);
});

it('joins the parts of a quotation that the reporter cuts in two', () => {
  const [quote, ...others] = quotes(articleOf(['“The pumps are old,” Nora Fenwick said. “They fail.”']), en);
  expect(others).toEqual([]);
  expect(quote?.parts.map((part) => part.text)).toEqual(['The pumps are old,', 'They fail.']);
});

it('keeps apart what one speaker says with two verbs in one sentence', () => {
  const found = quotes(articleOf(['Nora Fenwick said “the pumps are very old”, and warned: “They will fail.”']), en);
  expect(found.map(({ parts }) => parts.map((part) => part.text))).toEqual([
    ['They will fail.'],
    ['the pumps are very old'],
  ]);
});

it('gives a paragraph of speech without a cue to the speaker before', () => {
  const found = quotes(
    articleOf([
      '“The valves are fine,” said Ole Brandvik, a plumber.',
      '“They will hold another winter at the least.”',
    ]),
    en,
  );
  const his = { speaker: { name: 'Ole Brandvik' }, mention: 'Ole Brandvik' };
  expect(found).toMatchObject([
    { ...his, continues: false },
    { ...his, continues: true },
  ]);
});

it('does not go on from a quotation of somebody else', () => {
  const found = quotes(
    articleOf([
      '“The valves are fine,” said Ole Brandvik, a plumber.',
      'Nora Fenwick shook her head. “They will not hold another winter at all.”',
    ]),
    en,
  );
  expect(found.map(({ speaker, continues }) => [speaker?.name, continues])).toEqual([
    ['Ole Brandvik', false],
    ['Nora Fenwick', false],
  ]);
});

describe('a quotation without a verb of saying', () => {
  it('has the words of its sentence that stand for the speaker as its mention', async () => {
    const german = await loadLanguage('de');
    const paragraph = 'Jutta Ahlers sprach lange. Später wollte sie „ein Konzept mit sechs bis acht Pumpen vorlegen“.';
    const [quote] = german ? quotes(articleOf([paragraph]), german) : [];
    expect(quote).toMatchObject({ speaker: { name: 'Jutta Ahlers' }, mention: 'sie' });
  });
});

describe('somebody whom the standfirst calls by a role', () => {
  it('is whom the text opens with', () => {
    const found = quotes(
      articleOf(
        [
          'Nora Fenwick, 34, was heard before Judge Ida Lorne. The chair of the rowing club, Ole Brandvik, listened.',
          '“The siren had been dead since March, and nobody came,” the deckhand said.',
        ],
        { standfirst: 'A deckhand has told the hearing that the ferry had no siren.' },
      ),
      en,
    );
    expect(found[0]?.speaker?.name).toBe('Nora Fenwick');
  });
});

it('does not take those for its speakers who do something else behind a comma', () => {
  const text = '“The port will close next year,” said Nora Fenwick, Idris Vale and Ole Brandvik nodding.';
  expect(quotes(articleOf([text]), en)[0]?.speaker?.name).toBe('Nora Fenwick');
});

describe('a pronoun behind "replied that"', () => {
  it('is whoever replied', () => {
    const found = quotes(
      articleOf([
        'The harbour master, Piers Fenwick, met Ole Brandvik, a diver. Brandvik has a boat of his own.',
        'Asked by Ida Lorne whether he had seen it, the harbour master replied that he had told “everybody who would listen”.',
      ]),
      en,
    );
    expect(found[0]?.speaker?.name).toBe('Piers Fenwick');
  });
});

describe('a role that the article never joins to a name', () => {
  const paragraphs = [
    'Le ministre des Ports, Luc Ferrand, a reçu les délégués. Anne Vautrin veut garder les aides.',
    '"Nous maintiendrons ce soutien aussi longtemps qu’il le faudra", a déclaré la présidente de l’Agence des rivages.',
  ];
  it('belongs to the one person of the title who has none', () => {
    const [quote] = quotes(articleOf(paragraphs, { title: 'Anne Vautrin veut rassurer les ports' }), fr);
    expect(quote?.speaker).toEqual({ name: 'Anne Vautrin', role: 'présidente de l’Agence des rivages' });
    expect(quote?.mention).toBe('la présidente de l’Agence des rivages');
  });
  it('stays as it stands where nobody fits', () => {
    const [quote] = quotes(articleOf([paragraphs[1] ?? '']), fr);
    expect(quote?.speaker?.name).toBe('la présidente de l’Agence des rivages');
  });
});

it('names nobody where the text does not say who spoke', () => {
  expect(quotes(articleOf(['“We waited for three hours in the rain and nobody came.”']), en)[0]?.speaker).toBeNull();
});

describe('parts of the page', () => {
  it('hears the standfirst', () => {
    const [quote] = quotes(articleOf([], { standfirst: '“It held all night,” says Nora Fenwick.' }), en);
    expect(quote?.parts[0]?.block).toBe(STANDFIRST);
  });
  it('leaves out headings without a speaker', () => {
    expect(textsOf(['## “It held all night long again”'])).toEqual([]);
  });
  it('tells a pull quote once, where it stands in the text', () => {
    const article = articleOf(['“The bridge held all night,” said the mayor of Tarn.']);
    article.blocks.push({
      kind: 'pullquote',
      text: '“The bridge held all night”',
      author: 'Nora Fenwick',
      role: 'Mayor',
    });
    expect(quotes(article, en).map(({ parts }) => parts[0]?.block)).toEqual([0]);
  });
  it('takes the speaker of a pull quote that stands alone from the page', () => {
    const article = articleOf([]);
    article.blocks.push({
      kind: 'pullquote',
      text: '“The bridge held all night”',
      author: 'Nora Fenwick',
      role: 'Mayor',
    });
    const [quote] = quotes(article, en);
    expect(quote?.speaker).toEqual({ name: 'Nora Fenwick', role: 'Mayor' });
    expect(quote?.parts[0]?.text).toBe('The bridge held all night');
  });
});

it('puts a long statement of a named person before a short one of nobody', () => {
  const [first] = quotes(
    articleOf([
      '“It is wet here, as always.”',
      '“The pumps have run day and night since the storm and every one of them has held,” said Nora Fenwick, the mayor.',
    ]),
    en,
  );
  expect(first?.speaker?.name).toBe('Nora Fenwick');
});

it('puts a whole quotation before one that the reporter cuts in two', () => {
  const cut = '“The pumps failed on Monday night,” said Nora Fenwick, “and nobody came to mend any of them.”';
  const whole = '“The pumps failed on Monday night and nobody came to mend any of them,” said Idris Vale.';
  const [first] = quotes(articleOf([cut, whole]), en);
  expect(first?.speaker?.name).toBe('Idris Vale');
});

it('finds speech by marks alone in a language that it does not know', () => {
  const [quote] = quotes(articleOf(['Mirela Dushi: “Ura do të hapet para dimrit sivjet.”']), generic);
  expect(quote?.parts[0]?.text).toBe('Ura do të hapet para dimrit sivjet.');
  expect(quote?.speaker?.name).toBe('Mirela Dushi');
});

describe('hostile texts', () => {
  it.each([
    ['opening marks', '“'.repeat(100_000)],
    ['one paragraph of a megabyte', '“We wait,” said Nora Fenwick. The river rose. '.repeat(22_000)],
    ['verbs without an end', 'said '.repeat(50_000)],
    ['names without an end', 'Nora Fenwick '.repeat(40_000)],
    ['brackets that close and open', '“It is open,” said Nora Fenwick of the old) (and new harbour.'],
  ])('%s neither hang nor throw', (_, text) => {
    expect(() => quotes(articleOf([text]), en)).not.toThrow();
  });
});
