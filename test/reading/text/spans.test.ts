import { describe, expect, it } from 'vitest';
import { type Span, spans } from '../../../src/reading/text/spans.ts';

const words = (text: string) => spans(text).map((span) => text.slice(span.start, span.end));
const tree = (text: string, found: Span[]): unknown[] =>
  found.map((span) => [text.slice(span.start, span.end), ...tree(text, span.inner)]);

describe('pairs marks of every kind', () => {
  it.each([
    ['the straight', 'She said "wait here" and left.', ['wait here']],
    ['the English', 'She said “wait here” and left.', ['wait here']],
    ['the French, with their spaces', 'Elle dit «\u00a0attendez ici\u202f» et part.', ['attendez ici']],
    ['the German', 'Sie sagte „wartet hier“ und ging.', ['wartet hier']],
    ['the German, turned inwards', 'Sie sagte »wartet hier« und ging.', ['wartet hier']],
    ['turned inwards within others', 'Sie sagte: „Wartet am »Tor« dort.“', ['Wartet am »Tor« dort.']],
    ['the Polish', 'Powiedziała „czekajcie tu” i wyszła.', ['czekajcie tu']],
    ['one kind opened, another closed', 'She said "wait here” and “go on".', ['wait here', 'go on']],
    ['closing ones alone, stuck to the word before', 'She said that”they wait”, and left.', ['they wait']],
    ['closing ones alone, after a colon', 'She told “Tarn” : ” wait here ”, and left.', ['Tarn', 'wait here']],
    ['a low mark closed with a straight one', 'Sie sagte „wartet hier" und ging.', ['wartet hier']],
    ['single ones beside apostrophes', 'He said ‘it’s the dogs’ own fault’ and left.', ['it’s the dogs’ own fault']],
    ['straight single ones', "They call it 'the long way' there.", ['the long way']],
    ['two single quotes for one double', "``Wait here'', she said.", ['Wait here']],
  ])('%s', (_, text, expected) => expect(words(text)).toEqual(expected));
});

describe('leaves alone what is no quotation', () => {
  it.each([
    ['apostrophes', 'The ferry’s crew don’t know the captains’ names.'],
    ['inches', 'A 12" pipe and a 9" pipe.'],
    ['decades', "It closed in the '70s or '80s."],
    ['a stray closing mark', 'The pumps failed again," it seems.'],
  ])('%s', (_, text) => expect(words(text)).toEqual([]));
});

it('keeps a quotation inside another within it', () => {
  const text = 'She said: “He told me, ‘Never again,’ and left.”';
  expect(tree(text, spans(text))).toEqual([['He told me, ‘Never again,’ and left.', ['Never again,']]]);
});

describe('ends a quotation whose closing mark is missing', () => {
  it.each([
    ['with its paragraph', 'He said: “The pumps are old. They fail.', ['The pumps are old. They fail.']],
    ['of a single mark', 'He said: ‘The pumps don’t work. They fail.', ['The pumps don’t work. They fail.']],
    [
      'where it is opened anew after a full stop',
      '“The pumps are old. “They fail.”',
      ['The pumps are old.', 'They fail.'],
    ],
    [
      'with its paragraph, past marks of another kind',
      '“Not the «pumps», not the bridge.',
      ['Not the «pumps», not the bridge.'],
    ],
    ['with the one inside it', 'He wrote, "They told me, "Wait", and that was all.', ['They told me, "Wait"']],
  ])('%s', (_, text, expected) => expect(words(text)).toEqual(expected));
});

it.each([
  ['opening marks', '“'],
  ['straight marks before words', '"a '],
  ['single marks', "'a "],
])('gets through a hundred thousand %s', (_, mark) => {
  expect(() => spans(mark.repeat(100_000))).not.toThrow();
});
