/** The pairs of neighboring characters in a name, without case. */
const pairsOf = (name: string): string[] => {
  const text = name.toLowerCase();
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
};

/** The share of pairs that two names have in common: https://en.wikipedia.org/wiki/Dice-Sørensen_coefficient */
function similarity(one: string, other: string): number {
  const pairs = pairsOf(one);
  const others = pairsOf(other);
  const rest = [...others];
  let common = 0;
  for (const pair of pairs) {
    const at = rest.indexOf(pair);
    if (at === -1) continue;
    rest.splice(at, 1);
    common += 1;
  }
  return (2 * common) / Math.max(1, pairs.length + others.length);
}

/** Names that have less in common were hardly meant. */
const LEAST_SIMILARITY = 0.5;

/** The name that was probably meant; undefined if none is similar. */
export function nearest(name: string, names: readonly string[]): string | undefined {
  const rated = names.map((one) => ({ one, rate: similarity(name, one) }));
  const best = rated.reduce((top, next) => (next.rate > top.rate ? next : top), { one: "", rate: 0 });
  return best.rate >= LEAST_SIMILARITY ? best.one : undefined;
}

/** More names than this would hide the end of the sentence. */
const MOST_NAMES = 25;

/** A sentence that suggests a name, and lists the known ones. */
export function suggestion(name: string, known: readonly string[], noun: string): string {
  if (known.length === 0) return `It has no ${noun}.`;
  const meant = nearest(name, known);
  const listed = known.slice(0, MOST_NAMES).join(", ");
  const more = known.length > MOST_NAMES ? ` and ${known.length - MOST_NAMES} more` : "";
  return `${meant ? `Did you mean ${meant}? ` : ""}Its ${noun}: ${listed}${more}.`;
}
