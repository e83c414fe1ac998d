/**
 * The source of a pattern that matches any entry of a word list as whole words, for the flags `iu` and text with straight apostrophes.
 * Entries are parted by white space, "_" is a space inside one. An empty list matches nothing.
 */
export function patternOf(list: string): string {
  const entries = list.match(/\S+/gu) ?? ['(?!)'];
  const forms = entries.sort((a, b) => b.length - a.length).map((entry) => entry.replaceAll('_', '\\s'));
  return `(?<![\\p{L}\\p{M}\\p{N}])(?:${forms.join('|')})(?:(?<=')|(?![\\p{L}\\p{M}\\p{N}]))`;
}
