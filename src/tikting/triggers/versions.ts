import { createHash } from "node:crypto";
import { isObject } from "../../kit/inputs";
import type { Change } from "../../kit/trigger/changes";
import { decodeSeen, encodeSeen } from "../../kit/trigger/seen";

/** The size of the memory. The platform keeps a trigger's state small; some 7,000 tickets fit in. */
const MOST_CHARACTERS = 56_000;

/** Four bytes: one change in four billion has the fingerprint of the version before. */
const FINGERPRINT_BYTES = 4;

/** What a trigger knows about the tickets of a list; kept between polls as JSON. */
export interface Known {
  /** The fingerprint of each ticket's latest version, encoded. */
  versions: string;
  /** The highest ID when the previous poll began: an unknown ticket with a higher one is new. */
  base: number;
  /** The highest ID so far. */
  highest: number;
  /** Tickets with a lower ID did not fit into the memory and are not watched; 0 if all fitted. */
  floor: number;
}

/** Whether a value is what `compare` returned. */
export function isKnown(value: unknown): value is Known {
  if (!isObject(value)) return false;
  const { versions, base, highest, floor } = value;
  if (![base, highest, floor].every(Number.isSafeInteger)) return false;
  try {
    decodeSeen(versions);
    return true;
  } catch {
    return false;
  }
}

/** A ticket of the list, with its ID. */
export interface Listed {
  id: number;
  ticket: object;
}

/**
 * Finds the tickets that differ from what is known about them. Tikting's list has no documented timestamps, so the
 * contents are compared.
 * @param known undefined in the first poll, which finds no changes
 * @param fields the fields that are compared; all of them by default
 */
export function compare<Ticket extends Listed>(
  listed: Ticket[],
  known: Known | undefined,
  fields: string[] | undefined,
): { changes: Change<Ticket["ticket"]>[]; known: Known; unwatched: number } {
  const before = decodeSeen(known?.versions ?? "");
  const base = known?.base ?? 0;
  const present = new Map<number, bigint>();
  const changes: Change<Ticket["ticket"]>[] = [];
  for (const { id, ticket } of listed) {
    const version = fingerprint(ticket, fields);
    if (known && id >= known.floor && before.get(id) !== version) {
      const isNew = !before.has(id) && id > base;
      changes.push({ changeType: isNew ? "created" : "updated", record: ticket });
    }
    present.set(id, version);
  }
  const highest = listed.reduce((most, { id }) => Math.max(most, id), known?.highest ?? 0);
  // Tickets that are not listed are remembered as well: one that was skipped because others moved would look changed.
  const absent = [...before].filter(([id]) => !present.has(id));
  const { text, floor } = newest([...present], absent);
  const unwatched = listed.filter(({ id }) => id < floor).length;
  return { changes, known: { versions: text, base: known?.highest ?? highest, highest, floor }, unwatched };
}

type Version = [id: number, fingerprint: bigint];

const byIdDescending = ([one]: Version, [other]: Version) => other - one;

/**
 * Encodes as many versions as fit: first those of listed tickets, the highest IDs first.
 * @returns `floor` is the lowest ID of a listed ticket that fits, if not all do
 */
function newest(present: Version[], absent: Version[]): { text: string; floor: number } {
  const all = [...present.sort(byIdDescending), ...absent.sort(byIdDescending)];
  const textOf = (count: number) => encodeSeen(new Map(all.slice(0, count)), Number.POSITIVE_INFINITY).text;
  let count = all.length;
  let text = textOf(count);
  while (text.length > MOST_CHARACTERS) {
    count = Math.floor((count * MOST_CHARACTERS) / text.length) - 1;
    text = textOf(count);
  }
  return { text, floor: count < present.length ? all[count - 1]![0] : 0 };
}

function fingerprint(ticket: object, fields: string[] | undefined): bigint {
  const compared = fields
    ? Object.fromEntries(fields.map((field) => [field, (ticket as Record<string, unknown>)[field] ?? null]))
    : ticket;
  const digest = createHash("sha256").update(JSON.stringify(compared, inOrder)).digest();
  return BigInt(digest.readUIntBE(0, FINGERPRINT_BYTES));
}

/** The order of an object's keys is no change. */
const inOrder = (_key: string, value: unknown) =>
  isObject(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value;
