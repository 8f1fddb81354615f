import { createHash } from "node:crypto";

/** What was delivered, by its key, with the moment that it belongs to: ticks of a clock, or a count. */
export type Seen = Map<number, bigint>;

/**
 * What a trigger's memory may take, in characters. The platform keeps it small; 20,000 records that were changed
 * at one and the same moment fit in.
 */
export const MOST_CHARACTERS = 60_000;

/** Six bits a character. */
const MOST_BITS = MOST_CHARACTERS * 6;

/** What the first moment takes more than one that stands behind another. */
const FIRST_MOMENT_BITS = 128;

interface Encoded {
  text: string;
  /** Everything up to this moment was forgotten; absent where all fitted. */
  forgottenUpTo?: bigint;
}

/** A whole number stands for itself; any other ID, for 48 bits of its hash. */
export function keyOf(id: number | string): number {
  if (typeof id === "number" && Number.isSafeInteger(id) && id >= 0) return id;
  return createHash("sha1").update(String(id)).digest().readUIntBE(0, 6);
}

/**
 * Packs what was delivered into text. Keys of one moment share it and stand as gaps in Rice code, which takes
 * about two bytes for an ID.
 */
export function encodeSeen(seen: Seen): Encoded {
  const moments = [...byMoment(seen)].sort(([one], [other]) => (one < other ? -1 : 1));
  const whole = pack(moments);
  if (whole.text.length <= MOST_CHARACTERS) return { text: whole.text };
  const total = whole.ends.at(-1)!;
  const last = whole.ends.findIndex((end) => total - end <= MOST_BITS - FIRST_MOMENT_BITS);
  return { text: pack(moments.slice(last + 1)).text, forgottenUpTo: moments[last]![0] };
}

/** What `encodeSeen` packed. */
export function decodeSeen(text: string): Seen {
  const bits = new BitReader(Buffer.from(text, "base64"));
  const seen: Seen = new Map();
  let moment = 0n;
  for (let moments = text === "" ? 0n : bits.number(); moments > 0n; moments--) {
    moment += bits.number();
    const size = Number(bits.number());
    const divisor = Number(bits.number());
    let key = Number(bits.number());
    seen.set(key, moment);
    for (let left = size - 1; left > 0; left--) {
      key += 1 + bits.rice(divisor);
      seen.set(key, moment);
    }
  }
  return seen;
}

/** Forgets what belongs to an earlier moment. */
export function forgetBefore(seen: Seen, moment: bigint): void {
  for (const [key, at] of seen) if (at < moment) seen.delete(key);
}

function byMoment(seen: Seen): Map<bigint, number[]> {
  const moments = new Map<bigint, number[]>();
  for (const [key, at] of seen) {
    const keys = moments.get(at);
    if (keys) keys.push(key);
    else moments.set(at, [key]);
  }
  return moments;
}

/** Packs moments, and tells at which bit each one ends. */
function pack(moments: [bigint, number[]][]): { text: string; ends: number[] } {
  const ends: number[] = [];
  const bits = new BitWriter();
  bits.number(BigInt(moments.length));
  let before = 0n;
  for (const [moment, keys] of moments) {
    bits.number(moment - before);
    before = moment;
    keys.sort((one, other) => one - other);
    const first = keys[0]!;
    // The best divisor for gaps of a known mean is the power of two below it.
    const mean = (keys.at(-1)! - first) / keys.length;
    const divisor = mean < 1 ? 0 : Math.floor(Math.log2(mean));
    bits.number(BigInt(keys.length));
    bits.number(BigInt(divisor));
    bits.number(BigInt(first));
    for (let at = 1; at < keys.length; at++) bits.rice(keys[at]! - keys[at - 1]! - 1, divisor);
    ends.push(bits.length);
  }
  return { text: bits.text(), ends };
}

const HALF = 30;
const LARGEST_NUMBER = BigInt(Number.MAX_SAFE_INTEGER);

/** Numbers of any size in groups of seven bits, small ones with a known mean in Rice code. */
class BitWriter {
  private bytes: number[] = [];
  private filled = 8;

  private bit(value: number): void {
    if (this.filled === 8) {
      this.bytes.push(0);
      this.filled = 0;
    }
    if (value) this.bytes[this.bytes.length - 1]! |= 0x80 >> this.filled;
    this.filled++;
  }

  private bits(value: number, count: number): void {
    // Shifts see 32 bits only.
    if (count > HALF) this.bits(Math.floor(value / 2 ** HALF), count - HALF);
    const low = count > HALF ? value % 2 ** HALF : value;
    for (let at = Math.min(count, HALF) - 1; at >= 0; at--) this.bit((low >>> at) & 1);
  }

  number(value: bigint): void {
    let large = value;
    for (; large > LARGEST_NUMBER; large >>= 7n) this.bits(128 + Number(large & 127n), 8);
    let left = Number(large);
    for (; left > 127; left = Math.floor(left / 128)) this.bits(128 + (left % 128), 8);
    this.bits(left, 8);
  }

  rice(value: number, divisor: number): void {
    for (let quotient = Math.floor(value / 2 ** divisor); quotient > 0; quotient--) this.bit(1);
    this.bit(0);
    this.bits(value % 2 ** divisor, divisor);
  }

  get length(): number {
    return this.bytes.length * 8 - 8 + this.filled;
  }

  text(): string {
    return Buffer.from(this.bytes).toString("base64");
  }
}

class BitReader {
  private at = 0;

  constructor(private readonly bytes: Buffer) {}

  private bit(): number {
    const byte = this.bytes[this.at >> 3] ?? 0;
    return (byte >> (7 - (this.at++ & 7))) & 1;
  }

  private bits(count: number): number {
    let value = 0;
    for (let left = count; left > 0; left--) value = value * 2 + this.bit();
    return value;
  }

  number(): bigint {
    const groups: number[] = [];
    for (;;) {
      const group = this.bits(8);
      groups.push(group % 128);
      if (group < 128) break;
    }
    // Seven groups fit in a number.
    if (groups.length <= 7) return BigInt(groups.reduceRight((value, group) => value * 128 + group, 0));
    return groups.reduceRight((value, group) => value * 128n + BigInt(group), 0n);
  }

  rice(divisor: number): number {
    let quotient = 0;
    while (this.bit()) quotient++;
    return quotient * 2 ** divisor + this.bits(divisor);
  }
}
