import { describe, expect, test } from 'vitest';
import { FORMS as BACKGROUND } from '../../src/extension/background/forms.ts';
import { WORDS } from '../../src/extension/clean/look.ts';
import { FORMS as PAGE } from '../../src/extension/content/forms.ts';
import { parseSettings } from '../../src/extension/platform/schema.ts';

const FORMS = { ...PAGE, ...BACKGROUND };
type Name = keyof typeof FORMS;
const place = { text: 'The ferry leaves at six.', start: 4, end: 9 };
const address = 'https://www.euronews.com/2026/11/02/harbour';

describe('a message is taken with what belongs to it', () => {
  test.each<[Name, unknown[]]>([
    ['read', []],
    ['keep', [{ title: 'a' }, { quotes: [] }]],
    ['show', [[place, place]]],
    ['mark', [[]]],
    ['dress', [null]],
    ['dress', [{ words: WORDS, originals: ['https://fr.euronews.com/*'] }]],
    ['lacks', ['marks']],
    ['selected', []],
    ['copy', [{ plain: 'a', markdown: 'b', html: 'c' }, 'rich']],
    ['pageIs', ['live-blog']],
    ['setCleanMode', [true]],
    ['toggleCleanMode', []],
    ['setLook', [parseSettings({}).settings]],
    ['setLook', [{ originalPages: [address], theme: 'dark' }]],
  ])('%s %j', (name, args) => {
    expect(FORMS[name](args)).toBe(true);
  });
});

describe('and left unanswered with anything else', () => {
  test.each<[Name, unknown[]]>([
    ['read', ['more']],
    ['keep', [null, { quotes: [] }]],
    ['show', []],
    ['show', [place]],
    ['show', [[null]]],
    ['show', [[{ ...place, start: -1 }]]],
    ['show', [[{ ...place, end: 99 }]]],
    ['show', [[{ ...place, start: 9 }]]],
    ['show', [[{ ...place, start: '4' }]]],
    ['show', [[{ ...place, end: Number.NaN }]]],
    ['mark', [[{ ...place, text: ['The ferry'] }]]],
    ['mark', [{ length: 1 }]],
    ['lacks', [{}]],
    ['dress', [undefined]],
    ['dress', [true]],
    ['dress', [{ words: ['theme-dark" onclick="x'], originals: [] }]],
    ['dress', [{ words: [{}], originals: [] }]],
    ['dress', [{ words: [] }]],
    ['dress', [[]]],
    ['copy', [{ plain: 'a', markdown: 'b', html: 3 }, 'rich']],
    ['copy', [{ plain: 'a', markdown: 'b', html: 'c' }]],
    ['pageIs', [{ kind: 'article' }]],
    ['pageIs', ['<b>']],
    ['setCleanMode', ['true']],
    ['setCleanMode', [true, true]],
    ['setLook', [null]],
    ['setLook', [['dark']]],
    ['setLook', [{ theme: 'pink' }]],
    ['setLook', [{ theme: 'dark', textSize: 1e9 }]],
    ['setLook', [{ constructor: true }]],
    ['setLook', [JSON.parse('{"__proto__": {"clean": true}}')]],
    ['setLook', [{ originalPages: ['https://bank.example/'] }]],
    ['setLook', [{ originalEditions: ['en', 'xx'] }]],
  ])('%s %j', (name, args) => {
    expect(FORMS[name](args)).toBe(false);
  });
});
