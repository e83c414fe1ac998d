import { JSDOM } from 'jsdom';
import { beforeEach, expect, test } from 'vitest';
import { onKey } from '../../src/extension/popup/keys.ts';

const { window } = new JSDOM();
const { document } = window;
Object.assign(globalThis, { document, Element: window.Element });

let pressed: string[];

beforeEach(() => {
  document.body.innerHTML = `
    <div data-card tabindex="-1" id="one"><button aria-keyshortcuts="c">one</button></div>
    <div data-card tabindex="-1" id="two"><button aria-keyshortcuts="c">two</button></div>
    <button aria-keyshortcuts="c">all</button> <button aria-keyshortcuts="n">next</button>
    <select><option>Sara</option></select> <dialog open><button id="close">close</button></dialog>`;
  pressed = [];
  for (const button of document.querySelectorAll('button'))
    button.addEventListener('click', () => pressed.push(button.textContent ?? ''));
});

/** Sends a key to the element with an id, or of a name. */
function press(target: string, key: string, more: KeyboardEventInit = {}) {
  const event = new window.KeyboardEvent('keydown', { key, bubbles: true, ...more });
  document.addEventListener('keydown', onKey, { once: true });
  document.querySelector(target)?.dispatchEvent(event);
}

test.each([
  ['a letter presses what carries it, outside the cards', 'body', 'c', {}, 'all'],
  ['in a card, that of the card', '#two', 'c', {}, 'two'],
  ['what no card has, from within a card', '#two', 'n', {}, 'next'],
  ['with Caps Lock', '#two', 'C', {}, 'two'],
  ['on a keyboard without Latin letters', '#two', 'с', { code: 'KeyC' }, 'two'],
])('%s', (_, target, key, more, expected) => {
  press(target, key, more);
  expect(pressed).toEqual([expected]);
});

test.each([
  ['Control is down', '#two', { ctrlKey: true }],
  ['Alt is down', '#two', { altKey: true }],
  ['Meta is down', '#two', { metaKey: true }],
  ['a field has the focus', 'select', {}],
  ['a sheet is open', '#close', {}],
])('no letter presses anything when %s', (_, target, more) => {
  press(target, 'c', more);
  expect(pressed).toEqual([]);
});

test('arrows go to the next card and the one before, and stay at the ends', () => {
  const walked = ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp'].map((key) => {
    press(document.activeElement?.id ? `#${document.activeElement.id}` : 'body', key);
    return document.activeElement?.id;
  });
  expect(walked).toEqual(['one', 'two', 'two', 'one', 'one']);
});
