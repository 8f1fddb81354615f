import type { Demo, DemoContext } from "../demo";
import { pluralize } from "../format";
import { samplePhoto } from "../samplePhoto";

interface Job {
  id: number;
  jobNumber: string;
  jobStatus: string;
  customerId: number;
  locationId: number;
  businessUnitId: number;
  jobTypeId: number;
  campaignId: number;
  firstAppointmentId: number;
  createdOn: string;
}

interface List<Item> {
  data: Item[];
}

const DAY_MS = 86_400_000;

/** The day's beginning, in UTC. */
const dayOf = (time: number) => new Date(time - (time % DAY_MS));

const after = (day: Date, hours: number) => new Date(day.getTime() + hours * 3_600_000).toISOString();

/** A call comes in, a visit is planned, and in the end the customer calls it off. */
export const demo: Demo = {
  title: "a dispatcher's morning",
  async run(context) {
    const { earlier, customer, technician } = await answerTheCall(context);
    const day = dayOf(context.isSandbox ? Date.parse(earlier.createdOn) : Date.now() + DAY_MS);
    if (!context.writes) {
      await readTheDay(context, day);
      context.note("Only reading: the steps that create, assign and cancel need --write.");
      return;
    }
    const job = await context.step(
      "Create a job with a visit",
      () =>
        context.action<Job>("createJob", {
          customerId: customer.key,
          locationId: String(earlier.locationId),
          businessUnitId: String(earlier.businessUnitId),
          jobTypeId: String(earlier.jobTypeId),
          campaignId: String(earlier.campaignId),
          priority: "High",
          summary: "AC is not cooling",
          appointments: [{ start: after(day, 15), end: after(day, 17) }],
        }),
      ({ jobNumber, jobStatus }) => `job ${jobNumber}, ${jobStatus}, 15:00 to 17:00 UTC`,
    );
    await context.step(
      "Assign the technician",
      () =>
        context.action("assignTechnicians", {
          jobAppointmentId: String(job.firstAppointmentId),
          technicianIds: [technician.key],
        }),
      () => `${technician.label} goes to appointment ${job.firstAppointmentId}`,
    );
    await readTheDay(context, day, job);
    await keepAPhoto(context);
    await callItOff(context, job);
  },
};

async function answerTheCall(context: DemoContext) {
  const recent = await context.step(
    "Look at the newest jobs",
    () => context.action<List<Job>>("listJobs", { sort: "-Id", pagination: { page: "1", pageSize: "50" } }),
    ({ data }) => `${pluralize(data.length, "job")}, the newest is ${data[0]?.jobNumber ?? "none"}`,
  );
  const { customer, earlier } = await context.step(
    "Pick a customer",
    async () => {
      const entries = await context.picklist("selectCustomers");
      const byId = new Map(entries.map((entry) => [entry.key, entry]));
      const earlier = recent.data.find(({ customerId }) => byId.has(String(customerId)));
      if (!earlier) throw new Error("None of the newest jobs is for a customer of the picklist.");
      return { entries, earlier, customer: byId.get(String(earlier.customerId))! };
    },
    ({ entries, customer }) => `${customer.label}, out of ${pluralize(entries.length, "customer")}`,
  );
  const technician = await context.step(
    "Pick a technician",
    async () => {
      const entries = await context.picklist("selectTechnician");
      if (!entries[0]) throw new Error("There is no technician in the picklist.");
      return { ...entries[0], among: entries.length };
    },
    ({ label, among }) => `${label}, out of ${pluralize(among, "technician")}`,
  );
  return { earlier, customer, technician };
}

async function readTheDay(context: DemoContext, day: Date, expected?: Job) {
  await context.step(
    "List the day's jobs (Fetch All)",
    async () => {
      const { data } = await context.action<List<Job>>("listJobs", {
        fetchAll: "true",
        appointmentStartsOnOrAfter: after(day, 0),
        appointmentStartsBefore: after(day, 24),
      });
      if (expected && !data.some(({ id }) => id === expected.id)) {
        throw new Error(`Job ${expected.jobNumber} is not among the ${data.length} jobs of its day.`);
      }
      return data;
    },
    (jobs) =>
      `${pluralize(jobs.length, "job")} on ${after(day, 0).slice(0, 10)}${expected ? `, ${expected.jobNumber} among them` : ""}`,
  );
}

async function keepAPhoto(context: DemoContext) {
  const photo = samplePhoto();
  const { path } = await context.step(
    "Upload a photo of the equipment",
    () =>
      context.action<{ path: string }>("createInstalledEquipmentAttachment", {
        file: { data: photo, contentType: "image/bmp" },
        fileName: "data plate.bmp",
      }),
    (uploaded) => uploaded.path,
  );
  await context.step(
    "Download it again",
    async () => {
      const found = await context.action<Buffer | { data: Buffer }>("listInstalledEquipmentAttachments", {
        path,
      });
      const bytes = Buffer.isBuffer(found) ? found : found.data;
      if (!photo.equals(bytes)) throw new Error("The photo that came back is not the one that was sent.");
      return bytes;
    },
    (bytes) => `${pluralize(bytes.length, "byte")}, the same as were sent`,
  );
}

async function callItOff(context: DemoContext, job: Job) {
  const reason = await context.step(
    "Look up a reason to cancel (Raw Request)",
    async () => {
      const { data } = await context.action<List<{ id: number; name: string }>>("rawRequest", {
        urlType: "jpm",
        url: "/job-cancel-reasons",
        method: "GET",
        responseType: "json",
        queryParams: [{ key: "pageSize", value: "50" }],
      });
      if (!data[0]) throw new Error("There is no reason to cancel a job.");
      return { ...data[0], among: data.length };
    },
    ({ name, among }) => `"${name}", out of ${pluralize(among, "reason")}`,
  );
  await context.step(
    "Cancel the job",
    async () => {
      await context.action("cancelJob", {
        jobId: String(job.id),
        reasonId: String(reason.id),
        memo: "The customer has called it off",
      });
      return context.action<Job>("getJob", { jobId: String(job.id) });
    },
    ({ jobNumber, jobStatus }) => `job ${jobNumber} is now ${jobStatus}`,
  );
}
