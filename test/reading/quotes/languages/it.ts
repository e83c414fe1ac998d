import type { Cases } from '../cases.ts';

/** Italian. Everything here is invented. */
export const it: Cases = {
  rules: {
    'speaker and verb before the quotation': [
      ['Carla Bassani ha detto: “Il ponte riaprirà prima dell’inverno”.', 'Carla Bassani'],
    ],
    'verb, then speaker, after the quotation': [
      ['“Il ponte riaprirà prima dell’inverno”, ha promesso Carla Bassani.', 'Carla Bassani'],
    ],
    'the fullest role that the text gives': [
      [
        'La direttrice Carla Bassani è arrivata tardi. “Non abbiamo più pompe di riserva”, ha detto Carla Bassani, direttrice del porto di Sarno.',
        'Carla Bassani|direttrice del porto di Sarno',
      ],
    ],
    'a role beside the name': [
      [
        '“Non abbiamo più pompe”, ha detto Luca Ferri, direttore del porto di Sarno Nuovo.',
        'Luca Ferri|direttore del porto di Sarno Nuovo',
      ],
      ['“Non abbiamo più pompe”, ammette la sindaca, Marta Ferri.', 'Marta Ferri|sindaca'],
    ],
    'according to': [['Secondo Carla Bassani, “il ponte non è mai stato sicuro per i camion”.', 'Carla Bassani']],
    'a pronoun': [['Carla Bassani dirige il porto da dieci anni. “Nessuno ci ascolta”, dice lei.', 'Carla Bassani']],
    'a verb without a subject': [
      ['Carla Bassani dirige il porto da dieci anni. “Nessuno ci ascolta”, racconta.', 'Carla Bassani'],
    ],
    'cut in two around the speaker': [
      ['“Le pompe sono vecchie”, spiega Carla Bassani. “Si rompono ogni settimana”.', 'Carla Bassani', 'Carla Bassani'],
    ],
    'a surname stands for the full name': [
      ['La sindaca Carla Bassani ha inaugurato il ponte. “Ha tenuto”, dice Bassani.', 'Carla Bassani'],
    ],
    'a role stands for the name': [
      [
        'Carla Bassani, sindaca di Sarno Nuovo, ha inaugurato il ponte. “Ha tenuto bene”, dice la sindaca.',
        'Carla Bassani',
      ],
    ],
    'a body or an unnamed source': [
      ['“Le valvole non sono mai state provate”, dice un operaio del porto.', 'un operaio del porto'],
    ],
    'two speakers at once': [
      ['“Non ce ne andremo”, hanno detto Carla Bassani e Luca Ferri.', 'Carla Bassani e Luca Ferri'],
    ],
    'not the person spoken to or about': [
      ['Alle accuse di Luca Ferri, Carla Bassani ha risposto: “Il porto ne deve rispondere”.', 'Carla Bassani'],
    ],
  },
  speech: [],
  stories: [
    {
      paragraphs: [
        "La ministra dell'Ambiente, Elena Sarmati, ha presentato martedì un nuovo piano per i fiumi. «Non possiamo fingere che ci sia acqua per tutti», ha detto la ministra al termine del Consiglio.",
        "Il piano, ha aggiunto, «costa meno di un'autostrada».",
        "Scettico il presidente dell'Unione Agricoltori, Dario Olmi: «Ce lo promettono da vent'anni».",
        "«Nessuno ha parlato con noi», si lamenta un pescatore che chiede l'anonimato. «L'abbiamo saputo dai giornali».",
        'Secondo Olmi «nessun fiume si salva in un anno».',
        'Fonti del ministero replicano che «tutti gli enti sono stati ascoltati».',
        '«Andremo in tribunale», assicura Olmi.',
      ],
      speakers: [
        'Elena Sarmati',
        'Elena Sarmati',
        'Dario Olmi',
        'un pescatore',
        'un pescatore',
        'Dario Olmi',
        'Fonti del ministero',
        'Dario Olmi',
      ],
    },
  ],
};
