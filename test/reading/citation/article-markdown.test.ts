import { expect, it } from 'vitest';
import { articleAsMarkdown } from '../../../src/reading/citation/article-markdown.ts';
import { ar } from '../../../src/reading/language/ar.ts';
import { en } from '../../../src/reading/language/en.ts';
import { story } from '../summary/story.ts';

const LABELS = { summary: 'Summary', quotes: 'Key quotes', article: 'Article', notNamed: 'Not named' };

it('gives front matter, summary, quotes and every kind of block', () => {
  const article = story(['The port closes.', '## Why_now'], {
    title: 'A "port" closes: why',
    authors: ['Ines Falk', 'Jan Roth'],
    sources: ['AP'],
  });
  article.blocks.push(
    { kind: 'list', items: ['One', 'Two'], ordered: true },
    { kind: 'table', rows: [['Port', 'Boats'], ['Vik | west', '3'], ['Norby']] },
    { kind: 'image', src: 'https://static.euronews.com/a.jpg', caption: 'The *old* pier', credit: null },
    { kind: 'pullquote', text: 'We close.', author: 'Ada Lind', role: 'mayor' },
  );
  const passage = { block: 0, start: 0, end: 16, text: 'The port closes.' };
  const quote = { parts: [passage], speaker: null, mention: null, cue: null, continues: false, score: 1 };
  expect(articleAsMarkdown(article, { sentences: [passage], quotes: [quote] }, en, LABELS)).toBe(`---
title: "A \\"port\\" closes: why"
authors: ["Ines Falk","Jan Roth"]
sources: ["AP"]
published: "2026-11-02T08:00:00+01:00"
url: "https://www.euronews.com/2026/11/02/harbour"
lang: "en"
kind: "news"
---

# A "port" closes: why

## Summary

- The port closes.

## Key quotes

> “The port closes.”
>
> — Not named

## Article

The port closes.

### Why\\_now

1. One
2. Two

| Port | Boats |
| --- | --- |
| Vik \\| west | 3 |
| Norby |  |

![](<https://static.euronews.com/a.jpg>)

The \\*old\\* pier

> We close.
>
> — Ada Lind, mayor
`);
});

it('leaves out parts that are empty', () => {
  const bare = articleAsMarkdown(story(['The port closes.']), { sentences: [], quotes: [] }, en, LABELS);
  expect(bare).not.toMatch(/Summary|Key quotes|sponsor/);
});

it('sets the comma of the article’s language between a name and a role', () => {
  const article = story(['أغلق الميناء.']);
  article.blocks.push({ kind: 'pullquote', text: 'نغلق الميناء', author: 'سلمى الدرعي', role: 'مديرة المرفأ' });
  expect(articleAsMarkdown(article, { sentences: [], quotes: [] }, ar, LABELS)).toContain('سلمى الدرعي، مديرة المرفأ');
});
