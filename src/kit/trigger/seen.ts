import { createHash } from "node:crypto";
import { deflateSync, inflateSync } from "node:zlib";

/** What was delivered: the time of each key, in ticks of a clock or as a count. */
export type Seen = Map<number, bigint>;

/**
 * The size of a trigger's memory, in characters. The platform keeps it small; some 17,000 records that were changed
 * at the same time fit in.
 */
export const MOST_CHARACTERS = 60_000;

/** Begins every encoding, so that a later format is not misread. */
const VERSION = "1:";

/** The inflated size of the largest memory is below this; damaged text may claim more. */
const LARGEST_INFLATED = 1_048_576;

/** More bits than any time or key has. */
const LONGEST_VARINT = 70n;

interface Encoded {
  text: string;
  /** Everything up to this time was forgotten; absent if everything fitted. */
  forgottenUpTo?: bigint;
}

/** A whole number is its own key; any other ID is represented by 48 bits of its hash. */
export function keyOf(id: number | string): number {
  if (typeof id === "number" && Number.isSafeInteger(id) && id >= 0) return id;
  return createHash("sha1").update(String(id)).digest().readUIntBE(0, 6);
}

/**
 * Encodes as much as fits, the latest times first.
 * @param most the maximum number of characters
 */
export function encodeSeen(seen: Seen, most = MOST_CHARACTERS): Encoded {
  const times = [...byTime(seen)].sort(([one], [other]) => (one < other ? -1 : 1));
  const whole = encode(times);
  if (whole.length <= most) return { text: whole };
  let fits = times.length;
  let tooMany = 0;
  while (fits - tooMany > 1) {
    const middle = Math.floor((fits + tooMany) / 2);
    if (encode(times.slice(middle)).length <= most) fits = middle;
    else tooMany = middle;
  }
  return { text: encode(times.slice(fits)), forgottenUpTo: times[fits - 1]![0] };
}

/**
 * Decodes what `encodeSeen` encoded.
 * @throws Error if the text is damaged or was not written by `encodeSeen`
 */
export function decodeSeen(text: unknown): Seen {
  const seen: Seen = new Map();
  if (text === "") return seen;
  if (typeof text !== "string") throw new Error("The memory is not text.");
  const numbers = read(text);
  let time = 0n;
  while (numbers.left > 0) {
    time += numbers.next();
    let key = 0;
    for (let left = Number(numbers.next()); left > 0; left--) {
      key += Number(numbers.next());
      seen.set(key, time);
    }
  }
  return seen;
}

/** Forgets everything before a time. */
export function forgetBefore(seen: Seen, time: bigint): void {
  for (const [key, at] of seen) if (at < time) seen.delete(key);
}

function byTime(seen: Seen): Map<bigint, number[]> {
  const times = new Map<bigint, number[]>();
  for (const [key, at] of seen) {
    const keys = times.get(at);
    if (keys) keys.push(key);
    else times.set(at, [key]);
  }
  return times;
}

/** Times and keys as differences, in ascending order. Zlib adds a checksum. */
function encode(times: [bigint, number[]][]): string {
  if (times.length === 0) return "";
  const bytes: number[] = [];
  let time = 0n;
  for (const [at, keys] of times) {
    write(bytes, at - time);
    time = at;
    write(bytes, BigInt(keys.length));
    let previous = 0;
    for (const key of keys.sort((one, other) => one - other)) {
      write(bytes, BigInt(key - previous));
      previous = key;
    }
  }
  return VERSION + deflateSync(Buffer.from(bytes)).toString("base64");
}

/** Appends a number as a varint: seven bits per byte, the lowest first. */
function write(bytes: number[], value: bigint): void {
  let left = value;
  for (; left > 127n; left >>= 7n) bytes.push(Number(left & 127n) | 128);
  bytes.push(Number(left));
}

function read(text: string) {
  if (!text.startsWith(VERSION)) throw new Error("The memory was written by another version.");
  const bytes = inflateSync(Buffer.from(text.slice(VERSION.length), "base64"), {
    maxOutputLength: LARGEST_INFLATED,
  });
  let at = 0;
  return {
    get left() {
      return bytes.length - at;
    },
    next(): bigint {
      let value = 0n;
      for (let shift = 0n; ; shift += 7n) {
        const byte = bytes[at++];
        if (byte === undefined || shift > LONGEST_VARINT) throw new Error("The memory is damaged.");
        value |= BigInt(byte & 127) << shift;
        if (byte < 128) return value;
      }
    },
  };
}
