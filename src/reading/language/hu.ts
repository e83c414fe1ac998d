import type { Language } from './language.ts';

/** Hungarian. */
export const hu: Language = {
  id: 'hu',

  // Sentences
  abbreviations: `
    dr. Dr. prof. Prof. ifj. özv. gr. br. Szt. szt. St. ún. pl. kb. ill. vö. ld. Kr.e. Kr.u. jan. febr. márc. ápr.
    jún. júl. aug. szept. okt. nov. dec. Bp.
  `,
  ordinalPoint: true,
  questionMark: '?',
  stopWords: `
    a abban addig ahhoz ahogy ahol akár aki akik akkor alá alapján alatt ám amely amelyben amelyek amelyet ami
    amikor amíg amit annak arra arról át attól az azért azok azon azonban azóta azt aztán azzal bár be belül benne
    csak de e ebben eddig egy egyéb egyes egyik egyre el elég ellen először előtt első emellett emiatt én ennek
    ennél erre erről és év évben évek ez ezek ezen ezért ezt ezzel fel felé folyamán ha hanem három hát hiszen hogy
    hogyan hol hozzá igen így ill ilyen is ismét itt jelenleg jól jövő kell kellett keresztül két kettő ki kívül
    között közül lehet lehetett lenne lesz lett ma maga magát már más második meg mely melyek mert még mi míg mind
    minden mindig mint mintegy miután mivel mondta most nagy nagyon ne nekem nélkül nem néhány nincs ő ők ön óta
    össze őt pedig persze rá rajta s saját se sem semmi sok sokkal során számára szerint szinte talán tavaly te
    tehát teljes tett több többek többi továbbá tovább tud úgy ugyan ugyanis új újra után utolsó vagy vagyis valaki
    valamint való van vannak végül vele viszont volna volt voltak vissza
  `,

  // Quotes
};
