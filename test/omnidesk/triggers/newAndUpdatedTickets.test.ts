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
