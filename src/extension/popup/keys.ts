import type { MessageName } from '../platform/text.ts';

/** The keys of the popup and what they do. A letter presses the control that carries it in `aria-keyshortcuts`. */
export const KEYS: [keys: string[], does: MessageName][] = [
  [['↑', '↓'], 'keyMove'],
  [['c'], 'copy'],
  [['s'], 'show'],
  [['i'], 'picture'],
  [['n'], 'nextQuote'],
  [['p'], 'previousQuote'],
  [['a'], 'keyAllQuotes'],
  [['m'], 'cleanMode'],
  [['l'], 'look'],
  [['?'], 'keys'],
];

/** Moves between cards, and presses the control of a letter: that of the card in focus, or else the first outside the cards. */
export function onKey(event: KeyboardEvent): void {
  const { target, ctrlKey, altKey, metaKey, key, code } = event;
  if (ctrlKey || altKey || metaKey || event.defaultPrevented || !(target instanceof Element)) return;
  if (target.closest('input, select, textarea, dialog, [contenteditable]')) return;
  const step = { ArrowDown: 1, ArrowUp: -1 }[key];
  if (step ? move(target, step) : press(target, letter(key, code))) event.preventDefault();
}

/** What the key says; on keyboards without Latin letters, what it says on those with them. */
const letter = (key: string, code: string) => (/^[a-z?]$/i.test(key) ? key : code.replace(/^Key/, '')).toLowerCase();

const CARD = '[data-card]';

function move(from: Element, step: number): boolean {
  const cards = [...document.querySelectorAll<HTMLElement>(CARD)];
  const at = cards.findIndex((card) => card.contains(from));
  const next = cards[at < 0 ? (step > 0 ? 0 : cards.length - 1) : at + step];
  next?.focus();
  return next !== undefined;
}

function press(from: Element, name: string): boolean {
  const controls = [...document.querySelectorAll<HTMLElement>('[aria-keyshortcuts]')].filter(
    (it) => it.getAttribute('aria-keyshortcuts') === name,
  );
  const card = from.closest(CARD);
  const control = controls.find((it) => card?.contains(it)) ?? controls.find((it) => !it.closest(CARD));
  control?.click();
  return control !== undefined;
}
