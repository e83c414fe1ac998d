import { type Article, STANDFIRST, textOf } from '../article/article.ts';
import type { Language } from '../language/language.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { type Heard, listen, type Paragraph, sentencesOf } from './listen.ts';
import { peopleOf } from './people.ts';
import type { Quote } from './quote.ts';
import { rank } from './rank.ts';
import { sceneOf } from './resolve.ts';

/**
 * What people say in an article, each quotation with its speaker, the most important first.
 * `language` is the data of the article's language.
 */
export function quotes(article: Article, language: Language): Quote[] {
  const lexicon = lexiconOf(language);
  const paragraphs = paragraphsOf(article, lexicon);
  const title = { text: article.title, sentence: sentencesOf(article.title, lexicon).flat(), title: true };
  const people = peopleOf(
    [
      title,
      ...paragraphs.flatMap(({ text, sentences }) => sentences.map((sentence) => ({ text, sentence, title: false }))),
    ],
    lexicon,
  );
  const scene = sceneOf(people, lexicon);
  const heard: Heard[] = [];
  for (const paragraph of paragraphs) heard.push(...listen(paragraph, heard.at(-1) ?? null, scene, lexicon));
  return rank(assemble(heard, article), article, language);
}

function paragraphsOf(article: Article, lexicon: Lexicon): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (let block = STANDFIRST; block < article.blocks.length; block++) {
    const text = textOf(article, block);
    if (text === null) continue;
    paragraphs.push({
      block,
      text,
      heading: article.blocks[block]?.kind === 'heading',
      sentences: sentencesOf(text, lexicon),
    });
  }
  return paragraphs;
}

/** Makes one quote of the parts that the reporter's cutting in has parted. */
function assemble(heard: readonly Heard[], article: Article): Quote[] {
  const quotes: Quote[] = [];
  for (const it of heard) {
    const text = textOf(article, it.block)?.slice(it.start, it.end) ?? '';
    const part = { block: it.block, start: it.start, end: it.end, text };
    const last = quotes.at(-1);
    if (it.joins && last?.parts[0]?.block === it.block) last.parts.push(part);
    else
      quotes.push({
        parts: [part],
        speaker: it.person && { name: it.person.name, role: it.person.role },
        mention: it.mention,
        cue: it.cue,
        continues: it.continues,
        score: 0,
      });
  }
  return quotes;
}
