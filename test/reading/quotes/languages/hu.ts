import type { Cases } from '../cases.ts';

/** Hungarian. Everything here is invented. */
export const hu: Cases = {
  rules: {
    'speaker and verb before the quotation': [
      ['Kerekes Judit azt mondta: „A hidat még a tél előtt megnyitjuk.”', 'Kerekes Judit'],
    ],
    'verb, then speaker, after the quotation': [
      ['„A hidat még a tél előtt megnyitjuk” – mondta Kerekes Judit hétfőn.', 'Kerekes Judit'],
    ],
    'a role beside the name': [
      ['„Nincs több szivattyúnk” – mondta Ferenci Lukács, a kikötő igazgatója.', 'Ferenci Lukács|kikötő igazgatója'],
    ],
    'according to': [['Kerekes Judit szerint „a híd soha nem volt biztonságos a teherautóknak”.', 'Kerekes Judit']],
    'a verb without a subject': [
      ['Kerekes Judit tíz éve vezeti a kikötőt. „Senki sem hallgat ránk” – panaszolta.', 'Kerekes Judit'],
    ],
    'cut in two around the speaker': [
      ['„A szivattyúk régiek” – mondta Kerekes Judit. „Minden héten elromlanak.”', 'Kerekes Judit', 'Kerekes Judit'],
    ],
    'speech that a dash opens': [
      [
        '– A hidat még a tél előtt megnyitjuk – mondta Kerekes Judit. – A szivattyúk úton vannak.',
        'Kerekes Judit',
        'Kerekes Judit',
      ],
    ],
    'a surname stands for the full name': [
      ['Kerekes Judit polgármester megnyitotta a hidat. „Kibírta a próbát” – mondta Kerekes.', 'Kerekes Judit'],
    ],
    'a body or an unnamed source': [
      ['„A szelepeket soha nem próbálták ki” – mondta a kikötő egyik munkása.', 'a kikötő egyik munkása'],
    ],
    'a role that says whose it is': [
      ['„A kikötő télen is nyitva marad” – mondta Kertes felesége, Dobos Ilona.', 'Dobos Ilona'],
    ],
  },
  speech: [],
  stories: [
    {
      paragraphs: [
        'Szalai Katalin környezetvédelmi miniszter kedden mutatta be az új folyóvédelmi tervet. „Nem tehetünk úgy, mintha mindenkinek jutna víz” – mondta a miniszter a kormányülés után.',
        'Hozzátette: „A terv olcsóbb, mint egy autópálya.”',
        'A gazdaszövetség elnöke, Dobos Ferenc kételkedik. „Ezt húsz éve ígérik nekünk” – jelentette ki.',
        '„Velünk senki sem beszélt” – panaszkodott egy tiszai halász, aki névtelenséget kért. „A hírekből tudtuk meg.”',
        'Dobos szerint „egyetlen folyót sem lehet egy év alatt megmenteni”.',
        'A tárca közleménye azt írja, hogy „minden szervezetet meghallgattak”.',
        '– Bírósághoz fordulunk – mondta Dobos.',
      ],
      speakers: [
        'Szalai Katalin',
        'Szalai Katalin',
        'Dobos Ferenc',
        'egy tiszai halász',
        'egy tiszai halász',
        'Dobos Ferenc',
        'A tárca közleménye',
        'Dobos Ferenc',
      ],
    },
  ],
};
