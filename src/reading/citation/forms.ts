import type { Article } from '../article/article.ts';
import { asHtml, asMarkdown } from './escape.ts';

/** The same text three times: plain, as Markdown, and as HTML that holds nothing but text, paragraphs and links. */
export interface Citation {
  plain: string;
  markdown: string;
  html: string;
}

/** What a citation is made of. Words that nobody is known to have said are `by` null. `code` is a source that a machine reads. */
export type Piece =
  | { kind: 'quote'; words: string; by: string | null }
  | { kind: 'points'; sentences: string[] }
  | { kind: 'source'; text: string; address: string; code: boolean };

/** All forms of a text. The article gives its language and direction. */
export function inAllForms(pieces: Piece[], { lang, dir }: Pick<Article, 'lang' | 'dir'>): Citation {
  const attributes = `lang="${asHtml(lang)}" dir="${dir}"`;
  return {
    plain: pieces.map(plain).join('\n\n'),
    markdown: pieces.map(markdown).join('\n\n'),
    html: pieces.map((piece) => html(piece, attributes)).join('\n'),
  };
}

function plain(piece: Piece): string {
  if (piece.kind === 'quote') return said(piece, '\n');
  return piece.kind === 'points' ? listed(piece.sentences, '• ').join('\n') : piece.text;
}

function markdown(piece: Piece): string {
  if (piece.kind === 'quote') return asMarkdown(said(piece, '\n\n')).replace(/^/gmu, '> ').replace(/ $/gmu, '');
  if (piece.kind === 'points') return listed(piece.sentences.map(asMarkdown), '- ').join('\n');
  if (piece.code) return `\`\`\`bibtex\n${piece.text}\n\`\`\``;
  // Two spaces before a line feed break the line.
  return around(piece, asMarkdown, `<${piece.address}>`).replaceAll('\n', '  \n');
}

function html(piece: Piece, attributes: string): string {
  if (piece.kind === 'quote')
    return `<blockquote ${attributes}><p>${lines(asHtml(said(piece, '\n')))}</p></blockquote>`;
  if (piece.kind === 'points')
    return listed(piece.sentences.map(asHtml), '• ')
      .map((it) => `<p ${attributes}>${lines(it)}</p>`)
      .join('\n');
  const address = asHtml(piece.address);
  const text = around(piece, asHtml, `<a href="${address}">${address}</a>`);
  return `<p ${piece.code ? 'dir="ltr"' : attributes}>${lines(text)}</p>`;
}

/** A source's text, escaped, with a link where the address stands. */
function around({ text, address }: { text: string; address: string }, escaped: (text: string) => string, link: string) {
  return text.split(address).map(escaped).join(link);
}

const said = ({ words, by }: { words: string; by: string | null }, between: string) =>
  by === null ? words : words + between + by;

/** One sentence stands alone, several are a list. */
const listed = (sentences: string[], bullet: string) =>
  sentences.length > 1 ? sentences.map((it) => bullet + it) : sentences;

const lines = (text: string) => text.replaceAll('\n', '<br>');
