/** What the engine knows of one language. Data only: whoever knows the language can patch it without knowing the code. */
export interface Language {
  /** BCP 47. */
  id: string;

  // Sentences

  /** Written with their full stop, which does not end a sentence: "M.", "z. B.". */
  abbreviations: string[];
  /** Words that say nothing of a text's subject, lower case. */
  stopWords: string[];

  // Quotes
}
