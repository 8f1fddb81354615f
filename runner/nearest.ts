/** More suggestions than this would be a list to search through again. */
const MOST_SUGGESTIONS = 3;

/** Names that differ in more than this share of their characters are not mistaken for each other. */
const LARGEST_DIFFERENCE = 0.4;

/** A name that differs much more than the nearest one was hardly meant. */
const SIMILAR_DIFFERENCE = 0.15;

/**
 * Finds the names that a misspelled one was probably meant to be, the most similar first. Case does not count.
 * @example nearest("lsitjobs", ["listJobs", "getJob"]) // ["listJobs"]
 */
export function nearest(name: string, names: Iterable<string>): string[] {
  const typed = name.toLowerCase();
  const candidates = [...new Set(names)]
    .map((candidate) => ({ candidate, distance: distance(typed, candidate.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance);
  const farthest = Math.min(LARGEST_DIFFERENCE, (candidates[0]?.distance ?? 0) + SIMILAR_DIFFERENCE);
  return candidates
    .filter((one) => one.distance <= farthest)
    .slice(0, MOST_SUGGESTIONS)
    .map(({ candidate }) => candidate);
}

/** A sentence that suggests the nearest names; empty if none is near. */
export function didYouMean(name: string, names: Iterable<string>): string {
  const suggestions = nearest(name, names);
  return suggestions.length > 0 ? `Did you mean ${suggestions.join(" or ")}?` : "";
}

/** The share of the characters that differ. */
const distance = (a: string, b: string): number => editDistance(a, b) / Math.max(a.length, b.length, 1);

/** https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance: swapped neighbors are one edit. */
function editDistance(a: string, b: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const isSame = a[row - 1] === b[column - 1];
      const isSwapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        previous[column]! + 1,
        current[column - 1]! + 1,
        previous[column - 1]! + (isSame ? 0 : 1),
        isSwapped ? beforePrevious[column - 2]! + 1 : Number.POSITIVE_INFINITY,
      );
    }
    [beforePrevious, previous] = [previous, current];
  }
  return previous[b.length]!;
}
