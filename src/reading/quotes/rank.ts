import type { Article } from '../article/article.ts';
import type { Language } from '../language/language.ts';
import type { Quote } from './quote.ts';

export function rank(quotes: Quote[], _article: Article, _language: Language): Quote[] {
  return quotes;
}
