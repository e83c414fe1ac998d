import { NEUTER_NOUN } from '../language/declension.ts';
import { isHead, isStop } from './heads.ts';
import { isCapital } from './items.ts';
import type { Lexicon } from './lexicon.ts';
import type { Item, Sentence } from './narrative.ts';
import { particlesAt } from './particles.ts';

/** How many words may stand between a role and whose it is: "Bank centralny | Norwegii". */
const REACH = 4;

/** "PZPN", "PiS". */
const isAcronym = (item: Item | undefined) => /^\p{Lu}\p{L}{0,4}\p{Lu}$/u.test(item?.text ?? '');

/** Where whose a role is stands bare behind it: takes the capital from such words, so that "trener Stali" is no trainer named Stali. */
export function withoutOwners(lexicon: Lexicon): (sentence: Sentence) => Sentence {
  if (lexicon.owners.isEmpty) return (sentence) => sentence;
  return (sentence) => {
    const found = new Set<number>();
    for (const [i, item] of sentence.entries()) {
      if (
        !isCapital(item) ||
        i === 0 ||
        (isCapital(sentence[i - 1]) && !isHead(sentence, i - 1, lexicon) && !found.has(i - 1))
      )
        continue;
      const listed = goesOnList(sentence, i, found, lexicon);
      if (!listed && !followsHead(sentence, i, lexicon)) continue;
      // "Представитель Министерства | Анна Рогова".
      // "W komunikacie | Ministerstwo".
      const isSubject = NEUTER_NOUN.test(item.key) && !lexicon.oblique.isEmpty;
      const isSure = isAcronym(item) || (lexicon.hasCases && lexicon.bodies.has(item.key) && !isSubject);
      const length = isSure ? 1 : ownersAt(sentence, i, lexicon);
      // "Predsednica Komisije | Ursula fon der Rajn".
      // "Ambasadorul Statelor Unite | la București".
      const isPlaced = lexicon.locatives.at(sentence, i + length);
      const goesOn = isCapital(sentence[i + length]) || (!isPlaced && particlesAt(sentence, i + length) > 0);
      const ends = !goesOn || (lexicon.hasCases && length > 1);
      const alone = ends && length > 0;
      const whole = listed ? length > 0 : isSure || alone;
      for (let at = listed ? i - 1 : i; whole && at < i + length; at++) found.add(at);
    }
    const named = new Set(sentence.flatMap((_, i) => (found.has(i) ? [] : namedAfter(sentence, i, lexicon))));
    if (found.size + named.size === 0) return sentence;
    return sentence.map((item, i) => {
      if (found.has(i)) return { ...item, kind: 'word', capital: false, owner: true };
      return named.has(i) ? { ...item, capital: true } : item;
    });
  };
}

/** "Ministarstvo | unutrašnjih poslova": the small words that belong to the name of a body at item `i`. */
function namedAfter(sentence: Sentence, i: number, lexicon: Lexicon): number[] {
  if (!lexicon.hasCases || i === 0 || !isCapital(sentence[i]) || !lexicon.bodies.at(sentence, i)) return [];
  const isSmall = (at: number) =>
    sentence[at]?.kind === 'word' &&
    !isCapital(sentence[at]) &&
    ![lexicon.bodies, lexicon.verbs, lexicon.cues, lexicon.auxiliaries].some((list) => list.at(sentence, at)) &&
    !isStop(sentence[at]?.key ?? '', lexicon);
  if (!isSmall(i + 1) || lexicon.owners.match(sentence, i + 1) === 0) return [];
  return lexicon.adjectiveEndings.at(sentence, i + 1) && isSmall(i + 2) ? [i + 1, i + 2] : [i + 1];
}

/** How many words from item `i` on have the endings of owners; where names have cases, a name can have the same ones. */
function ownersAt(sentence: Sentence, i: number, lexicon: Lexicon): number {
  const first = lexicon.owners.match(sentence, i);
  let end = i + first;
  while (first > 0 && !lexicon.hasCases && isCapital(sentence[end]) && lexicon.owners.match(sentence, end) > 0)
    end += lexicon.owners.match(sentence, end);
  return end - i;
}

/** "Ministrul Mediului, | Apelor": one owner more of the same role, behind a comma or an "and". */
const goesOnList = (sentence: Sentence, i: number, found: ReadonlySet<number>, lexicon: Lexicon) =>
  found.has(i - 2) &&
  (sentence[i - 1]?.kind === 'comma' || lexicon.and.at(sentence, i - 1)) &&
  ownersAt(sentence, i, lexicon) > 0;

/** A role or a body stands right before, or parted from it by small words that belong to it. */
function followsHead(sentence: Sentence, i: number, lexicon: Lexicon): boolean {
  for (let at = i - 1; at >= Math.max(0, i - REACH); at--) {
    const item = sentence[at];
    if (
      item?.kind !== 'word' ||
      isStop(item.key, lexicon) ||
      lexicon.cues.match(sentence, at) > 0 ||
      lexicon.verbs.has(item.key)
    )
      return false;
    if (isHead(sentence, at, lexicon)) return true;
    if (item.capital) return false;
  }
  return false;
}
