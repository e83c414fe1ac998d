import type { Article, Passage } from '../article/article.ts';
import type { Language } from '../language/language.ts';
import type { Quote } from '../quotes/quote.ts';
import { patternOf } from '../text/pattern.ts';
import { quotations } from '../text/quotations.ts';
import { type Sentence, sentences } from '../text/sentences.ts';
import { calendarWords } from './calendar.ts';

/** A sentence of the body that a summary may hold. */
export interface Candidate extends Passage, Look {
  /** How many sentences of the body stand before it. */
  index: number;
  /** Share of its characters that somebody is quoted with: 0 to 1. */
  quoted: number;
}

/** What can be told of a sentence by itself. */
interface Look {
  /** It begins with words that point to the sentence before it. */
  leans: boolean;
  /** Outside quotations the writer says "I" or "we". */
  firstPerson: boolean;
  /** It names a weekday, or speaks of a week, a month or a year. */
  dated: boolean;
}

const STATEMENT = /[.!…]["“”»’')\]\s]*$/u;

/** The sentences of a body's paragraphs that state something whole: no questions, no lead-ins, no halves of quotations. */
export function candidates(article: Article, language: Language, quotes: Quote[]): Candidate[] {
  const look = lookOf(language);
  const parts: Passage[][] = article.blocks.map(() => []);
  for (const part of quotes.flatMap((quote) => quote.parts)) parts[part.block]?.push(part);
  const found: Candidate[] = [];
  let index = 0;
  for (const [block, it] of article.blocks.entries()) {
    if (it.kind !== 'paragraph') continue;
    const isWhole = wholeIn(it.text);
    for (const sentence of sentences(it.text, language)) {
      const seen = isWhole(sentence) ? look(sentence.text) : null;
      if (seen) found.push({ ...sentence, ...seen, block, index, quoted: shareOf(sentence, parts[block] ?? []) });
      index++;
    }
  }
  return found;
}

/** Tells of the sentences of a text, asked in their order, whether none of its quotations is cut by one's borders. */
function wholeIn(text: string): (sentence: Sentence) => boolean {
  const spans = quotations(text);
  let next = 0;
  let closed = 0;
  return ({ start, end }) => {
    const begins = closed <= start;
    for (let span = spans[next]; span && span.open < end; span = spans[++next]) closed = Math.max(closed, span.close);
    return begins && closed <= end;
  };
}

/** The share of a stretch that other stretches of the same text cover. */
function shareOf({ start, end }: { start: number; end: number }, parts: Passage[]): number {
  const covered = parts.map((part) => Math.max(0, Math.min(part.end, end) - Math.max(part.start, start)));
  return covered.reduce((sum, length) => sum + length, 0) / (end - start);
}

/** Makes a function that looks at one sentence; it gives null for what states nothing whole. */
function lookOf({ id, danglingStarts, firstPerson }: Language): (text: string) => Look | null {
  const leaning = new RegExp(`^[^\\p{L}]*${patternOf(danglingStarts)}\\s*([\\p{L}\\p{M}-]*)`, 'iu');
  const speaking = new RegExp(patternOf(firstPerson), 'iu');
  const calendar = calendarWords(id);
  return (text) => {
    const own = withoutQuotations(text).replaceAll('’', "'");
    if (!STATEMENT.test(text) || /["“”„«»]/u.test(own)) return null;
    const next = leaning.exec(own)?.[1];
    return {
      leans: next !== undefined && !calendar.has(next.toLocaleLowerCase(id)),
      firstPerson: speaking.test(own),
      dated: (own.toLocaleLowerCase(id).match(/[\p{L}\p{M}-]+/gu) ?? []).some((word) => calendar.has(word)),
    };
  };
}

function withoutQuotations(text: string): string {
  let end = 0;
  let own = '';
  for (const { open, close } of quotations(text)) {
    own += text.slice(end, Math.max(end, open));
    end = Math.max(end, close);
  }
  return own + text.slice(end);
}
