import { createHarness } from "@prismatic-io/spectral/dist/testing";
import component from "../../src/servicetitan";
import nock from "../support/nock";
import { connection, origin } from "./connection";

const harness = createHarness(component as never);
const run = (key: string, params: object) => harness.action(key, { connection, ...params } as never);
const path = "/timesheets/v2/tenant/4150001/activities";

const activity = { activityTypeId: "761", startTime: "2026-03-10T09:00:00Z" };
const stored = { id: 7501, endTime: "2026-03-10T11:00:00Z", jobId: 5001, memo: "Training", tagTypes: [101] };

afterEach(() => nock.cleanAll());

test("an update of an activity keeps the fields that nobody touched", async () => {
  nock(origin).get(`${path}/7501`).reply(200, stored);
  const sent = nock(origin)
    .put(`${path}/7501`, {
      activityTypeId: 761,
      startTime: "2026-03-10T09:00:00Z",
      endTime: "2026-03-10T11:00:00Z",
      jobId: 5001,
      memo: "Changed",
      tagTypes: [101],
      active: true,
    })
    .reply(200, { id: 7501 });
  await run("updateActivity", {
    activityId: "7501",
    ...activity,
    memo: "Changed",
    tagTypes: [],
    active: "true",
  });
  expect(sent.isDone()).toBe(true);
});

test("a start after the end that is kept is rejected", async () => {
  nock(origin).get(`${path}/7501`).reply(200, stored);
  const sent = nock(origin).put(`${path}/7501`).reply(200, { id: 7501 });
  const late = { activityId: "7501", ...activity, startTime: "2026-03-10T12:00:00Z", active: "true" };
  await expect(run("updateActivity", late)).rejects.toThrow("End Time must be after Start Time");
  expect(sent.isDone()).toBe(false);
});

test("an activity without tags is created with an empty list, which the API requires", async () => {
  const sent = nock(origin)
    .post(path, {
      employeeId: 401,
      employeeType: "Technician",
      activityTypeId: 761,
      startTime: "2026-03-10T09:00:00Z",
      tagTypes: [],
    })
    .reply(200, { id: 7501 });
  await run("createActivity", { employeeId: "401", employeeType: "Technician", ...activity, tagTypes: [] });
  expect(sent.isDone()).toBe(true);
});
