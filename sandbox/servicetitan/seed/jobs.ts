import { firstId } from "../world/ids";
import { type CanceledLog, type Job, priorities } from "../world/jobs";
import type { Context } from "./context";
import { sampleCustomFields } from "./customFields";
import { createdAt, isEveryNth, range, sampleExternalData, timestampAt } from "./generators";

const HOUR_MS = 3_600_000;

/** Of the newest jobs, 8 percent are open. Most of the others are completed. */
const statusOf = (index: number, count: number): Job["jobStatus"] => {
  const fromEnd = count - index;
  if (fromEnd <= count * 0.06) return "Scheduled";
  if (fromEnd <= count * 0.07) return "Dispatched";
  if (fromEnd <= count * 0.08) return "InProgress";
  if (isEveryNth(index, 40)) return "Hold";
  if (isEveryNth(index, 11)) return "Canceled";
  return "Completed";
};

/** Every fifth job has a second appointment. */
export const hasSecondAppointment = (index: number): boolean => isEveryNth(index, 5);

/** The subtotal of a job's invoice. It depends only on the index, so that jobs and invoices agree. */
export const subtotalOf = (index: number): number => 120 + ((index * 37) % 90) * 10;

export const seedJobs = ({ faker: fakerFor, size, world }: Context): Job[] => {
  const faker = fakerFor("jobs");
  const count = size.jobs;
  const locations = world.locations.all();
  const jobTypes = world.jobTypes.all();
  return range(count).map((index) => {
    const location = locations[faker.number.int(locations.length - 1)]!;
    const jobType = jobTypes[faker.number.int(jobTypes.length - 1)]!;
    const created = createdAt(faker, index, count);
    const jobStatus = statusOf(index, count);
    const changed =
      created + (jobStatus === "Completed" ? faker.number.int({ min: 3, max: 72 }) * HOUR_MS : 60_000);
    const inProject = isEveryNth(index, 4) && Math.floor(index / 4) < size.projects * 2;
    return {
      id: firstId.jobs + index,
      jobNumber: String(firstId.jobs + index),
      projectId: inProject ? firstId.projects + (Math.floor(index / 4) % size.projects) : null,
      customerId: location.customerId,
      locationId: location.id,
      jobStatus,
      completedOn: jobStatus === "Completed" ? timestampAt(faker, changed) : null,
      businessUnitId: jobType.businessUnitIds[0]!,
      jobTypeId: jobType.id,
      priority:
        priorities[
          faker.helpers.weightedArrayElement([
            { weight: 1, value: 0 },
            { weight: 7, value: 1 },
            { weight: 2, value: 2 },
            { weight: 1, value: 3 },
          ])
        ]!,
      campaignId: firstId.campaigns + faker.number.int(11),
      appointmentCount: hasSecondAppointment(index) ? 2 : 1,
      firstAppointmentId: firstId.appointments + index,
      lastAppointmentId: hasSecondAppointment(index)
        ? firstId.laterAppointments + Math.floor(index / 5)
        : firstId.appointments + index,
      recallForId: null,
      warrantyId: null,
      jobGeneratedLeadSource: null,
      noCharge: jobType.noCharge,
      notificationsEnabled: true,
      createdOn: timestampAt(faker, created),
      createdById: firstId.users + faker.number.int(29),
      modifiedOn: timestampAt(faker, Math.min(changed, Date.UTC(2026, 0, 15, 14, 59))),
      tagTypeIds: faker.datatype.boolean(0.25) ? [firstId.tagTypes + faker.number.int(9)] : [],
      leadCallId: null,
      partnerLeadCallId: null,
      bookingId:
        isEveryNth(index, 6) && index / 6 < size.bookings ? firstId.bookings + Math.floor(index / 6) : null,
      soldById: isEveryNth(index, 10) ? firstId.technicians + faker.number.int(size.technicians - 1) : null,
      customerPo: isEveryNth(index, 15) ? `PO-${10_000 + index}` : "",
      invoiceId: firstId.invoices + index,
      membershipId: null,
      total: jobStatus === "Completed" ? subtotalOf(index) : null,
      createdFromEstimateId: null,
      estimateIds: index < size.estimates ? [firstId.estimates + index] : [],
      summary: `${jobType.name} at ${location.address.street}`,
      customFields: sampleCustomFields(world, "job", index),
      active: true,
      external: sampleExternalData(index, "ticketId", `T-${index}`),
    };
  });
};

export const seedCanceledLogs = ({ world }: Context): CanceledLog[] =>
  world.jobs
    .all()
    .filter((job) => job.jobStatus === "Canceled")
    .map((job, index) => ({
      id: firstId.canceledLogs + index,
      jobId: job.id,
      reasonId: firstId.jobCancelReasons + (index % 8),
      memo: "Customer called the office",
      createdOn: job.modifiedOn,
      createdById: job.createdById,
      active: true,
    }));
