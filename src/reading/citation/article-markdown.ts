import type { Article, Block, Passage } from '../article/article.ts';
import type { Typography } from '../language/language.ts';
import type { Quote } from '../quotes/quote.ts';
import { pieceOf } from './cite.ts';
import { asMarkdown } from './escape.ts';
import { inAllForms } from './forms.ts';

/** The words of the file that are not the article's, in the reader's language. */
export interface Labels {
  summary: string;
  quotes: string;
  article: string;
  /** Stands for a speaker whom the text does not name. */
  notNamed: string;
}

/** The whole article as CommonMark with tables: front matter in YAML, then headline, summary, quotes and text. Empty parts are left out. */
export function articleAsMarkdown(
  article: Article,
  { sentences, quotes }: { sentences: Passage[]; quotes: Quote[] },
  typography: Typography,
  labels: Labels,
): string {
  const said = quotes.map((quote) => inAllForms([pieceOf(quote, typography, labels.notNamed)], article).markdown);
  const parts = [
    frontMatter(article),
    `# ${inline(article.title)}`,
    ...section(labels.summary, [sentences.map(({ text }) => `- ${inline(text)}`).join('\n')]),
    ...section(labels.quotes, said),
    ...section(
      labels.article,
      article.blocks.map((block) => blockAsMarkdown(block, typography)),
    ),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** What JSON can say, YAML reads. */
function frontMatter({ title, authors, sources, published, updated, url, lang, kind, sponsor }: Article): string {
  const facts = { title, authors, sources, published, updated, url, lang, kind, sponsor };
  const lines = Object.entries(facts).flatMap(([name, value]) =>
    value === null || value.length === 0 ? [] : `${name}: ${JSON.stringify(value)}`,
  );
  return ['---', ...lines, '---'].join('\n');
}

function section(label: string, parts: string[]): string[] {
  const filled = parts.filter(Boolean);
  return filled.length > 0 ? [`## ${inline(label)}`, ...filled] : [];
}

function blockAsMarkdown(block: Block, { comma }: Typography): string {
  switch (block.kind) {
    case 'paragraph':
      return asMarkdown(block.text);
    case 'heading':
      // Below the headings of the file's own parts.
      return `${'#'.repeat(block.level + 1)} ${inline(block.text)}`;
    case 'list':
      return block.items.map((item, n) => `${block.ordered ? `${n + 1}.` : '-'} ${inline(item)}`).join('\n');
    case 'table':
      return table(block.rows);
    case 'image': {
      const words = [block.caption, block.credit].filter((it) => it !== null);
      return [`![](<${block.src.replace(/[<>\\]/g, encodeURIComponent)}>)`, ...words.map(inline)].join('\n\n');
    }
    case 'pullquote': {
      const by = [block.author, block.role].filter(Boolean).join(comma);
      return [block.text, ...(by ? [`— ${by}`] : [])].map((it) => `> ${inline(it)}`).join('\n>\n');
    }
  }
}

function table([head = [], ...rows]: string[][]): string {
  const width = Math.max(head.length, ...rows.map((row) => row.length));
  const line = (cells: string[]) =>
    `| ${Array.from({ length: width }, (_, n) => inline(cells[n] ?? '')).join(' | ')} |`;
  return [line(head), `|${' --- |'.repeat(width)}`, ...rows.map(line)].join('\n');
}

const inline = (text: string) => asMarkdown(text.replaceAll('\n', ' '));
