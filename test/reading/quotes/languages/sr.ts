import type { Cases } from '../cases.ts';

/** Serbian, in both scripts. Everything here is invented. */
export const sr: Cases = {
  rules: {
    'two speakers at once': [
      ['„Nećemo otići odavde“, rekli su Ana Rogić, Ivan Korž i Marko Ferin.', 'Ana Rogić, Ivan Korž i Marko Ferin'],
    ],
    'whose answer it is': [
      ['Marko Ferin ćuti. „Most otvaramo pre zime”, piše novinarka Ana Rogić u listu Reka.', 'Ana Rogić'],
    ],
    'whoever asks does not answer': [
      [
        'Marko Ferin je vodio luku. „A ko je platio pumpe?”, upitala je Ana Rogić.\n„Reka plaća sve.”',
        'Ana Rogić',
        'Marko Ferin',
      ],
    ],
    'speaker and verb before the quotation': [
      ['Ana Rogić je rekla: „Most će biti otvoren pre zime”.', 'Ana Rogić'],
      ['Ана Рогић је рекла: „Мост ће бити отворен пре зиме”.', 'Ана Рогић'],
    ],
    'verb, then speaker, after the quotation': [
      ['Most „neće dugo izdržati”, izjavila je Ana Rogić, a Marko Ferin je otišao.', 'Ana Rogić'],

      ['Marko Ferin je zatvorio most. „Biće otvoren pre zime”, izjavila je juče Ana Rogić.', 'Ana Rogić'],
      ['Марко Ферин је затворио мост. „Биће отворен пре зиме”, изјавила је јуче Ана Рогић.', 'Ана Рогић'],
    ],
    'a role beside the name': [
      ['„Pumpi više nema”, priznao je direktor luke Marko Ferin.', 'Marko Ferin|direktor luke'],
      ['„Пумпи више нема”, признао је директор луке Марко Ферин.', 'Марко Ферин|директор луке'],
    ],
    'according to': [['Marko Ferin ćuti. Prema rečima Ane Rogić, „most nikada nije bio bezbedan”.', 'Ane Rogić']],
    'speech that a dash opens': [
      ['Marko Ferin ćuti. – Most stoji samo na papiru – obratila se okupljenima Ana Rogić.', 'Ana Rogić'],
      ['- Most se otvara pre zime- najavila je Ana Rogić.', 'Ana Rogić'],
      ['– Most će biti otvoren pre zime – obećava Ana Rogić. – Pumpe su već na putu.', 'Ana Rogić', 'Ana Rogić'],
    ],
    'the verb shows a man or a woman': [
      ['Ana Rogić je rekla da most stoji. Marko Ferin je to negirao. „Nisam videla izveštaj”, dodala je.', 'Ana Rogić'],
    ],

    'a role that says whose it is': [
      ['Marko Ferin vodi luku. „Gotovo da ga ne viđamo”, žali se njegov brat.', 'njegov brat'],
    ],
    'a name that says whose the role before it is': [
      ['„Most će nas nadživeti”, obećava gradonačelnik Nove Varoši.', 'gradonačelnik Nove Varoši'],
    ],
    'the subject behind what a preposition governs': [
      ['„Most stoji“, ocenio je popravku za naš list Petar Rogić.', 'Petar Rogić'],
      ['„Pumpi više nema”, priznao je na kratkom sastanku direktor luke Marko Ferin.', 'Marko Ferin|direktor luke'],
    ],
    'one of several': [['Ana Rogić ćuti. „Umorni smo”, kaže jedan od ribara.', 'jedan od ribara']],
    'a role that only the last speaker can have': [
      ['Marko Ferin je rekao da most stoji. Golman Sarne je bio ljut. „Niko nas ne sluša“, dodao je.', 'Marko Ferin'],
    ],
    'a word for a kind of people': [
      [
        'Ministar Marko Ferin ćuti. Golman Jovan Rogić je otišao. „Mosta neće biti“, rekao je političar na izlazu.',
        'Marko Ferin',
      ],
    ],
    'a press release is whose the text speaks of': [
      ['Luka Sarna zatvorila je most. „Voda će opasti do večeri“, navodi se u saopštenju.', 'Luka Sarna'],
    ],
    'a verb of several is said by several': [
      ['Marko Ferin otvara most. Ako padne, kako su najavili juče, „neće biti mesta za sve ljude”.', null],
    ],
    'what is a particle elsewhere ends a name': [
      ['„Most neće dugo izdržati”, rekao je Marko Ferin da Sarna ne bi čekala.', 'Marko Ferin'],
    ],
    'a word that describes a body is no name': [
      ['Ana Rogić ćuti. „Most neće dugo izdržati”, saopštila je Rečna komisija Sarne.', 'Rečna komisija Sarne'],
      ['Ана Рогић ћути. „Мост неће дуго издржати”, саопштио је Речни институт.', 'Речни институт'],
    ],
    'a participle ends what stands before it': [
      ['„Most neće dugo izdržati”, izjavio je direktor luke Marko Ferin komentarišući najavu Saveza.', 'Marko Ferin'],
    ],
    'a participle has the subject of its verb': [
      [
        'Marko Ferin je zatvorio most. Komentarišući reči premijera, rekao je da „most nikome ne preti“.',
        'Marko Ferin|null',
      ],
    ],
    'a comma parts speech from its reporter': [
      ['Ana Rogić ćuti. – Most otvaramo pre zime, rekao je Marko Ferin.', 'Marko Ferin'],
    ],
    'a body or a place before the name': [
      [
        'Ana Rogić je, posle sastanka sa ribarima, na platformi Sova napisala da „most stoji samo na papiru”.',
        'Ana Rogić',
      ],
    ],
    'words that are relayed': [
      [
        'Most je otvorila Ana Rogić. „Most će izdržati sve poplave”, preneo je portal reči Marka Ferina.',
        'Marka Ferina',
      ],
    ],
    'not the person spoken to or about': [
      ['Marko Ferin je izjavio da most stoji, ali je naglasio da „ništa ne treba isključiti unapred“.', 'Marko Ferin'],
    ],
  },
  speech: [
    ['a film', 'Film „Noć nad velikom rekom” otvara festival.', 0],
    ['a banner', 'На табли поред пута пише: „Возите полако, асфалт само што није”.', 0],
    ['a sentence without a cue', 'Ana Rogić nije krila bes. „Most stoji samo na papiru”.', 1],
  ],
  stories: [
    {
      paragraphs: ['Trener Marko Ferin nije krio bes.', '- Most stoji samo na papiru. Pumpe su stare.'],
      speakers: ['Marko Ferin'],
    },
  ],
};
