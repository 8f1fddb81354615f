/** The maximum length of an example payload, in characters: one line that a reader can still scan. */
const LONGEST_PAYLOAD = 600;

/** The maximum length of a text inside a payload that is too long. */
const LONGEST_TEXT = 80;

/** The numbers of fields per object that are tried, from more than any record has down to a few. */
const FIELD_LIMITS = Array.from({ length: 58 }, (_, index) => 60 - index);

/** One record of a list shows the shape of all. */
const RECORDS_KEPT = 1;

/** Several plain values show that a list has several. */
const VALUES_KEPT = 3;

/**
 * An example payload as one line of JSON. A long one is shortened and stays valid: lists keep their first entry,
 * and an object that lost fields has a field "…" with their number.
 */
export function oneLine(payload: unknown): string {
  const plain = withoutBytes(payload);
  const whole = JSON.stringify(plain);
  if (whole.length <= LONGEST_PAYLOAD) return whole;
  let text = whole;
  for (const fields of FIELD_LIMITS) {
    text = JSON.stringify(shortened(plain, fields));
    if (text.length <= LONGEST_PAYLOAD) break;
  }
  return text;
}

/** Replaces files by their size. */
function withoutBytes(value: unknown): unknown {
  if (Buffer.isBuffer(value)) return `(file, ${value.length} bytes)`;
  if (Array.isArray(value)) return value.map(withoutBytes);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withoutBytes(one)]));
}

function shortened(value: unknown, fields: number): unknown {
  if (typeof value === "string")
    return value.length > LONGEST_TEXT ? `${value.slice(0, LONGEST_TEXT - 1)}…` : value;
  if (Array.isArray(value)) {
    const kept = typeof value[0] === "object" ? RECORDS_KEPT : VALUES_KEPT;
    return value.slice(0, kept).map((one) => shortened(one, fields));
  }
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value);
  const kept = entries.slice(0, fields).map(([key, one]) => [key, shortened(one, fields)] as const);
  const left = entries.length - kept.length;
  return Object.fromEntries(left > 0 ? [...kept, ["…", `${left} more field${left === 1 ? "" : "s"}`]] : kept);
}
