const A = 65;
/** As many letters as the alphabet can tell. */
const MOST_SHARED = 25;

/**
 * Words in one line, each without the letters that it shares with the one before it; a capital of A to Z says how many (A none). Made for
 * words in order. Front coding: Witten, Moffat and Bell, Managing Gigabytes (1999), chapter 4.
 *
 * @throws Error where a word has a capital of A to Z itself, or white space.
 */
export function frontCoded(words: readonly string[]): string {
  const wrong = words.find((word) => /[A-Z\s]/.test(word));
  if (wrong !== undefined)
    throw new Error(`"${wrong}" cannot be front-coded: it has a capital of A to Z, or white space.`);
  return words
    .map((word, i) => {
      const shared = Math.min(sharedBy(word, words[i - 1] ?? ''), MOST_SHARED);
      return String.fromCharCode(A + shared) + word.slice(shared);
    })
    .join('');
}

/** The words of a front-coded line, parted by spaces. */
export function frontDecoded(line: string): string {
  let word = '';
  const next = (_: string, shared: string, rest: string) => {
    word = word.slice(0, shared.charCodeAt(0) - A) + rest;
    return `${word} `;
  };
  return line.replace(/([A-Z])([^A-Z]*)/g, next).trimEnd();
}

/** How many letters two words begin with alike. */
function sharedBy(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
