/** Endings that change with case and number stand after the last consonant. */
const OPEN_ENDING = /[aeiouyąęáéíóúőűăâîаеёиоуыэюяйьіїєαεηιουωάέήίόύώ]$/u;

/** The same word, or two cases of it: one begins with the other but for its last vowel ("Рогова", "Роговой"). */
export function akin(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 4 || long.length - short.length > 3) return false;
  return long.startsWith(OPEN_ENDING.test(short) ? short.slice(0, -1) : short);
}
