import { type Token, tokens } from '../text/words.ts';
import type { Lexicon } from './lexicon.ts';

/** The tokens of a text, with words that the language writes together taken apart. */
export function wordsOf(text: string, lexicon: Lexicon): Token[] {
  const plainTokens = tokens(text, lexicon.language.id);
  for (const [i, token] of plainTokens.entries())
    if (isInitial(token, plainTokens[i + 1]) && !lexicon.mr.has(token.key)) token.key = token.text;
  return plainTokens.flatMap((token) => takeApart(token, lexicon));
}

/** "В. Иванов": no small word. */
const isInitial = ({ text }: Token, next: Token | undefined) => text.length === 1 && next?.text === '.';

function takeApart(token: Token, lexicon: Lexicon): Token[] {
  const apostrophe = token.key.indexOf("'");
  if (apostrophe > 0 && lexicon.elided.has(token.key.slice(0, apostrophe))) {
    return cut(token, apostrophe + 1).flatMap((part, i) => (i === 0 ? [part] : takeApart(part, lexicon)));
  }
  const hyphen = token.key.search(/-(t-)?[^-]+$/);
  if (hyphen > 0 && lexicon.enclitics.has(token.key.slice(hyphen))) {
    const [verb, subject] = cut(token, hyphen);
    const joint = /^-(t-)?/.exec(subject.text)?.[0].length ?? 0;
    return [verb, { ...subject, text: subject.text.slice(joint), start: subject.start + joint }];
  }
  return [token];
}

/** A token in two. */
export function cut(token: Token, at: number): [Token, Token] {
  const { text, key, start } = token;
  const rest = text.slice(at);
  return [
    { ...token, text: text.slice(0, at), key: key.slice(0, at), end: start + at },
    { ...token, text: rest, key: key.slice(at), start: start + at, capital: rest[0] !== rest[0]?.toLowerCase() },
  ];
}
