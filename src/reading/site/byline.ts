import type { EditionId } from './editions.ts';

/** The words of a byline in one edition's language. */
interface BylineWords {
  /** Before the first name: "By". */
  by: string[];
  /** Between names: "with", "and". */
  between: string[];
  /** Before a reporter's name in the credits under the text: "Journaliste • …". */
  reporter: string[];
  /** Before other sources in those credits: "Weitere Quellen • AP". */
  sources: string[];
}

/**
 * English, French, German and Greek were seen on pages; the others are the words that the languages have for it.
 * An edition's pages may bear the words of another: they are all tried.
 */
export const BYLINE: Record<EditionId, BylineWords> = {
  en: { by: ['By'], between: ['with', 'and'], reporter: ['Journalist'], sources: ['Additional sources'] },
  fr: { by: ['Par'], between: ['avec', 'et'], reporter: ['Journaliste'], sources: ['Autres sources'] },
  de: { by: ['Von'], between: ['mit', 'und'], reporter: ['Journalist', 'Journalistin'], sources: ['Weitere Quellen'] },
  it: { by: ['Di'], between: ['con', 'e'], reporter: ['Giornalista'], sources: ['Altre fonti'] },
  es: { by: ['Por'], between: ['con', 'y'], reporter: ['Periodista'], sources: ['Otras fuentes'] },
  pt: { by: ['De', 'Por'], between: ['com', 'e'], reporter: ['Jornalista'], sources: ['Outras fontes'] },
  pl: {
    by: ['Autor', 'Autorka'],
    between: ['z', 'ze', 'i', 'oraz'],
    reporter: ['Dziennikarz', 'Dziennikarka'],
    sources: ['Inne źródła', 'Dodatkowe źródła'],
  },
  ru: {
    by: ['Автор'],
    between: ['с', 'и'],
    reporter: ['Журналист', 'Журналистка'],
    sources: ['Дополнительные источники'],
  },
  tr: { by: ['Yazan'], between: ['ile', 've'], reporter: ['Gazeteci', 'Muhabir'], sources: ['Diğer kaynaklar'] },
  el: { by: ['Από'], between: ['με', 'και'], reporter: ['Δημοσιογράφος'], sources: ['Άλλες πηγές', 'Πρόσθετες πηγές'] },
  hu: { by: ['Írta', 'Szerző'], between: ['és'], reporter: ['Újságíró'], sources: ['További források'] },
  fa: { by: ['نویسنده'], between: ['با', 'و'], reporter: ['روزنامه‌نگار'], sources: ['منابع دیگر'] },
  ar: { by: ['بقلم'], between: ['مع', 'و'], reporter: ['صحفي', 'صحفية'], sources: ['مصادر أخرى'] },
};

/** Agencies and newsrooms whose names look like a person's; all names in capitals ("AP", "EBU") count without being named. */
export const NEWSROOMS = [
  ...['Euronews', 'Reuters', 'Associated Press', 'The Associated Press', 'Agence France-Presse', 'Europa Press'],
  ...[
    'Agenzia Nova',
    'Adnkronos',
    'Anadolu',
    'Ansa',
    'Belga',
    'Bloomberg',
    'dpa',
    'LaPresse',
    'Lusa',
    'Ritzau',
    'Tass',
  ],
  ...['Ukrinform', 'Xinhua', 'Agencies', 'Agences', 'Agenturen', 'Agenzie', 'Agencias', 'Agências', 'Agencje'],
  ...['Агентства', 'Ajanslar', 'Πρακτορεία'],
  ...['یورونیوز', 'یورونیوز فارسی', 'رویترز', 'آسوشیتدپرس', 'خبرگزاری فرانسه'],
  ...['يورونيوز', 'رويترز', 'أسوشيتد برس', 'فرانس برس', 'وكالات', 'أ ب', 'أ ف ب'],
];
