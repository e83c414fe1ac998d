import { expect, test } from 'vitest';
import { keep, keptOf } from '../../src/extension/content/kept.ts';
import { articleOf } from '../../src/reading/index.ts';
import { en } from '../../src/reading/language/en.ts';

const article = articleOf(['The ferry leaves at six.'], { lang: 'en', title: 'A ferry for the island' });
const findings = {
  summary: { standfirst: null, points: [] },
  quotes: [],
  minutes: 1,
  typography: { id: en.id, marks: en.marks, comma: en.comma },
};

test('what was found in an article holds until it reads otherwise', () => {
  expect(keptOf(article)).toBeNull();
  // A message leaves out what is undefined, and makes everything anew.
  keep(JSON.parse(JSON.stringify(article)), findings);
  expect(keptOf(article)).toBe(findings);
  expect(keptOf({ ...article, title: 'A ferry for two islands' })).toBeNull();
});
