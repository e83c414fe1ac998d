import type { Lexicon } from './lexicon.ts';
import type { Sentence } from './narrative.ts';

/** An agency, in brackets: "(Tarn Press)". */
const AGENCY = String.raw`\([^()]{2,30}\)`;
const DATE = String.raw`\d{1,2}(?:\s(?:de\s)?\p{L}{3,10}\.?)?(?:\s(?:de\s)?\d{4})?`;
const PLACE = String.raw`\p{Lu}[\p{L}'’]*(?:[ ,/]{1,2}(?:\p{Lu}[\p{L}'’]*|\p{Ll}{1,3}(?=[ ,])))*[ ,]*`;
const DASH = String.raw`(?:[–—]+\s|(?<=\s)-\s|(?<=\.)-)`;
/** "(TP) - TARN, 6 MAG - ", "New Tarn, 20 jun (TP).-", "TARN — ". */
const DASHED = new RegExp(
  String.raw`^(?:${AGENCY}\s*${DASH})?${PLACE}(?:${DATE})?[\s.]*(?:${AGENCY}[\s.]*){0,2}${DASH}\s*`,
  'u',
);
/** "NEW TARN (TP) The mayor". */
const UNDASHED = new RegExp(String.raw`^\p{Lu}[\p{Lu} ,'’]{2,40}${AGENCY}\s(?=\p{Lu})`, 'u');
/** Where a place is written like any name, an agency or a date shows that it is where the news comes from. */
const isSure = (found: string) => /[(\d]/.test(found) || found === found.toUpperCase();

/** Where the words of a paragraph begin behind the place, day and agency that news copy opens with; 0 where it has none. */
export function endOfDateline(text: string): number {
  const head = text.slice(0, 160);
  const found = [DASHED, UNDASHED].map((it) => it.exec(head)?.[0]).find((it) => it !== undefined && isSure(it));
  return found?.length ?? 0;
}

/** A dateline has no more words. */
const LONGEST = 8;

/** "بغداد - قال الوزير", "به گزارش موج، …": without capitals, the sentence behind the place, the reporter or the agency. */
export function withoutDateline(sentence: Sentence, lexicon: Lexicon): Sentence {
  const relayed = lexicon.accordingTo.match(sentence, 0) > 0 && lexicon.relaying.match(sentence, 0) > 0;
  const rest = relayed ? sentence.slice(sentence.findIndex((item) => item.kind === 'comma') + 1) : [];
  if (rest.some((_, i) => lexicon.cues.match(rest, i) > 0)) return rest;
  const dash = sentence.findIndex((item) => item.kind === 'dash');
  const before = sentence.slice(0, Math.max(0, dash));
  const plain = before.every((item) => item.kind === 'word' || item.kind === 'comma');
  return plain && before.length <= LONGEST ? sentence.slice(dash + 1) : sentence;
}
