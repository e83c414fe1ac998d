import { BYLINE, NEWSROOMS } from '../site/byline.ts';
import { find, findAll } from './dom.ts';
import { textOfElement } from './text.ts';

export interface Byline {
  /** People, in the byline's order. */
  authors: string[];
  /** Agencies and newsrooms. */
  sources: string[];
}

const IN_CAPITALS = /^\p{Lu}[\p{Lu}\d]{1,5}$/u;
const SEPARATOR = /\s*[,;&•|/]\s*/;
const WORDS = Object.values(BYLINE);
const SOURCES = WORDS.flatMap((it) => it.sources);
const REPORTER = WORDS.flatMap((it) => it.reporter);
const BETWEEN = new RegExp(`\\s(?:${WORDS.flatMap((it) => it.between).join('|')})\\s`, 'iu');
/** A byline's first word and the space after it; the word may be all there is. */
export const LEADING_BY = new RegExp(`^(?:${WORDS.flatMap((it) => it.by).join('|')})(?:[\\s:]+|$)`, 'iu');

/**
 * Who wrote a story: from its byline, the credits around it, and `named`, the authors that the page's metadata gives.
 * The metadata decides where the byline is ambiguous ("Ana Ruiz y Sol") and stands in where there is none.
 */
export function readByline(byline: Element | null, credits: Element[], named: string[], lang: string): Byline {
  const authors = new Set<string>();
  const sources = new Set<string>();
  for (const name of byline ? namesOf(byline, named, lang) : named) (isNewsroom(name) ? sources : authors).add(name);
  for (const { label, names } of credits.map((it) => creditsOf(it, named, lang)))
    for (const name of names) {
      if (isNewsroom(name) || isOneOf(SOURCES, label)) sources.add(name);
      else if (isOneOf(REPORTER, label)) authors.add(name);
    }
  return { authors: [...authors], sources: [...sources].filter((name) => !authors.has(name)) };
}

/** Whether a name in a byline is that of an agency or a newsroom. */
function isNewsroom(name: string): boolean {
  return IN_CAPITALS.test(name) || /^euronews\s/i.test(name) || isOneOf(NEWSROOMS, name);
}

/** A byline sets each name in an element of its own; where it does not, its whole text is names. */
function namesOf(byline: Element, named: string[], lang: string): string[] {
  const elements = findAll(byline, 'a, b, strong').filter((it) => !find(it, 'a, b, strong'));
  const texts = elements.length
    ? elements.map((it) => textOfElement(it, lang))
    : [textOfElement(byline, lang).replace(LEADING_BY, '')];
  return texts.flatMap((text) => splitNames(text, named));
}

/** "Ana Ruiz & AP" is two names; "Ana Ruiz y Sol" is one unless each side would be a whole name; "Ana Ruiz, historian" is one. */
function splitNames(text: string, named: string[]): string[] {
  if (named.includes(text)) return [text];
  const [first = '', ...rest] = text.split(SEPARATOR);
  const parts = [first, ...rest.filter((part) => !/^\p{Ll}/u.test(part) || isNewsroom(part))];
  return parts.flatMap((part) => {
    const names = part.split(BETWEEN);
    const whole = names.every((it) => it.includes(' ') || isNewsroom(it)) && !named.includes(part);
    return (whole ? names : [part]).filter(Boolean);
  });
}

/** "Journaliste • A, B": a label and the names after it. Other trades than those of `BYLINE`, such as video editors, wrote nothing. */
function creditsOf(credits: Element, named: string[], lang: string): { label: string; names: string[] } {
  const [label = '', ...rest] = textOfElement(credits, lang).split(/\s*[•:]\s*/);
  return { label, names: rest.flatMap((part) => splitNames(part, named)) };
}

function isOneOf(words: string[], text: string): boolean {
  return words.some((word) => word.toLowerCase() === text.toLowerCase());
}
