import { BYLINE, NEWSROOMS } from '../site/byline.ts';
import { textOfElement } from './text.ts';

export interface Byline {
  /** People, in the byline's order. */
  authors: string[];
  /** Agencies and newsrooms. */
  sources: string[];
}

const IN_CAPITALS = /^\p{Lu}[\p{Lu}\d]{1,5}$/u;
const SEPARATOR = /\s*[,;&•|/]\s*/;
const BETWEEN = new RegExp(`\\s(?:${BYLINE.between.join('|')})\\s`, 'iu');
const LEADING_BY = new RegExp(`^(?:${BYLINE.by.join('|')})[\\s:]+`, 'iu');

/**
 * Who wrote a story: from its byline, the credits around it, and `named`, the authors that the page's metadata gives.
 * The metadata decides where the byline is ambiguous ("Ana Ruiz y Sol") and stands in where there is none.
 */
export function readByline(byline: Element | null, credits: Element[], named: string[], lang: string): Byline {
  const all = [
    ...(byline ? namesOf(byline, named, lang) : named),
    ...credits.flatMap((it) => creditedNames(it, named, lang)),
  ];
  const names = [...new Set(all)];
  return { authors: names.filter((name) => !isNewsroom(name)), sources: names.filter(isNewsroom) };
}

/** Whether a name in a byline is that of an agency or a newsroom. */
export function isNewsroom(name: string): boolean {
  return IN_CAPITALS.test(name) || /^euronews\s/i.test(name) || NEWSROOMS.some((it) => same(it, name));
}

/** A byline sets each name in an element of its own; where it does not, its whole text is names. */
function namesOf(byline: Element, named: string[], lang: string): string[] {
  const elements = [...byline.querySelectorAll('a, b, strong')].filter((it) => !it.querySelector('a, b, strong'));
  const texts = elements.length
    ? elements.map((it) => textOfElement(it, lang))
    : [textOfElement(byline, lang).replace(LEADING_BY, '')];
  return texts.flatMap((text) => splitNames(text, named));
}

/** "Ana Ruiz & AP" is two names; "Ana Ruiz y Sol" is one unless each side would be a whole name. */
function splitNames(text: string, named: string[]): string[] {
  if (named.includes(text)) return [text];
  return text.split(SEPARATOR).flatMap((part) => {
    const parts = part.split(BETWEEN);
    const whole = parts.every((it) => it.includes(' ') || isNewsroom(it)) && !named.includes(part);
    return (whole ? parts : [part]).filter(Boolean);
  });
}

/** Names in "Journaliste • A, B" and "Weitere Quellen • AP"; of other trades, such as video editors, only agencies count. */
function creditedNames(credits: Element, named: string[], lang: string): string[] {
  const [label = '', ...rest] = textOfElement(credits, lang).split(/\s*[•:]\s*/);
  const names = rest.flatMap((part) => splitNames(part, named));
  const counts = [...BYLINE.reporter, ...BYLINE.sources].some((it) => same(it, label));
  return counts ? names : names.filter(isNewsroom);
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
