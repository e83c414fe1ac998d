import fc from 'fast-check';

/** What befalls a page between the newsroom and the reader. */
export interface Damage {
  /** A stretch of the source that is lost, in thousandths of its length, with what came in its place; null: the source is whole. */
  gap: { from: number; to: number; text: string } | null;
  harms: Harm[];
}

/** `at` and `to` choose elements by their place in the page, `text` is put somewhere by some harms. */
interface Harm {
  name: keyof typeof HARMS;
  at: number;
  to: number;
  text: string;
}

const NAMES = [
  ...['div', 'p', 'h1', 'h2', 'article', 'aside', 'li', 'table', 'blockquote', 'figure', 'time'],
  ...['form', 'template', 'select', 'svg', 'body', 'x-part'],
];

const HARMS = {
  remove: (it: Element) => it.remove(),
  duplicate: (it: Element) => it.after(it.cloneNode(true)),
  move(it: Element, other: Element) {
    if (!it.contains(other)) other.append(it);
  },
  rename(it: Element, other: Element, { to }: Harm) {
    const renamed = it.ownerDocument.createElement(NAMES[to % NAMES.length] ?? other.nodeName);
    renamed.append(...it.childNodes);
    takeAttributes(renamed, it);
    it.replaceWith(renamed);
  },
  bury(it: Element, _: Element, { to }: Harm) {
    const outermost = it.ownerDocument.createElement('div');
    let box = outermost;
    for (let depth = to % 200; depth > 0; depth--) box = box.appendChild(it.ownerDocument.createElement('div'));
    it.replaceWith(outermost);
    box.append(it);
  },
  strip: (it: Element) => takeAttributes(it, null),
  unname(it: Element) {
    it.removeAttribute('class');
    it.removeAttribute('id');
  },
  disguise: (it: Element, other: Element) => takeAttributes(it, other),
  misclass: (it: Element, other: Element) => it.setAttribute('class', other.className),
  spoilAttributes(it: Element, _: Element, { text, to }: Harm) {
    for (const { name, value } of [...it.attributes]) it.setAttribute(name, spliced(value, to, text));
  },
  spoilText(it: Element, _: Element, { text, to }: Harm) {
    const own = [...it.childNodes].find((node) => node.nodeType === 3);
    if (own) own.nodeValue = spliced(own.nodeValue ?? '', to, text);
    else it.append(text);
  },
};

const strangeText = fc
  .array(
    fc.constantFrom(
      ...['\0', '\uD83D', '\uDE00', '\u202E', '\u2066', '\u00AD', '\u2060', '\uFEFF', '\u200C', '\u200B'.repeat(40)],
      ...[
        '\u00A0',
        '\u2028',
        ' \n\t ',
        '  ',
        '•',
        ', ',
        ' & ',
        ':',
        '"',
        '<',
        '</div>',
        '<p>',
        '<!--',
        '{',
        'By ',
        'x',
      ],
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join(''));

const place = fc.nat(9999);

export const damage: fc.Arbitrary<Damage> = fc.record({
  gap: fc.option(fc.record({ from: fc.nat(1000), to: fc.nat(1000), text: strangeText }), { freq: 1 }),
  harms: fc.array(
    fc.record({
      name: fc.constantFrom(...(Object.keys(HARMS) as Harm['name'][])),
      at: place,
      to: place,
      text: strangeText,
    }),
    { maxLength: 8 },
  ),
});

/** The source with its gap. */
export function cut(source: string, { gap }: Damage): string {
  const offset = (thousandths: number) => Math.floor((source.length * thousandths) / 1000);
  return gap ? source.slice(0, offset(gap.from)) + gap.text + source.slice(offset(gap.to)) : source;
}

/** Does the harms to a page that was made of such a source. */
export function inflict({ harms }: Damage, document: Document): void {
  for (const harm of harms) {
    const elements = [...document.querySelectorAll('html *')];
    const it = elements[harm.at % elements.length];
    const other = elements[harm.to % elements.length];
    if (it && other) HARMS[harm.name](it, other, harm);
  }
}

/** By node: a broken source leaves names that `setAttribute` refuses. */
function takeAttributes(element: Element, from: Element | null): void {
  const taken = [...(from?.attributes ?? [])].map((it) => it.cloneNode() as Attr);
  for (const attribute of [...element.attributes]) element.removeAttributeNode(attribute);
  for (const attribute of taken) element.setAttributeNode(attribute);
}

function spliced(text: string, at: number, put: string): string {
  const offset = at % (text.length + 1);
  return text.slice(0, offset) + put + text.slice(offset);
}
