/** A text's terms, each weighed by how few of the sentences hold it, to length 1. */
export type Vector = Map<string, number>;

/** Makes a function that turns terms into a vector, for an article whose sentences have the given terms. */
export function vectorsOf(sentences: string[][]): (terms: string[]) => Vector {
  const spread = new Map<string, number>();
  for (const terms of sentences) for (const term of new Set(terms)) spread.set(term, (spread.get(term) ?? 0) + 1);
  return (terms) => {
    const vector = new Map(
      [...new Set(terms)].map((it) => [it, Math.log(1 + sentences.length / (spread.get(it) ?? 1))]),
    );
    const length = Math.hypot(...vector.values());
    for (const [term, weight] of vector) vector.set(term, weight / length);
    return vector;
  };
}

/** Cosine of two vectors of length 1: 0 for nothing in common, 1 for the same terms. */
export function likeness(a: Vector, b: Vector): number {
  let sum = 0;
  for (const [term, weight] of a) sum += weight * (b.get(term) ?? 0);
  return sum;
}

/** How close each vector is to all of them together, where the closest has 1. */
export function centralities(vectors: Vector[]): number[] {
  const centre: Vector = new Map();
  for (const vector of vectors) for (const [term, weight] of vector) centre.set(term, (centre.get(term) ?? 0) + weight);
  const closeness = vectors.map((vector) => likeness(vector, centre));
  const closest = closeness.reduce((a, b) => Math.max(a, b), 0) || 1;
  return closeness.map((it) => it / closest);
}
