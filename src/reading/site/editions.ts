/** The 13 editions that share one template. */
export type EditionId = 'en' | 'fr' | 'de' | 'it' | 'es' | 'pt' | 'pl' | 'ru' | 'tr' | 'el' | 'hu' | 'fa' | 'ar';

export interface Edition {
  /** Also the BCP 47 language of its articles. */
  id: EditionId;
  /** As the edition writes it. */
  name: string;
  dir: 'ltr' | 'rtl';
  /** Today's first, then those of former years. */
  hosts: [string, ...string[]];
}

export const EDITIONS: Edition[] = [
  { id: 'en', name: 'English', dir: 'ltr', hosts: ['www.euronews.com', 'euronews.com'] },
  { id: 'fr', name: 'Français', dir: 'ltr', hosts: ['fr.euronews.com'] },
  { id: 'de', name: 'Deutsch', dir: 'ltr', hosts: ['de.euronews.com'] },
  { id: 'it', name: 'Italiano', dir: 'ltr', hosts: ['it.euronews.com'] },
  { id: 'es', name: 'Español', dir: 'ltr', hosts: ['es.euronews.com'] },
  { id: 'pt', name: 'Português', dir: 'ltr', hosts: ['pt.euronews.com'] },
  { id: 'pl', name: 'Polski', dir: 'ltr', hosts: ['pl.euronews.com'] },
  { id: 'ru', name: 'Русский', dir: 'ltr', hosts: ['ru.euronews.com'] },
  { id: 'tr', name: 'Türkçe', dir: 'ltr', hosts: ['tr.euronews.com'] },
  { id: 'el', name: 'Ελληνικά', dir: 'ltr', hosts: ['gr.euronews.com'] },
  { id: 'hu', name: 'Magyar', dir: 'ltr', hosts: ['hu.euronews.com'] },
  { id: 'fa', name: 'فارسی', dir: 'rtl', hosts: ['parsi.euronews.com', 'per.euronews.com'] },
  { id: 'ar', name: 'العربية', dir: 'rtl', hosts: ['arabic.euronews.com'] },
];
