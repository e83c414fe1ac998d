import { isAgency } from './agencies.ts';
import { withApposition } from './apposition.ts';
import { hasObliqueName } from './case.ts';
import { isClauseWord } from './clause.ts';
import { joined } from './joined.ts';
import type { Lexicon } from './lexicon.ts';
import type { Item, Sentence } from './narrative.ts';
import { looksFeminine, looksMasculine } from './nominative.ts';
import type { Phrase } from './phrase.ts';
import { phraseAt } from './phrases.ts';
import { endOfGoverned, isObject } from './ungoverned.ts';

/** No more words than this stand between a verb and its subject in an aside. */
const LONGEST_ASIDE = 9;

/** The speaker behind a verb, or behind an "according to", which governs it: a phrase with what is beside it. */
export function phraseAfter(
  sentence: Sentence,
  from: number,
  to: number,
  lexicon: Lexicon,
  governed?: 'governed',
): Phrase | null {
  const start = from + (isAgency(sentence, from, lexicon) ? 1 : 0);
  const first = firstPhrase(sentence, pastAside(sentence, start, lexicon), to, lexicon, governed);
  if (first?.vague && lexicon.bareNouns) {
    const named = withApposition(sentence, { ...first, vague: false }, lexicon);
    return named?.name || isUnknownRole(sentence, first, from, lexicon) ? named : null;
  }
  const joins = first && lexicon.and.at(sentence, first.to);
  const whole = withApposition(sentence, first, lexicon);
  // "The head of the bank and | of the fund, X", "the author and | reporter, X": more of what the person is.
  if (!joins || lexicon.of.at(sentence, first.to + 1) || (whole?.name && !first.name)) return whole;
  const second = phraseAt(sentence, first.to + 1, lexicon, to);
  return second ? joined(sentence, first, [first, second], lexicon) : first;
}

/** "قال العجوز: “…”", "„…”, dodała stara praczka z Sarny": right behind the verb, a noun whose article or ending shows the subject. */
function isUnknownRole(sentence: Sentence, { from, to }: Phrase, verb: number, lexicon: Lexicon): boolean {
  if (from !== verb) return false;
  if (!lexicon.hasCases) return lexicon.joinedArticle.at(sentence, from) && sentence[to]?.kind !== 'word';
  const noun = sentence[to - 1]?.key ?? '';
  if (lexicon.feminineCues.at(sentence, verb - 1)) return looksFeminine(noun);
  return lexicon.masculineCues.at(sentence, verb - 1) && looksMasculine(noun);
}

/** Past what commas set off right behind the verb: "sagte, sichtlich bewegt, | die Witwe". */
function pastAside(sentence: Sentence, from: number, lexicon: Lexicon): number {
  if (sentence[from]?.kind !== 'comma') return from;
  // "sagte, gelehnt an das Tor – das neue –, die Witwe": only a comma ends what a participle opens.
  const participle = lexicon.participles.match(sentence, from + 1) > 0;
  const ends = (item: Item) => (participle ? item.kind === 'comma' || item.kind === 'quote' : item.kind !== 'word');
  const close = sentence.findIndex((item, i) => i > from && ends(item));
  const aside = sentence[close]?.kind === 'comma' && close - from <= LONGEST_ASIDE;
  return aside ? close + 1 : from;
}

/** The first noun phrase from item `from` on that no preposition governs; stops at a comma. */
function firstPhrase(
  sentence: Sentence,
  from: number,
  to: number,
  lexicon: Lexicon,
  governed?: 'governed',
): Phrase | null {
  let passed = false;
  let other: Phrase | null = null;
  for (let i = from; i < Math.min(to, from + 14); i++) {
    const item = sentence[i];
    if (item?.kind === 'comma' && passed) continue;
    // "Szef woj. | oddziału": a full stop within a sentence belongs to an abbreviation.
    if (item?.kind === 'stop' && i + 1 < sentence.length) continue;
    if (item?.kind !== 'word') return other;
    const phrase = phraseAt(sentence, i, lexicon, to);
    const object =
      phrase &&
      (isObject(sentence, phrase, lexicon) || (lexicon.hasCases && hasObliqueName(sentence, phrase, lexicon)));
    if (phrase && (governed || !object)) {
      const { vague, name, role } = phrase;
      const isFull = name && name[1] - name[0] > 1;
      // "Ocenił plan | Jan Lis", "powiedziała Echo | rzeczniczka Anna Lis": an object, an addressee before the subject.
      const isWeak = lexicon.hasCases && (vague || (name && !role));
      if (other ? isFull && (other.vague || (role && i === other.to)) : !isWeak) return phrase;
      other ??= phrase;
    }
    if (phrase) {
      i = phrase.to - 1;
      continue;
    }
    const clause = lexicon.that.has(item.key) || lexicon.and.has(item.key) || lexicon.but.has(item.key);
    if (clause) return other;
    if (lexicon.noCapitals && isClauseWord(item, lexicon)) return null;
    if (lexicon.prepositions.has(item.key) || lexicon.of.has(item.key)) {
      const next = phraseAt(sentence, i + 1, lexicon, to);
      const end = next ? endOfGoverned(sentence, i, next, lexicon) : i + 1;
      const whole = next && end === next.to ? withApposition(sentence, next, lexicon) : null;
      i = Math.max(end, whole?.to ?? end) - 1;
      passed = true;
    }
  }
  return other;
}
