import type { Lexicon } from './lexicon.ts';
import type { Item } from './narrative.ts';

/** How far from the marks the thing that bears the words is looked for. */
const REACH = 10;

/** "The banner read: “…”": words that stand on a thing or in a song, and that nobody says. */
export function isInscription(items: readonly Item[], i: number, lexicon: Lexicon): boolean {
  // "“…” yazan | Ayşe Demirtaş".
  if (lexicon.verbLast && items[i + 2]?.capital) return false;
  // "“…” sloganıyla".
  const borne = lexicon.unsaid.at(items, i + 1);
  const behind = () => tells(items, i, lexicon) && bearerFrom(items, i + 1, 1, lexicon);
  return borne || bearerFrom(items, i - 1, -1, lexicon) || behind();
}

/** Such a thing stands within reach, and nobody between it and the marks who could speak. */
function bearerFrom(items: readonly Item[], from: number, step: 1 | -1, lexicon: Lexicon): boolean {
  for (let at = from; Math.abs(at - from) < REACH; at += step) {
    const item = items[at];
    if (item?.kind === 'colon' || item?.kind === 'dash') continue;
    // Where the verb stands last, a comma closes what only describes whoever speaks.
    if (item?.kind === 'comma' && at < from && lexicon.verbLast) return false;
    if (item?.kind === 'comma') continue;
    if (item?.kind !== 'word') return false;
    if (lexicon.unsaid.match(items, at) > 0) return true;
    if (couldSpeak(items, at, lexicon)) return false;
  }
  return false;
}

function couldSpeak(items: readonly Item[], at: number, lexicon: Lexicon): boolean {
  if ([lexicon.he, lexicon.she, lexicon.they, lexicon.and, lexicon.roles].some((list) => list.match(items, at) > 0))
    return true;
  return items[at]?.capital === true && (!lexicon.capitalNouns || items[at + 1]?.capital === true);
}

/** A verb follows at once. */
function tells(items: readonly Item[], i: number, lexicon: Lexicon): boolean {
  const next = items[i + 1]?.kind === 'comma' ? i + 2 : i + 1;
  return [lexicon.cues, lexicon.tailCues, lexicon.auxiliaries].some((list) => list.match(items, next) > 0);
}
