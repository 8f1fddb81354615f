/** The middle one; of an even number, the mean of the two in the middle. */
export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  if (sorted.length === 0) throw new Error("There is no median of nothing.");
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** The median of one property. */
export const medianOf = <One>(all: One[], pick: (one: One) => number): number => median(all.map(pick));

/** Every run of two ways of doing the same, in the order they ran. */
export interface Pairs<Ours, Other> {
  ours: Ours[];
  other: Other[];
}

/** Runs two ways in turn, so that what else the machine does falls on both alike. */
export async function alternately<Ours, Other>(
  runs: number,
  ours: () => Promise<Ours>,
  other: () => Promise<Other>,
): Promise<Pairs<Ours, Other>> {
  const pairs: Pairs<Ours, Other> = { ours: [], other: [] };
  for (let run = 0; run < runs; run++) {
    pairs.ours.push(await ours());
    pairs.other.push(await other());
  }
  return pairs;
}

/** How many times the other way's value ours is: the median over the pairs, which ran right after each other. */
export const ratioOf = <One>({ ours, other }: Pairs<One, One>, pick: (one: One) => number): number =>
  median(ours.map((one, run) => pick(one) / pick(other[run]!)));
