import type { Article } from '../article/article.ts';
import type { Language } from '../language/language.ts';
import type { Quote } from '../quotes/quote.ts';
import { termsOf } from '../text/terms.ts';
import { candidates } from './candidates.ts';
import { importances } from './importance.ts';
import type { Summary } from './summary.ts';
import { likeness, vectorsOf } from './vectors.ts';

/** Points a summary has at most; of a short story no more than half the sentences, but three where it has them. */
const MOST = 7;
const FEWEST = 3;
/** What it costs a sentence to say again what the standfirst or a chosen sentence says: next to nothing to share a name, much to say the same. */
const REPETITION = 3;
const gain = ({ worth, repeats }: { worth: number; repeats: number }) => worth - REPETITION * repeats ** 3;

/**
 * Chooses the sentences of an article that tell most of its story: each time the most important one that says least again (Carbonell and
 * Goldstein 1998, maximal marginal relevance). A sentence that leans on the one before it is chosen only after that one.
 * `quotes` are the article's; words that somebody says count less than the reporter's own.
 */
export function summarise(article: Article, language: Language, quotes: Quote[]): Summary {
  const rest = weighed(article, language, quotes);
  const limit = Math.min(MOST, Math.max(FEWEST, Math.ceil(rest.length / 2)));
  const chosen: typeof rest = [];
  const told = new Set<number>();
  while (chosen.length < limit) {
    const open = rest.filter(({ leans, index }) => !told.has(index) && (!leans || index === 0 || told.has(index - 1)));
    if (open.length === 0) break;
    const best = open.reduce((a, b) => (gain(b) > gain(a) ? b : a));
    chosen.push(best);
    told.add(best.index);
    for (const it of rest) it.repeats = Math.max(it.repeats, likeness(it.vector, best.vector));
  }
  const points = chosen.map(({ block, start, end, text }) => ({ block, start, end, text }));
  return { standfirst: article.standfirst, points };
}

/** The candidates with what each is worth, what it speaks of, and how much of that the standfirst says already. */
function weighed(article: Article, language: Language, quotes: Quote[]) {
  const all = candidates(article, language, quotes);
  const termsIn = termsOf(language);
  const terms = all.map(({ text }) => termsIn(text));
  const vectorOf = vectorsOf(terms);
  const vectors = terms.map(vectorOf);
  const standfirst = termsIn(article.standfirst ?? '');
  const worth = importances(all, terms, vectors, [...termsIn(article.title), ...standfirst]);
  const said = vectorOf(standfirst);
  return all.map((it, i) => {
    const vector = vectors[i] ?? new Map();
    return { ...it, vector, worth: worth[i] ?? 0, repeats: likeness(vector, said) };
  });
}
