import { z } from "zod";
import type { Clock } from "./clock";
import { checkState, type Persistent } from "./persistence";

type Id = number | string;

/** Options of a collection. */
export interface CollectionSetup<Row extends { id: Id }> {
  /** Returns the first records, in order. Called at the first access, so that an unused collection costs nothing. */
  fill?: () => Iterable<Row>;
  /**
   * Returns the ID of the next record.
   * Defaults to a number one above the highest that the collection has ever had.
   * @param count the number of records, hidden ones included
   */
  nextId?: (count: number) => Row["id"];
  /** Decides when a hidden record appears. Defaults to the computer's clock. */
  clock?: Clock;
}

const id = z.union([z.number(), z.string()]);

const collectionState = z.object({
  /** Added and changed records; added ones in the order of addition. */
  // Not an object schema, which would reorder the fields.
  changed: z.array(z.custom<{ id: Id }>((row) => id.safeParse((row as { id?: unknown } | null)?.id).success)),
  removed: z.set(id),
  highest: z.number(),
  // Not z.number(), which rejects Infinity.
  hiddenUntil: z.map(
    id,
    z.custom<number>((value) => typeof value === "number"),
  ),
});

type CollectionState = z.output<typeof collectionState>;

/**
 * Stores records of one kind in memory, by ID and in insertion order. The returned records are not copies. Change
 * them only with `change`; a snapshot does not contain other changes.
 */
export class Collection<Row extends { id: Id }> implements Persistent {
  private rows: Map<Row["id"], Row> | undefined;
  private ordered: Row[] | undefined;
  private highest = 0;
  private readonly hiddenUntil = new Map<Row["id"], number>();
  private readonly changed = new Set<Row["id"]>();
  private readonly removed = new Set<Row["id"]>();
  /** A restored state, until the first records are generated. */
  private pending: CollectionState | undefined;

  constructor(private readonly setup: CollectionSetup<Row> = {}) {}

  private get map(): Map<Row["id"], Row> {
    if (!this.rows) {
      this.rows = new Map();
      for (const row of this.setup.fill?.() ?? []) this.put(row);
      if (this.pending) this.apply(this.pending);
      this.pending = undefined;
    }
    return this.rows;
  }

  private put(row: Row): Row {
    (this.rows as Map<Row["id"], Row>).set(row.id, row);
    if (typeof row.id === "number" && row.id > this.highest) this.highest = row.id;
    this.ordered = undefined;
    return row;
  }

  /** The number of records, hidden ones included. */
  get size(): number {
    return this.map.size;
  }

  /** @returns all records that are not hidden, in insertion order */
  all(): readonly Row[] {
    this.ordered ??= [...this.map.values()];
    if (this.hiddenUntil.size === 0) return this.ordered;
    return this.ordered.filter((row) => this.isVisible(row.id));
  }

  /** @returns the record, or undefined if there is none or it is hidden */
  get(id: Row["id"]): Row | undefined {
    const row = this.map.get(id);
    return row && this.isVisible(id) ? row : undefined;
  }

  /** True if there is such a record and it is not hidden. */
  has(id: Row["id"]): boolean {
    return this.get(id) !== undefined;
  }

  /** @returns the ID that the next new record will have */
  nextId(): Row["id"] {
    const count = this.map.size;
    return this.setup.nextId?.(count) ?? this.highest + 1;
  }

  /**
   * Adds a record; without an ID it gets the next one.
   * @throws Error if there is already a record with its ID
   */
  add(row: Omit<Row, "id"> & { id?: Row["id"] }): Row {
    const id = row.id ?? this.nextId();
    if (this.map.has(id)) throw new Error(`There is already a record ${id}`);
    // Deleted first, so that the set contains added records in the order of addition.
    this.changed.delete(id);
    this.changed.add(id);
    return this.put({ ...row, id } as Row);
  }

  /**
   * Changes fields of a record; a field whose new value is undefined keeps its old one.
   * @throws Error if there is no such record
   */
  change(id: Row["id"], changes: Partial<Row>): Row {
    const row = this.map.get(id);
    if (!row) throw new Error(`There is no record ${id}`);
    const set = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
    Object.assign(row, set);
    this.changed.add(id);
    // A new array invalidates every index that was built on the old one.
    this.ordered = undefined;
    return row;
  }

  /** Makes the same changes to several records. */
  changeAll(ids: Iterable<Row["id"]>, changes: Partial<Row>): void {
    for (const id of ids) this.change(id, changes);
  }

  /** @returns false if there was no such record */
  remove(id: Row["id"]): boolean {
    const wasPresent = this.map.delete(id);
    if (wasPresent) {
      this.removed.add(id);
      this.ordered = undefined;
    }
    return wasPresent;
  }

  /**
   * Hides records until the clock reaches a time, like an API whose reads lag behind its writes.
   * @param until milliseconds since 1970; defaults to Infinity, which lasts until `reveal`
   */
  hide(ids: Iterable<Row["id"]>, until = Number.POSITIVE_INFINITY): void {
    for (const id of ids) this.hiddenUntil.set(id, until);
  }

  /** Shows hidden records at once. Defaults to all of them. */
  reveal(ids: Iterable<Row["id"]> = [...this.hiddenUntil.keys()]): void {
    for (const id of ids) this.hiddenUntil.delete(id);
  }

  private isVisible(id: Row["id"]): boolean {
    const until = this.hiddenUntil.get(id);
    if (until === undefined) return true;
    const now = (this.setup.clock ?? Date.now)();
    if (now < until) return false;
    this.hiddenUntil.delete(id);
    return true;
  }

  /** @returns the differences from the first records */
  saveState(): CollectionState | undefined {
    const { changed, removed, hiddenUntil, highest, pending } = this;
    if (pending) return pending;
    if (changed.size + removed.size + hiddenUntil.size === 0) return undefined;
    const rows = [...changed].map((id) => this.map.get(id)).filter((row) => row !== undefined);
    return { changed: rows, removed, highest, hiddenUntil };
  }

  restoreState(state: unknown): void {
    const checked = checkState(collectionState, state, "records");
    if (this.rows) this.apply(checked);
    else this.pending = checked;
  }

  private apply({ changed, removed, highest, hiddenUntil }: CollectionState): void {
    for (const id of removed) this.remove(id);
    for (const row of changed) {
      this.put(row as Row);
      this.changed.add(row.id);
    }
    for (const id of removed) this.removed.add(id);
    this.highest = highest;
    for (const [id, until] of hiddenUntil) this.hiddenUntil.set(id, until);
  }
}

/** Creates a collection for each kind of record. */
export const createCollections = <Kinds extends { [Name in keyof Kinds]: { id: Id } }>(
  fill: { [Name in keyof Kinds]: () => Iterable<Kinds[Name]> },
  clock: Clock,
) =>
  Object.fromEntries(
    Object.entries<() => Iterable<{ id: Id }>>(fill).map(([name, rows]) => [
      name,
      new Collection({ fill: rows, clock }),
    ]),
  ) as unknown as { readonly [Name in keyof Kinds]: Collection<Kinds[Name]> };
