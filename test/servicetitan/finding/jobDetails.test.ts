import { sandboxed } from "./sandbox";

const { store, run, requestsOf } = sandboxed();

/** A job with an appointment that has a technician, an estimate and an invoice. */
const fullJob = () => {
  const estimated = new Set(
    store()
      .estimates.all()
      .map(({ jobId }) => jobId),
  );
  const assigned = new Set(
    store()
      .assignments.all()
      .filter(({ active }) => active)
      .map(({ jobId }) => jobId),
  );
  return store()
    .jobs.all()
    .find(({ id, invoiceId }) => estimated.has(id) && assigned.has(id) && invoiceId)!;
};

test("returns a job and everything that belongs to it, with one request for each part", async () => {
  const job = fullJob();
  let details: Awaited<ReturnType<typeof run>>;
  const requests = await requestsOf(async () => {
    details = await run("getJobDetails", { jobId: String(job.id) });
  });
  expect(details).toMatchObject({
    job: { id: job.id },
    customer: { id: job.customerId },
    location: { id: job.locationId },
    invoice: { id: job.invoiceId },
    unavailable: [],
  });
  expect(details.estimates.every(({ jobId }: { jobId: number }) => jobId === job.id)).toBe(true);
  expect(details.estimates.length).toBeGreaterThan(0);
  const [appointment] = details.appointments;
  const assignments = store()
    .assignments.all()
    .filter(({ appointmentId, active }) => active && appointmentId === appointment.id);
  expect(appointment.technicians).toEqual(
    assignments.map(({ technicianId, technicianName }) => ({ id: technicianId, name: technicianName })),
  );
  expect(requests.filter((request) => request.startsWith("GET "))).toHaveLength(8);
});

test("returns only the parts that are included", async () => {
  const job = fullJob();
  let details: Awaited<ReturnType<typeof run>>;
  const requests = await requestsOf(async () => {
    details = await run("getJobDetails", { jobId: String(job.id), include: ["Notes"] });
  });
  expect(Object.keys(details).filter((part) => details[part] !== undefined)).toEqual([
    "job",
    "notes",
    "unavailable",
  ]);
  expect(requests).toEqual([`GET jobs/${job.id}`, `GET jobs/${job.id}/notes`]);
});

describe("without the scope to read estimates", () => {
  const scopes = [
    "jpm.jobs",
    "jpm.appointments",
    "dis.appointmentassignments",
    "crm.customers",
    "crm.locations",
    "acc.invoices",
  ].map((resource) => `tn.${resource}:r`);
  const limited = sandboxed({ scopes });

  test("names the part that is missing, and returns the others", async () => {
    const [job] = limited.store().jobs.all();
    const details = await limited.run("getJobDetails", { jobId: String(job!.id) });
    expect(details.unavailable).toEqual([
      { part: "Estimates", message: expect.stringContaining("tn.sal.estimates:r") },
    ]);
    expect(details).toMatchObject({ estimates: null, notes: [], customer: { id: job!.customerId } });
  });
});

test("fails if there is no such job", async () => {
  await expect(run("getJobDetails", { jobId: "1" })).rejects.toThrow("404");
});
