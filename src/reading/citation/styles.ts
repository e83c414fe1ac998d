import type { Article } from '../article/article.ts';
import type { Typography } from '../language/language.ts';
import { asBibtex } from './escape.ts';
import { quoted } from './marks.ts';
import { inverted, withInitials } from './names.ts';

/** How a source is named: in the line that newsrooms use, or as a manual of style asks. */
export type CitationStyle = 'newsroom' | 'apa' | 'mla' | 'chicago' | 'bibtex';

const OUTLET = 'Euronews';

/** The marks of the manuals, which are English whatever the article's language is. */
const ENGLISH: Pick<Typography, 'marks'> = {
  marks: [
    ['“', '”'],
    ['‘', '’'],
  ],
};

/** Names an article and its address. */
type Style = (article: Article, typography: Typography, address: string) => string;

export const STYLES: Record<CitationStyle, Style> = { newsroom, apa, mla, chicago, bibtex: entry };

/** The newsroom's line, and the address on a line of its own. */
function newsroom(article: Article, typography: Typography, address: string): string {
  return `${sourceLine(article, typography)}\n${address}`;
}

/** “Title”, every author, Euronews, date: in the article's language. */
export function sourceLine(article: Article, typography: Typography): string {
  // English without a country is American to the platform; here it is Europe's, with the day before the month.
  const locale = typography.id === 'en' ? 'en-GB' : typography.id;
  const authors = new Intl.ListFormat(locale, { type: 'conjunction' }).format(article.authors);
  const date = day(article, locale, { dateStyle: 'long' });
  return [quoted(article.title, typography), authors, OUTLET, date].filter(Boolean).join(typography.comma);
}

/** Publication Manual of the American Psychological Association, 7th edition, 10.16: page on a news website. */
function apa(article: Article, _: Typography, address: string): string {
  const year = day(article, 'en-US', { year: 'numeric' });
  const date = year ? `(${year}, ${day(article, 'en-US', { month: 'long', day: 'numeric' })}).` : '(n.d.).';
  const names = article.authors.map(withInitials);
  const last = names.pop();
  const authors = names.length > 0 ? `${names.join(', ')}, & ${last}` : last;
  const title = ended(article.title);
  return [...(authors ? [ended(authors), date, title] : [title, date]), `${OUTLET}.`, address].join(' ');
}

/** MLA Handbook, 9th edition: of three authors or more it names the first, and "et al.". */
function mla(article: Article, _: Typography, address: string): string {
  const [first = '', second, ...more] = article.authors;
  const others = more.length > 0 ? ', et al' : second ? `, and ${second}` : '';
  const month = day(article, 'en-GB', { month: 'long' });
  const short = month && month.length > 'June'.length ? `${month.slice(0, month === 'September' ? 4 : 3)}.` : month;
  const date = [day(article, 'en-GB', { day: 'numeric' }), short, day(article, 'en-GB', { year: 'numeric' })];
  return [
    first && ended(inverted(first) + others),
    quoted(ended(article.title), ENGLISH),
    `${[OUTLET, date.filter(Boolean).join(' '), address].filter(Boolean).join(', ')}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** Chicago Manual of Style, 18th edition, 14.104: bibliography entry for an article on a news website. */
function chicago(article: Article, _: Typography, address: string): string {
  const [first, ...more] = article.authors;
  const last = more.pop();
  const authors = [first && inverted(first), ...more, last && `and ${last}`].filter(Boolean).join(', ');
  const date = day(article, 'en-US', { dateStyle: 'long' });
  return [
    authors && ended(authors),
    quoted(ended(article.title), ENGLISH),
    `${[OUTLET, date].filter(Boolean).join(', ')}.`,
    `${address}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** An entry that BibTeX and BibLaTeX both know. The address stands as it is: both read that field character by character. */
function entry(article: Article, _: Typography, address: string): string {
  const slug = new URL(article.url).pathname.replace(/.*\//u, '').replace(/[^\w-]/gu, '');
  const fields = {
    author: braced(article.authors.map(bibtexName).join(' and ')),
    // Braces within braces keep the capitals.
    title: braced(`{${asBibtex(article.title)}}`),
    howpublished: braced(OUTLET),
    year: braced(day(article, 'en-US', { year: 'numeric' })),
    month: day(article, 'en-US', { month: 'short' })?.toLowerCase(),
    day: braced(day(article, 'en-US', { day: 'numeric' })),
    url: braced(address),
  };
  const lines = Object.entries(fields).flatMap(([name, value]) => (value ? `  ${name} = ${value},` : []));
  return [`@misc{euronews-${slug},`, ...lines, '}'].join('\n');
}

/** One name, whatever it holds: outside braces a comma turns a name round and "and" ends it. */
const bibtexName = (name: string) => (/,|\band\b/i.test(name) ? `{${asBibtex(name)}}` : asBibtex(name));

const braced = (value: string | null) => value && `{${value}}`;

/** A part of a reference ends with a full stop, unless it ends with a stop of its own. */
const ended = (text: string) => (/[.?!…]["'’”»]*$/u.test(text) ? text : `${text}.`);

/** The day of publication as the page gives it, wherever the reader is; null where it gives none. */
function day({ published }: Article, locale: string, form: Intl.DateTimeFormatOptions): string | null {
  const date = new Date(published?.slice(0, 'YYYY-MM-DD'.length) ?? '');
  if (Number.isNaN(date.getTime())) return null;
  return new Intl.DateTimeFormat(locale, { ...form, calendar: 'gregory', timeZone: 'UTC' }).format(date);
}
