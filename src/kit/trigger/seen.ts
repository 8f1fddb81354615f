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
const LONGEST_VARINT = 70;

/** The search for what fits ends when this part of the memory is used. */
const NEARLY_FULL = 0.98;

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
  if (times.length === 0) return { text: "" };
  const textFrom = encoder(times);
  const whole = textFrom(0);
  if (whole.length <= most) return { text: whole };
  // The first time that fits, between one that does not and the end. Its place is estimated from the lengths.
  let [tooMany, fits] = [0, times.length];
  let [tooLong, text] = [whole.length, ""];
  while (fits - tooMany > 1) {
    const part = (tooLong - most) / (tooLong - text.length);
    const guess = tooMany + Math.round((fits - tooMany) * Math.min(0.9, Math.max(0.1, part)));
    const middle = Math.min(fits - 1, Math.max(tooMany + 1, guess));
    const tried = textFrom(middle);
    if (tried.length > most) [tooMany, tooLong] = [middle, tried.length];
    else [fits, text] = [middle, tried];
    // A little less than fits is good enough.
    if (text.length > most * NEARLY_FULL) break;
  }
  return { text, forgottenUpTo: times[fits - 1]![0] };
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
    for (let left = numbers.nextNumber(); left > 0; left--) {
      key += numbers.nextNumber();
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

/**
 * Encodes times and keys as differences, in ascending order. Zlib adds a checksum.
 * @returns a function that encodes the times from an index on
 */
function encoder(times: [bigint, number[]][]): (from: number) => string {
  const bytes: number[] = [];
  /** Where the keys of each time begin: the times after the first are the same wherever the encoding begins. */
  const keysAt: number[] = [];
  let time = 0n;
  for (const [at, keys] of times) {
    writeTime(bytes, at - time);
    time = at;
    keysAt.push(bytes.length);
    write(bytes, keys.length);
    let previous = 0;
    for (const key of keys.sort((one, other) => one - other)) {
      write(bytes, key - previous);
      previous = key;
    }
  }
  const all = Buffer.from(bytes);
  return (from) => {
    const first: number[] = [];
    writeTime(first, times[from]![0]);
    const encoded = Buffer.concat([Buffer.from(first), all.subarray(keysAt[from])]);
    return VERSION + deflateSync(encoded).toString("base64");
  };
}

/** Appends a number as a varint: seven bits per byte, the lowest first. */
function write(bytes: number[], value: number): void {
  let left = value;
  for (; left > 127; left = Math.floor(left / 128)) bytes.push((left % 128) | 128);
  bytes.push(left);
}

/** Appends a time, which may be more than a number can represent exactly. */
function writeTime(bytes: number[], value: bigint): void {
  let left = value;
  for (; left > Number.MAX_SAFE_INTEGER; left >>= 7n) bytes.push(Number(left & 127n) | 128);
  write(bytes, Number(left));
}

function read(text: string) {
  if (!text.startsWith(VERSION)) throw new Error("The memory was written by another version.");
  const bytes = inflateSync(Buffer.from(text.slice(VERSION.length), "base64"), {
    maxOutputLength: LARGEST_INFLATED,
  });
  let at = 0;
  const nextByte = (shift: number) => {
    const byte = bytes[at++];
    if (byte === undefined || shift > LONGEST_VARINT) throw new Error("The memory is damaged.");
    return byte;
  };
  return {
    get left() {
      return bytes.length - at;
    },
    next(): bigint {
      let value = 0n;
      for (let shift = 0; ; shift += 7) {
        const byte = nextByte(shift);
        value |= BigInt(byte & 127) << BigInt(shift);
        if (byte < 128) return value;
      }
    },
    nextNumber(): number {
      let value = 0;
      for (let shift = 0; ; shift += 7) {
        const byte = nextByte(shift);
        value += (byte & 127) * 2 ** shift;
        if (byte < 128) return value;
      }
    },
  };
}
