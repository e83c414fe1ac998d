import type { Passage } from '../article/article.ts';

/** Words between quotation marks that somebody said or wrote. */
export interface Quote {
  /** Marks and the spaces that belong to them left out; more than one where the reporter cuts in: "A," he said. "B." */
  parts: Passage[];
  /** By the fullest name that the article gives; null: the text does not say. */
  speaker: Speaker | null;
  /** The words beside the quote, or beside the one it goes on from, that stand for the speaker: "he", "le secrétaire général de l'OTAN". */
  mention: string | null;
  /** The reporting words beside the quote: "said", "selon". */
  cue: string | null;
  /** It goes on from the quote before it: same speaker, no cue of its own. */
  continues: boolean;
  /** Importance for a reader; greater comes first. */
  score: number;
}

/** A quote's words; `[…]` stands where the reporter's own words cut in. */
export function wordsOf({ parts }: Quote): string {
  return parts.map(({ text }) => text).join(' […] ');
}

export interface Speaker {
  name: string;
  /** What the article says that the speaker is: "secrétaire général de l'OTAN". */
  role: string | null;
}
