import type { Language } from './language.ts';

/** English. */
export const en: Language = {
  id: 'en',

  // Sentences
  abbreviations: `
    Mr. Mrs. Ms. Dr. Prof. St. Rev. Hon. Gov. Sen. Rep. Gen. Col. Lt. Sgt. Capt. Cmdr. Adm. Pres. Amb. vs. v. No.
    Nos. p. pp. vol. fig. approx. ca. c. cf. Jan. Feb. Mar. Apr. Aug. Sept. Sep. Oct. Nov. Dec. Mt. Ft.
  `,
  ordinalPoint: false,
  questionMark: '?',
  stopWords: `
    a about above after again against ago all almost along already also although always am among an and another any
    are around as at away back be because been before being below between both but by came can come could did do
    does doing done down during each either else even ever every few first for former from further get give go had
    has have having he her here hers herself him himself his how however i if in including indeed instead into is it
    its itself just last later least less like made make many may me might more moreover most much must my myself
    near nearly neither never new next no nor not now of off often on once one only onto or other others our ours
    out over own per perhaps put quite rather really said same say says second see seen several shall she should
    since so some still such take than that the their theirs them themselves then there these they this those though
    three through thus to together too took toward towards two under until up upon us use used very via was way we
    well went were what when where whether which while who whom whose why will with within without would year years
    yet you your yours
  `,

  // Quotes
};
