import type { Lexicon } from './lexicon.ts';
import type { Moment } from './moment.ts';
import { POSSESSIVE } from './name-words.ts';
import { type Item, LETTERS, type Sentence } from './narrative.ts';
import { nameWords, type Person } from './person.ts';
import type { Phrase, Range } from './phrase.ts';
import { phraseAt } from './phrases.ts';
import type { WordList } from './word-list.ts';

/** "In a press release", without a word of whose it is; the first word of a sentence has a capital anyway. */
export function isUnsigned(phrase: Phrase, sentence: Sentence, lexicon: Lexicon): boolean {
  const noun = messageIn(phrase, sentence, lexicon);
  const { name, from, to } = phrase;
  const isAlone = to - from === 1 || !(lexicon.articles.length > 0 || lexicon.hasCases);
  return (
    noun >= 0 &&
    (name === null || to === 1) &&
    isAlone &&
    endOfOf(noun, phrase, sentence, lexicon) < 0 &&
    senderOf(phrase, sentence, lexicon) === null &&
    // "A statement | about the bridge".
    !(lexicon.headFinal && lexicon.prepositions.at(sentence, to) && phraseAt(sentence, to + 1, lexicon))
  );
}

/** "The army's | statement", "a statement by | the army", "un communiqué | du ministère": whose a message is; null where the words don't tell. */
export function senderOf(phrase: Phrase, sentence: Sentence, lexicon: Lexicon): Phrase | null {
  const signer = signerOf(phrase, sentence, lexicon);
  if (signer) return signer;
  const noun = messageIn(phrase, sentence, lexicon, lexicon.utterances);
  if (noun < 0) return null;
  const possessor = sentence.findIndex(({ text }, i) => i >= phrase.from && i < noun && POSSESSIVE.test(text));
  if (possessor >= 0) return lexicon.headFinal ? phraseAt(sentence, phrase.from, lexicon, possessor + 1) : null;
  const start = endOfOf(noun, phrase, sentence, lexicon);
  const isJoined = lexicon.noCapitals && noun + 1 < phrase.to;
  const sender = start >= 0 || isJoined ? phraseAt(sentence, Math.max(start, noun + 1), lexicon) : null;
  return sender?.voiced ? sender : null;
}

/** "A letter signed by | the army", "в письме, подписанном | советом"; null where nobody is told to have signed it. */
function signerOf({ from, to }: Phrase, sentence: Sentence, lexicon: Lexicon): Phrase | null {
  const { documents, signedBy } = lexicon;
  const paper = sentence.findIndex((_, i) => i >= from && i < to && documents.at(sentence, i));
  const signed = sentence.findIndex((_, i) => i > paper && i <= to + 1 && signedBy.match(sentence, i) > 0);
  const signer =
    paper < 0 || signed < 0 ? null : phraseAt(sentence, signed + signedBy.match(sentence, signed), lexicon);
  return signer?.voiced ? signer : null;
}

/** "В заявлении | ведомства": whose paper it is, where that is a body or one of that name or role whom the text has spoken of. */
export function writerOf({ from, to }: Phrase, { paragraph, sentence, scene, lexicon }: Moment): Person | null {
  const { bodies, documents, hasCases, isNounForm, of } = lexicon;
  const paper = hasCases ? sentence.findIndex((_, i) => i >= from && i < to && documents.at(sentence, i)) : -1;
  const first = paper + 1 + of.match(sentence, paper + 1);
  const writer = paper < 0 ? null : phraseAt(sentence, first, lexicon, to);
  const name: Range | null = sentence[first]?.owner ? [first, first + 1] : null;
  const person = writer && scene.who(name ? { ...writer, name } : writer, paragraph.text, sentence);
  // "В заявлении | МИД".
  const isAcronym = LETTERS.test(sentence[first]?.text ?? '');
  if (!person || person.country || !(person.settled || person.times > 1 || isAcronym)) return null;
  const called = nameWords([person.name, ...person.called].join(' '));
  const isSure = ({ key }: Item) => isAcronym || bodies.has(key) || called.some((word) => isNounForm(word, key));
  return sentence.slice(writer.from, writer.to).some(isSure) ? person : null;
}

/** Where what a message is of begins: behind the "of" or "from" that follows it; -1 where none does. */
function endOfOf(noun: number, { to }: Phrase, sentence: Sentence, lexicon: Lexicon): number {
  const lists = [lexicon.of, lexicon.senders];
  const at = sentence.findIndex((_, i) => i > noun && i <= to && lists.some((list) => list.match(sentence, i) > 0));
  return at < 0 ? -1 : at + Math.max(...lists.map((list) => list.match(sentence, at)));
}

/** The item of the word for a message, or of one from another list; -1 where there is none. */
const messageIn = ({ from, to }: Phrase, sentence: Sentence, lexicon: Lexicon, others?: WordList) =>
  sentence.findIndex(({ key }, i) => i >= from && i < to && (lexicon.messages.has(key) || others?.has(key)));
