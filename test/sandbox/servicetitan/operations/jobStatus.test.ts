import { type VirtualClock, virtualClock } from "../../../../sandbox/core";
import { type Client, start } from "../client";

let clock: VirtualClock;
let box: Client;
beforeEach(async () => {
  clock = virtualClock("2026-02-01T08:00:00Z");
  box = await start({ clock });
});

const jobWith = (status: string) => box.store.jobs.all().find(({ jobStatus }) => jobStatus === status)!;
const appointmentsOf = (jobId: number) =>
  box.store.appointments.all().filter((appointment) => appointment.jobId === jobId);
const statusOf = async (jobId: number) => (await box.get(`jpm/v2 jobs/${jobId}`)).body.jobStatus;
const eventsOf = async (jobId: number) =>
  (await box.get(`jpm/v2 jobs/${jobId}/history`)).body.history.map(
    ({ eventType }: { eventType: string }) => eventType,
  );

const hold = { reasonId: 3501, memo: "The motor is on back order" };

it("puts a job with its appointments on hold, once, and says why", async () => {
  const { id } = jobWith("Scheduled");
  const path = `jpm/v2 jobs/${id}/hold`;
  expect((await box.call("PUT", path, { reasonId: 7, memo: "x" })).body.errors).toHaveProperty("reasonId");
  const done = await box.call("PUT", path, hold);
  expect([done.status, done.bytes.length]).toEqual([200, 0]);
  expect(await statusOf(id)).toBe("Hold");
  expect(appointmentsOf(id).map(({ status }) => status)).toEqual(appointmentsOf(id).map(() => "Hold"));
  const reason = { reasonId: 3501, name: "Waiting for parts", text: hold.memo };
  expect((await box.get(`jpm/v2 jobs/hold-reasons?ids=${id},1`)).body.data).toEqual([
    {
      jobId: id,
      ...reason,
      appointmentHoldReasons: appointmentsOf(id).map((one) => ({ appointmentId: one.id, ...reason })),
    },
  ]);
  expect((await box.call("PUT", path, hold)).body.title).toContain("already on hold");
  expect((await box.call("PUT", `jpm/v2 jobs/${jobWith("Completed").id}/hold`, hold)).status).toBe(400);
});

it("schedules a job again once one of its appointments is off hold", async () => {
  const job = jobWith("Hold");
  const [first] = appointmentsOf(job.id);
  const path = `jpm/v2 appointments/${first!.id}/hold`;
  expect((await box.call("DELETE", path)).status).toBe(200);
  expect(await statusOf(job.id)).toBe("Scheduled");
  expect((await box.get(`jpm/v2 jobs/hold-reasons?ids=${job.id}`)).body.data).toEqual([]);
  expect((await box.call("DELETE", path)).status).toBe(409);
  for (const { id, status } of appointmentsOf(job.id))
    if (status !== "Hold") await box.call("PUT", `jpm/v2 appointments/${id}/hold`, hold);
  expect(await statusOf(job.id)).toBe("Hold");
  expect((await box.call("PUT", path, hold)).status).toBe(409);
});

it("completes a job that has technicians, once", async () => {
  const { id } = jobWith("Scheduled");
  const path = `jpm/v2 jobs/${id}/complete`;
  const completion = { completedOn: "2026-02-01T07:30:00Z" };
  expect((await box.call("PUT", path, {})).body.errors).toHaveProperty("completedOn");
  expect((await box.call("PUT", path, completion)).status).toBe(200);
  expect((await box.get(`jpm/v2 jobs/${id}`)).body).toMatchObject({ jobStatus: "Completed", ...completion });
  expect(appointmentsOf(id).map(({ status }) => status)).toEqual(appointmentsOf(id).map(() => "Done"));
  expect((await box.call("PUT", path, completion)).body).toMatchObject({
    status: 409,
    title: `Job ${id} is already completed`,
  });
  expect((await box.call("PUT", `jpm/v2 jobs/${jobWith("Canceled").id}/complete`, completion)).status).toBe(
    409,
  );
  const idle = jobWith("Scheduled");
  for (const { id, jobId } of box.store.assignments.all())
    if (jobId === idle.id) box.store.assignments.change(id, { active: false });
  expect((await box.call("PUT", `jpm/v2 jobs/${idle.id}/complete`, completion)).body.title).toContain(
    "has no assigned technicians",
  );
  expect(await eventsOf(id)).toEqual(["Job Booked", "Job Completed"]);
});

it("takes a cancellation back, with its appointments, log and invoice", async () => {
  const { id, invoiceId } = jobWith("Scheduled");
  await box.call("PUT", `jpm/v2 jobs/${id}/cancel`, { reasonId: 3404, memo: "Snow" });
  const reasons = () => box.get(`jpm/v2 jobs/cancel-reasons?ids=${id}`);
  expect((await reasons()).body).toEqual({
    page: 1,
    pageSize: 1,
    hasMore: false,
    totalCount: null,
    data: [{ jobId: id, reasonId: 3404, name: "Weather", text: "Snow" }],
  });
  const path = `jpm/v2 jobs/${id}/remove-cancellation`;
  expect((await box.call("PUT", path)).status).toBe(200);
  expect(await statusOf(id)).toBe("Scheduled");
  expect((await reasons()).body.data).toEqual([]);
  expect((await box.get(`jpm/v2 jobs/${id}/canceled-log`)).body.data).toMatchObject([{ active: false }]);
  expect((await box.get(`dispatch/v2 appointment-assignments?jobId=${id}`)).body.data).not.toEqual([]);
  expect(box.store.invoices.get(invoiceId)?.active).toBe(true);
  expect((await box.call("PUT", path)).body.title).toBe(`Job ${id} is not canceled`);
  expect(await eventsOf(id)).toEqual(["Job Booked", "Job Canceled", "Job Cancellation Removed"]);
});

it("requires the jobs whose reasons it lists, at most 50", async () => {
  const many = Array.from({ length: 51 }, (_, at) => at + 1).join(",");
  for (const query of ["", `?ids=${many}`, "?ids=x"])
    expect((await box.get(`jpm/v2 jobs/cancel-reasons${query}`)).body.errors).toHaveProperty("ids");
});

it("shows when a job was booked, and for when", async () => {
  const job = jobWith("Scheduled");
  const first = box.store.appointments.get(job.firstAppointmentId)!;
  expect((await box.get(`jpm/v2 jobs/${job.id}/booked-log`)).body).toMatchObject({
    jobId: job.id,
    jobAppointmentId: first.id,
    start: first.start,
    createdOn: job.createdOn,
  });
  for (const rest of ["history", "booked-log", "canceled-log", "notes", "equipment"])
    expect((await box.get(`jpm/v2 jobs/1/${rest}`)).status).toBe(404);
});

describe("an appointment", () => {
  const open = () => appointmentsOf(jobWith("Scheduled").id)[0]!;

  it("moves, but not its arrival window", async () => {
    const { id, arrivalWindowStart, jobId } = open();
    const times = { start: "2026-02-10T09:00:00Z", end: "2026-02-10T11:00:00Z" };
    const path = `jpm/v2 appointments/${id}/reschedule`;
    const moved = await box.call("PATCH", path, times);
    expect(moved.body).toMatchObject({ id, ...times, arrivalWindowStart });
    const cleared = await box.call("PATCH", path, { arrivalWindowStart: null, arrivalWindowEnd: null });
    expect(cleared.body).toMatchObject({ ...times, arrivalWindowStart: null, arrivalWindowEnd: null });
    expect((await eventsOf(jobId)).at(-1)).toBe("Job Rescheduled");
  });

  it.each([
    [{ start: "2036-02-10T09:00:00Z" }, "end"],
    [{ start: null }, "start"],
    [{ arrivalWindowStart: null }, "arrivalWindowEnd"],
    [{ arrivalWindowStart: "2036-02-10T09:00:00Z" }, "arrivalWindowEnd"],
    [{ jobId: 1 }, "jobId"],
  ])("does not move by %j", async (body, name) => {
    const refused = await box.call("PATCH", `jpm/v2 appointments/${open().id}/reschedule`, body);
    expect([refused.status, Object.keys(refused.body.errors)]).toEqual([400, [name]]);
  });

  it("does not move once it is done", async () => {
    const [done] = appointmentsOf(jobWith("Completed").id);
    const body = { end: "2036-02-10T09:00:00Z" };
    expect((await box.call("PATCH", `jpm/v2 appointments/${done!.id}/reschedule`, body)).status).toBe(409);
    expect((await box.call("PUT", `jpm/v2 appointments/${done!.id}/hold`, hold)).status).toBe(409);
  });

  it("is confirmed once, and not confirmed once", async () => {
    const { id } = open();
    const path = `jpm/v2 appointments/${id}/confirmation`;
    const isConfirmed = async () => (await box.get(`jpm/v2 appointments/${id}`)).body.isConfirmed;
    box.store.appointments.change(id, { isConfirmed: false });
    expect([(await box.call("PUT", path)).status, await isConfirmed()]).toEqual([200, true]);
    expect((await box.call("PUT", path)).status).toBe(409);
    expect([(await box.call("DELETE", path)).status, await isConfirmed()]).toEqual([200, false]);
    expect((await box.call("DELETE", path)).status).toBe(409);
    expect((await box.call("PUT", path, {})).status).toBe(400);
  });

  it("gets other instructions", async () => {
    const path = `jpm/v2 appointments/${open().id}/special-instructions`;
    const body = { specialInstructions: "Ring twice" };
    expect((await box.call("PUT", path, body)).body).toMatchObject(body);
    expect((await box.call("PUT", path, { specialInstructions: null })).status).toBe(400);
  });
});
