import { withApposition } from './apposition.ts';
import { isUpper, pauseBefore } from './items.ts';
import type { Lexicon } from './lexicon.ts';
import type { Sentence } from './narrative.ts';
import { hasFullName, type Phrase } from './phrase.ts';
import { phraseAt } from './phrases.ts';

/** What a relative pronoun stands for has no more words. */
const LONGEST = 14;

/** "… la ministra, quien entonces acusó": whoever the relative pronoun of a verb stands for. */
export function antecedentOf(sentence: Sentence, from: number, verb: number, lexicon: Lexicon): Phrase | null {
  const end = relativeBefore(sentence, verb, lexicon);
  const parted = sentence[end]?.kind !== 'word';
  let whole: Phrase | null = null;
  let named: Phrase | null = null;
  for (let i = Math.max(from, end - LONGEST); i < end; i++) {
    const phrase = withApposition(sentence, phraseAt(sentence, i, lexicon), lexicon);
    if (phrase && hasFullName(phrase)) named ??= phrase;
    if (phrase?.to !== end || !(parted || phrase.role || phrase.name)) continue;
    // "Luc Morel, | un pêcheur | qui proteste".
    if (named && !phrase.name && isBehind(sentence, phrase, named)) return named;
    // "La reazione di | Ugo Neri, che attacca".
    if (phrase.voiced) return phrase;
    whole ??= phrase;
  }
  return whole;
}

/** Nothing but a comma stands between a name and what somebody is. */
const isBehind = (sentence: Sentence, phrase: Phrase, { name }: Phrase) =>
  sentence[phrase.from - 1]?.kind === 'comma' && name?.[1] === phrase.from - 1;

/** Where the relative clause of a verb begins: "… | , che, a una domanda, ha risposto"; -1 for none. */
export function relativeBefore(sentence: Sentence, verb: number, lexicon: Lexicon): number {
  const last = pauseBefore(sentence, verb);
  const aside = pauseBefore(sentence, last);
  const first = pauseBefore(sentence, aside);
  // "…, die ihm sagte", but "…, die neue Leiterin sagte": what is an article too has no noun behind it.
  const isArticle = (i: number) => lexicon.definite.at(sentence, i) && sentence.slice(i + 1, verb).some(isUpper);
  const opened = (i: number) =>
    sentence[i]?.kind === 'comma' && !isArticle(i + 1) ? lexicon.relative.match(sentence, i + 1) : 0;
  if (opened(last) > 0) return last;
  if (opened(first) > 0 && first + opened(first) + 1 === aside) return first;
  return lexicon.relative.at(sentence, verb - 1) ? verb - 1 : -1;
}
