import type { Action } from "../../src/kit/action/action";
import { bytes, nothing } from "../../src/kit/action/record";
import { list, read, remove, update, write } from "../../src/serviceos/api";
import { ticketId } from "../../src/serviceos/inputs/ticket";
import { ticket } from "../../src/serviceos/records";
import { connection } from "./connection";

const calls: unknown[] = [];

jest.mock("../../src/serviceos/client", () => {
  const actual = jest.requireActual("../../src/serviceos/client");
  const keep = (kind: string, response: unknown) => async (key: string, values: object) => {
    calls.push([kind, key, values]);
    return response;
  };
  const api = {
    call: keep("call", { success: true, data: [] }),
    download: keep("download", { data: Buffer.from("a,b"), contentType: "text/csv" }),
  };
  return { ...actual, connect: () => api };
});

beforeEach(() => {
  calls.length = 0;
});

const texts = { label: "Get Ticket", description: "Get a ticket", inputs: { ...ticketId } };
const run = (action: Action, values: object = {}) =>
  action.perform({ logger: { warn: () => undefined } } as never, { connection, ...values } as never);

describe("the description", () => {
  const described = (key: Parameters<typeof list>[0], description: string) =>
    list(key, { ...texts, inputs: {}, description, returns: ticket, identity: "id" }).display.description;

  test.each([
    ["names the permission", "listTickets", "List tickets", "List tickets (requires tickets:read)"],
    [
      "names it within a note",
      "listApiKeys",
      "List API keys (masked)",
      "List API keys (masked; requires settings:read)",
    ],
    [
      "says so if it is not documented",
      "listSites",
      "List sites",
      "List sites (probably requires companies:read)",
    ],
    [
      "names another one for some cases",
      "bulkTickets",
      "Change tickets",
      "Change tickets (probably requires tickets:write, and tickets:delete to delete tickets)",
    ],
    ["is the reference's if none applies", "listVendors", "List vendors", "List vendors"],
  ] as const)("%s", (_, key, description, expected) => {
    expect(described(key, description)).toBe(expected);
  });

  test("of every kind of operation names the permission", () => {
    const operation = { ...texts, returns: ticket };
    expect([
      read("getTicket", operation).display.description,
      write("createTicket", operation).display.description,
      update("updateTicket", operation).display.description,
      remove("deleteTicket", texts).display.description,
    ]).toEqual(
      ["read", "write", "write", "delete"].map((right) => `Get a ticket (requires tickets:${right})`),
    );
  });
});

describe("a step returns", () => {
  test("ServiceOS's envelope around the record", () => {
    const { examplePayload, outputSchema } = read("getTicket", { ...texts, returns: ticket });
    expect(examplePayload).toEqual({ data: { success: true, data: ticket.example } });
    expect(outputSchema).toMatchObject({
      schema: {
        type: "object",
        properties: { success: { type: "boolean" }, data: { type: "object" } },
        required: ["success", "data"],
      },
    });
  });

  test("a message in it, if the response has one", () => {
    const { examplePayload } = write("createTicket", { ...texts, returns: ticket, message: "Keep it." });
    expect(examplePayload).toEqual({ data: { success: true, data: ticket.example, message: "Keep it." } });
  });

  test("a file without an envelope", async () => {
    const action = read("exportTickets", { ...texts, inputs: {}, returns: bytes });
    expect(action.examplePayload).toEqual({ data: bytes.example });
    expect(action.outputSchema).toBeUndefined();
    expect(await run(action)).toEqual({ data: Buffer.from("a,b"), contentType: "text/csv" });
    expect(calls).toEqual([["download", "exportTickets", {}]]);
  });

  test.each([
    ["an operation without a response", write("createTicket", { ...texts, returns: nothing })],
    ["a deletion", remove("deleteTicket", texts)],
  ])("nothing after %s", (_, { examplePayload }) => {
    expect(examplePayload).toEqual({ data: {} });
  });
});

describe("a step sends", () => {
  test("its values to its operation", async () => {
    const action = read("getTicket", { ...texts, returns: ticket });
    expect(await run(action, { ticket_id: 1043 })).toEqual({ data: { success: true, data: [] } });
    expect(calls).toEqual([["call", "getTicket", { ticket_id: 1043 }]]);
  });

  test("nothing if its values contradict each other", async () => {
    const check = ({ ticket_id }: { ticket_id: number }) => {
      throw new Error(`Not ${ticket_id}`);
    };
    const action = update("updateTicket", { ...texts, returns: ticket, check });
    await expect(run(action, { ticket_id: 1043 })).rejects.toThrow("Not 1043");
    expect(calls).toEqual([]);
  });

  test("its filters and its page to its list", async () => {
    const action = list("listTickets", {
      ...texts,
      inputs: { ...ticketId },
      returns: ticket,
      identity: "ticket_id",
    });
    await run(action, { ticket_id: 5, page: 2 });
    expect(calls).toEqual([["call", "listTickets", { ticket_id: 5, page: 2 }]]);
  });
});

test("only steps that read may run while a flow is being built", () => {
  const operation = { ...texts, returns: ticket };
  const all = { ...operation, inputs: {}, identity: "ticket_id" };
  expect([read("getTicket", operation), list("listTickets", all)].map((one) => one.performSafety)).toEqual(
    Array(2).fill("safe"),
  );
  expect(
    [write("createTicket", operation), update("updateTicket", operation), remove("deleteTicket", texts)].map(
      (one) => one.performSafety,
    ),
  ).toEqual(Array(3).fill("notAllowed"));
});
