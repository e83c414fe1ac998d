import { expect, test } from 'vitest';
import { wrap } from '../../src/extension/popup/wrap.ts';

/** A face in which every character that a reader counts is one wide. */
const measure = (text: string) => [...new Intl.Segmenter().segment(text)].length;

test.each([
  ['words fill lines', 'one two three', 7, ['one two', 'three']],
  ['a word too wide is broken', 'a Donaudampfschiff b', 6, ['a', 'Donaud', 'ampfsc', 'hiff b']],
  ['a sign of several characters stays whole', '👩‍🚒👩‍🚒👩‍🚒', 2, ['👩‍🚒👩‍🚒', '👩‍🚒']],
  ['a sign wider than the line has a line of its own', 'ab', 0, ['a', 'b']],
  ['no words, no lines', ' ', 5, []],
])('%s', (_, text, width, lines) => {
  expect(wrap(text, width, measure)).toEqual(lines);
});
