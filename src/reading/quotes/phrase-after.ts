import { isAgency } from './agencies.ts';
import { withApposition } from './apposition.ts';
import { hasObliqueName } from './case.ts';
import { isClauseWord } from './clause.ts';
import { joined } from './joined.ts';
import type { Lexicon } from './lexicon.ts';
import type { Item, Sentence } from './narrative.ts';
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
  const first = firstPhrase(sentence, pastAside(sentence, start, to, lexicon), to, lexicon, governed);
  if (first?.vague && lexicon.bareNouns) {
    const named = withApposition(sentence, { ...first, vague: false }, lexicon);
    return named?.name || isUnknownRole(sentence, first, lexicon) ? named : null;
  }
  const joins = first && lexicon.and.at(sentence, first.to);
  const whole = withApposition(sentence, first, lexicon);
  // "The head of the bank and | of the fund, X", "the author and | reporter, X": more of what the person is.
  if (!joins || lexicon.of.at(sentence, first.to + 1) || (whole?.name && !first.name)) return whole;
  const second = phraseAt(sentence, first.to + 1, lexicon, to);
  return second ? joined(sentence, first, [first, second], lexicon) : first;
}

/** "قال العجوز: “…”": a noun with an article that a pause closes. */
const isUnknownRole = (sentence: Sentence, { from, to }: Phrase, lexicon: Lexicon) =>
  lexicon.joinedArticle.at(sentence, from) && ['colon', 'comma', 'quote'].includes(sentence[to]?.kind ?? '');

/** Past what commas set off right behind the verb: "sagte, sichtlich bewegt, | die Witwe". */
function pastAside(sentence: Sentence, from: number, _to: number, lexicon: Lexicon): number {
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
  for (let i = from; i < Math.min(to, from + 14); i++) {
    const item = sentence[i];
    if (item?.kind === 'comma' && passed) continue;
    // "Szef woj. | oddziału": a full stop within a sentence belongs to an abbreviation.
    if (item?.kind === 'stop' && i + 1 < sentence.length) continue;
    if (item?.kind !== 'word') return null;
    const phrase = phraseAt(sentence, i, lexicon, to);
    const oblique = phrase?.vague && lexicon.oblique.has(item.key);
    const object =
      phrase &&
      (oblique ||
        isObject(sentence, phrase, lexicon) ||
        (lexicon.hasCases && hasObliqueName(sentence, phrase, lexicon)));
    if (phrase && (governed || !object)) return pastAddressee(sentence, phrase, to, lexicon);
    if (phrase) {
      i = phrase.to - 1;
      continue;
    }
    const clause = lexicon.that.has(item.key) || lexicon.and.has(item.key) || lexicon.but.has(item.key);
    if (clause) return null;
    if (lexicon.noCapitals && isClauseWord(item, lexicon)) return null;
    if (lexicon.prepositions.has(item.key) || lexicon.of.has(item.key)) {
      const other = phraseAt(sentence, i + 1, lexicon, to);
      const end = other ? endOfGoverned(sentence, i, other, lexicon) : i + 1;
      const whole = other && end === other.to ? withApposition(sentence, other, lexicon) : null;
      i = Math.max(end, whole?.to ?? end) - 1;
      passed = true;
    }
  }
  return null;
}

/** "Powiedziała Echo | rzeczniczka Anna Lis", "в интервью Эхо | глава района Анна Рогова": a bare name before the role and name of whoever speaks. */
function pastAddressee(sentence: Sentence, phrase: Phrase, to: number, lexicon: Lexicon): Phrase {
  if (!lexicon.hasCases || !phrase.name || phrase.role) return phrase;
  const next = phraseAt(sentence, phrase.to, lexicon, to);
  return next?.name ? next : phrase;
}
