import type { Cases } from '../cases.ts';

/** Romanian. Everything here is invented. */
export const ro: Cases = {
  rules: {},
  speech: [],
  stories: [
    {
      paragraphs: [
        'Ministra Mediului, Elena Sărmășan, a prezentat marți un nou plan pentru râuri. „Nu ne putem preface că e apă pentru toți”, a spus ministra după ședința de guvern.',
        'Planul, a adăugat ea, „costă mai puțin decât o autostradă”.',
        'Președintele Asociației Fermierilor, Dan Oprea, este sceptic: „Ne promit asta de douăzeci de ani.”',
        '„Nimeni nu a vorbit cu noi”, se plânge un pescar care a cerut anonimatul. „Am aflat de la știri.”',
        'Potrivit lui Oprea, „niciun râu nu se salvează într-un an”.',
        '„Vom merge în instanță”, susține Oprea.',
      ],
      speakers: ['Elena Sărmășan', 'Elena Sărmășan', 'Dan Oprea', 'un pescar', 'un pescar', 'Dan Oprea', 'Dan Oprea'],
    },
  ],
};
