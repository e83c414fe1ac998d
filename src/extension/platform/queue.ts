/** A queue for changes: each runs when those before it have ended, well or badly. Resolves and rejects as the change does. */
export function queue(): <T>(change: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (change) => {
    const next = last.then(change, change);
    last = next;
    return next;
  };
}
