/** What the engine knows of one language. Data only: whoever knows the language can patch it without knowing the code. */
export interface Language {
  /** BCP 47. */
  id: string;

  // Sentences: a list is one string, its entries parted by white space

  /** Written with full stops and without spaces, before a name or a figure: "M.", "z.B.". The stop does not end a sentence. */
  abbreviations: string;
  /** Whether a full stop after a figure makes it an ordinal: "6. Juli". */
  ordinalPoint: boolean;
  /** What ends a question: "?"; more than one character where it has more than one form. */
  questionMark: string;
  /** Words that say nothing of a text's subject, lower case. */
  stopWords: string;

  // Quotes
}
