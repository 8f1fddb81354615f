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
    items: [{ id: 13, username: "robin" }, { id: 12, name: "Alex Kim", username: "alex" }, { id: 14 }],
    entries: [
      { key: "14", label: "(ID: 14)" },
      { key: "12", label: "Alex Kim (ID: 12)" },
      { key: "13", label: "robin (ID: 13)" },
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
  ...(["brand", "channel"] as const).map((kind) => ({
    key: kind === "brand" ? "selectBrand" : "selectChannel",
    path: "ticket",
    query: { itemStart: "0", itemLimit: "1000" },
    items: [
      { id: 1, [`${kind}_id`]: 4, [`${kind}_name`]: "Rentals" },
      { id: 2, [`${kind}_id`]: 3, [`${kind}_name`]: "Acme" },
      { id: 3, [`${kind}_id`]: 4, [`${kind}_name`]: "Rentals" },
      { id: 4, [`${kind}_id`]: null },
    ],
    entries: [
      { key: "3", label: "Acme (ID: 3)" },
      { key: "4", label: "Rentals (ID: 4)" },
    ],
  })),
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

test("every data source has a row", () => {
  const keys = Object.keys((component as unknown as { dataSources: object }).dataSources);
  expect(keys.filter((key) => !rows.some((row) => row.key === key))).toEqual([]);
});
