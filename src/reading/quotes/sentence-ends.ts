import type { Lexicon } from './lexicon.ts';
import type { Item } from './narrative.ts';

/** Of what stands between marks. */
const ENDS = /[.!?؟…]["'”’»]?$/;

/** A sentence of the reporter's ends with item `i`: with a full stop, or with a quotation that has one in it. */
export function endsSentence(items: readonly Item[], i: number, lexicon: Lexicon): boolean {
  const item = items[i];
  const next = items[i + 1];
  if (!item || !next) return false;
  if (item.kind === 'stop') return !isAbbreviation(items, i, lexicon) && (next.kind === 'dash' || startsSentence(next));
  if (item.kind === 'word' || !ENDS.test(item.text)) return false;
  const told = items[i - 1]?.kind === 'colon';
  return (
    startsSentence(next) && (told || (item.text.endsWith('.') ? next.capital : !cueFollows(items, i + 1, lexicon)))
  );
}

function startsSentence(item: Item): boolean {
  if (item.kind === 'quote') return true;
  return item.kind === 'word' && (item.capital || /^[\d\u0600-\u06ff]/.test(item.text));
}

/** "XIV. Kongress": before a stop that does not end a sentence, unless a small word opens the next one. */
const ORDINAL = /^(?:\p{Nd}{1,2}|[IVXL]+)$/u;

/** "p.m.", "d.h.": letters with a point each; capital ones have theirs in the word, but for the network's, "on X." */
const INITIALS = /^(?!X$)(?:\p{L}\.)*\p{L}$/u;

function isAbbreviation(items: readonly Item[], i: number, lexicon: Lexicon): boolean {
  const stop = items[i];
  const word = items[i - 1];
  if (stop?.text !== '.' || !word) return false;
  if (items[i + 1]?.kind === 'quote') return false;
  if (lexicon.language.ordinalPoint && ORDINAL.test(word.text))
    return !lexicon.functionWords.has(items[i + 1]?.key ?? '');
  return INITIALS.test(word.text) || lexicon.abbreviations.has(`${word.key}.`);
}

/** A reporting verb stands within a few words, before the next comma or full stop. */
function cueFollows(items: readonly Item[], from: number, lexicon: Lexicon): boolean {
  for (let i = from; i < from + 6 && items[i]?.kind === 'word'; i++) if (lexicon.cues.match(items, i) > 0) return true;
  return false;
}
