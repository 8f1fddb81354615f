import fc from "fast-check";
import { KINDS, type Kind, type RecordType } from "../../src/halopsa/triggers/kinds";
import { VendorError } from "../../src/kit/http/errors";
import { histories, type Row, written } from "../support/desk";
import { Polls } from "../support/polls";
import { type Query, TicketVendor } from "../support/ticketVendor";
import { connection } from "./connection";

type Shown = { id: number; [field: string]: unknown };

/** How HaloPSA responds to a request for the details of a record that does not exist. */
type Missing = "404" | "nothing" | "ID 0";

const notFound = new VendorError({
  ...{ vendor: "HaloPSA", operation: "GET Client/1", status: 404, message: "Not found" },
  ...{ retryable: false, outcomeUnknown: false },
});

const seconds = (timestamp: unknown) => Date.parse(String(timestamp)) / 1000;

/** HaloPSA in memory: one of its lists, and the details of its records. */
class Vendor extends TicketVendor<Shown> {
  recordType: RecordType = "clients";
  /** Whether the list supports the filter lastupdatefromdate. Ignored for lists that do not have it. */
  filters = true;
  /** Whether rows of the list contain the time of their last change: none, all, or those with an even ID. */
  timed: "none" | "all" | "some" = "none";
  /** Whether a record that was never changed has the time of its last change. */
  isAlwaysUpdated = true;
  /** Whether records do not have that time at all. */
  isTimeless = false;
  /** Which of the kind's fields has the time of the last change. */
  field = 0;
  missing: Missing = "404";
  /** The number of requests for details. */
  details = 0;

  get kind(): Kind {
    return KINDS[this.recordType];
  }

  private times({ created, changed }: Row): object {
    const { created: createdField } = this.kind;
    const modified = this.kind.modified.filter((field) => field !== createdField);
    const isSet = this.isAlwaysUpdated || createdField === undefined || changed !== created;
    return {
      ...(this.isTimeless
        ? {}
        : { [modified[this.field % modified.length]!]: isSet ? written(changed) : null }),
      ...(createdField ? { [createdField]: written(created) } : {}),
    };
  }

  private hasTime = ({ id }: Row) =>
    !this.kind.hasDetails || this.timed === "all" || (this.timed === "some" && id % 2 === 0);

  protected override respond(query: Query, path: string) {
    const [, id] = path.split("/");
    if (id !== undefined) return this.detailsOf(Number(id));
    const from = this.kind.isFiltered && this.filters ? query.lastupdatefromdate : undefined;
    const shown = this.rows
      .filter(({ changed }) => !from || written(changed) >= String(from))
      .toSorted((one, other) => (query.orderdesc ? other.id - one.id : one.id - other.id))
      .map((row) => ({
        id: row.id,
        name: `Record ${row.id}`,
        ...(this.hasTime(row) ? this.times(row) : {}),
      }));
    const size = Number(query.page_size);
    const start = (Number(query.page_no) - 1) * size;
    return { record_count: shown.length, [path.toLowerCase()]: shown.slice(start, start + size) };
  }

  private detailsOf(id: number): unknown {
    this.details++;
    const row = this.rows.find((one) => one.id === id);
    if (row) return { id, name: `Record ${id}`, details: true, ...this.times(row) };
    if (this.missing === "404") throw notFound;
    return this.missing === "nothing" ? undefined : { id: 0 };
  }

  protected override rowOf(record: Shown) {
    const { modified, created: createdField } = this.kind;
    const created = createdField ? seconds(record[createdField]) : 0;
    const at = modified.map((field) => record[field]).find((value) => typeof value === "string");
    return { id: record.id, created, changed: at ? seconds(at) : created };
  }
}

/** The same for a kind whose records have no date of creation: all changes are updates. */
class Undated extends Vendor {
  private readonly known = new Set<number>();

  override insert(count?: number): void {
    const before = this.rows.length;
    super.insert(count);
    // What exists before the first poll is known to the desk.
    if (this.queries.length === 0) for (const { id } of this.rows.slice(before)) this.known.add(id);
  }

  protected override typeOf(delivered: "created" | "updated", { id }: Shown) {
    expect([id, delivered]).toEqual([id, "updated"]);
    const isKnown = this.known.has(id);
    this.known.add(id);
    return isKnown ? "updated" : "created";
  }
}

let vendor: Vendor;

jest.mock("../../src/halopsa/client", () => {
  const actual = jest.requireActual("../../src/halopsa/client");
  return { ...actual, connect: () => vendor.api };
});

const recordTypes = Object.keys(KINDS) as RecordType[];

const pollsOf = (recordType: RecordType, values: object = {}) =>
  new Polls<Shown>("halopsa", connection, { recordType, ...values }, "newAndUpdatedRecords");

const vendorWith = ({ recordType = "clients", ...variant }: Partial<Vendor>): Vendor => {
  const { created }: Kind = KINDS[recordType];
  return Object.assign(created ? new Vendor() : new Undated(), { recordType, ...variant });
};

const versions = fc.record({
  filters: fc.boolean(),
  timed: fc.constantFrom("none" as const, "all" as const, "some" as const),
  isAlwaysUpdated: fc.boolean(),
  field: fc.nat(3),
  missing: fc.constantFrom<Missing>("404", "nothing", "ID 0"),
});

test.each(recordTypes)(
  "%s: every change is delivered once, despite events between and during polls",
  async (recordType) => {
    await fc.assert(
      fc.asyncProperty(fc.nat(9), histories, versions, async (count, steps, version) => {
        vendor = vendorWith({ ...version, recordType });
        if (count) vendor.insert(count);
        await vendor.deliversEachChangeOnce(pollsOf(recordType), steps);
      }),
      { numRuns: 100 },
    );
  },
);

describe("clients, whose list does not contain the time of their last change", () => {
  const fill = (days: number, perDay: number) => {
    for (let day = 0; day < days; day++) {
      vendor.wait(86_400);
      vendor.insert(perDay);
    }
  };
  const paths = () => vendor.queries.map(({ includedetails }) => (includedetails ? "details" : "list"));

  test("are read with details, but only those that the filter returns", async () => {
    vendor = vendorWith({});
    fill(200, 3);
    const polls = pollsOf("clients");
    expect(await polls.run()).toEqual([]);
    // The newest client, and the others that changed within the margin.
    expect([paths().filter((path) => path === "list"), vendor.details]).toEqual([["list", "list"], 6]);
    vendor.change(5);
    vendor.queries.length = 0;
    expect(await polls.run()).toEqual([
      {
        changeType: "updated",
        record: expect.objectContaining({
          id: 6,
          name: "Record 6",
          details: true,
          alastupdate: written(vendor.now),
        }),
      },
    ]);
    expect(vendor.queries[0]).toMatchObject({ lastupdatefromdate: "2026-09-16T07:58:20Z", order: "id" });
    expect(vendor.queries.at(-1)).toEqual({ includedetails: true });
  });

  test("are delivered as the list returns them if it contains the time", async () => {
    vendor = vendorWith({ timed: "all" });
    fill(3, 3);
    const polls = pollsOf("clients");
    await polls.run();
    vendor.change(0);
    expect(await polls.run()).toEqual([
      { changeType: "updated", record: expect.not.objectContaining({ details: true }) },
    ]);
    expect(vendor.details).toBe(0);
  });

  test("of which too many changed stop polling with an error, and nothing is delivered or forgotten", async () => {
    vendor = vendorWith({});
    fill(2, 1);
    const polls = pollsOf("clients");
    await polls.run();
    vendor.wait(1000);
    const { state } = polls;
    vendor.insert(1_000);
    await expect(polls.run()).rejects.toThrow(
      "More than 1,000 clients changed since 2026-03-03, and HaloPSA's list does not contain the time of their last change. Set Look-Back Date to a later day: polling then restarts from that day, and earlier changes that are not delivered yet are left out.",
    );
    expect(polls.state).toBe(state);
    expect(vendor.details).toBeLessThanOrEqual(1_000);
    // Three days later, a later date restarts polling, and only what follows it is delivered.
    fill(3, 1);
    const date = written(vendor.now).slice(0, 10);
    const restarted = await polls.run({ lookBackDate: date });
    expect(restarted.map(({ record }) => record.id)).toEqual([1005]);
    expect(polls.warnings).toEqual([expect.stringContaining("Polling starts over")]);
    vendor.change(1004);
    expect((await polls.run({ lookBackDate: date })).map(({ record }) => record.id)).toEqual([1005]);
  });

  test("of which too many exist without a place to begin at stop the first poll with the same error", async () => {
    vendor = vendorWith({});
    const polls = pollsOf("clients");
    await polls.run();
    vendor.insert(1_001);
    await expect(polls.run()).rejects.toThrow(/^More than 1,000 clients exist, and /);
  });

  test.each<Missing>(["404", "nothing", "ID 0"])(
    "of which one has no details (%s) are delivered without it, with a warning",
    async (missing) => {
      vendor = vendorWith({ missing });
      fill(2, 2);
      const polls = pollsOf("clients");
      await polls.run();
      vendor.insert(2);
      let requests = 0;
      vendor.before = () => {
        // After the list was read.
        if (++requests === 2) vendor.rows.splice(-1);
      };
      expect((await polls.run()).map(({ record }) => record.id)).toEqual([5]);
      expect(polls.warnings).toEqual(["warn Skipped 1 records without an ID or a valid time of change."]);
    },
  );

  test("begin at an older client if the newest is deleted before its details are read", async () => {
    vendor = vendorWith({});
    fill(3, 2);
    let requests = 0;
    vendor.before = () => {
      if (++requests === 2) vendor.rows.splice(-2);
    };
    const polls = pollsOf("clients");
    expect(await polls.run()).toEqual([]);
    vendor.change(0);
    expect((await polls.run()).map(({ record }) => record.id)).toEqual([1]);
  });
});

test("a refused request for details fails the poll", async () => {
  vendor = vendorWith({});
  vendor.insert(2);
  const polls = pollsOf("clients");
  await polls.run();
  const { state } = polls;
  vendor.insert();
  let requests = 0;
  vendor.before = () => {
    if (++requests === 2) throw new Error("HaloPSA 403 on GET Client/3");
  };
  await expect(polls.run()).rejects.toThrow("HaloPSA 403 on GET Client/3");
  expect(polls.state).toBe(state);
});

test("invoices are read as a whole list", async () => {
  vendor = vendorWith({ recordType: "invoices", isAlwaysUpdated: false });
  vendor.insert(150);
  const polls = pollsOf("invoices");
  await polls.run();
  vendor.queries.length = 0;
  vendor.change(3);
  expect((await polls.run()).map(({ record }) => record.id)).toEqual([4]);
  expect(vendor.queries.map(({ page_no, lastupdatefromdate }) => [page_no, lastupdatefromdate])).toEqual([
    [1, undefined],
    [2, undefined],
  ]);
  expect(polls.warnings).toEqual([]);
});

test.each([
  ["invoices", "last_modified"],
  ["clients", "alastupdate"],
] as const)("%s without the time of the last change are reported", async (recordType, field) => {
  vendor = vendorWith({ recordType, isTimeless: true });
  vendor.insert(3);
  const polls = pollsOf(recordType);
  await polls.run();
  vendor.insert();
  expect(await polls.run()).toEqual([{ changeType: "created", record: expect.objectContaining({ id: 4 }) }]);
  expect(polls.warnings).toEqual([
    `warn HaloPSA's ${recordType} do not contain ${field}: updates cannot be detected.`,
  ]);
});

test("Record Type is required, and another one restarts polling", async () => {
  vendor = vendorWith({});
  vendor.insert(2);
  const polls = pollsOf("clients");
  await polls.run();
  vendor.recordType = "users";
  vendor.change(1);
  expect(await polls.run({ recordType: "users" })).toEqual([]);
  expect(polls.warnings).toEqual([expect.stringContaining("Polling starts over")]);
  await expect(polls.run({ recordType: "" })).rejects.toThrow("Record Type is required");
  await expect(polls.run({ recordType: "quotes" })).rejects.toThrow(
    "Record Type must be one of clients, users",
  );
});
