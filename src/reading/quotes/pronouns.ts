import type { Lexicon } from './lexicon.ts';
import type { Item } from './narrative.ts';
import { type Gender, type Phrase, phraseOf } from './phrase.ts';

/** The pronoun that begins at item `i`; null where none does. */
export function pronounAt(items: readonly Item[], i: number, lexicon: Lexicon): Phrase | null {
  if (lexicon.pronouns.match(items, i) === 0) return null;
  const he = lexicon.he.match(items, i);
  const she = lexicon.she.match(items, i);
  const they = lexicon.they.match(items, i);
  const length = Math.max(he, she, they);
  if (isDemonstrative(items, i, length, lexicon)) return null;
  const gender: Gender = he > 0 && she > 0 ? null : he > 0 ? 'm' : she > 0 ? 'f' : null;
  return phraseOf(i, i + length, 'pronoun', { gender, plural: he + she === 0 });
}

/** "Este jueves", "la misma fuente", "η γνώμη | αυτή": no pronoun, for it belongs to a noun. */
const isDemonstrative = (items: readonly Item[], i: number, length: number, lexicon: Lexicon) => {
  // "Confie | celle qui | dirige le chantier".
  if (lexicon.relative.at(items, i + length - 1)) return false;
  const { key, kind } = items[i + length] ?? { key: '', kind: null };
  if (lexicon.articleNames && lexicon.definite.at(items, i - 2)) return true;
  if (kind !== 'word' || lexicon.auxiliaries.has(key) || lexicon.cues.match(items, i + length) > 0) return false;
  if (lexicon.latter.match(items, i) > 0) return true;
  return length > 1;
};
