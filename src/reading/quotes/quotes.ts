import { type Article, STANDFIRST, textOf } from '../article/article.ts';
import type { Language } from '../language/language.ts';
import { trueCapitals } from './capitals.ts';
import type { Heard } from './heard.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { listen } from './listen.ts';
import { type Paragraph, sentencesOf } from './paragraph.ts';
import { peopleOf } from './people.ts';
import type { Person } from './person.ts';
import { withPullQuotes } from './pull-quotes.ts';
import type { Quote } from './quote.ts';
import { rank } from './rank.ts';
import { sceneOf } from './resolve.ts';

/** The title's place in the list of paragraphs; no quotation of it is shown. */
const TITLE = -2;

/**
 * What people say in an article, each quotation with its speaker, the most important first.
 * `language` is the data of the article's language.
 */
export function quotes(article: Article, language: Language): Quote[] {
  const lexicon = lexiconOf(language);
  const paragraphs = paragraphsOf(article, lexicon);
  const people = peopleOf(paragraphs, lexicon);
  const scene = sceneOf(people, lexicon);
  const heard: Heard[] = [];
  for (const [i, paragraph] of paragraphs.entries())
    if (i > 0) heard.push(...listen(paragraph, paragraphs[i + 1], heard.at(-1) ?? null, scene, lexicon));
  return rank(withPullQuotes(assemble(heard, article), article), article);
}

/** The title first, then every block of text. */
function paragraphsOf(article: Article, lexicon: Lexicon): Paragraph[] {
  const paragraphs = [paragraph(TITLE, article.title, 'title')];
  for (let block = STANDFIRST; block < article.blocks.length; block++) {
    const text = textOf(article, block);
    const kind = article.blocks[block]?.kind;
    if (text !== null && kind !== 'pullquote')
      paragraphs.push(paragraph(block, text, kind === 'heading' ? kind : 'text'));
  }
  const settle = trueCapitals(
    paragraphs.flatMap((it) => it.sentences),
    lexicon,
  );
  return paragraphs.map((it) => ({ ...it, sentences: it.sentences.map(settle) }));

  function paragraph(block: number, text: string, kind: Paragraph['kind']): Paragraph {
    return { block, text, kind, sentences: sentencesOf(text, lexicon) };
  }
}

/** Makes one quote of the parts that the reporter's cutting in has parted. */
function assemble(heard: readonly Heard[], article: Article): Quote[] {
  const quotes: Quote[] = [];
  let whole: { quote: Quote; person: Person | null } | null = null;
  for (const it of heard) {
    const text = textOf(article, it.block)?.slice(it.start, it.end) ?? '';
    const part = { block: it.block, start: it.start, end: it.end, text };
    if (it.joins && whole?.quote.parts[0]?.block === it.block) whole.quote.parts.push(part);
    else {
      const continues = it.cue === null && (it.joins || (it.person !== null && it.person === whole?.person));
      const quote: Quote = {
        parts: [part],
        speaker: it.person && { name: it.person.name, role: it.person.role },
        mention: it.mention ?? (continues ? (whole?.quote.mention ?? null) : null),
        cue: it.cue,
        continues,
        score: 0,
      };
      quotes.push(quote);
      if (!it.within) whole = { quote, person: it.person };
    }
  }
  return quotes;
}
