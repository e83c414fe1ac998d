import { articlesAt } from './heads.ts';
import type { Lexicon } from './lexicon.ts';
import type { Item, Sentence } from './narrative.ts';
import type { Phrase } from './phrase.ts';
import { hasArticle } from './uncased-words.ts';

/**
 * "The mayor of Norby | left at noon": of a subject that has a role and no name, what surely says who it is; behind that may stand a
 * verb that no list has. Phrases of another kind stay as they are, and those of languages where any noun behind a role can say of what.
 */
export function bareRole(phrase: Phrase, sentence: Sentence, lexicon: Lexicon): Phrase {
  const hasComplements = lexicon.ezafe || (lexicon.hasCases && lexicon.genitiveRoles);
  if (phrase.name || !phrase.role || hasComplements) return phrase;
  const head = sentence.findIndex((_, i) => i >= phrase.from && lexicon.roles.at(sentence, i));
  if (head < 0 || head >= phrase.to) return phrase;
  let to = lexicon.verbFirst ? Math.min(phrase.to, endOfConstruct(sentence, head, lexicon)) : head + 1;
  while (to < phrase.to) {
    const more = describes(sentence, to, lexicon) ? 1 : complementAt(sentence, to, lexicon);
    if (more === 0) break;
    to += more;
  }
  return { ...phrase, to, role: [phrase.role[0], to] };
}

/** "زار | رئيس البلدية | الميناء": a role without an article takes the next word with it, one with an article stands alone. */
function endOfConstruct(items: readonly Item[], head: number, lexicon: Lexicon): number {
  let last = head;
  while (lexicon.roles.at(items, last) && !hasArticle(items, last, lexicon)) last++;
  return last + 1;
}

const describes = (items: readonly Item[], i: number, lexicon: Lexicon) =>
  items[i]?.capital === true ||
  [lexicon.roles, lexicon.bodies, lexicon.demonyms, lexicon.owners].some((list) => list.at(items, i));

/** "Of the | harbour": how many words an "of" opens that say of what; 0 where it opens none. */
function complementAt(items: readonly Item[], i: number, lexicon: Lexicon): number {
  if (!lexicon.of.at(items, i)) return 0;
  const noun = i + 1 + articlesAt(items, i + 1, lexicon);
  // "Ministrul | a | vizitat portul": where the genitive shows, what has none of its endings is a verb.
  const isNoun = lexicon.owners.isEmpty || describes(items, noun, lexicon);
  return items[noun]?.kind === 'word' && isNoun ? noun + 1 - i : 0;
}
