// Pages name their fields and pictures as they like. With <input name="matches"> in a form, the form's `matches` is that field; with
// <img name="querySelector"> the document's is that picture. So nodes of a page are asked by what their prototypes define, not by
// what they seem to have. https://html.spec.whatwg.org/multipage/forms.html#the-form-element, "named properties"

/** For each prototype: where it, or one above it, defines a name. */
const definitions = new WeakMap<object, Map<PropertyKey, PropertyDescriptor | undefined>>();

type Given<T> = T extends (...args: infer A) => unknown ? A : [];
type Answer<T> = T extends (...args: never[]) => infer R ? R : T;

/** The value of a node's own attribute, or the result of its own method: `ask(element, 'textContent')`, `ask(element, 'closest', 'p')`. */
export function ask<N extends Node, K extends keyof N>(node: N, name: K, ...args: Given<N[K]>): Answer<N[K]> {
  const { get, value } = definition(node, name) ?? {};
  return get ? get.call(node) : value?.apply(node, args);
}

function definition(node: object, name: PropertyKey): PropertyDescriptor | undefined {
  const prototype: object = Object.getPrototypeOf(node);
  const known = definitions.get(prototype) ?? new Map<PropertyKey, PropertyDescriptor | undefined>();
  if (known.has(name)) return known.get(name);
  let found: PropertyDescriptor | undefined;
  for (let it = prototype; it && !found; it = Object.getPrototypeOf(it))
    found = Object.getOwnPropertyDescriptor(it, name);
  definitions.set(prototype, known.set(name, found));
  return found;
}

/** The first element below `root` that fits a selector. */
export const find = (root: Document | Element, selector: string): Element | null =>
  ask(root as Element, 'querySelector', selector);

/** All of them, in document order. */
export const findAll = (root: Document | Element, selector: string): Element[] => [
  ...ask(root as Element, 'querySelectorAll', selector),
];

export const matches = (element: Element, selector: string): boolean => ask(element, 'matches', selector);

export const attribute = (element: Element, name: string): string | null => ask(element, 'getAttribute', name);

export const parentOf = (node: Node): Element | null => ask(node, 'parentElement');

export const ownerOf = (element: Element): Document => ask(element, 'ownerDocument');

/** Walks through what stands in an element. `show` and the filter's answers are those of `Document.createTreeWalker`. */
export const walk = (root: Element, show: number, filter?: (node: Node) => number): TreeWalker =>
  ask(ownerOf(root), 'createTreeWalker', root, show, filter);
