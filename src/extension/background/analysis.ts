import type { Article } from '../../reading/article/article.ts';
import { analyseIn, type Findings } from '../../reading/index.ts';
import { generic } from '../../reading/language/generic.ts';
import type { Language } from '../../reading/language/language.ts';

/** Every language at once: service workers cannot import() the one that they need. */
const LANGUAGES = import.meta.glob<Record<string, Language>>('../../reading/language/??.ts', { eager: true });

/** What the popup would find, found here: the popup may never be opened. */
export function analyseHere(article: Article): Findings {
  const id = article.lang.split('-')[0]?.toLowerCase() ?? '';
  return analyseIn(LANGUAGES[`../../reading/language/${id}.ts`]?.[id] ?? generic, article);
}
