import type { Cue } from './cues.ts';
import type { Lexicon } from './lexicon.ts';
import type { Sentence } from './narrative.ts';
import type { Range } from './phrase.ts';

/** A cue beside a quotation. */
export interface Place {
  sentence: Sentence;
  cue: Cue;
  /** The cue follows the quotation. */
  tail: boolean;
  /** The item of the quotation. */
  q: number;
  /** The item of the quotation before it; -1 for none. */
  left: number;
  lexicon: Lexicon;
}

/** What stands between the cue and the quotation that precedes it. */
export const beforeCue = ({ cue, tail, q, left }: Place): Range => [(tail ? q : left) + 1, cue.from];

/** What stands behind the cue. */
export const behindCue = ({ sentence, cue }: Place): Range => [cue.to, sentence.length];
