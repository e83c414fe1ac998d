/** Same word up to the endings of cases: equal, or the same beginning and endings of up to three letters. */
export function akin(a: string, b: string): boolean {
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  return shorter >= 4 && Math.abs(a.length - b.length) <= 3 && a.slice(0, shorter - 2) === b.slice(0, shorter - 2);
}
