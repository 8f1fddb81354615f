import "../../../src/halopsa/triggers/newAndUpdatedRecords";
import { client } from "../../../src/halopsa/records";
import { written } from "../../support/desk";
import { type Missing, pollsOf, type Records, recordsOf } from "./records";

let vendor: Records;

jest.mock("../../../src/halopsa/client", () => {
  const actual = jest.requireActual("../../../src/halopsa/client");
  return { ...actual, connect: () => vendor.api };
});

describe("clients, whose list does not contain the time of their last change", () => {
  const fill = (days: number, perDay: number) => {
    for (let day = 0; day < days; day++) {
      vendor.wait(86_400);
      vendor.insert(perDay);
    }
  };
  const paths = () => vendor.queries.map(({ includedetails }) => (includedetails ? "details" : "list"));

  test("are read with details, but only those that the filter returns", async () => {
    vendor = recordsOf({});
    fill(200, 3);
    const polls = pollsOf("clients");
    expect(await polls.run()).toEqual([]);
    // The newest client, and the others that changed within the margin.
    expect([paths().filter((path) => path === "list"), vendor.details]).toEqual([["list", "list"], 6]);
    vendor.change(5);
    vendor.queries.length = 0;
    expect(await polls.run()).toEqual([
      {
        changeType: "updated",
        record: expect.objectContaining({
          id: 6,
          name: "Record 6",
          details: true,
          alastupdate: written(vendor.now),
        }),
      },
    ]);
    expect(vendor.queries[0]).toMatchObject({ lastupdatefromdate: "2026-09-16T07:58:20Z", order: "id" });
    expect(vendor.queries.at(-1)).toEqual({ includedetails: true });
  });

  test("are delivered as the list returns them if it contains the time", async () => {
    vendor = recordsOf({ timed: "all" });
    fill(3, 3);
    const polls = pollsOf("clients");
    await polls.run();
    vendor.change(0);
    expect(await polls.run()).toEqual([
      { changeType: "updated", record: expect.not.objectContaining({ details: true }) },
    ]);
    expect(vendor.details).toBe(0);
  });

  test("of which too many changed stop polling with an error, and nothing is delivered or forgotten", async () => {
    vendor = recordsOf({});
    fill(2, 1);
    const polls = pollsOf("clients");
    await polls.run();
    vendor.wait(1000);
    const { state } = polls;
    vendor.insert(1_000);
    await expect(polls.run()).rejects.toThrow(
      "More than 1,000 clients changed since 2026-03-03, and HaloPSA's list does not contain the time of their last change. Set Look-Back Date to a later day: polling then restarts from that day, and earlier changes that are not delivered yet are left out.",
    );
    expect(polls.state).toBe(state);
    expect(vendor.details).toBeLessThanOrEqual(1_000);
    // Three days later, a later date restarts polling, and only what follows it is delivered.
    fill(3, 1);
    const date = written(vendor.now).slice(0, 10);
    const restarted = await polls.run({ lookBackDate: date });
    expect(restarted.map(({ record }) => record.id)).toEqual([1005]);
    expect(polls.warnings).toEqual([expect.stringContaining("Polling starts over")]);
    vendor.change(1004);
    expect((await polls.run({ lookBackDate: date })).map(({ record }) => record.id)).toEqual([1005]);
  });

  test("of which too many exist without a place to begin at stop the first poll with the same error", async () => {
    vendor = recordsOf({});
    const polls = pollsOf("clients");
    await polls.run();
    vendor.insert(1_001);
    await expect(polls.run()).rejects.toThrow(/^More than 1,000 clients exist, and /);
  });

  test.each<Missing>(["404", "nothing", "ID 0"])(
    "of which one has no details (%s) are delivered without it, with a warning",
    async (missing) => {
      vendor = recordsOf({ missing });
      fill(2, 2);
      const polls = pollsOf("clients");
      await polls.run();
      vendor.insert(2);
      let requests = 0;
      vendor.before = () => {
        // After the list was read.
        if (++requests === 2) vendor.rows.splice(-1);
      };
      expect((await polls.run()).map(({ record }) => record.id)).toEqual([5]);
      expect(polls.warnings).toEqual(["warn Skipped 1 records without an ID or a valid time of change."]);
    },
  );

  test("begin at an older client if the newest is deleted before its details are read", async () => {
    vendor = recordsOf({});
    fill(3, 2);
    let requests = 0;
    vendor.before = () => {
      if (++requests === 2) vendor.rows.splice(-2);
    };
    const polls = pollsOf("clients");
    expect(await polls.run()).toEqual([]);
    vendor.change(0);
    expect((await polls.run()).map(({ record }) => record.id)).toEqual([1]);
  });
});

test("a refused request for details fails the poll", async () => {
  vendor = recordsOf({});
  vendor.insert(2);
  const polls = pollsOf("clients");
  await polls.run();
  const { state } = polls;
  vendor.insert();
  let requests = 0;
  vendor.before = () => {
    if (++requests === 2) throw new Error("HaloPSA 403 on GET Client/3");
  };
  await expect(polls.run()).rejects.toThrow("HaloPSA 403 on GET Client/3");
  expect(polls.state).toBe(state);
});

test("invoices are read as a whole list", async () => {
  vendor = recordsOf({ recordType: "invoices", isAlwaysUpdated: false });
  vendor.insert(150);
  const polls = pollsOf("invoices");
  await polls.run();
  vendor.queries.length = 0;
  vendor.change(3);
  expect((await polls.run()).map(({ record }) => record.id)).toEqual([4]);
  expect(vendor.queries.map(({ page_no, lastupdatefromdate }) => [page_no, lastupdatefromdate])).toEqual([
    [1, undefined],
    [2, undefined],
  ]);
  expect(polls.warnings).toEqual([]);
});

test.each([
  ["invoices", "last_modified"],
  ["clients", "alastupdate"],
] as const)("%s without the time of the last change are reported", async (recordType, field) => {
  vendor = recordsOf({ recordType, isTimeless: true });
  vendor.insert(3);
  const polls = pollsOf(recordType);
  await polls.run();
  vendor.insert();
  expect(await polls.run()).toEqual([{ changeType: "created", record: expect.objectContaining({ id: 4 }) }]);
  expect(polls.warnings).toEqual([
    `warn HaloPSA's ${recordType} do not contain ${field}: updates cannot be detected.`,
  ]);
});

test("Record Type is required, and another one restarts polling", async () => {
  vendor = recordsOf({});
  vendor.insert(2);
  const polls = pollsOf("clients");
  await polls.run();
  expect(polls.saved.of).toBe("https://acme.halopsa.com/api clients");
  vendor.recordType = "users";
  vendor.change(1);
  expect(await polls.run({ recordType: "users" })).toEqual([]);
  expect(polls.warnings).toEqual([expect.stringContaining("Polling starts over")]);
  await expect(polls.run({ recordType: "" })).rejects.toThrow("Record Type is required");
  await expect(polls.run({ recordType: "quotes" })).rejects.toThrow(
    "Record Type must be one of clients, users",
  );
});

test("its inputs are a type, the kinds of change, and a first day; one execution runs at a time", () => {
  const { inputs, examplePayload, ...limits } = pollsOf("clients").trigger;
  expect(inputs.map(({ key }) => key)).toEqual([
    ...["connection", "recordType", "showNewRecords", "showUpdatedRecords", "lookBackDate"],
  ]);
  expect(inputs[1]!.model!.map(({ label, value }) => [label, value])).toEqual([
    ["Clients", "clients"],
    ["Users", "users"],
    ["Assets", "assets"],
    ["Opportunities", "opportunities"],
    ["Invoices", "invoices"],
    ["Appointments", "appointments"],
  ]);
  expect(inputs.at(-1)!.comments).toContain("Changing it restarts polling.");
  expect(limits.triggerResolverDefaultConcurrentBatchLimit).toBe(1);
  expect(examplePayload.payload.body.data).toEqual({ created: [client.example], updated: [] });
});
