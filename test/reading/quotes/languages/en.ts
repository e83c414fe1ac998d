import type { Cases } from '../cases.ts';

/** English. Everything here is invented. */
export const en: Cases = {
  rules: {
    'speaker and verb before the quotation': [
      ['Nora Fenwick said: “The bridge will reopen before the winter.”', 'Nora Fenwick'],
    ],
    'verb, then speaker, after the quotation': [
      ['“The bridge will reopen before the winter,” said Nora Fenwick on Monday.', 'Nora Fenwick'],
    ],
    'the fullest role that the text gives': [
      [
        'President Harker arrived late. US President John Harker said: “The bridge will hold this winter.”',
        'John Harker|US President',
      ],
      ['US President John Harker said: “The bridge will hold this winter.”', 'John Harker|US President'],
      [
        'Port Council President Mara van der Linden said: “The bridge will hold this winter.”',
        'Mara van der Linden|Port Council President',
      ],
      ['“The bridge will hold,” Tarn Secretary of Works Nora Fenwick said.', 'Nora Fenwick|Tarn Secretary of Works'],
    ],
    'a thing beside a name is no role': [
      ['In the letter, Nora Fenwick said: “The bridge will hold this winter.”', 'Nora Fenwick|null'],
      [
        'The dispute Nora Fenwick began last year goes on. “The bridge will hold this winter,” she said.',
        'Nora Fenwick|null',
      ],
    ],
    'a role beside the name': [
      [
        '“We have no spare pumps,” said Ole Brandvik, head of the harbour office in Tarn.',
        'Ole Brandvik|head of the harbour office in Tarn',
      ],
      ['Harbour master Ole Brandvik said: “We have no spare pumps left.”', 'Ole Brandvik|Harbour master'],
    ],
    'according to': [['According to Nora Fenwick, “the bridge was never safe for heavy lorries”.', 'Nora Fenwick']],
    'a pronoun': [
      ['Nora Fenwick has run the harbour for ten years. “Nobody listens to us,” she said.', 'Nora Fenwick'],
    ],
    'cut in two around the speaker': [
      ['“The pumps are old,” Nora Fenwick said. “They fail every week.”', 'Nora Fenwick', 'Nora Fenwick'],
    ],
    'a surname stands for the full name': [
      ['Mayor Nora Fenwick opened the bridge. “It held,” Fenwick said.', 'Nora Fenwick'],
      ['Mayor Mara van der Linden opened the bridge. “It held,” van der Linden said.', 'Mara van der Linden'],
      ['The preacher Omar al-Tarn left the port on Friday. “We leave,” al-Tarn said.', 'Omar al-Tarn'],
    ],
    'a role stands for the name': [
      ['Nora Fenwick, the mayor of Tarn, opened the bridge. “It held well,” the mayor said.', 'Nora Fenwick'],
    ],
    'a body or an unnamed source': [
      ['“The valves were never tested,” a union official said.', 'a union official'],
      ['In a statement, the Harbour Union said: “The valves were never tested.”', 'Harbour Union'],
    ],
    'a body is called by its kind again': [
      ['The lender Tarnbank fell. Ole Brandvik sold his house. “We have the money,” the lender said.', 'Tarnbank'],
      ['Shares in Tarnbank fell. Ole Brandvik sold his house. “We have the money,” the bank said.', 'Tarnbank'],
    ],
    'a pair stands for two names': [
      [
        'Nora Fenwick and Ole Brandvik have opposed the bridge. “It will not hold,” the two engineers said.',
        'Nora Fenwick and Ole Brandvik',
      ],
    ],
    'whoever is reported goes on to speak': [
      [
        'Ole Brandvik sued the port. The council responded within the hour. “The valves were never tested.”',
        'The council',
      ],
    ],
    'words belong to whoever they are of': [
      [
        'Ole Brandvik sued the port on Friday. Nora Fenwick’s answer to the engineer: “The valves were never tested.”',
        'Nora Fenwick',
      ],
    ],
    'two speakers at once': [
      ['“We will not leave,” Nora Fenwick and Ole Brandvik said.', 'Nora Fenwick and Ole Brandvik'],
    ],
    'not the person spoken to or about': [
      ['Nora Fenwick told Ole Brandvik that “the harbour office must answer for this”.', 'Nora Fenwick'],
    ],
  },
  speech: [
    ['a clause that somebody says', 'Nora Fenwick said “the bridge was never safe for lorries”.', 1],
    ['a short reply', '“Not a chance,” said Nora Fenwick.', 1],
    ['a paragraph of speech', '“We waited for three hours in the rain and nobody came.”', 1],
    ['the name of a work', 'Nora Fenwick sang “The Long Way Home” at the harbour.', 0],
    ['a word at arm’s length', 'The so-called “slow bridge” is closed.', 0],
    ['a term', 'The trade calls such rooms “quiet rooms” these days.', 0],
    ['two words of indirect speech', 'She spoke of “grave consequences” for the port.', 0],
    ['a chorus', 'Its chorus, “I was only waiting on the landing”, is heard all over Tarn.', 0],
    ['a refrain after it', '“Carry me home across the water”, goes the refrain of the oldest of them.', 0],
    ['a banner', 'Some held banners that read “The bridge is ours” and “Hands off our ferry”.', 0],
    ['a letter that reads', 'The letter reads “the bridge was never safe for lorries”.', 1],
    ['a song', 'The crowd sang “we are coming home to the river tonight” on the quay.', 0],
  ],
  stories: [],
};
