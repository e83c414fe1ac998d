/** @typedef {{ median: number, low: number, high: number }} Spread a median with its quartiles, in the samples' unit */

/** @param {number[]} samples @returns {Spread} */
export function spreadOf(samples) {
  const sorted = samples.toSorted((a, b) => a - b);
  const at = (/** @type {number} */ share) => sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN;
  return { median: at(0.5), low: at(0.25), high: at(0.75) };
}

/** @param {Record<string, number[]>} times @returns {Record<string, Spread>} */
export const spreadsOf = (times) => Object.fromEntries(Object.entries(times).map(([name, it]) => [name, spreadOf(it)]));

const wordsIn = (/** @type {string} */ text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** How well one text's words are those of another, order left out: F1 in percent. @param {string} found @param {string} wanted */
export function wordF1(found, wanted) {
  const left = new Map();
  const [a, b] = [wordsIn(wanted), wordsIn(found)];
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of b) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared += 1;
    left.set(word, count - 1);
  }
  return (200 * shared) / (a.length + b.length);
}
