import { virtualClock } from "../../../../sandbox/core";
import { type Client, start } from "../client";

let box: Client;
beforeEach(async () => {
  box = await start({ clock: virtualClock("2026-02-01T08:00:00Z") });
});

/** A winter day in Ohio, UTC. */
const day = { startsOnOrAfter: "2036-02-04T05:00:00Z", endsOnOrBefore: "2036-02-05T05:00:00Z" };
const capacity = (body: object) =>
  box.call("POST", "dispatch/v2 capacity", { ...day, skillBasedAvailability: false, ...body });

it("counts the free hours of the technicians of a business unit", async () => {
  const { body } = await capacity({ businessUnitIds: [301] });
  expect(body.availabilities).toHaveLength(2);
  const [morning] = body.availabilities;
  expect(morning).toMatchObject({
    start: "2036-02-04T08:00:00",
    startUtc: "2036-02-04T13:00:00Z",
    endUtc: "2036-02-04T17:00:00Z",
    businessUnitIds: [301],
    isAvailable: true,
  });
  expect(morning.openAvailability).toBe(morning.technicians.length * 4);
  const [technician] = morning.technicians;
  const job = box.store.jobs.all().find(({ jobStatus }) => jobStatus === "Scheduled")!;
  await box.call("POST", "jpm/v2 appointments", {
    jobId: job.id,
    start: "2036-02-04T12:00:00Z",
    end: "2036-02-04T17:00:00Z",
    technicianIds: [technician.id],
  });
  const [booked] = (await capacity({ businessUnitIds: [301] })).body.availabilities;
  expect(booked.openAvailability).toBe(morning.openAvailability - 4);
  expect(booked.technicians[0]).toMatchObject({ id: technician.id, status: "Unavailable" });
});

it("counts only technicians with the skills of the job type, if asked to", async () => {
  const skilled = (await capacity({ jobTypeId: 3201, skillBasedAvailability: true })).body.availabilities[0];
  const names = (id: number) => box.store.technicians.get(id)!.skills.map(({ name }) => name);
  const required = box.store.jobTypes.get(3201)!.skills;
  const able = skilled.technicians.filter(({ id }: { id: number }) =>
    required.every((skill) => names(id).includes(skill)),
  );
  expect(skilled.totalAvailability).toBe(able.length * 4);
  expect(able.length).toBeLessThan(skilled.technicians.length);
});

it.each([
  [{ endsOnOrBefore: "2036-02-18T05:00:01Z" }, "endsOnOrBefore"],
  [{ endsOnOrBefore: day.startsOnOrAfter }, "endsOnOrBefore"],
  [{ skillBasedAvailability: null }, "skillBasedAvailability"],
  [{ businessUnitIds: [7] }, "businessUnitIds[0]"],
  [{ jobTypeId: 7 }, "jobTypeId"],
])("rejects %j", async (wrong, name) => {
  const refused = await capacity(wrong);
  expect([refused.status, Object.keys(refused.body.errors)]).toEqual([400, [name]]);
});

it("tracks a technician who is assigned to the appointment", async () => {
  const { technicianId, appointmentId } = box.store.assignments.all().find(({ active }) => active)!;
  const track = (query: string) => box.get(`dispatch/v2 technician-tracking?${query}`);
  const found = await track(`technicianId=${technicianId}&appointmentId=${appointmentId}`);
  expect(found.body.technicianTrackingUrl).toContain(String(appointmentId));
  expect((await track(`technicianId=${technicianId}`)).body.errors).toHaveProperty("appointmentId");
  expect((await track(`technicianId=7&appointmentId=${appointmentId}`)).status).toBe(400);
});
