/** A name in two parts, as bibliographies sort it; `given` is empty where the two cannot be told apart. */
interface Name {
  family: string;
  given: string;
}

/** The family name is the last word, with the small ones before it: "von der Leyen". Where a script has no capitals nothing tells. */
function parted(name: string): Name {
  const words = name.trim().split(/\s+/u);
  if (words.length < 2 || !/\p{Lu}/u.test(name)) return { family: name, given: '' };
  const small = words.findIndex((word, n) => n > 0 && /^\p{Ll}/u.test(word));
  const from = small < 0 ? words.length - 1 : small;
  return { family: words.slice(from).join(' '), given: words.slice(0, from).join(' ') };
}

/** "Falk, Ines". */
export function inverted(name: string): string {
  const { family, given } = parted(name);
  return given ? `${family}, ${given}` : family;
}

/** "Falk, I."; "Roth, J.-P.". */
export function withInitials(name: string): string {
  const { family, given } = parted(name);
  const initials = given.replace(/(\p{L})[^\s-]*/gu, '$1.');
  return initials ? `${family}, ${initials}` : family;
}
