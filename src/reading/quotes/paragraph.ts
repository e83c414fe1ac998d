import { spans } from '../text/spans.ts';
import type { Lexicon } from './lexicon.ts';
import { type Sentence, sentencesAround } from './narrative.ts';
import { splitTurns } from './turns.ts';
import { wordsOf } from './word-parts.ts';

/** One block's text, cut into sentences. */
export interface Paragraph {
  block: number;
  text: string;
  kind: 'title' | 'heading' | 'text';
  sentences: Sentence[];
}

/** Cuts a text into sentences around its quotations. */
export function sentencesOf(text: string, lexicon: Lexicon): Sentence[] {
  const words = wordsOf(text, lexicon);
  return sentencesAround(text, splitTurns(text, spans(text), words, lexicon), words, lexicon);
}
