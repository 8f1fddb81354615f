import fc from "fast-check";
import { createPlatform } from "../../runner/platform";
import { createPoller } from "../../runner/polling";
import { redirect } from "../../runner/redirect";
import { memoryState } from "../../runner/state";
import { startTikting, virtualClock } from "../../sandbox/tikting";
import type { Change } from "../../src/kit/trigger/changes";
import { loadBundle } from "../support/bundles";
import { Polls } from "../support/polls";
import { connectedWith, connection } from "./connection";

const component = loadBundle("tikting");

interface Ticket {
  id: number;
  subject: string;
  status: string;
  age?: number;
}

type Body = { page: number; length: number } & Record<string, unknown>;

/** Tikting in memory: the newest tickets first, without timestamps. */
class Vendor {
  tickets: Ticket[] = [];
  bodies: Body[] = [];
  before: () => void = () => undefined;

  add(...ids: number[]): void {
    for (const id of ids) this.tickets.unshift({ id, subject: `Ticket ${id}`, status: "Open" });
  }

  change(id: number, changes: Partial<Ticket>): void {
    this.tickets = this.tickets.map((ticket) => (ticket.id === id ? { ...ticket, ...changes } : ticket));
  }

  remove(id: number): void {
    this.tickets = this.tickets.filter((ticket) => ticket.id !== id);
  }

  readonly api = {
    request: async (_method: string, _path: string, { body }: { body: Body }) => {
      this.before();
      this.bodies.push(body);
      const start = (body.page - 1) * body.length;
      return { data: structuredClone(this.tickets.slice(start, start + body.length)) };
    },
  };
}

let vendor: Vendor;

jest.mock("../../src/tikting/client", () => {
  const actual = jest.requireActual("../../src/tikting/client");
  return { ...actual, connect: () => vendor.api };
});

const pollsOf = (values: object = {}) => new Polls<Ticket>("tikting", connection, { ...values });

const summary = (changes: Change<Ticket>[]) =>
  changes.map(({ changeType, record: { id, status } }) => [changeType, id, status]);

beforeEach(() => {
  vendor = new Vendor();
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
  vendor = new Vendor();
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

type Step = { kind: "add" | "change" | "remove" | "poll"; at: number; during: boolean };

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    kind: fc.constantFrom("add" as const, "change" as const, "remove" as const, "poll" as const),
    at: fc.nat(400),
    during: fc.boolean(),
  }),
  { minLength: 5, maxLength: 40 },
);

test("delivers the last version of every ticket, and no version twice", async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (history) => {
      vendor = new Vendor();
      vendor.add(...Array.from({ length: 150 }, (_, at) => at + 1));
      let [next, version] = [151, 0];
      const happen = ({ kind, at }: Step) => {
        const one = vendor.tickets[at % Math.max(1, vendor.tickets.length)];
        if (kind === "add") vendor.add(next++);
        if (kind === "change" && one) vendor.change(one.id, { status: `Version ${++version}` });
        if (kind === "remove" && one) vendor.remove(one.id);
      };
      const polls = pollsOf();
      const delivered = new Map(vendor.tickets.map(({ id, status }) => [id, status]));
      const poll = async () => {
        for (const { changeType, record } of await polls.run()) {
          expect([record.id, record.status]).not.toEqual([record.id, delivered.get(record.id)]);
          if (delivered.has(record.id)) expect(changeType).toBe("updated");
          delivered.set(record.id, record.status);
        }
      };
      await poll();
      for (const step of history) {
        if (step.kind === "poll") await poll();
        else if (!step.during) happen(step);
        else {
          // Happens after the first page of the next poll was read.
          let reads = 0;
          vendor.before = () => {
            if (++reads === 2) happen(step);
          };
          await poll();
          vendor.before = () => undefined;
        }
      }
      await poll();
      const missed = vendor.tickets.filter(({ id, status }) => delivered.get(id) !== status);
      expect(missed).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test("the built component delivers the sandbox's changes, signed in with a password", async () => {
  const box = await startTikting({ clock: virtualClock("2026-01-15T15:00:00Z") });
  const redirection = redirect(box.hosts, box.url);
  try {
    const delivered: Change<Ticket>[] = [];
    const platform = createPlatform(component, {
      connection: { key: "tiktingLoginConnection", fields: box.loginFields },
    });
    const poller = createPoller({
      platform,
      trigger: "newAndUpdatedTickets",
      state: memoryState(),
      batchSize: 1,
      deliver: (change) => {
        delivered.push(change as Change<Ticket>);
      },
    });
    expect(await poller.poll()).toMatchObject({ items: 0 });
    const { data } = await platform.action("createIntegrationTicket", {
      Title: "Brand new",
      Description: "The laptop does not start.",
      Requester: "dana.reyes",
    });
    await platform.action("closeTicket", { id: "1001", CloseBy: box.store.tickets.get(1001)!.creatorId });
    box.expireToken();
    expect(await poller.poll()).toMatchObject({ items: 2 });
    expect(delivered).toMatchObject([
      { changeType: "created", record: { id: (data as { id: number }).id, subject: "Brand new" } },
      { changeType: "updated", record: { id: 1001, status: "Closed" } },
    ]);
    expect(await poller.poll()).toMatchObject({ items: 0 });

    box.work();
    expect(await poller.poll()).toMatchObject({ items: 2 });
    expect(delivered.slice(2)).toMatchObject([
      { changeType: "created", record: { status: "Open" } },
      { changeType: "updated", record: { status: "Resolved" } },
    ]);
  } finally {
    redirection.restore();
    await box.close();
  }
});
