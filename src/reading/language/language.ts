/** What the engine knows of one language. Data only: whoever knows the language can patch it without knowing the code. */
export interface Language {
  /** BCP 47. */
  id: string;

  // Sentences: a list is one string, its entries parted by white space, "_" for a space inside an entry

  /** Written with full stops and without spaces, before a name or a figure: "M.", "z.B.". The stop does not end a sentence. */
  abbreviations: string;
  /** Whether a full stop after a figure makes it an ordinal: "6. Juli". */
  ordinalPoint: boolean;
  /** What ends a question: "?"; more than one character where it has more than one form. */
  questionMark: string;
  /** Words that say nothing of a text's subject, lower case; those of `danglingStarts` stand there alone. */
  stopWords: string;
  /** With one of them at its head, a sentence leans on the one before it: "he", "this", "however". Lower case. */
  danglingStarts: string;
  /** "I", "our": outside quotations, the writer speaks of himself. Lower case. */
  firstPerson: string;
  /** How fast grown-ups read. Words where a measure is known; characters for languages without one. */
  readingRate: { unit: 'words' | 'characters'; perMinute: number };
  /** Quotation marks as the language sets them, the outer and the inner pair, with the spaces that belong to them. */
  marks: [outer: [open: string, close: string], inner: [open: string, close: string]];
  /** Between the members of a list, with its space. */
  comma: string;

  // Quotes

  reporting: Reporting;
}

/** How a language sets what is cited: all that is needed of its data once the quotes are found. */
export type Typography = Pick<Language, 'id' | 'marks' | 'comma'>;

/**
 * How news in one language says who said what.
 * A list is one string: lower-case entries parted by spaces, "_" for a space inside an entry, a final "*" for any ending, one in front
 * for any beginning, one alone for any word, a final "/ar" for each of the endings that `paradigms` gives the class "ar".
 */
export interface Reporting {
  /**
   * Classes of verbs and nouns, each with the endings of the forms that news uses, "0" for none: "ar: a ó an aron". Of a class "noun" are
   * the roles with a final "*".
   */
  paradigms?: Record<string, string>;
  /** Another script, or the letters without their marks, letter by letter, longer letters first: "lj:љ a:а"; "|" parts several. The lists stand in the first one. */
  alsoWritten?: string;
  /** Verbs of saying in the forms that news uses, and nouns that do their work. */
  cues: string;
  /** Verbs that stand with a cue and belong to it: "has" said, "a" déclaré. */
  auxiliaries: string;
  /** Forms of a verb that say something only with an auxiliary: "dito", after one of `perfect`. */
  past?: string;
  perfect?: string;
  /** Forms whose speaker is what the words stand in: "говорится", "heißt es". */
  impersonal?: string;
  /** Words that name a speaker only right after the quotation: "so". */
  tailCues?: string;
  /** Endings of verbs of saying that show a man or a woman: "сказал", "сказала". */
  masculineCues?: string;
  feminineCues?: string;
  /** Endings of verbs of saying, and auxiliaries, that show several: "afirman", "hanno". */
  pluralCues?: string;
  /** Verbs of saying that have no subject of their own: "قائلا". */
  participles?: string;
  /** Endings of infinitives; a noun phrase right behind one is its object: "para | cerrar | el puente". */
  infinitives?: string;
  /** Forms of verbs in which a language goes on with what somebody is reported to say: "sei", "habe". */
  hearsay?: string;
  /** Endings of verbs of saying that describe the noun behind them: "diyen". */
  attributive?: string;
  /** Before words that are relayed, "قوله", "να": the source is the noun before them, whatever governs it. */
  sayings?: string;
  /** What somebody says, before the words for who that is: "réponse", "слова". */
  utterances?: string;
  /** Whoever was cited last, cited again: "the same source". */
  citedAgain?: string;
  /** Words that open a sentence about who said what stands before it: "об этом". */
  saidThis?: string;
  /** Verbs with which whoever spoke last goes on: "added", "a poursuivi". */
  continuing?: string;
  /** Verbs of asking, and of wondering aloud. */
  asks?: string;
  /** Verbs of telling in the passive, their last word a participle: "was_told". */
  passive?: string;
  /** Right behind a verb of saying in the passive, before whoever says it: "described | by the mayor as". */
  agent?: string;
  /** Verbs that relay what somebody else says: their object ("quoted a witness"), or, where the verb stands first, whom a preposition names ("نقلت الوكالة عن"). */
  relaying?: string;
  /** Before the source: "according to". */
  accordingTo: string;
  /** After the source: "zufolge", "szerint". */
  accordingToAfter: string;
  /** Before the source, but only at the head of a sentence: "for". */
  opinionOf: string;
  /** Pronouns that can stand for a speaker. */
  he: string;
  she: string;
  they: string;
  /** Of these, those that stand for whoever was named last, and only by themselves: "quest'ultimo", "este". */
  latter?: string;
  /** Given names of men and women, by their endings too: "*o", "*a". */
  hisNames?: string;
  herNames?: string;
  /** Relative pronouns whose verb speaks of the noun before them: "quien". */
  relative?: string;
  /** Where verbs need no subject: words that open a question that is told, whose subject is another than that of the verb behind it: "si". */
  whether?: string;
  /** Articles and possessives that open a noun phrase, by whether they point at something known. */
  definite: string;
  indefinite: string;
  /** Words that say whose the noun behind them is: "его", "jej". */
  possessives?: string;
  /** Between "one" and those of whom it is one: "z", "из"; where they follow it at once, "one" itself: "أحد". */
  oneOf?: string;
  /** Endings of names that say whose the role before them is: "*ów", "*ych_*ów". */
  owners?: string;
  /** Articles and endings that show a man, a woman, several: "le", "la", "les". */
  masculine: string;
  feminine: string;
  many: string;
  /** Of the articles those in another case than the subject's, which are also the objects of a verb that follows: "τον". */
  objectArticles?: string;
  /** Endings of the second name that somebody has by the father's, and is called by with the given name alone: "Анна Сергеевна". */
  patronymics?: string;
  /** Names, or endings of names, that show a man or a woman: "Anna", "*ska". */
  masculineNames?: string;
  feminineNames?: string;
  /** Endings that a noun for a man, or for a woman, has as a subject: "*k *n *r", "*a". */
  masculineNouns?: string;
  feminineNouns?: string;
  /** Endings of names that are no subject: "*owi". */
  oblique?: string;
  /** Endings of surnames, in a script without capitals. */
  surnames?: string;
  /** Endings that names have in other cases, of one word or of the last words, with the nominative's: "y_skiej:a_ska"; "~" is a given name of a man that `masculineNames` has. */
  nominatives?: string;
  /**
   * Endings that nouns for people, bodies and papers have in the singular of other cases, with the nominative's, "стве:ство"; the first
   * that fits counts. So of the adjectives beside them, by the noun's gender.
   */
  declension?: { nouns: string; m?: string; f?: string; n?: string };
  /** Words that carry a noun phrase on: "of". */
  of: string;
  and: string;
  /** Words that open a clause within a sentence: "but". */
  but: string;
  /** The same, of those whose clause can open a sentence and stand before its main clause: "although". */
  subordinate?: string;
  /** Between a cue and the words said: "that". */
  that: string;
  /** Prepositions that a place stands behind, hardly ever a person: "in". */
  locatives?: string;
  /** A noun phrase after one of them is no subject. */
  prepositions: string;
  /** Of them those before a body whose people speak: "сообщили | в | НРА". */
  inside?: string;
  /** Endings that only verbs have; a noun phrase ends before them. */
  verbs?: string;
  /** Other words at which a noun phrase ends: conjunctions, relatives, common adverbs, days and months. */
  stops: string;
  /** Days and months, where they have a capital. */
  calendar?: string;
  /** Titles of address. */
  mr: string;
  mrs: string;
  dr: string;
  /** What a person can be: "minister", "spokeswoman". */
  roles: string;
  /** What may be stuck to the front of such a word: "ex-", "vice". */
  rolePrefixes?: string;
  /** Of them those that say whose somebody is, as subjects, "mother", without capitals by the name right behind, "والدة | سامي"; they stand here alone. */
  kin?: string;
  /** Of them those for people whose names the reporter keeps back: "source". */
  unnamed?: string;
  /** What a person can be called by his country where the word stands alone behind an article: "the Italian". */
  demonyms?: string;
  /** Roles that are the same in other words, joined by "=": "chief_executive=ceo". */
  synonyms?: string;
  /** Words for a kind of people or bodies, each joined by "=" to words for some of them, "abc" for letters: "scientist=geologist=virologist". */
  kinds?: string;
  /** What a body that speaks can be: "bank". */
  bodies: string;
  /** Of them those that print and broadcast what others say: "newspaper"; they stand here alone. */
  media?: string;
  /** Endings of the small words that describe a body in its name: "Agence | nationale | des fleuves". */
  bodyAdjectives?: string;
  /** What is often called after somebody and does not speak: "airport". */
  venues?: string;
  /** What words can be read in: "report". */
  documents: string;
  /** Of them those that only carry the words of whoever the text speaks of: "press release". */
  messages?: string;
  /** What stands behind them, before whoever sends them, beside "of": "from". */
  senders?: string;
  /** Words that mean one who has no name: "someone". */
  somebody?: string;
  /** Words that mean several others who have no name, where no noun follows: "some", "others". */
  others?: string;
  /** Bodies whose place stands bare behind them and belongs to their name: "Polizei Hannover". */
  localBodies?: string;
  /** Media in the case of whom something is said to: "der_*zeitung". */
  addressees?: string;
  /** What stands behind a document, before whoever has signed or sent it: "signed_by". */
  signedBy?: string;
  /** Words before a name or a term in quotation marks: "called", "film". */
  naming: string;
  /** Things and songs whose words nobody says, and verbs of singing: "banner", "refrain". */
  unsaid?: string;
  /** Words after such a name: "című", "adlı". */
  namingAfter?: string;
  /** Verbs and pronouns so frequent in speech that a text with one of them is a clause. */
  clause: string;
  /** A verb without a subject speaks of whoever spoke last. */
  proDrop?: true;
  /** Paragraphs of speech may open with a dash. */
  dialogueDash?: true;
  /** The reporter may cut in without closing the marks: « A, dit X, B ». */
  cutsIn?: true;
  /** A name has an article where it stands for a subject: "ο Λουκάς". */
  articleNames?: true;
  /** Noun phrases need no article. */
  bareNouns?: true;
  /** A noun stands before what describes it, and has an article where it means somebody known. */
  headFirst?: true;
  /** Script without capitals: names are told by their place. */
  noCapitals?: true;
  /** A role's complement stands bare beside it, with a capital: "υπουργός Περιβάλλοντος". */
  genitiveRoles?: true;
  /** What a person is stands after the name: "Kerekes Béla révész". */
  nameFirst?: true;
  /** The verb of saying stands before its subject. */
  verbFirst?: true;
  /** The verb stands last, far from its subject. */
  verbLast?: true;
  /** The verb stands second, so that its subject follows it where the sentence opens with something else. */
  verbSecond?: true;
  /** Endings of the small words before a noun: "der neue", "einem neuen". */
  adjectiveEndings?: string;
  /** Endings of words that describe a noun and are no given name's, where every noun has a capital: "Ukrainische Truppen". */
  adjectives?: string;
  /** Of them those of a genitive without an article, "deutscher Banken"; elsewhere endings of nouns that only say whose: "firmaların". */
  genitives?: string;
  /** Endings of nouns for men, women and several, where nouns and names have no cases: "o a os as". */
  genders?: string;
  /** Endings that say whose: "ابنها", "felesége". */
  possessiveEndings?: string;
  /** An article written together with its noun: "ال". */
  joinedArticle?: string;
  /** The article where it is the ending of its noun: "ministrul". */
  articleEndings?: string;
  /** Countries and cities, where a script without capitals does not show that a name begins behind them. */
  places?: string;
  /** The noun that says what somebody is stands last, after what describes it: "bank manager". */
  headFinal?: true;
  /** Nouns and endings of nouns that are no names, where every noun has a capital: "Euro", "*ung". */
  commonNouns?: string;
  /** Every noun has a capital. */
  capitalNouns?: true;
  /** Words that lose their last letter before a vowel and stick to the next word: "l", "qu". */
  elided?: string;
  /** Subjects stuck to the end of a verb: "-t-il". */
  enclitics?: string;
  /** Small words written together with the next: "و". */
  proclitics?: string;
  /** Between what somebody is and the name: "به نام". */
  called?: string;
  /** What belongs to a noun stands behind it with no word between, "this" too: "رئیس این سازمان". */
  ezafe?: true;
  /** Right after a noun phrase that is an object: "را". */
  objectMarkers?: string;
  /** Endings that the nouns of the lists have in other cases too, where nouns are joined to one word: "s", "es". */
  nounEndings?: string;
  /** Endings that mark whom something is said to, not who says it. */
  addresseeEndings?: string;
  /** Endings of common nouns in other cases than the subject's: "*okat". */
  obliqueNouns?: string;
}
