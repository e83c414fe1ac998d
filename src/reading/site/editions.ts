/** The 13 editions that share one template. */
export type EditionId = 'en' | 'fr' | 'de' | 'it' | 'es' | 'pt' | 'pl' | 'ru' | 'tr' | 'el' | 'hu' | 'fa' | 'ar';
