/** One word or one mark of punctuation. `start` and `end` are UTF-16 offsets in the text it comes from. */
export interface Token {
  kind: 'word' | 'comma' | 'colon' | 'stop' | 'dash' | 'open' | 'close';
  text: string;
  /** Lower case, one form of apostrophe, no vowel signs of Arabic; what word lists are compared with. */
  key: string;
  start: number;
  end: number;
  /** Begins with a capital letter, or with an Arabic article before one: "al-Sadr". */
  capital: boolean;
}

// A full stop before a capital and a small letter joins nothing, though no space follows it: "κ.Λουκάς". One before a hyphen is the
// word's own: "U.S.-backed".
const TOKEN =
  /[\p{L}\p{N}\p{M}](?:[\p{L}\p{N}\p{M}\u200c\u200d]|(?!\.\p{Lu}\p{Ll})[-\u2010\u2011'’.&/](?=[\p{L}\p{N}])|\.(?=-\p{L})|(?<=\p{N}):(?=\p{N}))*(?:['’](?=s?\s))?|[,،;؛:.!?؟…·()[\]–—―-]/gu;
const KIND: Record<string, Token['kind']> = {
  ',': 'comma',
  '،': 'comma',
  ';': 'comma',
  '؛': 'comma',
  ':': 'colon',
  '(': 'open',
  '[': 'open',
  ')': 'close',
  ']': 'close',
  '–': 'dash',
  '—': 'dash',
  '―': 'dash',
  '-': 'dash',
};

/** Splits a text into words and punctuation; quotation marks and white space are left out. `locale` rules the change to lower case. */
export function tokens(text: string, locale: string): Token[] {
  const found: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const word = match[0];
    const first = word.charCodeAt(0);
    const kind = KIND[word] ?? (word.length === 1 && isPunctuation(first) ? 'stop' : 'word');
    const lower = word.toLocaleLowerCase(locale);
    const start = match.index;
    found.push({
      kind,
      text: word,
      key: plain(lower),
      start,
      end: start + word.length,
      capital: isCapital(word, locale),
    });
  }
  return found;
}

const OTHER_LETTER = /[’ёșțکۀی]|[آأإٱ](?![\u064b-\u0655]*ل)|[\u0640\u064b-\u0655]/g;
const PLAIN: Record<string, string> = {
  '’': "'",
  ё: 'е',
  ș: 'ş',
  ț: 'ţ',
  آ: 'ا',
  أ: 'ا',
  إ: 'ا',
  ٱ: 'ا',
  ک: 'ك',
  ۀ: 'ه',
  ی: 'ي',
};

/**
 * The form in which words are compared: one apostrophe, no dots of Russian ё, a cedilla for the comma below; of Arabic script no vowel
 * signs, no hamza on an alef that is no part of "ال", and the Arabic form of letters that Persian writes otherwise.
 */
export const plain = (lower: string): string => lower.replace(OTHER_LETTER, (letter) => PLAIN[letter] ?? '');

function isPunctuation(code: number): boolean {
  return code < 48 || (code > 57 && code < 65) || code === 0x61f || code === 0x2026 || code === 0xb7;
}

const ARTICLE = /^(?:a[dlnrstz]|ash|el)-(?=\p{Lu})/u;

function isCapital(word: string, locale: string): boolean {
  if (ARTICLE.test(word)) return true;
  const first = String.fromCodePoint(word.codePointAt(0) ?? 0);
  return first !== first.toLocaleLowerCase(locale);
}
