import type { Reporting } from '../../../src/reading/language/language.ts';

/** A text, and who speaks each quotation in it, in reading order: "name", "name|role", or null where the text does not say. */
type Case = [text: string, ...speakers: (string | null)[]];

/** A whole story, and who speaks each quotation in it, in reading order. */
interface Story {
  title?: string;
  standfirst?: string;
  paragraphs: string[];
  speakers: (string | null)[];
}

/** What must come out in one language. A rule without cases does not serve the language. */
export interface Cases {
  rules: Partial<Record<RuleName, Case[]>>;
  /** Whether words in quotation marks are speech: what they are, a text, how many quotations in it somebody says. */
  speech: [kind: string, text: string, quotes: number][];
  stories: Story[];
}

/** Every rule by which a speaker is found, with the data that it stands on: without them, its cases fail. */
export const RULES = {
  'speaker and verb before the quotation': [],
  'verb, then speaker, after the quotation': ['cues'],
  'the fullest role that the text gives': ['roles'],
  'a thing beside a name is no role': [],
  'a role beside the name': ['roles'],
  'according to': ['accordingTo', 'accordingToAfter'],
  'a pronoun': ['he', 'she'],
  'a verb without a subject': ['cues'],
  'whoever was named last': ['latter'],
  'whoever a relative pronoun stands for': ['relative'],
  'a given name shows who she is': ['hisNames', 'herNames'],
  'cut in two around the speaker': ['cues'],
  'a reporter who cuts in without closing the marks': ['cutsIn'],
  'speech that a dash opens': ['dialogueDash'],
  'a surname stands for the full name': [],
  'a surname of two people stands for the one spoken of last': [],
  'a role stands for the name': ['roles'],
  'a role in other words': ['synonyms'],
  'a body or an unnamed source': [],
  'a body is called by its kind again': ['bodies'],
  'a pair stands for two names': ['and'],
  'whoever is reported goes on to speak': ['cues'],
  'words belong to whoever they are of': [],
  'two speakers at once': ['and'],
  'not the person spoken to or about': [],
  'not whom the quotation calls by name': [],
  'a role is not whoever works for it': [],
  'quotations joined by an “and”': ['and'],
  'whom the next quotation tells': [],
  'a given name opens a name of its own': ['hisNames', 'herNames'],
  'letters that stand for a body': [],
  'a verb that no list has, behind the quotation': ['tailCues'],
  'the verb shows a man or a woman': ['masculineCues', 'feminineCues'],
  'the name in the nominative': ['nominatives'],
  'the case shows that a name is no subject': ['oblique', 'addresseeEndings'],
  'a source without a name is nobody known': ['unnamed'],
  'what the words stand in speaks': ['impersonal'],
  'a role that says whose it is': ['possessiveEndings', 'possessives'],
  'a name that says whose the role before it is': ['owners'],
  'the subject behind what a preposition governs': ['adjectiveEndings'],
  'a name behind where its bearer is': ['adjectiveEndings'],
  'one of several': ['oneOf'],
  'a verb of several is said by several': ['pluralCues'],
  'a press release is whose the text speaks of': ['messages'],
  'a word for a kind of people': ['kinds'],
  'the case shows that a noun is no subject': ['objectArticles', 'obliqueNouns'],
  'words that are relayed': ['sayings', 'relaying'],
  'whoever spoke last goes on': ['continuing'],
  'a word that only begins like a role is no form of it': [],
  'what a comma ends is no part of the name before it': [],
  'this one stands for whoever was named last': ['definite'],
  'a place before the name': ['places'],
  'a source that a small word is joined to': ['accordingTo'],
  'a name among words without capitals': ['hisNames', 'herNames', 'commonNouns', 'joinedArticle', 'verbs'],
  'whoever the next sentence names has the role': ['roles'],
  'a name behind a word for named': ['called', 'namingAfter'],
  'what belongs to a role stands behind it': ['ezafe'],
  'what the name only belongs to': ['roles'],
  'a role of several capitals': ['possessiveEndings'],
  'an object is no subject': ['objectMarkers'],
  'a name signs the quotation': [],
  'a name behind the complement of its role': [],
  'whom the next sentence names': [],
  'whose answer it is': [],
  'a document that a pronoun stands for': ['documents'],
  'a word for any man or woman': ['anyone'],
  'where somebody comes from': ['demonyms'],
  'a verb that the first words do not have': [],
  'the sentence behind tells who said it': ['saidThis'],
  'what the sentence before tells of': ['impersonal'],
  'the speaker between two commas': ['tailCues'],
  'a noun ends before a small word': [],
  'a role is the end of a longer word': ['capitalNouns'],
  'a role in the genitive': ['nounEndings'],
  'what is reported goes on without a verb of saying': ['hearsay'],
  'the subject stands beside the auxiliary': ['perfect'],
  'the subject follows the verb that stands second': ['verbSecond'],
  'a participle has the subject of its verb': ['participles'],
  'figures do not speak': [],
  'letters of another make': [],
  'a verb that describes the noun behind it': ['attributive'],
  'somebody introduced without a name': ['roles'],
  'a name behind prepositions alone is nobody who speaks': [],
  'what news copy opens with is no part of the sentence': [],
  'what a verb without a subject reports is not what the text speaks of': ['proDrop'],
  'what the answer is about does not answer': [],
  'an according to governs no more than the role': [],
  'a role with something stuck to its front': ['rolePrefixes'],
  'a role of a body whose other name the text gives': ['bodies'],
  'whose a role is can be a list': ['owners'],
  'a comma parts speech from its reporter': ['dialogueDash'],
  'a name behind where something was said': [],
  'a small word inside a name that opens a sentence': [],
  'a name with a small word behind a body': [],
  'a possessive is no article of what follows': ['objectArticles'],
  'a role in other words, with what belongs to it': ['kinds'],
  'the article of a source stands in the cue': [],
  'what is only spoken of': [],
  'a role that only the last speaker can have': [],
  'a clause of its own before the verb': [],
  'a bare name before the speaker': [],
  'by words that somebody spoken of owns': ['possessives'],
  'a noun that looks like a verb': [],
  'the given name counts more than the surname': ['masculineNames'],
  'a body or a place before the name': ['bodies', 'owners', 'naming'],
  'a body is not the person whose role names it': [],
  'whom an agency quotes is no part of its name': [],
  'what opens a sentence only tells when': [],
} satisfies Record<string, (keyof Reporting)[]>;

export type RuleName = keyof typeof RULES;
