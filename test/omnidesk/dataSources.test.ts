import component from "../../src/omnidesk";
import nock from "../support/nock";
import { runner } from "../support/run";
import { connection, headers, origin } from "./connection";

const { dataSource } = runner(component as never, connection);

interface Row {
  key: string;
  params?: { [input: string]: unknown };
  path: string;
  query: { [parameter: string]: string };
  items: object[];
  entries: { key: string; label: string }[];
}

const rows: Row[] = [
  {
    key: "selectTicket",
    params: { query: "printer", applyView: "12", status: "open" },
    path: "ticket",
    query: { query: "printer", applyView: "12", status: "open", itemStart: "0", itemLimit: "1000" },
    items: [{ id: 2, status: "open", title: "Printer" }, { id: 1, title: "" }, { title: "no ID" }],
    entries: [
      { key: "2", label: "#2 · open · Printer" },
      { key: "1", label: "#1" },
    ],
  },
  {
    key: "selectView",
    params: { query: "my" },
    path: "view",
    query: { query: "my", itemStart: "0", itemLimit: "1000" },
    items: [
      { id: 12, name: "View 10" },
      { id: 11, name: "View 9" },
    ],
    entries: [
      { key: "11", label: "View 9 (ID: 11)" },
      { key: "12", label: "View 10 (ID: 12)" },
    ],
  },
  {
    key: "selectUser",
    params: { query: "kim" },
    path: "user",
    query: { query: "kim", activeOnly: "true", itemStart: "0", itemLimit: "999" },
    items: [
      { id: 13, username: "robin" },
      { id: 12, name: "Alex Kim", username: "alex" },
      { id: 15, name: "sam", firstname: "Sam", lastname: "Lee" },
      { id: 14 },
    ],
    entries: [
      { key: "14", label: "(ID: 14)" },
      { key: "12", label: "Alex Kim (ID: 12)" },
      { key: "13", label: "robin (ID: 13)" },
      { key: "15", label: "Sam Lee (ID: 15)" },
    ],
  },
  {
    key: "selectUser",
    params: { includeInactive: true },
    path: "user",
    query: { activeOnly: "false", itemStart: "0", itemLimit: "999" },
    items: [],
    entries: [],
  },
  {
    key: "selectCustomer",
    params: { query: "reyes" },
    path: "customer",
    query: { query: "reyes", itemStart: "0", itemLimit: "99" },
    items: [
      { id: 2, firstname: "Dana", lastname: "Reyes" },
      { id: 1, external_primary_id: "C-17" },
      { id: 3, firstname: "Ann", lastname: " " },
      { id: 4 },
    ],
    entries: [
      { key: "4", label: "(ID: 4)" },
      { key: "3", label: "Ann (ID: 3)" },
      { key: "1", label: "C-17 (ID: 1)" },
      { key: "2", label: "Dana Reyes (ID: 2)" },
    ],
  },
  {
    key: "selectForm",
    params: { query: "Return" },
    path: "form",
    query: { query: "Return", itemStart: "0", itemLimit: "1000" },
    items: [{ id: 10, title: "Return" }],
    entries: [{ key: "10", label: "Return (ID: 10)" }],
  },
  {
    key: "selectChannel",
    path: "channel",
    query: {},
    items: [{ id: 8, name: "Telephone" }, { id: 7, name: "Mailbox" }, { name: "no ID" }],
    entries: [
      { key: "7", label: "Mailbox (ID: 7)" },
      { key: "8", label: "Telephone (ID: 8)" },
    ],
  },
  {
    key: "selectBrand",
    path: "ticket",
    query: { itemStart: "0", itemLimit: "1000" },
    items: [
      { id: 1, brand_id: 4, brand_name: "Rentals" },
      { id: 2, brand_id: 3, brand_name: "Acme" },
      { id: 3, brand_id: 4, brand_name: "Rentals" },
      { id: 4, brand_id: null },
    ],
    entries: [
      { key: "3", label: "Acme (ID: 3)" },
      { key: "4", label: "Rentals (ID: 4)" },
    ],
  },
];

test.each(rows)("$key with $params", async ({ key, params, path, query, items, entries }) => {
  const scope = nock(origin, { reqheaders: headers })
    .get(`/api/v2/${path}`)
    .query(query)
    .reply(200, { itemTotal: items.length, items });
  const { result } = await dataSource(key, params);
  expect(scope.isDone()).toBe(true);
  expect(result).toEqual(entries);
});

describe("channels", () => {
  const refused = (status: number) =>
    nock(origin).get("/api/v2/channel").reply(status, { status: "error", message: "No" });

  test.each([403, 404])("are those of existing tickets if the list is refused with %d", async (status) => {
    refused(status);
    nock(origin)
      .get("/api/v2/ticket")
      .query({ itemStart: "0", itemLimit: "1000" })
      .reply(200, {
        itemTotal: 2,
        items: [
          { id: 1, channel_id: 8, channel_name: "Telephone" },
          { id: 2, channel_id: 7, channel_name: "Mailbox" },
        ],
      });
    const { result } = await dataSource("selectChannel");
    expect(result).toEqual([
      { key: "7", label: "Mailbox (ID: 7)" },
      { key: "8", label: "Telephone (ID: 8)" },
    ]);
  });

  test.each([400, 401])("are not looked for elsewhere after a %d", async (status) => {
    refused(status);
    await expect(dataSource("selectChannel")).rejects.toThrow(`Omnidesk ${status} on GET channel: No`);
  });
});

test("lists at most ten pages of customers", async () => {
  const items = Array.from({ length: 99 }, (_, id) => ({ id }));
  nock(origin)
    .persist()
    .get("/api/v2/customer")
    .query(true)
    .reply((uri) => {
      const start = Number(new URL(uri, origin).searchParams.get("itemStart"));
      return [200, { itemTotal: 5000, items: items.map(({ id }) => ({ id: start + id })) }];
    });
  const { result } = await dataSource("selectCustomer");
  expect(result).toHaveLength(990);
  nock.cleanAll();
});

test("every data source has a row", () => {
  const keys = Object.keys((component as unknown as { dataSources: object }).dataSources);
  expect(keys.filter((key) => !rows.some((row) => row.key === key))).toEqual([]);
});
