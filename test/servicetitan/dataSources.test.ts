import { createHarness } from "@prismatic-io/spectral/dist/testing";
import component from "../../src/servicetitan";
import { tenantPath } from "../../src/servicetitan/client";
import nock from "../support/nock";
import { connection, headers, origin } from "./connection";
import { accounting } from "./dataSources/accounting";
import { accountingRecords } from "./dataSources/accountingRecords";
import { crm } from "./dataSources/crm";
import { equipmentsystems } from "./dataSources/equipmentsystems";
import { forms } from "./dataSources/forms";
import { jpm } from "./dataSources/jpm";
import { marketing } from "./dataSources/marketing";
import { memberships } from "./dataSources/memberships";
import { others } from "./dataSources/others";
import { payroll } from "./dataSources/payroll";
import { pricebook } from "./dataSources/pricebook";
import { purchasing } from "./dataSources/purchasing";
import { reporting } from "./dataSources/reporting";
import { sales } from "./dataSources/sales";
import { settings } from "./dataSources/settings";
import { stock } from "./dataSources/stock";
import { taskmanagement } from "./dataSources/taskmanagement";
import { timesheets } from "./dataSources/timesheets";
import { warehouses } from "./dataSources/warehouses";

const harness = createHarness(component as never);
const table = [
  ...jpm,
  ...crm,
  ...accounting,
  ...accountingRecords,
  ...settings,
  ...equipmentsystems,
  ...forms,
  ...reporting,
  ...memberships,
  ...marketing,
  ...sales,
  ...pricebook,
  ...taskmanagement,
  ...payroll,
  ...timesheets,
  ...warehouses,
  ...purchasing,
  ...stock,
  ...others,
];
const jobs = "/jpm/v2/tenant/4150001/jobs";

interface Entry {
  key: string;
  label: string;
}

const select = async (key: string, params: object = {}) =>
  (await harness.dataSource(key, { connection, ...params } as never)).result as Entry[];

/** Tested in fieldMaps.test.ts. */
const FIELD_MAPPING = ["selectRecordTypes", "mapRecordFields", "previewFieldValues"];

/** Sends no request. Tested in operations/bodies.test.ts. */
const LOCAL = ["selectOperation"];

describe("ServiceTitan's picklists", () => {
  test.each(table.map((row) => [[row.key, row.name].filter(Boolean).join(": "), row] as const))(
    "%s",
    async (_, { key, params, from, query, hasTotal = true, records, reply, ...row }) => {
      const { hasPages = !reply, entries, pageSize = "5000" } = row;
      const requests: unknown[] = [];
      nock(origin, { reqheaders: headers })
        .get(`/${tenantPath(from, "4150001")}`)
        .query(true)
        .reply((uri) => {
          requests.push(Object.fromEntries(new URLSearchParams(uri.split("?")[1])));
          return [
            200,
            (reply as object | undefined) ?? {
              page: 1,
              pageSize: 5000,
              hasMore: false,
              totalCount: records.length,
              data: records,
            },
          ];
        });
      expect(await select(key, params)).toEqual(entries.map(([key, label]) => ({ key, label })));
      expect(requests).toEqual([
        {
          ...(hasPages ? { page: "1", pageSize } : {}),
          ...(hasPages && hasTotal ? { includeTotal: "true" } : {}),
          ...query,
        },
      ]);
    },
  );

  test("every picklist has a row", () => {
    const { dataSources } = component as unknown as { dataSources: object };
    const tested = [...table.map(({ key }) => key), ...FIELD_MAPPING, ...LOCAL];
    const missing = Object.keys(dataSources).filter((key) => !tested.includes(key));
    expect(missing).toEqual([]);
  });

  test.each([
    ["selectBookingContact", "Booking ID"],
    ["selectCustomerContact", "Customer ID"],
    ["selectCustomerNote", "Customer ID"],
    ["selectLocationContact", "Location ID"],
    ["selectLocationNote", "Location ID"],
  ])("%s requires the record before it sends a request", async (key, label) => {
    await expect(select(key)).rejects.toThrow(`${label} is required.`);
  });

  test("selectReport requires the category before it sends a request", async () => {
    await expect(select("selectReport")).rejects.toThrow("Report Category ID is required.");
  });

  test("records without an ID are left out", async () => {
    nock(origin)
      .get(jobs)
      .query(true)
      .reply(200, { page: 1, pageSize: 5000, hasMore: false, data: [{ jobNumber: "1" }, null, { id: 0 }] });
    expect(await select("selectJob")).toEqual([{ key: "0", label: "#0" }]);
  });

  test("a list is read up to 10,000 entries", async () => {
    const server = nock(origin);
    for (const page of [1, 2]) {
      server
        .get(jobs)
        .query((query) => query.page === String(page))
        .reply(200, {
          page,
          pageSize: 5000,
          hasMore: true,
          totalCount: 500_000,
          data: Array.from({ length: 5000 }, (_, at) => ({ id: 500_000 - (page - 1) * 5000 - at })),
        });
    }
    const logger = { ...console, metric: jest.fn(), warn: jest.fn() };
    const { result } = await harness.dataSource("selectJob", { connection } as never, { logger } as never);
    const entries = result as Entry[];
    expect(entries).toHaveLength(10_000);
    expect(logger.warn).toHaveBeenCalledWith(
      "Select Job: only the first 10,000 entries are listed. Use the search input to find the others.",
    );
    expect(entries[0]).toEqual({ key: "500000", label: "#500000" });
    expect(server.isDone()).toBe(true);
  });
});
