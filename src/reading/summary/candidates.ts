import type { Article, Passage } from '../article/article.ts';
import type { Language } from '../language/language.ts';
import type { Quote } from '../quotes/quote.ts';
import { sentences } from '../text/sentences.ts';
import { quotations } from '../text/spans.ts';
import { patternOf } from '../text/word-list.ts';
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
  const parts = quotes.flatMap((quote) => quote.parts);
  const found: Candidate[] = [];
  let index = 0;
  for (const [block, it] of article.blocks.entries()) {
    if (it.kind !== 'paragraph') continue;
    const here = parts.filter((part) => part.block === block);
    for (const sentence of sentences(it.text, language)) {
      const seen = look(sentence.text);
      if (seen) found.push({ ...sentence, ...seen, block, index, quoted: shareOf(sentence, here) });
      index++;
    }
  }
  return found;
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
