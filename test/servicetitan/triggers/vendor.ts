import { fromTicks, timestamp, toTicks } from "../../../src/kit/trigger/timestamp";
import type { Api } from "../../../src/servicetitan/client";

const TICKS_IN_SECOND = 10_000_000n;
const START = toTicks(timestamp("2026-03-01T08:00:00Z")!);

/** One version of a record, and the time at which it becomes visible in lists. */
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

/** The ways in which vendors differ. */
export interface Behaviour {
  /** The maximum page size, regardless of the requested one. */
  pageSize: number;
  /** False if the order is always by ID, regardless of the requested sort. */
  sorts: boolean;
  /** The resolution of its clock in ticks. */
  resolution: bigint;
  /** Whether timestamps in a query are truncated to milliseconds. */
  truncatesQuery: boolean;
  /** Whether items wrap their record, as in lists of calls. */
  nested: boolean;
  /** The status of a version of a record, for lists of jobs. */
  jobStatus?: (id: number, version: number) => string;
}

export interface Shown {
  id: number;
  jobStatus?: string;
  createdOn: string;
  modifiedOn: string;
}

type Query = { [parameter: string]: unknown };

/** A timestamp in the format of a .NET API, without trailing zeros. */
function formatted(ticks: bigint): string {
  const text = texts.get(ticks) ?? fromTicks(ticks).replace(/\.?0*Z$/, "Z");
  if (texts.size === MOST_TEXTS) texts.clear();
  texts.set(ticks, text);
  return text;
}

/** Most of the time of a long property test would otherwise be spent on formatting. */
const texts = new Map<bigint, string>();
const MOST_TEXTS = 10_000;

/** A vendor's lists and feeds in memory, with its own clock. Changes become visible in lists after a delay. */
export class VendorModel {
  now = START;
  readonly rows: Row[] = [];
  /** Called before each response. May throw. */
  onRequest: (count: number) => void = () => undefined;
  requests = 0;
  /** The versions that lists have returned since this set was last cleared. */
  readonly shown = new Set<string>();

  constructor(readonly behaviour: Behaviour) {}

  private respond(path: string, query: Query = {}): unknown {
    this.onRequest(++this.requests);
    const response = path.includes("export/") ? this.feed(query) : this.list(path, query);
    this.wait(0.2);
    return response;
  }

  readonly api = {
    get: async (path, query) => this.respond(path, query) as never,
    request: async (_method, path, options) => {
      const data = this.respond(path, options?.query) as never;
      const date = new Date(`${fromTicks(this.now).slice(0, 19)}Z`).toUTCString();
      return { status: 200, headers: { date }, data };
    },
  } as Partial<Api> as Api;

  wait(seconds: number): void {
    this.now += (BigInt(Math.round(seconds * 1000)) * TICKS_IN_SECOND) / 1000n;
  }

  /** The current time at the resolution of the clock. */
  private get timestamp(): bigint {
    return this.now - (this.now % this.behaviour.resolution);
  }

  insert(count: number, lateSeconds: number): void {
    for (let left = count; left > 0; left--) {
      const row: Row = { id: this.rows.length + 1, createdOn: this.timestamp, versions: [] };
      this.rows.push(row);
      this.put(row, lateSeconds, false);
    }
  }

  /** Inserts a record whose last change is dated in the future. */
  plant(days: number): void {
    this.insert(1, 0);
    this.rows.at(-1)!.versions[0]!.modifiedOn += BigInt(days * 86_400) * TICKS_IN_SECOND;
  }

  /** A record that was already changed at this timestamp stays unchanged: the two changes could not be distinguished. */
  change(at: number, lateSeconds: number): void {
    this.touch(at, lateSeconds, false);
  }

  remove(at: number): void {
    this.touch(at, 0, true);
  }

  private touch(at: number, lateSeconds: number, deleted: boolean): void {
    const row = this.rows[at % Math.max(1, this.rows.length)];
    const last = row?.versions.at(-1);
    if (row && last && !last.deleted && last.modifiedOn !== this.timestamp)
      this.put(row, lateSeconds, deleted);
  }

  private put(row: Row, lateSeconds: number, deleted: boolean): void {
    const before = row.versions.at(-1)?.visibleAt ?? 0n;
    const visibleAt = this.now + BigInt(lateSeconds) * TICKS_IN_SECOND;
    row.versions.push({
      modifiedOn: this.timestamp,
      visibleAt: visibleAt > before ? visibleAt : before,
      deleted,
    });
  }

  private visible(row: Row): Version | undefined {
    return row.versions.findLast(({ visibleAt }) => visibleAt <= this.now);
  }

  /** The visible records, without deleted ones. */
  current(): Shown[] {
    return this.rows.flatMap((row) => {
      const version = this.visible(row);
      return version && !version.deleted ? [this.show(row, version)] : [];
    });
  }

  private show = ({ id, createdOn, versions }: Row, version: Version): Shown => ({
    id,
    createdOn: formatted(createdOn),
    modifiedOn: formatted(version.modifiedOn),
    ...(this.behaviour.jobStatus
      ? { jobStatus: this.behaviour.jobStatus(id, versions.indexOf(version)) }
      : {}),
  });

  /** All versions of a record, as lists show them. */
  history(id: number): Shown[] {
    const row = this.rows[id - 1]!;
    return row.versions.filter(({ deleted }) => !deleted).map((version) => this.show(row, version));
  }

  private ticksOf(value: unknown): bigint | undefined {
    const parsed = timestamp(value);
    if (value !== undefined && !parsed) throw new Error(`${value} is not a timestamp.`);
    const ticks = parsed && toTicks(parsed);
    return ticks !== undefined && this.behaviour.truncatesQuery ? ticks - (ticks % 10_000n) : ticks;
  }

  private list(path: string, query: Query) {
    const from = this.ticksOf(query.modifiedOnOrAfter);
    const until = this.ticksOf(query.modifiedBefore);
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
   * An export feed: the last version of every row, including deleted ones, sorted by change. With recent changes, its
   * position stays before the rows that have not settled, so that they are returned again.
   */
  private feed(query: Query) {
    const from = String(query.from ?? "");
    const isPosition = /^\d+ \d+ \d+ \d+$/.test(from);
    const start = from && !isPosition ? toTicks(timestamp(`${from}T00:00:00Z`)!) : 0n;
    const [modified, id, ...lastSettled] = isPosition ? from.split(" ").map(BigInt) : [start, 0n, start, 0n];
    const settled = this.now - 15n * 60n * TICKS_IN_SECOND;
    const found = this.rows
      .flatMap((row) => {
        const version = this.visible(row);
        if (!version || !(query.includeRecentChanges || version.modifiedOn <= settled)) return [];
        const { modifiedOn } = version;
        const isAfter = modifiedOn > modified! || (modifiedOn === modified && BigInt(row.id) > id!);
        return isAfter ? [{ row, version }] : [];
      })
      .sort((one, other) =>
        one.version.modifiedOn === other.version.modifiedOn
          ? one.row.id - other.row.id
          : Number(one.version.modifiedOn - other.version.modifiedOn),
      );
    const page = found.slice(0, this.behaviour.pageSize);
    const hasMore = found.length > page.length;
    const positionOf = (one: (typeof page)[number] | undefined) =>
      one && [one.version.modifiedOn, BigInt(one.row.id)];
    const settledPosition =
      positionOf(page.findLast(({ version }) => version.modifiedOn <= settled)) ?? lastSettled;
    return {
      hasMore,
      continueFrom: [...((hasMore && positionOf(page.at(-1))) || settledPosition), ...settledPosition].join(
        " ",
      ),
      data: page.map(({ row, version }) => ({ ...this.show(row, version), active: !version.deleted })),
    };
  }
}
