import type { Language } from './language.ts';

/** Portuguese. */
export const pt: Language = {
  id: 'pt',

  // Sentences
  abbreviations: `
    Sr. Sra. Srs. Srta. Dr. Dra. Drs. Prof. Profa. Eng. Exmo. Exma. D. Gen. Cel. Cap. Mons. Sto. Sta. art. arts. nº.
    núm. pág. págs. p. pp. vol. cap. fig. aprox. cf. p.ex. a.C. d.C. tel. Av. av. Ltda. St. jan. fev. abr. ago. nov.
  `,
  ordinalPoint: false,
  questionMark: '?',
  stopWords: `
    à a ainda além algo alguém algum alguma algumas alguns ali ambos ano anos ante antes ao aos apenas apesar após
    aquela aquelas aquele aqueles aqui aquilo as às assim até através bem cada caso cerca com como conforme contra
    contudo cujo da daquele das de dela delas dele deles depois desde dessa desse desta deste deve devem disse disso
    do dois dos duas durante e é ela elas ele eles em embora enquanto então entre era eram essa essas esse esses
    esta está estão estar estas estava estavam este estes eu fazer feito fez foi for foram fora grande há havia hoje
    houve isso isto já lá lhe lhes logo mais mas me mediante meio mesma mesmo mesmos muita muitas muito muitos na
    nada não nas nem nenhum nenhuma nesse nesta neste no nos nós nossa nosso nova novo num numa nunca o onde ontem
    os ou outra outras outro outros para parte pela pelas pelo pelos pode podem poderá poderia pois por porém
    porquanto porque pouco primeira primeiro próprio quais qual qualquer quando quanto quase que quem quer se seja
    sem sempre sendo ser será serão seu seus sido sim só sob sobre sua suas tal também tampouco tanto tão te tem têm
    tenha ter teve tinha toda todas todavia todo todos três tu tudo último um uma umas uns vai vários vez vezes você
    vos
  `,

  // Quotes
};
