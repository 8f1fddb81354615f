import "../../../src/serviceos/triggers/newAndUpdatedTickets";
import { ticket } from "../../../src/serviceos/records";
import { Polls } from "../../support/polls";
import { connection } from "../connection";
import { PAGE, type Ticket, Tickets } from "./vendor";

let vendor: Tickets;

jest.mock("../../../src/serviceos/client", () => {
  const actual = jest.requireActual("../../../src/serviceos/client");
  return { ...actual, connect: () => vendor.api };
});

describe("new and updated tickets", () => {
  const deskWith = (variant: Partial<Tickets> = {}) => {
    vendor = Object.assign(new Tickets(), variant);
    return vendor;
  };

  const busy = (variant?: Partial<Tickets>) => {
    const model = deskWith(variant);
    for (let day = 0; day < 60; day++) {
      model.wait(86_400);
      model.insert();
      model.change(day / 2);
    }
    return model;
  };

  test("a sorted list is read only back to the last poll", async () => {
    const model = busy();
    const polls = new Polls<Ticket>("serviceos", connection);
    expect(await polls.run()).toEqual([]);
    model.change(3);
    model.insert();
    model.queries = [];
    expect(model.summaryOf(await polls.run())).toEqual([
      ["created", 61],
      ["updated", 4],
    ]);
    expect(model.queries.map(({ sort, order, page }) => [sort, order, page])).toEqual([
      ["created_at", "asc", 1],
      ["updated_at", "desc", 1],
    ]);
    expect(model.queries[0]!.created_after).toMatch(/^2026-04-29T\d\d:\d\d:\d\dZ$/);
    expect(polls.logged).toEqual([]);
  });

  test.each(["ignores", "refuses"] as const)(
    "the whole list is read, with a warning, if the server %s the sort",
    async (sorting) => {
      const model = busy({ sorting });
      const polls = new Polls<Ticket>("serviceos", connection);
      await polls.run();
      model.change(3);
      expect(model.summaryOf(await polls.run())).toEqual([["updated", 4]]);
      expect(polls.logged).toEqual([expect.stringMatching(/^warn ServiceOS did not sort the tickets/)]);
    },
  );

  test("a ticket that moves to an earlier page because another was deleted is not missed", async () => {
    const model = busy();
    const polls = new Polls<Ticket>("serviceos", connection);
    await polls.run();
    for (let at = 0; at < PAGE * 2; at++) {
      model.wait(600);
      model.change(at);
    }
    let pages = 0;
    model.queries = [];
    model.before = () => {
      // The deleted ticket was on the first page, which was already read.
      if (model.queries.at(-1)?.sort === "updated_at" && ++pages === 1) model.remove(PAGE * 2 - 1);
    };
    const delivered = [...model.summaryOf(await polls.run()), ...model.summaryOf(await polls.run())];
    const rest = Array.from({ length: PAGE * 2 - 1 }, (_, at) => at + 1);
    expect(delivered.map(([, id]) => id)).toEqual(expect.arrayContaining(rest));
  });

  test("other errors are thrown, and the place does not move", async () => {
    const model = busy();
    const polls = new Polls<Ticket>("serviceos", connection);
    await polls.run();
    model.change(3);
    const kept = polls.state;
    model.before = () => {
      throw new Error("The vendor does not respond.");
    };
    await expect(polls.run()).rejects.toThrow("does not respond");
    expect(polls.state).toBe(kept);
    model.before = () => undefined;
    expect(model.summaryOf(await polls.run())).toEqual([["updated", 4]]);
  });

  test("selecting a company filters the tickets and restarts polling", async () => {
    const model = busy();
    const polls = new Polls<Ticket>("serviceos", connection);
    await polls.run();
    model.queries = [];
    expect(await polls.run({ company_number: "5" })).toEqual([]);
    expect(model.queries.every(({ company_number }) => company_number === 5)).toBe(true);
    expect(polls.saved.of).toBe('https://acme.valethon.com/admin/api/v1 tickets {"company_number":5}');
    expect(polls.warnings).toEqual([expect.stringContaining("belongs to another list or account")]);
    await expect(polls.run({ company_number: "Acme" })).rejects.toThrow("Company");
  });

  test("the first sync begins at the look-back date", async () => {
    busy();
    const polls = new Polls<Ticket>("serviceos", connection, { lookBackDate: "2026-04-20" });
    const first = await polls.run();
    expect(first.length).toBeGreaterThan(10);
    expect(first.every(({ record }) => (record.updated_at ?? "") >= "2026-04-20")).toBe(true);
    expect(await polls.run()).toEqual([]);
  });
});

test("its inputs are a company, the kinds of change, and a first day; one execution runs at a time", () => {
  const { inputs, examplePayload, ...limits } = new Polls("serviceos", connection).trigger;
  expect(inputs.map(({ key }) => key)).toEqual([
    ...["connection", "company_number", "showNewRecords", "showUpdatedRecords", "lookBackDate"],
  ]);
  expect(inputs[1]!.comments).toBe("The company whose tickets to deliver. Defaults to all companies.");
  expect(limits.triggerResolverDefaultConcurrentBatchLimit).toBe(1);
  expect(examplePayload.payload.body.data).toEqual({ created: [ticket.example], updated: [] });
});
