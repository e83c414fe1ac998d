import { hasCases } from './case.ts';
import type { Lexicon } from './lexicon.ts';
import type { Person } from './person.ts';

/** Its name, or what stands beside it, tells that it is no human being: "National Rivers Agency". */
export const isBody = (it: Person, lexicon: Lexicon) =>
  !it.human && (it.kinds.length > 0 || it.words.some((word) => lexicon.bodies.has(word)));

/** Can be called "he": a name of two words is a sign, unless one of them is a noun. */
export function isPersonal(it: Person, lexicon: Lexicon): boolean {
  const noun = (word: string) => lexicon.commonNouns.has(word) || lexicon.bodies.has(word);
  const bare = lexicon.language.reporting.capitalNouns && it.words.some(noun);
  const marked = /^["“”„«»‹‘']/u.test(it.name);
  const free = it.free || !hasCases(lexicon);
  return it.human || it.speaks || (it.words.length > 1 && free && !bare && !marked && it.kinds.length === 0);
}
