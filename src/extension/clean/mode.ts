// The marks that clean mode leaves in a page; the style sheets hang on them. Those for what is rare stand apart: where an attribute is
// missing, browsers need not try its rules.

/** "clean", and "sure" once the page is whole. */
const MARK = 'data-verbatim';
/** The site's names for the story's parts are gone. */
const UNNAMED = 'data-verbatim-unnamed';
/** The words of the look, where it is not the site's own. */
const LOOK = 'data-verbatim-look';
/** Where the story stands, for those who print it. */
const SOURCE = 'data-verbatim-source';

export interface Dress {
  /** The words of the look, see look.ts. */
  look: string[];
  /** The story's address, and how it was found; null while the page is still loading and only its address says that it has one. */
  story: { address: string; found: 'by markup' | 'by structure' } | null;
}

/** Dresses the page, or undresses it: null. Nothing is written where nothing changes. */
export function dress(root: Element, it: Dress | null): void {
  const story = it?.story ?? null;
  set(root, MARK, it && (story ? 'clean sure' : 'clean'));
  set(root, UNNAMED, story?.found === 'by structure' ? '' : null);
  set(root, LOOK, it?.look.join(' ') || null);
  set(root, SOURCE, story && `Euronews, ${story.address.replace(/[?#].*$/, '')}`);
}

export const isDressed = (root: Element): boolean => root.hasAttribute(MARK);

function set(root: Element, name: string, value: string | null): void {
  if (root.getAttribute(name) === value) return;
  if (value === null) root.removeAttribute(name);
  else root.setAttribute(name, value);
}
