import type { Cases } from '../cases.ts';

/** Albanian. Everything here is invented. */
export const sq: Cases = {
  rules: {
    'whoever asks does not answer': [
      [
        'Besnik Lala drejtonte portin. “Po pompat kush i pagoi?”, pyeti Hajrie Molla.\n“Lumi i paguan të gjitha.”',
        'Hajrie Molla',
        'Besnik Lala',
      ],
    ],
    'speaker and verb before the quotation': [['Hajrie Molla tha: “Ura do të hapet para dimrit.”', 'Hajrie Molla']],
    'verb, then speaker, after the quotation': [
      ['Besnik Lala hesht, por “ura do të hapet para dimrit të ri”, tha Hajrie Molla.', 'Hajrie Molla'],
    ],
    'according to': [
      ['Hajrie Molla hesht, por sipas inxhinierit Besnik Lala “ura nuk ka qenë kurrë e sigurt”.', 'Besnik Lala'],
    ],
    'a pronoun': [['Hajrie Molla u takua me Besnik Lala. “Askush nuk na dëgjon”, thotë ai.', 'Besnik Lala']],
    'cut in two around the speaker': [
      [
        'Hajrie Molla hesht, por “pompat janë të vjetra”, shpjegon Besnik Lala, “dhe prishen çdo javë”.',
        'Besnik Lala',
        'Besnik Lala',
      ],
    ],
    'a surname stands for the full name': [
      ['Kryetari Besnik Lala hapi urën. “Ka mbajtur mirë”, tha Lala.', 'Besnik Lala'],
    ],
    'two speakers at once': [['“Nuk do të ikim”, thanë Hajrie Molla dhe Besnik Lala.', 'Hajrie Molla dhe Besnik Lala']],
  },
  speech: [
    ['a novel', 'Romani “Shtëpia pa dritare dhe pa dyer” u shpall më i miri.', 0],
    ['a banner', 'Protestuesit mbanin një pankartë ku shkruhej “Duam rrugë, nuk duam premtime”.', 0],
    ['a fragment', 'Besnik Lala foli për një dimër “shumë të vështirë” në port.', 0],
    ['a clause after se', 'Besnik Lala deklaroi se “porti nuk ka pompa”.', 1],
  ],
  stories: [
    {
      paragraphs: [
        'Kryetari i bashkisë, Artan Shkreli, u shpreh se punimet do të nisin të enjten. “Firma e ka marrë paranë dhe e ka lënë punën përgjysmë”, shtoi ai.',
        'Drejtoresha e firmës, Mirela Topi, i hodhi poshtë akuzat: “Ne e kemi dorëzuar veprën sipas kontratës.”',
        '“Kur bie shi, fëmijët nuk shkojnë në shkollë”, tregon mësuesi Fatos Gjika. “Kjo zgjat që nga viti 2016.”',
        'Shkreli nuk pranoi të komentojë hetimin. “Le ta bëjë drejtësia punën e vet”, u përgjigj shkurt ai.',
      ],
      speakers: ['Artan Shkreli', 'Mirela Topi', 'Fatos Gjika', 'Fatos Gjika', 'Artan Shkreli'],
    },
  ],
};
