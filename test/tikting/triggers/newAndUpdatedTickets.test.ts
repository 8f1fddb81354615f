import type { Change } from "../../../src/kit/trigger/changes";
import { connectedWith } from "../connection";
import { pollsOf, type Ticket, Tickets } from "./vendor";

let vendor: Tickets;

jest.mock("../../../src/tikting/client", () => {
  const actual = jest.requireActual("../../../src/tikting/client");
  return { ...actual, connect: () => vendor.api };
});

const summary = (changes: Change<Ticket>[]) =>
  changes.map(({ changeType, record: { id, status } }) => [changeType, id, status]);

beforeEach(() => {
  vendor = new Tickets();
  vendor.add(1, 2, 3);
});

test("delivers nothing in the first poll, and then each change once", async () => {
  const polls = pollsOf();
  expect(await polls.run()).toEqual([]);
  vendor.add(4);
  vendor.change(1, { status: "Closed" });
  expect(summary(await polls.run())).toEqual([
    ["created", 4, "Open"],
    ["updated", 1, "Closed"],
  ]);
  expect(await polls.run()).toEqual([]);
});

test("a change back is a change as well", async () => {
  const polls = pollsOf();
  await polls.run();
  vendor.change(2, { status: "Closed" });
  await polls.run();
  vendor.change(2, { status: "Open" });
  expect(summary(await polls.run())).toEqual([["updated", 2, "Open"]]);
});

test("a ticket that enters the list is updated, unless it is new", async () => {
  const polls = pollsOf();
  vendor.remove(2);
  await polls.run();
  vendor.tickets.push({ id: 2, subject: "Ticket 2", status: "Pending" });
  vendor.add(5);
  expect(summary(await polls.run())).toEqual([
    ["created", 5, "Open"],
    ["updated", 2, "Pending"],
  ]);
});

test("a ticket that a poll missed is not delivered again", async () => {
  const polls = pollsOf();
  await polls.run();
  const missed = vendor.tickets;
  vendor.tickets = [];
  expect(await polls.run()).toEqual([]);
  vendor.tickets = missed;
  expect(await polls.run()).toEqual([]);
});

test("the order of fields is no change", async () => {
  const polls = pollsOf();
  await polls.run();
  vendor.tickets = vendor.tickets.map(({ id, subject, status }) => ({ status, subject, id }));
  expect(await polls.run()).toEqual([]);
});

test("only the selected kinds of change are delivered", async () => {
  const polls = pollsOf({ showNewRecords: false });
  await polls.run();
  vendor.add(4);
  vendor.change(1, { status: "Closed" });
  expect(summary(await polls.run())).toEqual([["updated", 1, "Closed"]]);
});

test("compares only the selected fields", async () => {
  const polls = pollsOf({ comparedFields: ["status", "subject"] });
  await polls.run();
  vendor.change(1, { age: 5 });
  vendor.change(2, { age: 5, status: "Closed" });
  expect(summary(await polls.run())).toEqual([["updated", 2, "Closed"]]);
});

test("sends the filters, and restarts polling if they or the server change", async () => {
  const polls = pollsOf();
  const values = { listType: "MyOpenTickets", search: "laptop", filterBy: ["Subject", "Requester"] };
  await polls.run(values);
  expect(vendor.bodies.at(-1)).toEqual({
    listType: "MyOpenTickets",
    search: "laptop",
    filterBy: "Subject,Requester",
    page: 1,
    length: 100,
  });
  vendor.add(4);
  expect(await polls.run({ ...values, search: "phone" })).toEqual([]);
  expect(polls.warnings).toEqual([expect.stringContaining("belongs to another list or account")]);
  const other = connectedWith({ baseUrl: "https://other.example.com" });
  vendor.add(5);
  expect(await polls.run({ ...values, search: "phone", connection: other })).toEqual([]);
});

test("starts over if the saved state is damaged", async () => {
  const polls = pollsOf();
  await polls.run();
  polls.state = polls.state.replace(/"versions":"[^"]{4}/, '"versions":"xxxx');
  vendor.add(4);
  expect(await polls.run()).toEqual([]);
  expect(polls.warnings).toEqual([expect.stringContaining("the saved state is damaged")]);
  vendor.add(5);
  expect(summary(await polls.run())).toEqual([["created", 5, "Open"]]);
});

test("a poll that fails is repeated from the same state", async () => {
  const polls = pollsOf();
  await polls.run();
  vendor.add(4);
  vendor.before = () => {
    throw new Error("The vendor does not respond.");
  };
  await expect(polls.run()).rejects.toThrow("The vendor does not respond.");
  vendor.before = () => undefined;
  expect(summary(await polls.run())).toEqual([["created", 4, "Open"]]);
});

test("skips rows without an ID, and reads the ID of either name", async () => {
  const polls = pollsOf();
  await polls.run();
  vendor.tickets.push(null as never, { subject: "no ID" } as never, { ticketId: 9, status: "Open" } as never);
  const changes = (await polls.run()) as unknown as Change<{ ticketId: number }>[];
  expect(changes.map(({ record }) => record.ticketId)).toEqual([9]);
  expect(polls.warnings).toEqual(["warn Skipped 2 tickets without an ID."]);
});

test("watches the newest tickets of a list that is too long, and says so", async () => {
  vendor = new Tickets();
  vendor.add(...Array.from({ length: 12_000 }, (_, at) => at + 1));
  const polls = pollsOf();
  await polls.run();
  expect(polls.state.length).toBeLessThan(60_000);
  expect(polls.warnings).toEqual([
    expect.stringMatching(/^warn The list has 12000 tickets, which is too many to remember: the \d+ with/),
  ]);
  vendor.change(1, { status: "Closed" });
  vendor.change(12_000, { status: "Closed" });
  expect(summary(await polls.run())).toEqual([["updated", 12_000, "Closed"]]);
});
