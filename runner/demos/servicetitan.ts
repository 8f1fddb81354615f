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

/** The start of a day, in UTC. */
const startOfDay = (time: number) => new Date(time - (time % DAY_MS));

const hoursAfter = (day: Date, hours: number) => new Date(day.getTime() + hours * 3_600_000).toISOString();

/** A customer calls, a visit is scheduled, and finally the customer cancels it. */
export const demo: Demo = {
  title: "a dispatcher's morning",
  async run(context) {
    const { pastJob, customer, technician } = await findPastJob(context);
    const day = startOfDay(context.isSandbox ? Date.parse(pastJob.createdOn) : Date.now() + DAY_MS);
    if (!context.writes) {
      await listJobsOfDay(context, day);
      context.note("The steps that create, assign and cancel are skipped: they need --write.");
      return;
    }
    const job = await context.step(
      "Create a job with an appointment",
      () =>
        context.action<Job>("createJob", {
          customerId: customer.key,
          locationId: String(pastJob.locationId),
          businessUnitId: String(pastJob.businessUnitId),
          jobTypeId: String(pastJob.jobTypeId),
          campaignId: String(pastJob.campaignId),
          priority: "High",
          summary: "AC is not cooling",
          appointments: [{ start: hoursAfter(day, 15), end: hoursAfter(day, 17) }],
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
      () => `${technician.label} is assigned to appointment ${job.firstAppointmentId}`,
    );
    await listJobsOfDay(context, day, job);
    await uploadAndDownloadPhoto(context);
    await cancelJob(context, job);
  },
};

async function findPastJob(context: DemoContext) {
  const recent = await context.step(
    "List the newest jobs",
    () => context.action<List<Job>>("listJobs", { sort: "-Id", pagination: { page: "1", pageSize: "50" } }),
    ({ data }) => `${pluralize(data.length, "job")}, newest: ${data[0]?.jobNumber ?? "none"}`,
  );
  const { customer, pastJob } = await context.step(
    "Pick a customer",
    async () => {
      const entries = await context.picklist("selectCustomers");
      const byId = new Map(entries.map((entry) => [entry.key, entry]));
      const pastJob = recent.data.find(({ customerId }) => byId.has(String(customerId)));
      if (!pastJob) throw new Error("None of the newest jobs is for a customer in the picklist.");
      return { entries, pastJob, customer: byId.get(String(pastJob.customerId))! };
    },
    ({ entries, customer }) => `${customer.label}, one of ${pluralize(entries.length, "customer")}`,
  );
  const technician = await context.step(
    "Pick a technician",
    async () => {
      const entries = await context.picklist("selectTechnician");
      if (!entries[0]) throw new Error("The picklist has no technicians.");
      return { ...entries[0], total: entries.length };
    },
    ({ label, total }) => `${label}, one of ${pluralize(total, "technician")}`,
  );
  return { pastJob, customer, technician };
}

async function listJobsOfDay(context: DemoContext, day: Date, expected?: Job) {
  await context.step(
    "List all jobs of the day (Fetch All)",
    async () => {
      const { data } = await context.action<List<Job>>("listJobs", {
        fetchAll: "true",
        appointmentStartsOnOrAfter: hoursAfter(day, 0),
        appointmentStartsBefore: hoursAfter(day, 24),
      });
      if (expected && !data.some(({ id }) => id === expected.id)) {
        throw new Error(`Job ${expected.jobNumber} is missing from the ${data.length} jobs of its day.`);
      }
      return data;
    },
    (jobs) =>
      `${pluralize(jobs.length, "job")} on ${hoursAfter(day, 0).slice(0, 10)}${expected ? `, including ${expected.jobNumber}` : ""}`,
  );
}

async function uploadAndDownloadPhoto(context: DemoContext) {
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
    "Download the photo",
    async () => {
      const download = await context.action<Buffer | { data: Buffer }>("listInstalledEquipmentAttachments", {
        path,
      });
      const bytes = Buffer.isBuffer(download) ? download : download.data;
      if (!photo.equals(bytes)) throw new Error("The downloaded photo differs from the uploaded one.");
      return bytes;
    },
    (bytes) => `${pluralize(bytes.length, "byte")}, identical to the upload`,
  );
}

async function cancelJob(context: DemoContext, job: Job) {
  const reason = await context.step(
    "Look up a cancel reason (Raw Request)",
    async () => {
      const { data } = await context.action<List<{ id: number; name: string }>>("rawRequest", {
        urlType: "jpm",
        url: "/job-cancel-reasons",
        method: "GET",
        responseType: "json",
        queryParams: [{ key: "pageSize", value: "50" }],
      });
      if (!data[0]) throw new Error("The account has no cancel reasons.");
      return { ...data[0], total: data.length };
    },
    ({ name, total }) => `"${name}", one of ${pluralize(total, "reason")}`,
  );
  await context.step(
    "Cancel the job",
    async () => {
      await context.action("cancelJob", {
        jobId: String(job.id),
        reasonId: String(reason.id),
        memo: "Canceled by the customer",
      });
      return context.action<Job>("getJob", { jobId: String(job.id) });
    },
    ({ jobNumber, jobStatus }) => `job ${jobNumber} is now ${jobStatus}`,
  );
}
