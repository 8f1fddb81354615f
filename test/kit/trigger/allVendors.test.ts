import fc from "fast-check";
import type { Change } from "../../../src/kit/trigger/changes";
import { connection as haloPsa } from "../../halopsa/connection";
import { connection as omnidesk } from "../../omnidesk/connection";
import { connection as serviceOs } from "../../serviceos/connection";
import { connection as serviceTitan } from "../../servicetitan/connection";
import { Desk, type Row, written } from "../../support/desk";
import { Polls } from "../../support/polls";

type Query = Record<string, unknown>;

interface Variant {
  vendor: string;
  key: string;
  connection: typeof haloPsa;
  values?: object;
  /** The date from which the first run delivers. */
  dateInput?: { key: string; label: string };
  /** A record as the vendor returns it. */
  record(row: Row): object;
  /** The response to a request for a list of `rows`, and of rows that are malformed. */
  respond(rows: Row[], malformed: unknown[], query: Query): object;
  /** Rows that must be skipped. */
  malformed?: unknown[];
}

const NO_RECORDS = [null, 5, "text", [], true];

/** What no list of records should contain. */
const MALFORMED = [...NO_RECORDS, {}, { id: null }, { id: 7 }, { id: {}, ticket_id: {} }, { ticket_id: 7 }];

const LOOK_BACK = { key: "lookBackDate", label: "Look-Back Date" };

const pageOf = (records: unknown[], isFirst: boolean) => (isFirst ? records : []);

const jobsOf = (resourceType: string, record: Variant["record"], query: [since: string, sort: string]) => ({
  vendor: "servicetitan",
  key: "pollChangesTrigger",
  connection: serviceTitan,
  values: { resourceType, showNewRecords: true, showUpdatedRecords: true },
  record,
  respond(rows: Row[], malformed: unknown[], { [query[0]]: since, page, pageSize, sort }: Query) {
    const found = rows
      .filter(({ changed }) => !since || written(changed).replace("Z", ".0000000Z") >= String(since))
      .toSorted((one, other) => one.changed - other.changed);
    if (sort === `-${query[1]}`) found.reverse();
    const all = [...malformed, ...found.map(record)];
    const start = (Number(page) - 1) * Number(pageSize);
    const data = all.slice(start, start + Number(pageSize));
    return { page, pageSize, hasMore: start + data.length < all.length, totalCount: all.length, data };
  },
});

/** A HaloPSA list whose rows have the time of their last change. */
const haloPsaRecords = (recordType: string, [created, changed]: [string, string]): Variant => ({
  vendor: "halopsa",
  key: "newAndUpdatedRecords",
  connection: haloPsa,
  values: { recordType },
  record: (row) => ({ id: row.id, [created]: written(row.created), [changed]: written(row.changed) }),
  respond(rows, malformed, { orderdesc, page_no, includedetails }) {
    // Only malformed rows lack the time, and they have no details either.
    if (includedetails) return { id: 0 };
    const found = orderdesc ? rows.toReversed() : rows;
    const records = pageOf([...malformed, ...found.map(this.record)], page_no === 1);
    return { record_count: rows.length + malformed.length, [recordType]: records };
  },
});

const byModification: [string, string] = ["modifiedOnOrAfter", "ModifiedOn"];
const timestamped = ({ id, created, changed }: Row) => ({
  id,
  createdOn: written(created),
  modifiedOn: written(changed),
});

const variants: Variant[] = [
  jobsOf("jobs", timestamped, byModification),
  jobsOf("technicians", timestamped, byModification),
  jobsOf("calls", (row) => ({ id: row.id, leadCall: timestamped(row) }), byModification),
  {
    vendor: "servicetitan",
    key: "exportFeed",
    connection: serviceTitan,
    values: { feed: "jpm/export/jobs", from: "2026-03-01" },
    dateInput: { key: "from", label: "From" },
    record: timestamped,
    malformed: NO_RECORDS,
    respond(rows, malformed, { from }) {
      const after = /^\d+$/.test(String(from)) ? Number(from) : 0;
      const found = rows.filter(({ changed }) => changed > after);
      const continueFrom = String(Math.max(after, ...found.map(({ changed }) => changed)));
      return { hasMore: false, continueFrom, data: [...malformed, ...found.map(timestamped)] };
    },
  },
  {
    vendor: "halopsa",
    key: "newAndUpdatedTickets",
    connection: haloPsa,
    record: ({ id, created, changed }) => ({
      id,
      dateoccurred: written(created),
      lastupdate: written(changed),
    }),
    respond(rows, malformed, { orderdesc, page_no }) {
      const found = orderdesc ? rows.toReversed() : rows;
      const tickets = pageOf([...malformed, ...found.map(this.record)], page_no === 1);
      return { record_count: rows.length + malformed.length, tickets };
    },
  },
  haloPsaRecords("clients", ["datecreated", "alastupdate"]),
  haloPsaRecords("invoices", ["date_created", "last_modified"]),
  {
    vendor: "serviceos",
    key: "newAndUpdatedTickets",
    connection: serviceOs,
    record: ({ id, created, changed }) => ({
      ticket_id: id,
      created_at: written(created),
      updated_at: written(changed),
    }),
    respond(rows, malformed, { sort, order, page, created_after: after }) {
      const by = sort === "updated_at" ? "changed" : "created";
      const found = rows
        .filter(({ created }) => !after || written(created) > String(after))
        .toSorted((one, other) => one[by] - other[by] || one.id - other.id);
      if (order === "desc") found.reverse();
      const data = pageOf([...malformed, ...found.map(this.record)], page === 1);
      const total = found.length + malformed.length;
      return { success: true, data, pagination: { page, per_page: 100, total, total_pages: 1 } };
    },
  },
  {
    vendor: "omnidesk",
    key: "newAndUpdatedTickets",
    connection: omnidesk,
    record: ({ id, created, changed }) => ({
      id,
      created_at: written(created),
      last_update: written(changed),
    }),
    respond(rows, malformed, { itemStart }) {
      const items = pageOf([...malformed, ...rows.map(this.record)], itemStart === 0);
      return { items, itemTotal: rows.length + malformed.length };
    },
  },
];

/** The vendor that all clients are connected to. */
class Vendor {
  desk = new Desk();
  malformed: unknown[] = [];
  /** Whether responses have a Date header. */
  hasClock = true;
  requests = 0;

  constructor(private readonly variant: Variant) {}

  readonly api = {
    request: async (_method: string, _path: string, { query = {} }: { query?: Query }) => {
      this.requests++;
      const { desk, malformed, hasClock } = this;
      const data = structuredClone(this.variant.respond(desk.rows, malformed, query));
      return { status: 200, headers: hasClock ? desk.headers : {}, data };
    },
    get: async (path: string, query: Query) => (await this.api.request("GET", path, { query })).data,
  };
}

let vendor: Vendor;

jest.mock("../../../src/servicetitan/client", () => connectedToVendor("servicetitan"));
jest.mock("../../../src/halopsa/client", () => connectedToVendor("halopsa"));
jest.mock("../../../src/serviceos/client", () => connectedToVendor("serviceos"));
jest.mock("../../../src/omnidesk/client", () => connectedToVendor("omnidesk"));

function connectedToVendor(name: string): object {
  const actual = jest.requireActual(`../../../src/${name}/client`);
  return { ...actual, connect: () => vendor.api };
}

const idsOf = (items: unknown[]): unknown[] =>
  items.map((item) => {
    const { record = item } = item as Partial<Change<unknown>>;
    const { id, ticket_id } = record as { id?: number; ticket_id?: number };
    return id ?? ticket_id;
  });

/** The saved state of a trigger within the instance's state, where spectral keeps it. */
const savedIn = (state: string) => JSON.parse(state).__prismaticInternal.polling as Record<string, unknown>;
const stateWith = (polling: unknown) => JSON.stringify({ __prismaticInternal: { polling } });

const HALF_AN_HOUR = 1800;

const titled = variants.map((variant): [string, Variant] => {
  const { resourceType = "", recordType = "" } = (variant.values ?? {}) as Record<string, string>;
  return [[variant.vendor, variant.key, resourceType, recordType].filter(Boolean).join(" "), variant];
});

describe.each(titled)("%s", (_, variant) => {
  const { dateInput = LOOK_BACK } = variant;
  let clock: jest.SpyInstance;

  const start = (values: object = {}) => {
    const { vendor: name, connection, key } = variant;
    const defaults = { showNewRecords: true, showUpdatedRecords: true };
    return new Polls<object>(name, connection, { ...defaults, ...variant.values, ...values }, key);
  };
  /** The IDs that a poll delivers. */
  const poll = async (polls: Polls<object>) => idsOf(await polls.run());
  const insert = () => {
    vendor.desk.wait(HALF_AN_HOUR);
    vendor.desk.insert();
    return vendor.desk.rows.at(-1)!.id;
  };

  beforeEach(() => {
    vendor = new Vendor(variant);
    clock = jest.spyOn(Date, "now").mockImplementation(() => vendor.desk.now * 1000);
    for (let count = 0; count < 3; count++) insert();
  });
  afterEach(() => clock.mockRestore());

  test("refuses a future date before anything is sent (11.6)", async () => {
    const tomorrow = written(vendor.desk.now + 86_400).slice(0, 10);
    for (const date of [tomorrow, "2099-01-01"])
      await expect(start({ [dateInput.key]: date }).run()).rejects.toThrow(
        `${dateInput.label} must be today (UTC) or earlier, got "${date}".`,
      );
    expect(vendor.requests).toBe(0);
    const today = written(vendor.desk.now).slice(0, 10);
    await expect(start({ [dateInput.key]: today }).run()).resolves.toHaveLength(3);
  });

  // The position in an export feed is the vendor's, and its memory has no time.
  if (variant.key !== "exportFeed") {
    test.each([
      ["created", true],
      ["changed", true],
      ["both", true],
      ["created", false],
      ["changed", false],
      ["both", false],
    ] as const)(
      "records dated in the future (%s) silence nothing, with a Date header: %s (11.6)",
      async (field, hasClock) => {
        vendor.hasClock = hasClock;
        vendor.desk.plant(field, 30_000);
        const polls = start();
        await poll(polls);
        vendor.desk.plant(field, 400);
        const planted = vendor.desk.rows.at(-1)!.id;
        expect(await poll(polls)).toEqual([planted]);
        for (let count = 0; count < 5; count++) {
          const id = insert();
          vendor.desk.change(1);
          expect(await poll(polls)).toEqual([id, 2]);
          const { content } = savedIn(polls.state) as { content: { place: { at: string; floor: string } } };
          const limit = written(vendor.desk.now + (hasClock ? 1 : 300)).replace("Z", ".0000000Z");
          expect(content.place.at <= limit).toBe(true);
          expect(content.place.floor < written(vendor.desk.now)).toBe(true);
        }
        // A planted record that is changed is delivered again, although its date moves back.
        vendor.desk.change(vendor.desk.rows.findIndex(({ id }) => id === planted));
        const [change] = (await polls.run()) as Change<object>[];
        expect([change?.changeType, idsOf([change])]).toEqual(["updated", [planted]]);
        expect(await poll(polls)).toEqual([]);
        expect(polls.warnings).toEqual([]);
      },
    );

    test("a damaged memory costs only itself: polling continues from its floor (11.6)", async () => {
      const polls = start();
      await poll(polls);
      const saved = savedIn(polls.state);
      const id = insert();
      const path = pathsOf(saved).find((one) => one.at(-1) === "seen")!;
      polls.state = stateWith(replaced(saved, path, "1:damaged"));
      expect(await poll(polls)).toEqual([3, id]);
      expect(polls.warnings).toEqual([
        expect.stringContaining("changes after 2026-03-01T09:25:03.0000000Z may"),
      ]);
      expect(await poll(polls)).toEqual([]);
    });
  }

  test("a malformed row is skipped with a warning, and the others are delivered (11.6)", async () => {
    const malformed = variant.malformed ?? MALFORMED;
    vendor.malformed = malformed;
    const polls = start();
    await poll(polls);
    for (let count = 0; count < 3; count++) {
      const id = insert();
      expect(await poll(polls)).toEqual([id]);
      expect(polls.warnings.filter((line) => line.startsWith("warn Skipped"))).toHaveLength(1);
    }
    vendor.malformed = [];
    expect(await poll(polls)).toEqual([]);
    expect(polls.warnings).toEqual([]);
  });

  describe("a saved state (11.6)", () => {
    /** A state after some runs. */
    const run = async () => {
      const polls = start();
      await poll(polls);
      insert();
      await poll(polls);
      return polls;
    };

    /** Polls with a damaged state: something is logged, and what comes after is delivered once. */
    const survives = async (polls: Polls<object>, state: string) => {
      polls.state = state;
      await polls.run();
      const isUnchanged = polls.logged.length === 0;
      const id = insert();
      expect(await poll(polls)).toEqual([id]);
      expect(polls.warnings).toEqual([]);
      expect(await poll(polls)).toEqual([]);
      return isUnchanged;
    };

    test("of any damage is noticed, and silences nothing", async () => {
      const polls = await run();
      const saved = savedIn(polls.state);
      const text = JSON.stringify(saved);
      const damage = fc.oneof(
        fc.record({
          at: fc.nat(text.length - 1),
          to: fc.constantFrom("\u00ff", "0", "9", "A", "z", " ", '"'),
        }),
        fc.record({
          path: fc.nat(30),
          value: fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constant(undefined)),
        }),
        fc.record({ path: fc.nat(30), length: fc.nat(80) }),
      );
      await fc.assert(
        fc.asyncProperty(damage, async (one) => {
          const damaged = damagedBy(saved, one);
          const isUnchanged = await survives(polls, stateWith(damaged));
          // Zlib's padding and checksummed texts apart, only a state that is equal may pass without a word.
          if (isUnchanged) expect(contentOf(damaged)).toEqual(contentOf(saved));
        }),
        { numRuns: 150, seed: 11 },
      );
    });

    test("that is cut off anywhere is noticed, and silences nothing", async () => {
      const polls = await run();
      const saved = savedIn(polls.state);
      for (const path of pathsOf(saved)) {
        const whole = valueAt(saved, path);
        if (typeof whole !== "string") continue;
        for (let length = 0; length < whole.length; length++) {
          const isUnchanged = await survives(polls, stateWith(replaced(saved, path, whole.slice(0, length))));
          if (isUnchanged) expect(path.at(-1)).toMatch(/^(seen|ahead)$/);
        }
      }
    });

    test.each([
      ["another version", (saved: object) => ({ ...saved, version: 2 }), "was written by another version"],
      [
        "another list",
        (saved: object) => ({ ...saved, of: "another" }),
        "belongs to another list or account",
      ],
      ["no checksum", (saved: object) => ({ ...saved, check: undefined }), "is damaged"],
      ["no content", (saved: object) => ({ ...saved, content: undefined }), "is damaged"],
    ])("with %s leads to a warning", async (_, change, problem) => {
      const polls = await run();
      polls.state = stateWith(change(savedIn(polls.state)));
      await polls.run();
      expect(polls.warnings).toEqual([expect.stringContaining(problem)]);
    });

    test("of an older version continues with a warning, and loses nothing", async () => {
      const polls = await run();
      const { of, content } = savedIn(polls.state);
      polls.state = stateWith({ of, ...(content as object) });
      const id = insert();
      expect(await poll(polls)).toEqual([id]);
      expect(polls.warnings).toEqual([
        expect.stringMatching(/^warn The saved state was written by an older version\. .* continues from /),
      ]);
    });
  });
});

type Path = string[];

const pathsOf = (value: unknown, path: Path = []): Path[] =>
  typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, one]) => [[...path, key], ...pathsOf(one, [...path, key])])
    : [];

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce((one, key) => (one as Record<string, unknown>)[key], value);

function replaced(whole: object, path: Path, value: unknown): object {
  const copy = structuredClone(whole);
  (valueAt(copy, path.slice(0, -1)) as Record<string, unknown>)[path.at(-1)!] = value;
  return copy;
}

type Damage =
  | { at: number; to: string }
  | { path: number; value: unknown }
  | { path: number; length: number };

/** A state of which a character, a value or the end of a text is different. */
function damagedBy(saved: object, damage: Damage): unknown {
  if ("at" in damage) {
    const text = JSON.stringify(saved);
    const damaged = text.slice(0, damage.at) + damage.to + text.slice(damage.at + 1);
    try {
      return JSON.parse(damaged);
    } catch {
      return damaged;
    }
  }
  const paths = pathsOf(saved);
  const path = paths[damage.path % paths.length]!;
  if ("value" in damage) return replaced(saved, path, damage.value);
  const value = valueAt(saved, path);
  return replaced(saved, path, typeof value === "string" ? value.slice(0, damage.length) : null);
}

/** What a state contains, without what its checksums do not cover. */
function contentOf(state: unknown): unknown {
  const { of, content } = state as { of: string; content: { place?: { seen: unknown } } };
  return JSON.parse(
    JSON.stringify([of, content], (key, value) => (key === "seen" || value === null ? undefined : value)),
  );
}
