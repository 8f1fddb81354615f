import type { Clock } from "./clock";

type Id = number | string;

/** What a collection is made of. */
export interface CollectionSetup<Row extends { id: Id }> {
  /** Its first records, in order. Called once, at the first use: what is never asked for costs nothing. */
  fill?: () => Iterable<Row>;
  /** Names the next record; without it ids are numbers and the next is one above the highest. */
  nextId?: (count: number) => Row["id"];
  /** Decides when a hidden record appears. */
  clock?: Clock;
}

/** Records of one kind, held in memory by id, in the order they came. Rows are live: treat them as read only. */
export class Collection<Row extends { id: Id }> {
  private rows: Map<Row["id"], Row> | undefined;
  private ordered: Row[] | undefined;
  private highest = 0;
  private readonly hiddenUntil = new Map<Row["id"], number>();

  constructor(private readonly setup: CollectionSetup<Row> = {}) {}

  private get map(): Map<Row["id"], Row> {
    if (!this.rows) {
      this.rows = new Map();
      for (const row of this.setup.fill?.() ?? []) this.put(row);
    }
    return this.rows;
  }

  private put(row: Row): Row {
    (this.rows as Map<Row["id"], Row>).set(row.id, row);
    if (typeof row.id === "number" && row.id > this.highest) this.highest = row.id;
    this.ordered = undefined;
    return row;
  }

  get size(): number {
    return this.map.size;
  }

  /** All records that are not hidden, in the order they came. */
  all(): readonly Row[] {
    this.ordered ??= [...this.map.values()];
    if (this.hiddenUntil.size === 0) return this.ordered;
    return this.ordered.filter((row) => this.isVisible(row.id));
  }

  get(id: Row["id"]): Row | undefined {
    const row = this.map.get(id);
    return row && this.isVisible(id) ? row : undefined;
  }

  has(id: Row["id"]): boolean {
    return this.get(id) !== undefined;
  }

  /** The id that the next new record takes. */
  nextId(): Row["id"] {
    const count = this.map.size;
    return this.setup.nextId?.(count) ?? this.highest + 1;
  }

  /** Adds a record; without an id it gets the next one. */
  add(row: Omit<Row, "id"> & { id?: Row["id"] }): Row {
    const id = row.id ?? this.nextId();
    if (this.map.has(id)) throw new Error(`There is already a record ${id}`);
    return this.put({ ...row, id } as Row);
  }

  /** Changes fields of a record; fields whose value is undefined keep theirs. */
  change(id: Row["id"], changes: Partial<Row>): Row {
    const row = this.map.get(id);
    if (!row) throw new Error(`There is no record ${id}`);
    const set = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
    Object.assign(row, set);
    // A new array tells whoever grouped the records by a field to do so again.
    this.ordered = undefined;
    return row;
  }

  /** Changes many records alike: a hundred that share one modifiedOn, say. */
  changeAll(ids: Iterable<Row["id"]>, changes: Partial<Row>): void {
    for (const id of ids) this.change(id, changes);
  }

  remove(id: Row["id"]): boolean {
    const removed = this.map.delete(id);
    if (removed) this.ordered = undefined;
    return removed;
  }

  /**
   * Keeps records out of sight until the clock says so, as an API whose reads lag behind its writes.
   * @param until milliseconds since 1970; Infinity until `reveal`
   */
  hide(ids: Iterable<Row["id"]>, until = Number.POSITIVE_INFINITY): void {
    for (const id of ids) this.hiddenUntil.set(id, until);
  }

  /** Shows hidden records at once; all of them where no ids are given. */
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
}
