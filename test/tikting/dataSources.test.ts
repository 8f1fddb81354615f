import component from "../../src/tikting";
import nock from "../support/nock";
import { runner } from "../support/run";
import { connection, headers, origin } from "./connection";

const { dataSource } = runner(component as never, connection);
const base = "/api/TicketsApi";

/** In every list, the second entry is first by name. An entry without an ID is skipped. */
const metadata = {
  groups: [{ id: 2, group: "Service Desk" }, { id: 1, group: "Network" }, { group: "No ID" }],
  levels: [
    { id: 2, title: "Tier 10" },
    { id: 1, title: "Tier 9" },
  ],
  priorities: [
    { id: 2, priority: "Low" },
    { id: 1, priority: "High" },
  ],
  categories: [
    { id: 2, name: "Software" },
    { id: 1, name: "Hardware" },
  ],
  status: [
    { id: 2, status: "Pending", statusType: 3 },
    { id: 1, status: "Open" },
  ],
  clients: [
    { id: 2, name: "Globex" },
    { id: 1, name: "Acme" },
  ],
  sites: [
    { id: 2, title: "Warehouse" },
    { id: 1, title: "Head Office" },
  ],
  departments: [
    { id: 2, title: "Sales" },
    { id: 1, title: "Finance" },
  ],
  sub_categories: [
    { id: 2, name: "Printer" },
    { id: 1, name: "Laptop" },
  ],
  items: [
    { id: 2, name: "Laptop 16" },
    { id: 1, name: "Laptop 14" },
  ],
  technicians: [
    { id: "t2", fullName: "Robin Vos", userName: "robin" },
    { id: "t1", fullName: "Alex Kim", userName: "alex" },
  ],
  requesters: [
    { id: "r2", fullName: "Sam Lee", userName: "sam" },
    { id: "r1", fullName: null, userName: "dana" },
  ],
};

const rows: [key: string, path: string, entries: string[]][] = [
  ["selectGroup", "appmetadata", ["1=Network", "2=Service Desk"]],
  ["selectTierLevel", "appmetadata", ["1=Tier 9", "2=Tier 10"]],
  ["selectPriority", "appmetadata", ["1=High", "2=Low"]],
  ["selectCategory", "appmetadata", ["1=Hardware", "2=Software"]],
  ["selectStatus", "appmetadata", ["1=Open", "2=Pending"]],
  ["selectClient", "appmetadata", ["1=Acme", "2=Globex"]],
  ["selectSite", "appmetadata", ["1=Head Office", "2=Warehouse"]],
  ["selectDepartment", "appmetadata", ["1=Finance", "2=Sales"]],
  ["selectSubCategory", "metadata", ["1=Laptop", "2=Printer"]],
  ["selectItem", "metadata", ["1=Laptop 14", "2=Laptop 16"]],
  ["selectTechnician", "metadata", ["t1=Alex Kim (alex)", "t2=Robin Vos (robin)"]],
  ["selectRequester", "metadata", ["r1=dana", "r2=Sam Lee (sam)"]],
  ["selectRequesterUsername", "metadata", ["dana=dana", "sam=Sam Lee (sam)"]],
];

const entriesOf = ({ result }: { result: unknown }) =>
  (result as { key: string; label: string }[]).map(({ key, label }) => `${key}=${label}`);

test.each(rows)("%s", async (key, path, entries) => {
  const scope = nock(origin, { reqheaders: headers }).get(`${base}/${path}`).reply(200, metadata);
  expect(entriesOf(await dataSource(key))).toEqual(entries);
  expect(scope.isDone()).toBe(true);
});

test.each(["selectSubCategory", "selectItem", "selectTechnician"])("%s for one ticket", async (key) => {
  const scope = nock(origin).get(`${base}/metadata/1042`).reply(200, {});
  expect(entriesOf(await dataSource(key, { id: "1042" }))).toEqual([]);
  expect(scope.isDone()).toBe(true);
});

test("selectTicket", async () => {
  const scope = nock(origin, { reqheaders: headers })
    .post(base, { length: 100, search: "laptop", listType: "AllTickets", page: 1 })
    .reply(200, [{ id: 2, subject: "Laptop" }, { ticketId: 1, title: "Old laptop" }, { subject: "No ID" }]);
  const result = await dataSource("selectTicket", { search: "laptop", listType: "AllTickets" });
  expect(entriesOf(result)).toEqual(["2=#2 · Laptop", "1=#1 · Old laptop"]);
  expect(scope.isDone()).toBe(true);
});

test("every data source has a row", () => {
  const keys = Object.keys((component as unknown as { dataSources: object }).dataSources);
  const tested = ["selectTicket", ...rows.map(([key]) => key)];
  expect(keys.filter((key) => !tested.includes(key))).toEqual([]);
});
