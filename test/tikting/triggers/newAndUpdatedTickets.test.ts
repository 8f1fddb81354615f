import "../../../src/tikting/triggers/newAndUpdatedTickets";
import type { Change } from "../../../src/kit/trigger/changes";
import { save } from "../../../src/kit/trigger/state";
import { listedTicket } from "../../../src/tikting/records";
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

test("says when polling begins, and then logs nothing", async () => {
  const polls = pollsOf();
  await polls.run();
  expect(polls.logged).toEqual(["info Polling begins: existing tickets are not delivered."]);
  vendor.add(4);
  await polls.run();
  expect(polls.logged).toEqual([]);
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

test.each([
  ["showNewRecords", ["updated", 1, "Closed"]],
  ["showUpdatedRecords", ["created", 4, "Open"]],
])("only the selected kinds of change are delivered (without %s)", async (name, expected) => {
  const polls = pollsOf({ [name]: false });
  await polls.run();
  vendor.add(4);
  vendor.change(1, { status: "Closed" });
  expect(summary(await polls.run())).toEqual([expected]);
  expect(await polls.run()).toEqual([]);
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
  expect(polls.warnings).toEqual([
    "warn Polling starts over, as in its first run: the saved state belongs to another list or account.",
  ]);
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
  expect(polls.warnings).toEqual([
    "warn Polling starts over, as in its first run: the saved state is damaged.",
  ]);
  vendor.add(5);
  expect(summary(await polls.run())).toEqual([["created", 5, "Open"]]);
});

test("starts over if the saved state is not what a poll saves", async () => {
  const polls = pollsOf();
  await polls.run();
  polls.saved = save(polls.saved.of, { versions: "" });
  vendor.add(4);
  expect(await polls.run()).toEqual([]);
  expect(polls.warnings).toEqual([
    "warn Polling starts over, as in its first run: the saved state is damaged.",
  ]);
});

test("saves its state for the server, the filters and the compared fields", async () => {
  const polls = pollsOf({ comparedFields: ["status"] });
  await polls.run();
  expect(polls.saved.of).toBe('https://tikting.example.com tickets {"comparedFields":["status"]}');
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

test("prefers the first of two IDs", async () => {
  const polls = pollsOf();
  await polls.run();
  vendor.tickets.push({ id: 4, ticketId: 1, subject: "Two IDs", status: "Open" } as never);
  expect(summary(await polls.run())).toEqual([["created", 4, "Open"]]);
});

test("reads a list once, also if its tickets move", async () => {
  vendor = new Tickets();
  vendor.add(...Array.from({ length: 150 }, (_, at) => at + 1));
  const polls = pollsOf();
  vendor.before = () => void (vendor.bodies.length === 1 && vendor.remove(150));
  await polls.run();
  expect(vendor.bodies.map(({ page }) => page)).toEqual([1, 2]);
  expect(polls.warnings).toEqual([]);
});

test("watches the newest tickets of a list that is too long, and says so", async () => {
  vendor = new Tickets();
  vendor.add(...Array.from({ length: 12_000 }, (_, at) => at + 1));
  const polls = pollsOf();
  await polls.run();
  expect(polls.state.length).toBeLessThan(60_000);
  expect(polls.warnings).toEqual([
    expect.stringMatching(
      /^warn The list has 12000 tickets, which is too many to remember: the \d+ with the lowest IDs are not watched\./,
    ),
  ]);
  vendor.change(1, { status: "Closed" });
  vendor.change(12_000, { status: "Closed" });
  expect(summary(await polls.run())).toEqual([["updated", 12_000, "Closed"]]);
});

test("an execution gets 50 changes, and two run at the same time", () => {
  const { trigger } = pollsOf();
  expect(trigger.triggerResolverDefaultBatchSize).toBe(50);
  expect(trigger.triggerResolverDefaultConcurrentBatchLimit).toBe(2);
});

test("its inputs are those of the list, of the comparison, and of the kinds of change", () => {
  const { inputs, examplePayload } = pollsOf().trigger;
  expect(inputs.map(({ key }) => key)).toEqual([
    ...["connection", "listType", "search", "filterBy", "comparedFields"],
    ...["showNewRecords", "showUpdatedRecords"],
  ]);
  expect(examplePayload.payload.body.data).toEqual({ created: [listedTicket.example], updated: [] });
});
