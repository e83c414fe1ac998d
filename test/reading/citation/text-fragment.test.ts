import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/reading/article/article.ts';
import { addressOf } from '../../../src/reading/citation/text-fragment.ts';
import { story } from '../summary/story.ts';

const ADDRESS = 'https://www.euronews.com/2026/11/02/harbour';

/** The fragment to the given words of a paragraph, decoded; null for the plain address. `nth` counts from the block's start. */
function fragmentTo(article: Article, words: string, block: number, nth = 0): string | null {
  const it = article.blocks[block];
  const text = it?.kind === 'paragraph' ? it.text : '';
  let start = text.indexOf(words);
  for (let n = 0; n < nth; n++) start = text.indexOf(words, start + 1);
  const address = addressOf(article, [{ block, start, end: start + words.length, text: words }]);
  return address === ADDRESS ? null : address.replace(`${ADDRESS}#:~:`, '');
}

describe('addressOf', () => {
  it('names short passages whole, without the stops at their ends', () => {
    expect(fragmentTo(story(['She said: "We close in March." Nobody spoke.']), 'We close in March.', 0)).toBe(
      'text=We%20close%20in%20March',
    );
  });

  it('encodes what has a meaning in a fragment', () => {
    const words = 'Well-known, bread & butter';
    expect(fragmentTo(story([`He said ${words} once`]), words, 0)).toBe('text=Well%2Dknown%2C%20bread%20%26%20butter');
  });

  it('names long passages by their first and last words', () => {
    const long =
      'One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen';
    expect(fragmentTo(story([`He counted: ${long}.`]), long, 0)).toBe(
      'text=One%20two%20three%20four%20five,fourteen%20fifteen%20sixteen%20seventeen%20eighteen',
    );
  });

  it('adds the words beside a passage that stands elsewhere too', () => {
    const article = story(['They said no to the first plan.', 'Later they all said no to the second plan as well.']);
    expect(fragmentTo(article, 'said no', 1)).toBe('text=Later%20they%20all-,said%20no,-to%20the%20second');
  });

  it('tells places apart by what stands before or after alone', () => {
    expect(fragmentTo(story(['Ann said no today.', 'Bob said no today.']), 'said no', 1)).toBe(
      'text=Bob-,said%20no,-today.',
    );
    expect(fragmentTo(story(['Ann said no today.', 'Ann said no again.']), 'said no', 1)).toBe(
      'text=Ann-,said%20no,-again.',
    );
  });

  it('takes more words where few stand elsewhere too', () => {
    const article = story([
      'One and two and three said no to a b c d.',
      'Not one and two and three said no to a b c d.',
    ]);
    expect(fragmentTo(article, 'said no', 1)).toContain('text=Not%20one%20and%20two%20and%20three-,said%20no');
  });

  it('names a passage of several lines by its ends', () => {
    const article = story([]);
    article.blocks.push({ kind: 'list', items: ['Close the harbour', 'Move the boats'], ordered: false });
    expect(addressOf(article, [{ block: 0, start: 0, end: 32, text: 'Close the harbour\nMove the boats' }])).toBe(
      `${ADDRESS}#:~:text=Close%20the%20harbour,Move%20the%20boats`,
    );
  });

  it('goes by the first place that fits, the headline and captions among them, without regard to case and accents', () => {
    const article = story(['A harbour of norby it is.', 'In the cafe.', 'In the Café.']);
    article.blocks.unshift({ kind: 'image', src: 'a.jpg', caption: 'A boat of the year', credit: null });
    expect(fragmentTo(article, 'harbour of norby', 1)).toBe('text=A-,harbour%20of%20norby,-it%20is.');
    expect(fragmentTo(story(['The boat of the year.'], { title: 'Prize' }), 'boat of the year', 0)).toBe(
      'text=boat%20of%20the%20year',
    );
    article.blocks[1] = { kind: 'paragraph', text: 'boat of the year' };
    expect(fragmentTo(article, 'boat of the year', 1)).toBeNull();
  });

  it('gives the plain address where the same words stand in the same surroundings before', () => {
    expect(fragmentTo(story(['In the cafe.', 'In the Café.']), 'the Café', 1)).toBeNull();
    expect(fragmentTo(story(['In the cafe.', 'In the Café.']), 'the cafe', 0)).toBe('text=the%20cafe');
  });

  it('leads to every part of a quote', () => {
    const text = '"We close," she said. "We open later."';
    const parts = ['We close,', 'We open later.'].map((part) => ({
      block: 0,
      start: text.indexOf(part),
      end: text.indexOf(part) + part.length,
      text: part,
    }));
    expect(addressOf(story([text]), parts)).toBe(`${ADDRESS}#:~:text=We%20close&text=We%20open%20later`);
  });

  it('leads to the standfirst', () => {
    const article = story([], { standfirst: 'Ferries move to Vik.' });
    expect(addressOf(article, [{ block: -1, start: 0, end: 20, text: 'Ferries move to Vik.' }])).toBe(
      `${ADDRESS}#:~:text=Ferries%20move%20to%20Vik`,
    );
  });

  it('drops a fragment that the address has already', () => {
    expect(addressOf(story([], { url: `${ADDRESS}#comments` }), [])).toBe(ADDRESS);
  });

  it('gives the plain address for a passage without words', () => {
    expect(fragmentTo(story(['He said: "…" and left.']), '…', 0)).toBeNull();
  });

  it('gives the plain address for half of a character', () => {
    expect(fragmentTo(story(['She wrote: “1 \uD83D 2” and left.']), '1 \uD83D 2', 0)).toBeNull();
  });

  it('gives the plain address where a text repeats itself without end', () => {
    expect(fragmentTo(story(['a'.repeat(100_000)]), 'a'.repeat(200), 0)).toBeNull();
  });
});
