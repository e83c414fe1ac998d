// Endings of the nominative singular that the Slavonic languages share, in either script.

/** "Anna", "служба": a woman's or a feminine noun's. */
export const looksFeminine = (word: string): boolean => /[aая]$/u.test(word);

/** "kontyngent", "банк": a masculine noun's; -m, -w and -h are other cases' as well. */
export const looksMasculine = (noun: string): boolean => /[^aeiouyаеёиоуыэюяіїєmwhмвх]$/u.test(noun);

/** Whether an adjective and a noun are of one gender: "верховный суд", but not "Зеленский агентству". */
export function agreeInGender(adjective: string, noun: string): boolean {
  if (looksFeminine(adjective)) return looksFeminine(noun);
  return /[oeоеє]$/u.test(adjective) ? /[oeоея]$/u.test(noun) : /[iyийіїтн]$/u.test(adjective) && looksMasculine(noun);
}
