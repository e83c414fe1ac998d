/** One word or one mark of punctuation. `start` and `end` are UTF-16 offsets in the text it comes from. */
export interface Token {
  kind: 'word' | 'comma' | 'colon' | 'stop' | 'dash' | 'open' | 'close';
  text: string;
  /** Lower case, one form of apostrophe, no vowel signs of Arabic; what word lists are compared with. */
  key: string;
  start: number;
  end: number;
  /** Begins with a capital letter, or with a small word stuck to one: "al-Sadr", "d'Orsay". */
  capital: boolean;
}

// A full stop before a capital and a small letter joins nothing, though no space follows it: "κ.Λουκάς". One before a hyphen is the
// word's own: "U.S.-backed". Letters that have one each are a word: "U.S.", "EE. UU.".
const TOKEN =
  /(?:\p{Lu}\.){2,}(?![\p{L}\p{N}-])|(\p{Lu})\1\. ?(\p{Lu})\2\.(?!\p{L})|[\p{L}\p{N}\p{M}](?:[\p{L}\p{N}\p{M}\u200c\u200d]|(?!\.\p{Lu}\p{Ll})[-\u2010\u2011'’.&/](?=[\p{L}\p{N}])|\.(?=-\p{L})|(?<=\p{N}):(?=\p{N}))*(?:['’](?=s?\s))?|[,،;؛:.!?؟…·()[\]–—―-]/gu;
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

/** What a word is, wherever it stands. */
type Form = Pick<Token, 'kind' | 'key' | 'capital'>;

/** The words of a language that were met, each with its form: the key of a word is the same string each time, which word lists find faster. */
const met = new Map<string, Map<string, Form>>();
/** More than a story has. */
const MOST_MET = 10_000;

/** Splits a text into words and punctuation; quotation marks and white space are left out. `locale` rules the change to lower case. */
export function tokens(text: string, locale: string): Token[] {
  const forms = met.get(locale) ?? new Map<string, Form>();
  met.set(locale, forms);
  const found: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const word = match[0];
    const start = match.index;
    const { kind, key, capital } = forms.get(word) ?? meet(word, locale, forms);
    found.push({ kind, text: word, key, start, end: start + word.length, capital });
  }
  return found;
}

function meet(word: string, locale: string, forms: Map<string, Form>): Form {
  const kind = KIND[word] ?? (word.length === 1 && isPunctuation(word.charCodeAt(0)) ? 'stop' : 'word');
  const form = { kind, key: plain(withoutPoints(word).toLocaleLowerCase(locale)), capital: isCapital(word, locale) };
  if (forms.size >= MOST_MET) forms.clear();
  forms.set(word, form);
  return form;
}

/** "US" for "U.S.", "EEUU" for "EE. UU.". */
export const withoutPoints = (word: string) =>
  /^\p{Lu}{1,2}\. ?(?:\p{Lu}{1,2}\.)+$/u.test(word) ? word.replace(/[. ]/g, '') : word;

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

/** "al-Sadr", "d'Orsay". */
const SMALL_BEGINNING = /^(?:(?:a[dlnrstz]|ash|el)-|d['’])(?=\p{Lu})/u;

function isCapital(word: string, locale: string): boolean {
  if (SMALL_BEGINNING.test(word)) return true;
  const first = String.fromCodePoint(word.codePointAt(0) ?? 0);
  return first !== first.toLocaleLowerCase(locale);
}
