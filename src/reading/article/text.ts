import { ask, matches, walk } from './dom.ts';

/** Elements whose text no reader sees as text. */
const SILENT = 'script, style, noscript, template, svg, button, input, iframe, object, video, audio';

/** Characters that no reader sees: soft hyphens, joiners, what turns the direction of the text around it, and controls. */
export const INVISIBLE = /[\u00AD\u200B\u200C\u2060\uFEFF\u202A-\u202E\u2066-\u2069]|(?!\s)\p{Cc}/gu;
/** Persian writes U+200C inside its words; at their edges it parts nothing. */
const INVISIBLE_IN_PERSIAN = new RegExp(INVISIBLE.source.replace('\\u200C', ''), 'gu');
const BETWEEN_PERSIAN_WORDS = /(?<!\u200C)\u200C*\s[\s\u200C]*/g;

/** Folds every run of white space to one space, drops invisible characters and trims. `lang` is BCP 47. */
export function foldText(text: string, lang: string): string {
  if (lang === 'fa') return ` ${text} `.replace(INVISIBLE_IN_PERSIAN, '').replace(BETWEEN_PERSIAN_WORDS, ' ').trim();
  return text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

/** The folded text of an element; a line break is a space. `without`: a selector of descendants that do not count. */
export function textOfElement(element: Element, lang: string, without?: string): string {
  if (!ask(element, 'firstElementChild')) return foldText(ask(element, 'textContent') ?? '', lang);
  const silent = without ? `${SILENT}, ${without}` : SILENT;
  const walker = walk(element, 1 | 4, (node) => (isText(node) || !matches(node as Element, silent) ? 1 : 2));
  let text = '';
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (isText(node)) text += node.nodeValue;
    else if (ask(node, 'nodeName') === 'BR') text += ' ';
  }
  return foldText(text, lang);
}

/** Whether an element holds anything that a reader would see as text. Without a look at what is hidden. */
export function hasText(element: Element): boolean {
  return foldText(ask(element, 'textContent') ?? '', '') !== '';
}

const isText = (node: Node): node is Text => ask(node, 'nodeType') === 3;
