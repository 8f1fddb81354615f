import "../../../src/omnidesk/triggers/newAndUpdatedTickets";
import { ticket } from "../../../src/omnidesk/records";
import { Polls } from "../../support/polls";
import { connectedWith, connection } from "../connection";
import { type ListedTicket, Tickets } from "./vendor";

let vendor: Tickets;

jest.mock("../../../src/omnidesk/client", () => {
  const actual = jest.requireActual("../../../src/omnidesk/client");
  return { ...actual, connect: () => vendor.api };
});

beforeEach(() => {
  vendor = new Tickets();
  vendor.insert(9);
});

test("delivers nothing in the first poll, and then only the selected kinds of change", async () => {
  const polls = new Polls<ListedTicket>("omnidesk", connection, { showNewRecords: false });
  expect(await polls.run()).toEqual([]);
  vendor.insert();
  vendor.change(0);
  expect(vendor.summaryOf(await polls.run())).toEqual([["updated", 1]]);
});

test("delivers tickets changed since the look-back date in the first poll", async () => {
  const polls = new Polls<ListedTicket>("omnidesk", connection, { lookBackDate: "2026-03-01" });
  expect(await polls.run()).toHaveLength(9);
  expect(await polls.run()).toEqual([]);
});

test("reads the selected view, and restarts polling if the view or account changes", async () => {
  const polls = new Polls<ListedTicket>("omnidesk", connection);
  await polls.run({ applyView: "12" });
  expect(vendor.queries.every(({ applyView }) => applyView === "12")).toBe(true);
  vendor.change(0);
  expect(await polls.run({ applyView: "13" })).toEqual([]);
  vendor.change(1);
  expect(await polls.run({ applyView: "13", connection: connectedWith({ account: "other" }) })).toEqual([]);
});

test("rejects an invalid view", async () => {
  const polls = new Polls<ListedTicket>("omnidesk", connection);
  await expect(polls.run({ applyView: "?" })).rejects.toThrow("View must be at least two letters, digits");
  expect(vendor.queries).toEqual([]);
});

test("reads the whole list, with what Omnidesk reports about its pages", async () => {
  const polls = new Polls<ListedTicket>("omnidesk", connection);
  await polls.run();
  vendor.queries.length = 0;
  await polls.run();
  expect(vendor.queries).toEqual([0, 4, 8].map((itemStart) => ({ itemStart, itemLimit: 1000 })));
  expect(polls.saved.of).toBe("https://acme.omnidesk.com tickets {}");
});

test("skips rows that are no tickets", async () => {
  const polls = new Polls<ListedTicket>("omnidesk", connection);
  await polls.run();
  vendor.insert();
  const [row] = vendor.rows.slice(-1);
  vendor.rows = [row!];
  const { request } = vendor.api;
  vendor.api.request = async (...call) => {
    const response = await request(...call);
    const data = response.data as { items: unknown[] };
    return { ...response, data: { ...data, items: [null, ...data.items, {}], itemTotal: 3 } };
  };
  expect(vendor.summaryOf(await polls.run())).toEqual([["created", 10]]);
  expect(polls.warnings).toEqual(["warn Skipped 2 records without an ID or a valid time of change."]);
});

test.each([null, {}, { items: null }])("fails if the response is no list: %j", async (data) => {
  const polls = new Polls<ListedTicket>("omnidesk", connection);
  vendor.api.request = async () => ({ status: 200, headers: vendor.headers, data });
  await expect(polls.run()).rejects.toThrow("Omnidesk's response to GET ticket is not a list of records.");
});

test("says so if tickets may be missing", async () => {
  const polls = new Polls<ListedTicket>("omnidesk", connection);
  const data = { items: [], itemTotal: 5 };
  vendor.api.request = async () => ({ status: 200, headers: vendor.headers, data });
  await polls.run();
  expect(polls.warnings).toEqual([expect.stringContaining("complete: false")]);
});

test("a ticket that was never changed has the time of its creation", async () => {
  const polls = new Polls<ListedTicket>("omnidesk", connection, { lookBackDate: "2026-03-02" });
  vendor.wait(86_400);
  vendor.insert();
  expect(vendor.summaryOf(await polls.run())).toEqual([["created", 10]]);
});

test("its inputs are a view, the kinds of change, and a first day; two executions run at the same time", () => {
  const { inputs, examplePayload, ...limits } = new Polls("omnidesk", connection).trigger;
  expect(inputs.map(({ key }) => key)).toEqual([
    ...["connection", "applyView", "showNewRecords", "showUpdatedRecords", "lookBackDate"],
  ]);
  expect(limits.triggerResolverDefaultConcurrentBatchLimit).toBe(2);
  expect(examplePayload.payload.body.data).toEqual({ created: [ticket.example], updated: [] });
});
