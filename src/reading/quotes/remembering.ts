/** More than a story has of anything. */
const MOST = 10_000;

/** The same function of a text, which is asked once about each; what it gives is shared and stays as it is. */
export function remembering<T>(find: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let found = known.get(text);
    if (found === undefined) {
      found = find(text);
      if (known.size >= MOST) known.clear();
      known.set(text, found);
    }
    return found;
  };
}
