import { fromTicks, timestamp, toTicks } from "../../../src/kit/trigger/timestamp";
import type { Api } from "../../../src/servicetitan/client";

const TICKS_IN_SECOND = 10_000_000n;
const START = toTicks(timestamp("2026-03-01T08:00:00Z")!);

/** One state of a record, from the moment on at which lists show it. */
interface Version {
  modifiedOn: bigint;
  visibleAt: bigint;
  deleted: boolean;
}

interface Row {
  id: number;
  createdOn: bigint;
  versions: Version[];
}

/** How a vendor behaves. */
export interface Behaviour {
  /** The most rows in a page, whatever is asked. */
  pageSize: number;
  /** False: the order is always by ID, whatever is asked. */
  sorts: boolean;
  /** Ticks between two moments that its clock can tell apart. */
  resolution: bigint;
  /** Whether moments in a query are cut to whole milliseconds. */
  cutsQuery: boolean;
  /** Whether the record stands inside each item, as in lists of calls. */
  nested: boolean;
}

export interface Shown {
  id: number;
  createdOn: string;
  modifiedOn: string;
}

type Query = { [parameter: string]: unknown };

/** As a .NET API writes it: no zeros at the end of the fraction. */
const written = (ticks: bigint) => fromTicks(ticks).replace(/\.?0*Z$/, "Z");

/**
 * A vendor's lists and feeds in memory, with a clock of its own. What happens to a record is seen in lists some
 * time later.
 */
export class VendorModel {
  now = START;
  readonly rows: Row[] = [];
  /** Called before each request is answered; may throw. */
  onRequest: (count: number) => void = () => undefined;
  requests = 0;
  /** What lists have shown since this was last emptied. */
  readonly shown = new Set<string>();

  constructor(readonly behaviour: Behaviour) {}

  readonly api = {
    get: async <Data>(path: string, query: Query = {}) => {
      this.onRequest(++this.requests);
      const answer = path.includes("export/") ? this.feed(query) : this.list(path, query);
      this.wait(0.2);
      return structuredClone(answer) as Data;
    },
  } as Api;

  wait(seconds: number): void {
    this.now += (BigInt(Math.round(seconds * 1000)) * TICKS_IN_SECOND) / 1000n;
  }

  private get moment(): bigint {
    return this.now - (this.now % this.behaviour.resolution);
  }

  insert(count: number, lateSeconds: number): void {
    for (let left = count; left > 0; left--) {
      const row: Row = { id: this.rows.length + 1, createdOn: this.moment, versions: [] };
      this.rows.push(row);
      this.put(row, lateSeconds, false);
    }
  }

  /** A record that was changed at this very moment already stays as it is: nobody could tell the two changes apart. */
  change(at: number, lateSeconds: number): void {
    this.touch(at, lateSeconds, false);
  }

  remove(at: number): void {
    this.touch(at, 0, true);
  }

  private touch(at: number, lateSeconds: number, deleted: boolean): void {
    const row = this.rows[at % Math.max(1, this.rows.length)];
    const last = row?.versions.at(-1);
    if (row && last && !last.deleted && last.modifiedOn < this.moment) this.put(row, lateSeconds, deleted);
  }

  private put(row: Row, lateSeconds: number, deleted: boolean): void {
    const before = row.versions.at(-1)?.visibleAt ?? 0n;
    const visibleAt = this.now + BigInt(lateSeconds) * TICKS_IN_SECOND;
    row.versions.push({
      modifiedOn: this.moment,
      visibleAt: visibleAt > before ? visibleAt : before,
      deleted,
    });
  }

  private visible(row: Row): Version | undefined {
    return row.versions.findLast(({ visibleAt }) => visibleAt <= this.now);
  }

  /** The records as they are now, those deleted left out. */
  current(): Shown[] {
    return this.rows.flatMap((row) => {
      const version = this.visible(row);
      return version && !version.deleted ? [this.show(row, version)] : [];
    });
  }

  private show = ({ id, createdOn }: Row, { modifiedOn }: Version): Shown => ({
    id,
    createdOn: written(createdOn),
    modifiedOn: written(modifiedOn),
  });

  private asked(value: unknown): bigint | undefined {
    const moment = timestamp(value);
    if (value !== undefined && !moment) throw new Error(`${value} is no moment.`);
    const ticks = moment && toTicks(moment);
    return ticks !== undefined && this.behaviour.cutsQuery ? ticks - (ticks % 10_000n) : ticks;
  }

  private list(path: string, query: Query) {
    const from = this.asked(query.modifiedOnOrAfter);
    const until = this.asked(query.modifiedBefore);
    if (query.sort !== undefined && /technicians|employees/.test(path))
      throw new Error(`${path} takes no sort.`);
    const found = this.rows.flatMap((row) => {
      const version = this.visible(row);
      if (!version || version.deleted) return [];
      const { modifiedOn } = version;
      const fits = (from === undefined || modifiedOn >= from) && (until === undefined || modifiedOn < until);
      return fits ? [{ row, version }] : [];
    });
    const [, sign, field] = /^([+-]?)(\w+)$/.exec(String(query.sort ?? "")) ?? [];
    if (this.behaviour.sorts && field === "ModifiedOn") {
      found.sort((one, other) => Number(one.version.modifiedOn - other.version.modifiedOn));
      if (sign === "-") found.reverse();
    }
    const size = Math.min(Number(query.pageSize ?? 50), this.behaviour.pageSize);
    const start = (Number(query.page ?? 1) - 1) * size;
    const records = found.slice(start, start + size).map(({ row, version }) => this.show(row, version));
    for (const { id, modifiedOn } of records) this.shown.add(`${id} ${modifiedOn}`);
    return {
      page: Number(query.page ?? 1),
      pageSize: size,
      hasMore: start + size < found.length,
      totalCount: query.includeTotal ? found.length : null,
      data: this.behaviour.nested ? records.map((leadCall) => ({ id: leadCall.id, leadCall })) : records,
    };
  }

  /**
   * An export feed: every version that a row has last, deleted rows among them, by change. With recent changes its
   * place stays behind what has not settled, so that those rows come again.
   */
  private feed(query: Query) {
    const given = String(query.from ?? "");
    const isPlace = /^\d+ \d+ \d+ \d+$/.test(given);
    const start = given && !isPlace ? toTicks(timestamp(`${given}T00:00:00Z`)!) : 0n;
    const [moment, id, ...calm] = isPlace ? given.split(" ").map(BigInt) : [start, 0n, start, 0n];
    const settled = this.now - 15n * 60n * TICKS_IN_SECOND;
    const found = this.rows
      .flatMap((row) => {
        const version = this.visible(row);
        if (!version || !(query.includeRecentChanges || version.modifiedOn <= settled)) return [];
        const { modifiedOn } = version;
        const isAfter = modifiedOn > moment! || (modifiedOn === moment && BigInt(row.id) > id!);
        return isAfter ? [{ row, version }] : [];
      })
      .sort((one, other) =>
        one.version.modifiedOn === other.version.modifiedOn
          ? one.row.id - other.row.id
          : Number(one.version.modifiedOn - other.version.modifiedOn),
      );
    const page = found.slice(0, this.behaviour.pageSize);
    const hasMore = found.length > page.length;
    const placeOf = (one: (typeof page)[number] | undefined) =>
      one && [one.version.modifiedOn, BigInt(one.row.id)];
    const quiet = placeOf(page.findLast(({ version }) => version.modifiedOn <= settled)) ?? calm;
    return {
      hasMore,
      continueFrom: [...((hasMore && placeOf(page.at(-1))) || quiet), ...quiet].join(" "),
      data: page.map(({ row, version }) => ({ ...this.show(row, version), active: !version.deleted })),
    };
  }
}
