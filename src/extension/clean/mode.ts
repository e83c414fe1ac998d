/** The mark that clean mode leaves in a page; the style sheets hang on its words. */
const MARK = 'data-verbatim';
/** Where the story stands, for those who print it. */
const SOURCE = 'data-verbatim-source';

export interface Dress {
  /** The words of the look, see look.ts. */
  look: string[];
  /** The story's address. */
  address: string;
  /** How the story was found; null while the page is still loading and only its address says that it has one. */
  found: 'by markup' | 'by structure' | null;
}

/** Dresses the page, or undresses it: null. Nothing is written where nothing changes. */
export function dress(root: Element, it: Dress | null): void {
  const sure = it?.found ? ['sure'] : [];
  const unnamed = it?.found === 'by structure' ? ['unnamed'] : [];
  set(root, MARK, it && ['clean', ...sure, ...unnamed, ...it.look].join(' '));
  set(root, SOURCE, it && `Euronews, ${it.address.replace(/[?#].*$/, '')}`);
}

function set(root: Element, name: string, value: string | null): void {
  if (root.getAttribute(name) === value) return;
  if (value === null) root.removeAttribute(name);
  else root.setAttribute(name, value);
}
