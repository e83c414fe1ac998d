import { isCapital } from './items.ts';
import type { Lexicon } from './lexicon.ts';
import type { Sentence } from './narrative.ts';
import type { Phrase } from './phrase.ts';

/** "Başbakan Ayşe Demirtaş'ın | raporunda": the name before item `end` whose ending says whose that is; null where there is none. */
export function ownerBefore(sentence: Sentence, end: number, lexicon: Lexicon): Phrase | null {
  const { verbLast, noCapitals } = lexicon.language.reporting;
  if (!verbLast || noCapitals || !lexicon.genitives.has(sentence[end - 1]?.key ?? '')) return null;
  let from = end;
  while (sentence[from - 1]?.kind === 'word' && isCapital(sentence[from - 1])) from--;
  if (from === end) return null;
  const role = sentence.slice(from, end - 1).findLastIndex((item) => lexicon.roles.has(item.key));
  const start = from + role + 1;
  return {
    from,
    to: end,
    kind: 'name',
    name: [start, end],
    role: start > from ? [from, start] : null,
    gender: null,
    titled: false,
    vague: false,
    voiced: true,
    plural: false,
    definite: true,
  };
}

/** The owner of a document in which words stand, or else the speaker: "Enstitü'nün | raporunda", but "Enstitü'nün | raporu". */
export function authorOf(sentence: Sentence, speaker: Phrase | null, lexicon: Lexicon): Phrase | null {
  const last = sentence[(speaker?.to ?? 0) - 1]?.key ?? '';
  const isPlace = speaker?.name === null && lexicon.documents.has(last) && lexicon.obliqueNouns.has(last);
  return (speaker && isPlace ? ownerBefore(sentence, speaker.from, lexicon) : null) ?? speaker;
}
