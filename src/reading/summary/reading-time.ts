import { type Article, STANDFIRST, textOf } from '../article/article.ts';
import type { Language } from '../language/language.ts';
import { countWords } from '../text/terms.ts';

/**
 * Minutes that a grown-up takes to read an article's standfirst and body; at least 1.
 *
 * Rates: Trauzettel-Klosinski and Dietz, "Standardized assessment of reading performance: the New International Reading Speed Texts
 * IReST", Investigative Ophthalmology & Visual Science 53(9), 2012; for Greek, Gleni et al., Optometry and Vision Science 96(10), 2019.
 * They were read aloud; silent readers of English are hardly faster (238 words a minute against 228: Brysbaert, Journal of Memory and
 * Language 109, 2019). For languages not measured, the 68 ms a character that the measured ones have in common.
 */
export function readingTime(article: Article, { readingRate: { unit, perMinute } }: Language): number {
  let count = 0;
  for (let block = STANDFIRST; block < article.blocks.length; block++) {
    const text = textOf(article, block) ?? '';
    count += unit === 'words' ? countWords(text) : text.length;
  }
  return Math.max(1, Math.round(count / perMinute));
}
