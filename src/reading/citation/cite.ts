import type { Article } from '../article/article.ts';
import type { Language } from '../language/language.ts';
import { type Quote, wordsOf } from '../quotes/quote.ts';
import { quoted } from './marks.ts';
import { addressOf } from './text-fragment.ts';

/** The same text twice: plain, and as HTML that holds nothing but text, paragraphs and one link. */
export interface Citation {
  plain: string;
  html: string;
}

const OUTLET = 'Euronews';

/** One quote with its speaker and its source; the address leads to its words. `notNamed` stands for a speaker whom the text does not name. */
export function cite(quote: Quote, article: Article, language: Language, notNamed: string): Citation {
  return citation([quote], article, language, notNamed, addressOf(article, quote.parts));
}

/** Quotes one after the other, each with its speaker, and their source once. */
export function citeAll(quotes: Quote[], article: Article, language: Language, notNamed: string): Citation {
  return citation(quotes, article, language, notNamed, addressOf(article, []));
}

function citation(quotes: Quote[], article: Article, language: Language, notNamed: string, address: string): Citation {
  const { comma } = language;
  const locale = localeOf(language);
  const said = quotes.map((quote) => ({
    words: quoted(wordsOf(quote), language),
    by: `— ${quote.speaker ? [quote.speaker.name, quote.speaker.role].filter(Boolean).join(comma) : notNamed}`,
  }));
  const source = [quoted(article.title, language), authorsOf(article, locale), OUTLET, dateOf(article, locale)]
    .filter(Boolean)
    .join(comma);
  const attributes = `lang="${escaped(article.lang)}" dir="${article.dir}"`;
  const link = `<a href="${escaped(address)}">${escaped(address)}</a>`;
  return {
    plain: [...said.map(({ words, by }) => `${words}\n${by}`), `${source}\n${address}`].join('\n\n'),
    html: [
      ...said.map(
        ({ words, by }) => `<blockquote ${attributes}><p>${escaped(words)}<br>${escaped(by)}</p></blockquote>`,
      ),
      `<p ${attributes}>${escaped(source)}<br>${link}</p>`,
    ].join('\n'),
  };
}

/** Every author in the article's language: "A, B and C". */
const authorsOf = ({ authors }: Article, locale: string) =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(authors);

/** The day of publication as the page gives it, wherever the reader is; null where it gives none. */
function dateOf({ published }: Article, locale: string): string | null {
  const day = new Date(published?.slice(0, 'YYYY-MM-DD'.length) ?? '');
  if (Number.isNaN(day.getTime())) return null;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', calendar: 'gregory', timeZone: 'UTC' }).format(day);
}

/** English without a country is American to the platform; here it is Europe's, with the day before the month. */
const localeOf = ({ id }: Language) => (id === 'en' ? 'en-GB' : id);

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string) => text.replace(/[&<>"']/gu, (char) => ESCAPES[char] ?? char);
