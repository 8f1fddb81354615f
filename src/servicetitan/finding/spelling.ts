/** Words of street addresses that are written in several ways. */
const ABBREVIATIONS: Record<string, string> = {
  apartment: "apt",
  avenue: "ave",
  av: "ave",
  boulevard: "blvd",
  circle: "cir",
  court: "ct",
  drive: "dr",
  east: "e",
  highway: "hwy",
  lane: "ln",
  north: "n",
  northeast: "ne",
  northwest: "nw",
  parkway: "pkwy",
  place: "pl",
  road: "rd",
  south: "s",
  southeast: "se",
  southwest: "sw",
  square: "sq",
  street: "st",
  suite: "ste",
  terrace: "ter",
  trail: "trl",
  west: "w",
};

/** The words of a text: lowercase, without accents and punctuation. */
const wordsOf = (text: string): string[] =>
  text
    .normalize("NFKD")
    .replace(/\p{M}|['’]/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");

/**
 * A name as it is compared: "O'Brien, Dana" and "dana obrien" are the same.
 * @returns the words in alphabetical order
 */
export const comparableName = (name: string): string => wordsOf(name).sort().join(" ");

/** A street or unit as it is compared: "801 North Brand Boulevard" and "801 N. Brand Blvd" are the same. */
export const comparableStreet = (street: string): string =>
  wordsOf(street)
    .map((word) => (Object.hasOwn(ABBREVIATIONS, word) ? ABBREVIATIONS[word] : word))
    .join(" ");

/** A ZIP code without the four digits that extend it; other postal codes as they are. */
export const withoutExtension = (zip: string): string => zip.trim().replace(/^(\d{5})-\d{4}$/, "$1");

/** A postal code as it is compared: without extension, spaces and capitals. */
export const comparableZip = (zip: string): string => withoutExtension(zip).replace(/\s/g, "").toLowerCase();
