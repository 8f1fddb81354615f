import "../../../src/halopsa/triggers/newAndUpdatedTickets";
import { ticket } from "../../../src/halopsa/records";
import { Polls } from "../../support/polls";
import { connection } from "../connection";
import { type Shown, Tickets } from "./tickets";

let vendor: Tickets;

jest.mock("../../../src/halopsa/client", () => {
  const actual = jest.requireActual("../../../src/halopsa/client");
  return { ...actual, connect: () => vendor.api };
});

beforeEach(() => {
  vendor = new Tickets();
});

describe("a tenant with many tickets", () => {
  beforeEach(() => {
    for (let day = 0; day < 200; day++) {
      vendor.wait(86_400);
      vendor.insert(10);
    }
  });

  test("is not read completely, neither by the first poll nor by later ones", async () => {
    const polls = new Polls<Shown>("halopsa", connection);
    expect(await polls.run()).toEqual([]);
    vendor.change(5);
    vendor.insert();
    expect(vendor.summaryOf(await polls.run())).toEqual([
      ["created", 2001],
      ["updated", 6],
    ]);
    expect(vendor.queries).toEqual([
      { order: "id", orderdesc: true, pageinate: true, page_no: 1, page_size: 100 },
      {
        order: "id",
        pageinate: true,
        page_no: 1,
        page_size: 100,
        lastupdatefromdate: "2026-09-16T07:58:20Z",
      },
      expect.objectContaining({ lastupdatefromdate: "2026-09-16T07:58:20Z", page_no: 1 }),
    ]);
  });

  test("is read completely if the filter is not supported, with the same result", async () => {
    vendor.filters = false;
    const polls = new Polls<Shown>("halopsa", connection);
    expect(await polls.run()).toEqual([]);
    vendor.change(5);
    expect(vendor.summaryOf(await polls.run())).toEqual([["updated", 6]]);
  });

  test("delivers all changes since the look-back date in the first poll", async () => {
    const polls = new Polls<Shown>("halopsa", connection, { lookBackDate: "2026-09-01" });
    const first = await polls.run();
    expect(first.every(({ record }) => record.dateoccurred >= "2026-09-01")).toBe(true);
    expect(first).toHaveLength(170);
    expect(await polls.run()).toEqual([]);
  });
});

test("delivers only the selected client and type, and restarts if they change", async () => {
  vendor.insert(3);
  const polls = new Polls<Shown>("halopsa", connection);
  await polls.run({ client_id: "12", requesttype_id: "1" });
  expect(vendor.queries.map(({ client_id, requesttype_id }) => [client_id, requesttype_id])).toEqual([
    [12, 1],
    [12, 1],
  ]);
  expect(polls.saved.of).toBe('https://acme.halopsa.com/api tickets {"client_id":12,"requesttype_id":1}');
  vendor.change(0);
  expect(await polls.run({ client_id: "13" })).toEqual([]);
  expect(polls.warnings).toEqual([expect.stringContaining("belongs to another list or account")]);
  await expect(polls.run({ client_id: "Northwind" })).rejects.toThrow("Client ID must be an ID");
});

test("its inputs are filters, the kinds of change, and a first day; one execution runs at a time", () => {
  const { inputs, examplePayload, ...limits } = new Polls("halopsa", connection).trigger;
  expect(inputs.map(({ key }) => key)).toEqual([
    ...["connection", "client_id", "requesttype_id"],
    ...["showNewRecords", "showUpdatedRecords", "lookBackDate"],
  ]);
  expect(inputs.slice(1, 3).map(({ comments }) => comments)).toEqual([
    "Only deliver tickets of this client. Defaults to all clients.",
    "Only deliver tickets of this type. Defaults to all types.",
  ]);
  expect(limits.triggerResolverDefaultConcurrentBatchLimit).toBe(1);
  expect(examplePayload.payload.body.data).toEqual({ created: [ticket.example], updated: [] });
});
