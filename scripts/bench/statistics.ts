/** The median; the mean of the two middle values if their number is even. */
export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  if (sorted.length === 0) throw new Error("The median of no values is undefined.");
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** The median of one property. */
export const medianOf = <One>(all: One[], pick: (one: One) => number): number => median(all.map(pick));

/** The results of two ways of doing the same job, in the order of their runs. */
export interface Pairs<Ours, Other> {
  ours: Ours[];
  other: Other[];
}

/** Runs two ways in turn, so that other load on the machine affects both equally. */
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

/** The ratio of our value to the other way's: the median over pairs of consecutive runs. */
export const ratioOf = <One>({ ours, other }: Pairs<One, One>, pick: (one: One) => number): number =>
  median(ours.map((one, run) => pick(one) / pick(other[run]!)));
