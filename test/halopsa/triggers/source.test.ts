import type { Api } from "../../../src/halopsa/client";
import { KINDS, type Kind, tickets } from "../../../src/halopsa/triggers/kinds";
import { type Row, sourceOf } from "../../../src/halopsa/triggers/source";
import { timestamp } from "../../../src/kit/trigger/timestamp";
import { failure } from "./hooks";

type Query = { [parameter: string]: unknown };

const since = timestamp("2026-03-10T09:30:15.1234567Z")!;

/** A source whose requests are responded to by `respond`, with what it requested and warned about. */
function sourceWith(
  kind: Kind,
  respond: (path: string, query: Query) => unknown,
  { filters = {} }: { filters?: Query } = {},
) {
  const requests: { path: string; query: Query }[] = [];
  const warnings: string[] = [];
  const request = async (method: string, path: string, { query }: { query: Query }) => {
    expect(method).toBe("GET");
    requests.push({ path, query });
    const data = await respond(path, query);
    return { status: 200, headers: { date: "Tue, 10 Mar 2026 10:00:00 GMT" }, data };
  };
  const warn = (message: string) => void warnings.push(message);
  const source = sourceOf({ request } as unknown as Api, kind, { filters, warn });
  const details = () =>
    requests.filter(({ query }) => query.includedetails).map(({ path }) => path.replace("Client/", ""));
  return { source, requests, warnings, details };
}

const TIME = "2026-03-10T09:00:00Z";

/** Clients of a list, whose rows have no time of change. */
const clients = (count: number): Row[] => Array.from({ length: count }, (_, at) => ({ id: at + 1 }));

/** Responds with a list, and with the details of its records. */
const detailing = (rows: unknown[]) => (path: string) => {
  const [, id] = path.split("/");
  return id === undefined ? rows : { id: Number(id), alastupdate: TIME };
};

const page = { order: "id", pageinate: true, page_no: 1, page_size: 100 };

describe("the list", () => {
  test.each([
    ["tickets", tickets, "Tickets", {}],
    ["clients", KINDS.clients, "Client", { includeinactive: true }],
    ["users", KINDS.users, "Users", { includeinactive: true }],
    ["assets", KINDS.assets, "Asset", { includeinactive: true }],
    ["opportunities", KINDS.opportunities, "Opportunities", {}],
  ])("of %s is filtered by the day before the last change", async (_, kind, path, query) => {
    const { source, requests } = sourceWith(kind, () => [], { filters: { client_id: 12 } });
    expect(await source.all(since)).toEqual({ records: [], complete: true });
    const expected = { ...page, ...query, client_id: 12, lastupdatefromdate: "2026-03-09T09:30:15Z" };
    expect(requests).toEqual([{ path, query: expected }]);
  });

  test.each([
    ["invoices", KINDS.invoices, "Invoice"],
    ["appointments", KINDS.appointments, "Appointment"],
  ])("of %s cannot be filtered", async (_, kind, path) => {
    const { source, requests } = sourceWith(kind, () => []);
    await source.all(since);
    expect(requests).toEqual([{ path, query: page }]);
  });

  test("is read as a whole without a time to begin at", async () => {
    const { source, requests } = sourceWith(tickets, () => [{ id: 1, lastupdate: TIME }]);
    expect(await source.all(undefined)).toMatchObject({ records: [{ id: 1 }] });
    expect(requests).toEqual([{ path: "Tickets", query: page }]);
  });

  test("says so if records may be missing", async () => {
    const rows = { record_count: 3, tickets: [{ id: 1, lastupdate: TIME }] };
    const { source, warnings } = sourceWith(tickets, (_, { page_no }) => (page_no === 1 ? rows : []));
    expect((await source.all(since)).complete).toBe(false);
    expect(warnings).toEqual([expect.stringContaining("complete: false")]);
  });

  test("has HaloPSA's clock", async () => {
    const { source } = sourceWith(tickets, () => []);
    expect([source.now!(), source.startedAt!()]).toEqual([undefined, undefined]);
    await source.all(since);
    expect([source.now!(), source.startedAt!()]).toEqual(Array(2).fill("2026-03-10T10:00:00.0000000Z"));
  });
});

describe("a record", () => {
  const at = (day: number) => `2026-03-0${day}T09:00:00Z`;
  const changed = (kind: Kind, row: object) => sourceWith(kind, () => []).source.modified(row as Row);
  const created = (kind: Kind, row: object) => sourceWith(kind, () => []).source.created(row as Row);

  test.each<[string, Kind, string[], string | undefined]>([
    ["ticket", tickets, ["lastupdate", "last_update", "lastactiondate", "dateoccurred"], "dateoccurred"],
    [
      "opportunity",
      KINDS.opportunities,
      ["lastupdate", "last_update", "lastactiondate", "dateoccurred"],
      "dateoccurred",
    ],
    ["client", KINDS.clients, ["alastupdate", "datecreated"], "datecreated"],
    ["user", KINDS.users, ["ulastupdate", "datecreated"], "datecreated"],
    ["asset", KINDS.assets, ["dlastupdate", "last_modified"], undefined],
    ["invoice", KINDS.invoices, ["last_modified", "date_created"], "date_created"],
    ["appointment", KINDS.appointments, ["last_modified"], undefined],
  ])("that is a %s changed at the first of its times that is set", (_, kind, fields, creation) => {
    const times = Object.fromEntries(fields.map((field, place) => [field, at(place + 1)]));
    const left = { id: 1, ...times } as Record<string, unknown>;
    fields.forEach((field, place) => {
      expect(changed(kind, left)).toBe(timestamp(at(place + 1)));
      left[field] = place % 2 ? null : "1900-01-01T00:00:00";
    });
    expect(changed(kind, left)).toBeUndefined();
    expect(created(kind, { id: 1, ...times })).toBe(timestamp(creation && times[creation]));
  });

  test("has a numeric ID", () => {
    expect(sourceWith(tickets, () => []).source.id({ id: 5 })).toBe(5);
  });
});

describe("the details of clients whose list does not contain the time of their last change", () => {
  test("replace the rows", async () => {
    const { source, details, warnings } = sourceWith(KINDS.clients, detailing(clients(2)));
    const { records } = await source.all(since);
    expect(records).toEqual([
      { id: 1, alastupdate: TIME },
      { id: 2, alastupdate: TIME },
    ]);
    expect([details(), warnings]).toEqual([["1", "2"], []]);
  });

  test.each<[string, Kind]>([
    ["users", KINDS.users],
    ["assets", KINDS.assets],
  ])("are read of %s, too", async (_, kind) => {
    const { source, requests } = sourceWith(kind, (path) => (path === kind.path ? [{ id: 1 }] : undefined));
    await source.all(since);
    expect(requests.at(-1)).toEqual({ path: `${kind.path}/1`, query: { includedetails: true } });
  });

  test("are not read for rows that contain the time, nor for what is no record", async () => {
    const rows = [{ id: 1, alastupdate: TIME }, null, "text", { name: "no ID" }, { id: "5" }, { id: 1.5 }];
    const { source, details } = sourceWith(KINDS.clients, detailing(rows));
    expect((await source.all(since)).records).toEqual(rows);
    expect(details()).toEqual([]);
  });

  test("are not read for records that have none, such as invoices", async () => {
    const { source, requests } = sourceWith(KINDS.invoices, () => [{ id: 1 }]);
    expect((await source.all(since)).records).toEqual([{ id: 1 }]);
    expect(requests).toHaveLength(1);
  });

  test.each<[string, () => unknown]>([
    ["404", () => Promise.reject(failure(404))],
    ["nothing", () => undefined],
    ["null", () => null],
    ["a record whose ID is 0", () => ({ id: 0, alastupdate: TIME })],
    ["another record", () => ({ id: 2, alastupdate: TIME })],
  ])("leave the row as it is if the response is %s", async (_, respond) => {
    const { source } = sourceWith(KINDS.clients, (path) => (path === "Client" ? clients(1) : respond()));
    expect((await source.all(since)).records).toEqual([{ id: 1 }]);
  });

  test.each([
    ["a refusal", failure(403)],
    ["any other error", new Error("The vendor does not respond.")],
  ])("fail with %s", async (_, error) => {
    const { source } = sourceWith(KINDS.clients, (path) =>
      path === "Client" ? clients(1) : Promise.reject(error),
    );
    await expect(source.all(since)).rejects.toBe(error);
  });

  test("are read once per run", async () => {
    const { source, details } = sourceWith(KINDS.clients, detailing(clients(2)));
    await source.sorted!.newest(undefined);
    expect(details()).toEqual(["1"]);
    await source.all(since);
    await source.all(since);
    expect(details()).toEqual(["1", "2"]);
  });

  test("are read five at a time", async () => {
    let pending = 0;
    let most = 0;
    const { source } = sourceWith(KINDS.clients, async (path) => {
      most = Math.max(most, ++pending);
      await new Promise(setImmediate);
      pending--;
      return detailing(clients(30))(path);
    });
    await source.all(since);
    expect(most).toBe(5);
  });

  const served = (count: number) => {
    const rows = clients(count);
    return {
      rows,
      ...sourceWith(KINDS.clients, (path, { page_no }) => {
        const start = (Number(page_no) - 1) * 100;
        return path === "Client"
          ? { record_count: rows.length, clients: rows.slice(start, start + 100) }
          : detailing(rows)(path);
      }),
    };
  };

  test("are read of 1,000 records, and of no more in one run", async () => {
    const { source, details, rows } = served(1_000);
    expect((await source.all(since)).records).toHaveLength(1_000);
    await source.all(since);
    rows.push({ id: 1_001 });
    await expect(source.all(since)).rejects.toThrow(
      /^More than 1,000 clients changed since 2026-03-10, and HaloPSA's list does not contain the time of their last change\. Set Look-Back Date to a later day/,
    );
    expect(details()).toHaveLength(1_000);
  });

  test("are not read if more than 1,000 records exist", async () => {
    const { source, details } = served(1_001);
    await expect(source.all(undefined)).rejects.toThrow(/^More than 1,000 clients exist, and /);
    expect(details()).toEqual([]);
  });
});

describe("the newest record", () => {
  const newestOf = (kind: Kind, respond: (path: string) => unknown) => {
    const { source, requests, details } = sourceWith(kind, respond);
    return { newest: source.sorted!.newest(undefined), requests, details };
  };

  test("is the first in descending order", async () => {
    const rows = [
      { id: 9, lastupdate: TIME },
      { id: 8, lastupdate: TIME },
    ];
    const { newest, requests } = newestOf(tickets, () => rows);
    expect(await newest).toEqual(rows[0]);
    expect(requests).toEqual([{ path: "Tickets", query: { ...page, orderdesc: true } }]);
  });

  test("may be one whose only time is that of its creation", async () => {
    expect(await newestOf(KINDS.invoices, () => [{ id: 9, date_created: TIME }, { id: 8 }]).newest).toEqual({
      id: 9,
      date_created: TIME,
    });
  });

  test("is one of the first five with a time, which may be deleted before their details are read", async () => {
    const respond = (path: string) => {
      if (path === "Client") return [null, ...clients(6)];
      return path === "Client/3" ? { id: 3, alastupdate: TIME } : undefined;
    };
    const { newest, details } = newestOf(KINDS.clients, respond);
    expect(await newest).toEqual({ id: 3, alastupdate: TIME });
    expect(details()).toEqual(["1", "2", "3"]);
  });

  test("is the first row if none of the first five has a time", async () => {
    const { newest, details } = newestOf(KINDS.clients, (path) =>
      path === "Client" ? clients(6) : undefined,
    );
    expect(await newest).toEqual({ id: 1 });
    expect(details()).toEqual(["1", "2", "3", "4", "5"]);
  });

  test("does not exist in an empty list", async () => {
    expect(await newestOf(tickets, () => []).newest).toBeUndefined();
  });
});

describe("a list without the time of the last change", () => {
  const message = "HaloPSA's invoices do not contain last_modified: updates cannot be detected.";
  test.each<[string, unknown[], string[]]>([
    ["is reported", [{ id: 1, date_created: TIME }, null], [message]],
    ["is not reported if a record has it", [{ id: 1 }, { id: 2, last_modified: TIME }], []],
    ["is not reported if a record could have it", [{ id: 1, last_modified: null }], []],
    ["is not reported if it is empty", [], []],
  ])("%s", async (_, rows, expected) => {
    const { source, warnings } = sourceWith(KINDS.invoices, () => rows);
    await source.all(since);
    expect(warnings).toEqual(expected);
  });

  test.each<[string, Kind]>([
    ["tickets do not contain lastupdate or last_update or lastactiondate or dateoccurred", tickets],
    ["opportunities do not contain lastupdate or last_update or lastactiondate", KINDS.opportunities],
    ["clients do not contain alastupdate", KINDS.clients],
    ["users do not contain ulastupdate", KINDS.users],
    ["assets do not contain dlastupdate or last_modified", KINDS.assets],
    ["appointments do not contain last_modified", KINDS.appointments],
  ])("is reported with all the names that the time may have: %s", async (expected, kind) => {
    const { source, warnings } = sourceWith(kind, (path) => (path === kind.path ? [{ id: 1 }] : undefined));
    await source.all(since);
    expect(warnings).toEqual([expect.stringContaining(expected)]);
  });
});
