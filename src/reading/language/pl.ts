import type { Language } from './language.ts';

/** Polish. */
export const pl: Language = {
  id: 'pl',

  // Sentences
  abbreviations: `
    prof. dr. mgr. inż. hab. gen. płk. kpt. por. ks. św. bł. pp. ul. al. pl. nr. art. ust. tzw. np. m.in. im. rys.
    tab. str. zob. ang. niem. franc. łac. pow. gm. sygn.
  `,
  ordinalPoint: false,
  questionMark: '?',
  stopWords: `
    a aby albo ale ani aż bardziej bardzo bez będą będzie bo bowiem by być był była było były bym chce choć ci
    ciągle co czego czemu czy czyli dla dlaczego dlatego do dobrze dość dwa dzięki dziś gdy gdyby gdyż gdzie go i
    ich ile im inne innych iż ja jak jakie jako je jeden jednak jednym jego jej jest jeszcze jeśli jeżeli już kiedy
    kilka kto która które którego której który których którym którzy lat lata lub ma mają mam mi miał miała między
    mimo mnie mogą może można mówi mu musi my na nad nadal nam nas nasz natomiast nawet nich nie niej nim niż no o
    obecnie od około on ona one oni ono oraz po pod podczas ponad ponieważ poza powiedział powiedziała pozostaje
    przed przede przez przy przynajmniej raz razem roku również sam są się skąd sobie stąd swój swoich swoje swoją
    ta tak taka taki takich takie także tam te tego tej temu ten teraz też to tutaj trzeba twoje ty tych tylko tym
    tymczasem u w we wciąż wie więc według wiele wielu wobec wraz wszystkich wszystkie wszystko wśród z za zaś
    zawsze zdaniem ze że żaden żeby został została zostały
  `,

  // Quotes
};
