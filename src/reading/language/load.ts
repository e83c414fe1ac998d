import { generic } from './generic.ts';
import type { Language } from './language.ts';

/** The data of an article's language; where we know nothing of it, marks and form decide. */
export const languageFor = async ({ lang }: { lang: string }): Promise<Language> =>
  (await loadLanguage(lang)) ?? generic;

/**
 * The data of one language, loaded by itself so that a page pays for one.
 * `lang` is a BCP 47 tag ("fr", "pt-BR"); null where we know nothing of that language.
 */
export async function loadLanguage(lang: string): Promise<Language | null> {
  switch (lang.split('-')[0]?.toLowerCase()) {
    case 'en':
      return (await import('./en.ts')).en;
    case 'fr':
      return (await import('./fr.ts')).fr;
    case 'de':
      return (await import('./de.ts')).de;
    case 'it':
      return (await import('./it.ts')).it;
    case 'es':
      return (await import('./es.ts')).es;
    case 'pt':
      return (await import('./pt.ts')).pt;
    case 'pl':
      return (await import('./pl.ts')).pl;
    case 'ru':
      return (await import('./ru.ts')).ru;
    case 'tr':
      return (await import('./tr.ts')).tr;
    case 'el':
      return (await import('./el.ts')).el;
    case 'hu':
      return (await import('./hu.ts')).hu;
    case 'fa':
      return (await import('./fa.ts')).fa;
    case 'ar':
      return (await import('./ar.ts')).ar;
    case 'ro':
      return (await import('./ro.ts')).ro;
    case 'bg':
      return (await import('./bg.ts')).bg;
    case 'sr':
      return (await import('./sr.ts')).sr;
    case 'ka':
      return (await import('./ka.ts')).ka;
    case 'uk':
      return (await import('./uk.ts')).uk;
    case 'sq':
      return (await import('./sq.ts')).sq;
    default:
      return null;
  }
}
