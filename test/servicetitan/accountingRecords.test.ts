import component from "../../src/servicetitan";
import nock from "../support/nock";
import { runner } from "../support/run";
import { connection, origin } from "./connection";

const { run, refusalOf, logOf } = runner(component as never, connection);
const GUID = "3fa85f64-5717-4562-b3fc-2c963f66afa6";
const line = (debit: number, credit: number, others: object = {}) => ({
  accountId: "102",
  debit,
  credit,
  ...others,
});
const entry = (...lines: object[]) => ({ status: "Open", versionId: 1, lines });

describe("is refused before anything is sent", () => {
  test.each([
    [
      "createJournalEntry",
      entry(line(10, 0), line(0, 9.98)),
      "Lines: the debits add up to 10.00, the credits to 9.98. Both must be equal.",
    ],
    ["createJournalEntry", entry(line(0.1, 0), line(0.2, 0), line(0, 0.4)), "0.30, the credits to 0.40"],
    ["replaceJournalEntry", { journalEntryId: GUID, status: "Open", versionId: 1 }, "Lines is required."],
    [
      "createJournalEntry",
      entry(line(1, 0, { skuId: "5" }), line(0, 1)),
      "Lines: SKU ID and SKU Type are required together.",
    ],
    [
      "createJournalEntry",
      entry(line(1, 0, { appliedToType: "Invoice" }), line(0, 1)),
      "Lines: Applied To ID and Applied To Type are required together.",
    ],
    [
      "updateJournalEntrySync",
      { journalEntryId: GUID, syncStatus: "Synced" },
      "Version ID is required with the Sync Status Synced.",
    ],
    [
      "updateJournalEntry",
      { journalEntryId: GUID, customFields: Object.fromEntries([..."abcdef"].map((name) => [name, "1"])) },
      "Custom Field accepts at most 5 names.",
    ],
    ["markApBillsAsExported", { billIds: [] }, "Bill IDs must contain at least one value."],
  ])("%s %j", async (key, params, message) => {
    expect(await refusalOf(key, params)).toContain(message);
  });
});

test("amounts that differ only in binary fractions are equal", async () => {
  const request = nock(origin).post("/accounting/v2/tenant/4150001/journal-entries").reply(200, "");
  expect(
    await refusalOf("createJournalEntry", entry(line(0.1, 0), line(0.2, 0), line(0, 0.3))),
  ).toBeUndefined();
  expect(request.isDone()).toBe(true);
});

test("what ServiceTitan has not marked is in the data and the log, with the reasons", async () => {
  const results = [
    { billId: 1, success: true, errorMessage: null },
    { billId: 2, success: false, errorMessage: "The bill is locked" },
    { billId: 3, success: false, errorMessage: null },
  ];
  nock(origin).post("/accounting/v2/tenant/4150001/ap-bills/markasexported").times(2).reply(200, results);
  const params = { billIds: ["1", "2", "3"] };
  expect((await run("markApBillsAsExported", params)).data).toEqual(results);
  expect(await logOf("markApBillsAsExported", params)).toContain(
    "ServiceTitan marked 1 of 3 bills as exported. Not marked: bill 2 (The bill is locked), bill 3 (no reason given). " +
      "Repeating the step is safe: marking again changes nothing.",
  );
});
