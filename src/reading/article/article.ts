import type { EditionId } from '../site/editions.ts';

/** One story as a reader sees it. Text is verbatim; only runs of white space are folded and invisible characters dropped. */
export interface Article {
  url: string;
  edition: EditionId;
  /** BCP 47 language of the text, as the page gives it: "fr", "pt", "fa". */
  lang: string;
  dir: 'ltr' | 'rtl';
  kind: 'news' | 'opinion' | 'partner';
  title: string;
  standfirst: string | null;
  /** People, in the byline's order. */
  authors: string[];
  /** Agencies and newsrooms: "AP", "EBU", "Euronews". */
  sources: string[];
  /** ISO 8601; null where the page gives none. */
  published: string | null;
  updated: string | null;
  /** Whom the page names as its partner; null for ordinary stories. */
  sponsor: string | null;
  /** The page says that a machine translated it from another edition. */
  machineTranslated: boolean;
  /** In reading order. */
  blocks: Block[];
  /** The same story in other editions. */
  alternates: { edition: EditionId; url: string }[];
  /** "by structure" where the site's own names for its parts are gone: then something may be missing. */
  read: 'by markup' | 'by structure';
}

export type Block =
  | { kind: 'paragraph'; text: string }
  | { kind: 'heading'; level: 2 | 3 | 4; text: string }
  | { kind: 'list'; items: string[]; ordered: boolean }
  | { kind: 'table'; rows: string[][] }
  | { kind: 'image'; src: string; caption: string | null; credit: string | null }
  | { kind: 'pullquote'; text: string; author: string | null; role: string | null };

/** Stands for the standfirst where an index into `Article.blocks` is asked for. */
export const STANDFIRST = -1;

/** A stretch of one block's text. `start` and `end` are UTF-16 offsets in that text; `text` is what stands between them. */
export interface Passage {
  /** Index into `Article.blocks`, or `STANDFIRST`. */
  block: number;
  start: number;
  end: number;
  text: string;
}

/**
 * The running text of one block, as `Passage` offsets count it: a list's items joined by line feeds, null for pictures and tables.
 * `block` is an index into `article.blocks`, or `STANDFIRST`.
 */
export function textOf(article: Article, block: number): string | null {
  if (block === STANDFIRST) return article.standfirst;
  const it = article.blocks[block];
  if (!it) return null;
  if (it.kind === 'list') return it.items.join('\n');
  return it.kind === 'image' || it.kind === 'table' ? null : it.text;
}
