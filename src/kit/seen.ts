import { fromTicks, type Timestamp, toTicks } from "./timestamp";

/** Which version of which records was delivered: an ID with the moment of its last change. */
export type Seen = Map<number, Timestamp>;

/**
 * What a trigger's state may take, in characters. The platform keeps it small; 20,000 records that were changed
 * at one and the same moment fit in.
 */
const MOST_CHARACTERS = 60_000;

/** Forgets the oldest versions, a tenth at a time, until the rest fits. */
const FORGOTTEN_SHARE = 0.1;

interface Encoded {
  text: string;
  /** Every version up to this moment was forgotten; absent where all fitted. */
  forgottenUpTo?: Timestamp;
}

/**
 * Packs delivered versions into text. Versions of one moment share it; their IDs stand as gaps in Rice code,
 * which takes about two bytes an ID.
 */
export function encodeSeen(seen: Seen): Encoded {
  const moments = [...groups(seen)].sort(([one], [other]) => (one < other ? -1 : 1));
  let forgottenUpTo: Timestamp | undefined;
  for (let from = 0; ; ) {
    const text = pack(moments.slice(from));
    if (text.length <= MOST_CHARACTERS) return { text, forgottenUpTo };
    from += Math.max(1, Math.ceil((moments.length - from) * FORGOTTEN_SHARE));
    forgottenUpTo = moments[from - 1]?.[0];
  }
}

/** The versions that `encodeSeen` packed. */
export function decodeSeen(text: string): Seen {
  const bits = new BitReader(Buffer.from(text, "base64"));
  const seen: Seen = new Map();
  let ticks = 0n;
  for (let moments = bits.number(); moments > 0n; moments--) {
    ticks += bits.number();
    const at = fromTicks(ticks);
    const size = Number(bits.number());
    const divisor = Number(bits.number());
    let id = -1;
    for (let left = size; left > 0; left--) {
      id += 1 + bits.rice(divisor);
      seen.set(id, at);
    }
  }
  return seen;
}

/** Forgets versions before a moment. */
export function forgetBefore(seen: Seen, moment: Timestamp): void {
  for (const [id, at] of seen) if (at < moment) seen.delete(id);
}

function groups(seen: Seen): Map<Timestamp, number[]> {
  const byMoment = new Map<Timestamp, number[]>();
  for (const [id, at] of seen) {
    const ids = byMoment.get(at);
    if (ids) ids.push(id);
    else byMoment.set(at, [id]);
  }
  return byMoment;
}

function pack(moments: [Timestamp, number[]][]): string {
  const bits = new BitWriter();
  bits.number(BigInt(moments.length));
  let ticks = 0n;
  for (const [at, ids] of moments) {
    const now = toTicks(at);
    bits.number(now - ticks);
    ticks = now;
    ids.sort((one, other) => one - other);
    // The best divisor for gaps of a known mean is the power of two below it.
    const divisor = Math.max(0, Math.floor(Math.log2(Math.max(1, ids.at(-1)! / ids.length))));
    bits.number(BigInt(ids.length));
    bits.number(BigInt(divisor));
    let before = -1;
    for (const id of ids) {
      bits.rice(id - before - 1, divisor);
      before = id;
    }
  }
  return bits.text();
}

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
    for (let at = count - 1; at >= 0; at--) this.bit(Math.floor(value / 2 ** at) % 2);
  }

  number(value: bigint): void {
    for (let left = value; ; left >>= 7n) {
      const more = left > 127n;
      this.bit(more ? 1 : 0);
      this.bits(Number(left & 127n), 7);
      if (!more) return;
    }
  }

  rice(value: number, divisor: number): void {
    for (let quotient = Math.floor(value / 2 ** divisor); quotient > 0; quotient--) this.bit(1);
    this.bit(0);
    this.bits(value % 2 ** divisor, divisor);
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
    let value = 0n;
    for (let shift = 0n; ; shift += 7n) {
      const more = this.bit();
      value |= BigInt(this.bits(7)) << shift;
      if (!more) return value;
    }
  }

  rice(divisor: number): number {
    let quotient = 0;
    while (this.bit()) quotient++;
    return quotient * 2 ** divisor + this.bits(divisor);
  }
}
