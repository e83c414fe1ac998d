import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/reading/article/article.ts';
import { articleOf } from '../../../src/reading/article/article-of.ts';
import type { Language, Reporting } from '../../../src/reading/language/language.ts';
import { loadLanguage } from '../../../src/reading/language/load.ts';
import { quotes } from '../../../src/reading/quotes/quotes.ts';
import { type Cases, RULES, type RuleName } from './cases.ts';

const LANGUAGES = import.meta.glob<Record<string, Cases>>('./languages/*.ts', { eager: true });

for (const module of Object.values(LANGUAGES)) {
  for (const [lang, cases] of Object.entries(module)) {
    describe(lang, async () => {
      const language = await loadLanguage(lang);
      if (!language) throw new Error(`no data for ${lang}`);
      checkRules(cases, language);
      checkVerbatim(cases, language);
      if (cases.speech.length > 0) checkSpeech(cases, language);
      if (cases.stories.length > 0) checkStories(cases, language);
    });
  }
}

function checkRules({ rules }: Cases, language: Language): void {
  describe.each(Object.entries(rules))('%s', (rule, texts) => {
    it.each(texts)('%s', (text, ...expected) =>
      expect(speakersOf(text.split('\n'), expected, language)).toEqual(expected),
    );

    const data: readonly (keyof Reporting)[] = RULES[rule as RuleName];
    if (data.length === 0) return;
    it('stands on its data', () => {
      const poorer = without(data, language);
      expect(
        texts.every(([text, ...expected]) => isSame(speakersOf(text.split('\n'), expected, poorer), expected)),
      ).toBe(false);
    });
  });
}

function checkSpeech({ speech }: Cases, language: Language): void {
  it.each(speech)('speech or not: %s: %s', (_, text, count) =>
    expect(speakersOf([text], [], language)).toHaveLength(count),
  );
}

function checkVerbatim({ rules, stories }: Cases, language: Language): void {
  it('every passage is verbatim, at its offsets', () => {
    const texts = Object.values(rules).flatMap((cases) => cases.flatMap(([text]) => text.split('\n')));
    const article = articleOf([...texts, ...stories.flatMap(({ paragraphs }) => paragraphs)], { lang: language.id });
    const passages = quotes(article, language).flatMap(({ parts }) => parts);
    expect(passages).not.toEqual([]);
    for (const { block, start, end, text } of passages) {
      expect(textOf(article, block)?.slice(start, end)).toBe(text);
      expect(text).toBe(text.trim());
    }
  });
}

function checkStories({ stories }: Cases, language: Language): void {
  it.each(stories)('a story: $paragraphs.0', ({ paragraphs, speakers, ...head }) =>
    expect(speakersOf(paragraphs, speakers, language, head)).toEqual(speakers),
  );
}

/** Who speaks each part of each quote, in reading order; with roles where those expected have one. */
function speakersOf(
  paragraphs: string[],
  expected: (string | null)[],
  language: Language,
  head: { title?: string; standfirst?: string } = {},
): (string | null)[] {
  const withRole = expected.some((speaker) => speaker?.includes('|'));
  const parts = quotes(articleOf(paragraphs, { ...head, lang: language.id }), language).flatMap(({ parts, speaker }) =>
    parts.map(({ block, start }) => ({ block, start, speaker })),
  );
  parts.sort((a, b) => a.block - b.block || a.start - b.start);
  return parts.map(({ speaker }) => speaker && (withRole ? `${speaker.name}|${speaker.role}` : speaker.name));
}

const isSame = (a: (string | null)[], b: (string | null)[]) => JSON.stringify(a) === JSON.stringify(b);

/** The language as if it had none of these: empty lists, flags down. */
function without(data: readonly (keyof Reporting)[], language: Language): Language {
  const reporting: Reporting = { ...language.reporting };
  for (const field of data) {
    if (typeof reporting[field] === 'string') Object.assign(reporting, { [field]: '' });
    else delete reporting[field];
  }
  return { ...language, reporting };
}
