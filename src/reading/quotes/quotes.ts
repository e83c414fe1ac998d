import { type Article, STANDFIRST, textOf } from '../article/article.ts';
import type { Language } from '../language/language.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { type Item, type Sentence, sentencesAround, wordsOf } from './narrative.ts';
import { namesIn, type Person, peopleOf, textBetween } from './people.ts';
import type { Quote } from './quote.ts';
import { rank } from './rank.ts';
import { type Scene, sceneOf } from './resolve.ts';
import { type Span, spans } from './spans.ts';
import { type Attribution, attribute, sourceOf } from './speakers.ts';
import { formOf, isSpeech } from './statements.ts';
import { splitTurns } from './turns.ts';

/** One block's text, cut into sentences. */
interface Paragraph {
  block: number;
  text: string;
  heading: boolean;
  sentences: Sentence[];
}

/** A quotation with what the text says of its speaker. */
interface Found {
  block: number;
  span: Span;
  person: Person | null;
  mention: string | null;
  cue: string | null;
  continues: boolean;
  /** Cut off from the quotation before it by nothing but the words that name the speaker. */
  joins: boolean;
}

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
  const found: Found[] = [];
  for (const paragraph of paragraphs) found.push(...listen(paragraph, found.at(-1) ?? null, scene, lexicon));
  return rank(assemble(found, article), article, language);
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

function sentencesOf(text: string, lexicon: Lexicon): Sentence[] {
  const words = wordsOf(text, lexicon);
  return sentencesAround(text, splitTurns(text, spans(text), words, lexicon), words, lexicon);
}

/** The quotations of one paragraph. `before` is the last one of the paragraphs before it. */
function listen(paragraph: Paragraph, before: Found | null, scene: Scene, lexicon: Lexicon): Found[] {
  const { block, text, sentences, heading } = paragraph;
  const found: Found[] = [];
  for (const [n, sentence] of sentences.entries()) {
    const inSentence: Found[] = [];
    for (const [q, item] of sentence.entries()) {
      if (item.kind !== 'quote' || !item.span) continue;
      const told = attribute(sentence, q, lexicon);
      const form = formOf(item.text, lexicon);
      const one = told
        ? attributed(told, item, inSentence.at(-1) ?? null)
        : floating(item, n, inSentence.at(-1) ?? null);
      if (heading && (!one.person || !told)) continue;
      if (!isSpeech(form, told !== null, one.person !== null, sentence, q)) continue;
      if (one.person) scene.turnTo(one.person);
      inSentence.push(one);
    }
    if (inSentence.length === 0) follow(sentence);
    else mentionNames(sentence);
    found.push(...inSentence);
  }
  return found;

  function attributed(told: Attribution, item: Item, previous: Found | null): Found {
    const sentence = sentences.find((it) => it.includes(item)) ?? [];
    const person = told.speaker ? scene.who(told.speaker, text, sentence) : (previous?.person ?? silentSubject());
    const mention = told.speaker ? textBetween(text, sentence, [told.speaker.from, told.speaker.to]) : null;
    const cue =
      told.cue && told.cue.kind !== 'colon'
        ? textBetween(text, sentence, [told.cue.from, told.cue.to])
        : told.cue
          ? ':'
          : null;
    const continues = previous !== null && previous.person === person && previous.cue === cue;
    return { block, span: item.span as Span, person, mention, cue, continues, joins: continues };
  }

  /** The verb has no subject of its own: whoever spoke or acted last. */
  function silentSubject(): Person | null {
    return scene.recent().find((it) => it.human) ?? found.at(-1)?.person ?? scene.recent()[0] ?? null;
  }

  function floating(item: Item, n: number, previous: Found | null): Found {
    const earlier =
      previous ?? (n > 0 && sentences[n - 1]?.some((it) => it.kind === 'quote') ? found.at(-1) : null) ?? null;
    const base = { block, span: item.span as Span, mention: null, cue: null };
    if (earlier) return { ...base, person: earlier.person, mention: earlier.mention, continues: true, joins: true };
    const alone = sentences[n]?.length === 1;
    if (n > 0) return { ...base, person: scene.recent()[0] ?? null, continues: found.length > 0, joins: false };
    return {
      ...base,
      person: alone ? (scene.recent()[0] ?? before?.person ?? null) : null,
      continues: alone && before !== null,
      joins: false,
    };
  }

  function follow(sentence: Sentence): void {
    const phrase = sourceOf(sentence, lexicon);
    const person = phrase ? scene.who(phrase, text, sentence) : null;
    if (person && (phrase?.name || person.human)) scene.turnTo(person);
    mentionNames(sentence);
  }

  function mentionNames(sentence: Sentence): void {
    for (const phrase of namesIn(sentence, lexicon)) {
      const person = scene.who(phrase, text, sentence);
      if (person) scene.mention(person);
    }
  }
}

/** Makes one quote of the parts that the reporter's cutting in has parted. */
function assemble(found: readonly Found[], article: Article): Quote[] {
  const quotes: Quote[] = [];
  for (const it of found) {
    const text = textOf(article, it.block)?.slice(it.span.start, it.span.end) ?? '';
    const part = { block: it.block, start: it.span.start, end: it.span.end, text };
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
