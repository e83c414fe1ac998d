import { type Token, tokens } from '../text/words.ts';
import type { Lexicon } from './lexicon.ts';

/** The tokens of a text, with words that the language writes together taken apart, and the point of an abbreviation or initial put to it. */
export function wordsOf(text: string, lexicon: Lexicon): Token[] {
  const all = tokens(text, lexicon.language.id);
  for (const [i, token] of all.entries())
    if (isInitial(token, all[i + 1]) && !lexicon.mr.has(token.key)) token.key = token.text;
  const isPoint = (i: number) =>
    all[i]?.text === '.' && isShort(all[i - 1], lexicon) && isWithin(text, all[i], all[i + 1]);
  const words: Token[] = [];
  let next = 0;
  for (const [i, token] of all.entries()) {
    if (i < next || isPoint(i)) continue;
    const last = endOfCompounds(all, i, lexicon);
    if (last > i) {
      const { key, end } = all[last] ?? token;
      words.push({ ...token, text: text.slice(token.start, end), key, end });
      next = last + 1;
    } else if (isPoint(i + 1)) words.push({ ...token, text: `${token.text}.`, end: token.end + 1 });
    else if (token.kind !== 'word' || isWhole(token, all[i - 1])) words.push(token);
    else words.push(...takeApart(token, lexicon));
  }
  return words;
}

/** "Gesundheits-, Sozial- und | Integrationsminister": where the last of several compounds stands that share their last part; `from` where there is one alone. */
function endOfCompounds(all: readonly Token[], from: number, lexicon: Lexicon): number {
  let last = from;
  for (let i = from; all[i]?.kind === 'word' && all[i + 1]?.text === '-' && all[i + 1]?.start === all[i]?.end; i += 3) {
    const joins = all[i + 2]?.kind === 'comma' || lexicon.and.at(all, i + 2);
    if (!joins || all[i + 3]?.kind !== 'word') return from;
    last = i + 3;
  }
  return last;
}

/** "J", "St", "prof": an initial, or an abbreviation that is a title or has a capital. */
function isShort(token: Token | undefined, { abbreviations, mr, mrs, dr }: Lexicon): boolean {
  if (token?.kind !== 'word') return false;
  const { text, key, capital } = token;
  if (/^(?!X)\p{Lu}$/u.test(text)) return true;
  return abbreviations.has(`${key}.`) && (capital || [mr, mrs, dr].some((list) => list.has(key)));
}

/** Behind a point, a word, a comma or a bracket follows, with no quotation mark between: "Frederik C. | (35)". */
const isWithin = (text: string, point: Token | undefined, next: Token | undefined) =>
  point !== undefined &&
  ['word', 'comma', 'open'].includes(next?.kind ?? '') &&
  /^\s*$/.test(text.slice(point.end, next?.start));

/** "D'Amico", "l'avvocato | Dell'Orso": a capital before the apostrophe too, and no sentence that opens there, but for "D'". */
const isWhole = ({ text, start, capital }: Token, before: Token | undefined) =>
  capital &&
  /^\p{Lu}\p{L}*['’]\p{Lu}/u.test(text) &&
  (/^D['’]/.test(text) || (before?.kind === 'word' && before.end === start - 1));

/** "В. Иванов": no small word. */
const isInitial = ({ text }: Token, next: Token | undefined) => text.length === 1 && next?.text === '.';

function takeApart(token: Token, lexicon: Lexicon): Token[] {
  if (!/['-]/.test(token.key)) return [token];
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
    { ...token, text: text.slice(0, at), key: key.slice(0, at), end: start + at, capital: isCapital(text[0]) },
    { ...token, text: rest, key: key.slice(at), start: start + at, capital: isCapital(rest[0]) },
  ];
}

const isCapital = (letter = '') => letter !== letter.toLowerCase();
