import type { Language } from './language.ts';

/** French. */
export const fr: Language = {
  id: 'fr',

  // Sentences
  abbreviations: `
    M. MM. Dr. Pr. Me. Mgr. St. Ste. av. apr. env. cf. p. pp. art. al. vol. chap. fig. p.ex. janv. févr. juil. sept.
    oct. nov. déc.
  `,
  ordinalPoint: false,
  questionMark: '?',
  stopWords: `
    a afin ai ainsi alors après as assez au aucun aucune aujourd'hui auparavant auquel aussi autre autres aux
    avaient avait avant avec avoir ayant c car ce ceci cela celle celles celui cent cependant certain certaine
    certaines certains ces cet cette ceux chaque chez comme comment contre d dans de déjà depuis dernier dernière
    derniers des deux deviendra devra dire dit doit doivent donc dont du elle elles en encore enfin ensuite entre
    environ est et étaient était étant été être eu eux fait faire fois font grâce hors ici il ils j je jusqu jusque
    l la là laquelle le lequel les lesquelles lesquels leur leurs lors lorsqu lorsque lui m ma mais malgré me même
    mêmes mes mieux moi moins mon n ne ni non nos notamment notre nous on ont or ou où par parce parmi partout pas
    pendant peu peut peuvent plus plusieurs plutôt point pour pourquoi pourtant premier première près puis puisque
    qu quand quant que quel quelle quelles quelque quelques quels qui quoi quoique rien s sa sans se selon sera
    seraient serait seront ses seul si soit son sont sous souvent sur surtout ta tandis tant te tel telle telles
    tels tes toi ton toujours tous tout toute toutefois toutes très trois trop tu un une vers via voici voilà vos
    votre vous y année années an ans
  `,

  // Quotes
};
