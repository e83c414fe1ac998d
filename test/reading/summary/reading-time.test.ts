import { expect, test } from 'vitest';
import { loadLanguage } from '../../../src/reading/language/load.ts';
import { readingTime } from '../../../src/reading/summary/reading-time.ts';
import { story } from './story.ts';

const text = (word: string, count: number) => Array.from({ length: count }, () => word).join(' ');

test.each([
  ['en', 'boat', 2280, 10],
  ['ar', 'قارب', 1380, 10],
  ['fr', 'bateau', 1950, 10],
  ['hu', 'hajóállomásaink', 551, 10],
  ['fa', 'قایق‌ها', 1102, 10],
])('%s: as many minutes as its readers take', async (lang, word, count, minutes) => {
  const language = await loadLanguage(lang);
  expect(language && readingTime(story([text(word, count)], { lang }), language)).toBe(minutes);
});

test('counts standfirst, lists and subheadings, not captions', async () => {
  const language = await loadLanguage('en');
  const article = story([text('boat', 228), `## ${text('boat', 228)}`], { standfirst: text('boat', 228) });
  article.blocks.push(
    { kind: 'list', items: [text('boat', 114), text('boat', 114)], ordered: false },
    { kind: 'image', src: 'a.jpg', caption: text('boat', 2280), credit: null },
  );
  expect(language && readingTime(article, language)).toBe(4);
});

test('takes at least a minute', async () => {
  const language = await loadLanguage('en');
  expect(language && readingTime(story([]), language)).toBe(1);
});
