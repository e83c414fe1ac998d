import { textBetween } from './mentions.ts';
import type { Sentence } from './narrative.ts';
import type { Person } from './person.ts';
import type { Attribution } from './speakers.ts';

/** A quotation with what the text says of its speaker. Offsets are those of the block's text. */
export interface Heard {
  block: number;
  start: number;
  end: number;
  person: Person | null;
  mention: string | null;
  cue: string | null;
  /** Parted from the quotation before it by nothing but the words that name the speaker. */
  joins: boolean;
  /** A question that a verb of asking puts: whoever answers is somebody else. */
  asks: boolean;
  /** Stands in the words of another quotation. */
  within: boolean;
}

/** The words that name the speaker and those that report, as they stand. */
export const wordingOf = ({ speaker, cue }: Attribution, text: string, sentence: Sentence) => ({
  mention: speaker && textBetween(text, sentence, [speaker.from, speaker.to]),
  cue: cue && textBetween(text, sentence, [cue.from, cue.to]),
});
