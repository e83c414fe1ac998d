import type { Cases } from '../cases.ts';

/** Polish. Everything here is invented. */
export const pl: Cases = {
  rules: {
    'speaker and verb before the quotation': [
      ['Anna Rogalska powiedziała: „Most otworzymy jeszcze przed zimą”.', 'Anna Rogalska'],
    ],
    'verb, then speaker, after the quotation': [
      ['„Most otworzymy jeszcze przed zimą” – zapowiedziała w poniedziałek Anna Rogalska.', 'Anna Rogalska'],
    ],
    'a role beside the name': [
      ['„Nie mamy już pomp” – przyznał dyrektor portu Marek Ferens.', 'Marek Ferens|dyrektor portu'],
    ],
    'according to': [['Według Anny Rogalskiej „most nigdy nie był bezpieczny dla ciężarówek”.', 'Anna Rogalska']],
    'a pronoun': [
      ['Anna Rogalska kieruje portem od dziesięciu lat. „Nikt nas nie słucha” – mówi ona.', 'Anna Rogalska'],
    ],
    'a verb without a subject': [
      ['Anna Rogalska kieruje portem od dziesięciu lat. „Nikt nas nie słucha” – mówi.', 'Anna Rogalska'],
    ],
    'cut in two around the speaker': [
      ['„Pompy są stare” – mówi Anna Rogalska. „Psują się co tydzień”.', 'Anna Rogalska', 'Anna Rogalska'],
    ],
    'speech that a dash opens': [
      [
        '– Most otworzymy przed zimą – zapowiada Anna Rogalska. – Pompy są już w drodze.',
        'Anna Rogalska',
        'Anna Rogalska',
      ],
    ],
    'a surname stands for the full name': [
      ['Burmistrz Anna Rogalska otworzyła most. „Wytrzymał próbę” – mówi Rogalska.', 'Anna Rogalska'],
    ],
    'a role stands for the name': [
      ['Anna Rogalska, burmistrz Sarny, otworzyła most. „Wytrzymał próbę” – mówi burmistrz.', 'Anna Rogalska'],
    ],
    'a body or an unnamed source': [['„Zaworów nigdy nie sprawdzono” – mówi pracownik portu.', 'pracownik portu']],
    'two speakers at once': [
      ['„Nie odejdziemy stąd” – powiedzieli Anna Rogalska i Marek Ferens.', 'Anna Rogalska i Marek Ferens'],
    ],
  },
  speech: [],
  stories: [
    {
      paragraphs: [
        'Minister środowiska Halina Sarnowska przedstawiła we wtorek nowy plan ochrony rzek. – Nie możemy udawać, że wody wystarczy dla wszystkich – powiedziała po posiedzeniu rządu.',
        'Jak dodała, plan „kosztuje mniej niż jedna autostrada”.',
        'Sceptyczny jest prezes Związku Rolników Dariusz Olech. – Obiecują nam to od dwudziestu lat – mówi.',
        '„Nikt z nami nie rozmawiał” – skarży się rybak, który prosił o anonimowość. „Dowiedzieliśmy się z wiadomości”.',
        'Zdaniem Olecha „żadnej rzeki nie da się uratować w rok”.',
        'W komunikacie resortu czytamy, że „wszystkie instytucje zostały wysłuchane”.',
        '– Pójdziemy do sądu – zapowiada Olech.',
      ],
      speakers: [
        'Halina Sarnowska',
        'Halina Sarnowska',
        'Dariusz Olech',
        'rybak',
        'rybak',
        'Dariusz Olech',
        'komunikacie resortu',
        'Dariusz Olech',
      ],
    },
  ],
};
