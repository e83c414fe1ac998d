import { describe, expect, test } from 'vitest';
import { citeSelection } from '../../../src/reading/citation/cite-selection.ts';
import { analyse } from '../../../src/reading/index.ts';
import { story } from '../summary/story.ts';

const SAID = '“We close in March,” said Ada Lind. “There is no other way.”';
const article = story([SAID, 'The ferry leaves at noon.', 'The ferry leaves at noon.'], { authors: ['Ines Falk'] });
const SOURCE = '“Harbour of Norby to close for a year”, Ines Falk, Euronews, 2 November 2026';
const ADDRESS = 'https://www.euronews.com/2026/11/02/harbour';

async function cited(...lines: string[]): Promise<string[]> {
  const choice = { style: 'newsroom', notNamed: 'Not named' } as const;
  return citeSelection(lines, article, await analyse(article), choice).plain.split('\n');
}

describe('selected words', () => {
  test('stand between marks, and the address leads to them', async () => {
    expect(await cited('said Ada Lind')).toEqual([
      '“said Ada Lind”',
      '',
      SOURCE,
      `${ADDRESS}#:~:text=said%20Ada%20Lind`,
    ]);
  });

  test.each([
    ['We close in March', '“We close in March”'],
    ['“There is no other way.”', '“There is no other way.”'],
  ])('that somebody said have a speaker: %s', async (selected, words) => {
    expect((await cited(selected)).slice(0, 2)).toEqual([words, '— Ada Lind']);
  });

  test('that are more than what was said have none, and keep the marks within', async () => {
    expect((await cited('March,” said Ada Lind'))[1]).toBe('');
    expect((await cited('said Ada Lind. “There is no other way.”'))[0]).toBe(
      '“said Ada Lind. ‘There is no other way.’”',
    );
  });

  test('of several blocks keep them apart', async () => {
    expect(await cited('“There is no other way.”', 'The ferry leaves')).toEqual([
      '“‘There is no other way.’',
      '',
      'The ferry leaves”',
      '',
      SOURCE,
      expect.stringContaining('text=There%20is%20no%20other%20way&text='),
    ]);
  });

  test('that the story does not have lead to the page', async () => {
    expect((await cited('Photograph: Jan Roth')).at(-1)).toBe(ADDRESS);
  });
});
