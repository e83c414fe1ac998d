/**
 * The words of a byline, in every edition at once: none of them is a name in another language.
 * English, French, German and Greek were seen on pages; the others are the words that the languages have for it.
 */
export const BYLINE = {
  /** Before the first name: "By". */
  by: [
    'By',
    'Par',
    'Von',
    'Di',
    'Por',
    'De',
    'Autor',
    'Autorka',
    'Автор',
    'Yazan',
    'Από',
    'Του',
    'Της',
    'Írta',
    'Szerző',
    'نویسنده',
    'بقلم',
  ],
  /** Between names: "with", "and". */
  between: [
    ...['with', 'and', 'avec', 'et', 'mit', 'und', 'con', 'com', 'z', 'ze', 'oraz', 'с', 'и', 'ile', 've', 'με', 'και'],
    ...['és', 'با', 'و', 'مع', 'e', 'y', 'i'],
  ],
  /** Before the name of a reporter in the credits under the text: "Journaliste • …". */
  reporter: [
    ...[
      'Journalist',
      'Journalistin',
      'Journaliste',
      'Giornalista',
      'Periodista',
      'Jornalista',
      'Dziennikarz',
      'Dziennikarka',
    ],
    ...['Журналист', 'Журналистка', 'Gazeteci', 'Muhabir', 'Δημοσιογράφος', 'Újságíró', 'روزنامه‌نگار', 'صحفي', 'صحفية'],
  ],
  /** Before other sources in those credits: "Weitere Quellen • AP". */
  sources: [
    ...[
      'Additional sources',
      'Autres sources',
      'Sources additionnelles',
      'Weitere Quellen',
      'Altre fonti',
      'Otras fuentes',
    ],
    ...[
      'Fuentes adicionales',
      'Outras fontes',
      'Fontes adicionais',
      'Inne źródła',
      'Dodatkowe źródła',
      'Дополнительные источники',
    ],
    ...[
      'Diğer kaynaklar',
      'Ek kaynaklar',
      'Άλλες πηγές',
      'Πρόσθετες πηγές',
      'További források',
      'منابع دیگر',
      'مصادر أخرى',
    ],
  ],
};

/** Agencies and newsrooms whose names look like a person's; all names in capitals ("AP", "EBU") count without being named. */
export const NEWSROOMS = [
  ...[
    'Euronews',
    'Reuters',
    'Associated Press',
    'The Associated Press',
    'Agence France-Presse',
    'Agenzia Nova',
    'Anadolu',
  ],
  ...[
    'Bloomberg',
    'dpa',
    'Lusa',
    'Ansa',
    'Belga',
    'Ritzau',
    'Tass',
    'Ukrinform',
    'Xinhua',
    'Europa Press',
    'Adnkronos',
    'LaPresse',
  ],
  ...[
    'Agencies',
    'Agences',
    'Agenturen',
    'Agenzie',
    'Agencias',
    'Agências',
    'Agencje',
    'Агентства',
    'Ajanslar',
    'Πρακτορεία',
  ],
  ...['یورونیوز', 'یورونیوز فارسی', 'رویترز', 'آسوشیتدپرس', 'خبرگزاری فرانسه'],
  ...['يورونيوز', 'رويترز', 'أسوشيتد برس', 'فرانس برس', 'وكالات', 'أ ب', 'أ ف ب'],
];
