import { createHarness } from "@prismatic-io/spectral/dist/testing";
import component from "../../src/servicetitan";
import nock from "../support/nock";
import { connection, origin } from "./connection";

const harness = createHarness(component as never);
const run = (key: string, params: object) => harness.action(key, { connection, ...params } as never);
const path = "/payroll/v2/tenant/4150001";

const page = (data: object[]) => ({ page: 1, pageSize: 5000, hasMore: false, totalCount: data.length, data });

const item = {
  grossPayItemId: "7001",
  payrollId: "801",
  amount: "80",
  activityCodeId: "701",
  date: "2026-03-10T00:00:00Z",
};

const times = {
  jobId: "5001",
  appointmentId: "5101",
  technicianId: "401",
  dispatchedOn: "2026-03-10T09:00:00Z",
  arrivedOn: "2026-03-10T09:30:00Z",
};

const listed = (from: string, data: object[]) =>
  nock(origin).get(`${path}/${from}`).query(true).times(2).optionally().reply(200, page(data));

afterEach(() => nock.cleanAll());

test("an update of a gross pay item keeps the fields that nobody touched", async () => {
  listed("gross-pay-items", [{ id: 7001, invoiceId: 6001, budgetCodeId: null, memo: "Bonus" }]);
  const sent = nock(origin)
    .put(`${path}/gross-pay-items/7001`, {
      payrollId: 801,
      amount: 80,
      activityCodeId: 701,
      date: "2026-03-10T00:00:00Z",
      invoiceId: 6001,
      memo: "Changed",
    })
    .reply(200, { id: 7001 });
  await run("updateGrossPayItem", { ...item, memo: "Changed" });
  expect(sent.isDone()).toBe(true);
});

test("a gross pay item that cannot be read is not replaced", async () => {
  listed("gross-pay-items", [{ id: 7002, invoiceId: 6001, memo: "Bonus" }]);
  const sent = nock(origin).put(`${path}/gross-pay-items/7001`).reply(200, { id: 7001 });
  await expect(run("updateGrossPayItem", { ...item, memo: "Changed" })).rejects.toThrow(
    "Gross pay item 7001 was not found in payroll 801, so the values of Invoice ID, Budget Code ID cannot be kept.",
  );
  expect(sent.isDone()).toBe(false);
});

test("an update of a timesheet keeps its end", async () => {
  listed("jobs/5001/timesheets", [{ id: 7101, canceledOn: null, doneOn: "2026-03-10T11:00:00Z" }]);
  const sent = nock(origin)
    .put(`${path}/jobs/5001/timesheets/7101`, {
      appointmentId: 5101,
      technicianId: 401,
      dispatchedOn: "2026-03-10T09:00:00Z",
      arrivedOn: "2026-03-10T09:30:00Z",
      doneOn: "2026-03-10T11:00:00Z",
    })
    .reply(200, { id: 7101 });
  await run("updateJobTimesheet", { ...times, timesheetId: "7101" });
  expect(sent.isDone()).toBe(true);
});

test("an arrival after the end that is kept is rejected", async () => {
  listed("jobs/5001/timesheets", [{ id: 7101, canceledOn: null, doneOn: "2026-03-10T09:10:00Z" }]);
  const sent = nock(origin).put(`${path}/jobs/5001/timesheets/7101`).reply(200, { id: 7101 });
  await expect(run("updateJobTimesheet", { ...times, timesheetId: "7101" })).rejects.toThrow(
    "Done On must not be before Arrived On",
  );
  expect(sent.isDone()).toBe(false);
});

test.each([
  ["Arrived On", { arrivedOn: "2026-03-10T08:00:00Z" }],
  ["Canceled On", { canceledOn: "2026-03-10T08:00:00Z" }],
  ["Done On", { doneOn: "2026-03-10T09:10:00Z" }],
])("%s out of order is rejected before anything is sent", async (label, wrong) => {
  const sent = nock(origin).post(`${path}/jobs/5001/timesheets`).reply(200, { id: 1 });
  await expect(run("createJobTimesheet", { ...times, ...wrong })).rejects.toThrow(
    `${label} must not be before`,
  );
  expect(sent.isDone()).toBe(false);
});
