import {
  before,
  choice,
  comparableStored,
  filter,
  flag,
  instant,
  oneOf,
  onOrAfter,
  same,
  sameText,
  wholeNumber,
} from "../../core";
import type { World } from "../world";
import { type Appointment, appointmentStatuses } from "../world/appointments";
import { type Job, jobStatuses, priorities } from "../world/jobs";
import { externalFilters, idsFilter, timeFilters } from "./common";

/** Keeps the jobs of which some appointment passes. */
const withAppointment = (world: World, test: (appointment: Appointment) => boolean) => {
  const found = world.appointments.all().filter((appointment) => !appointment.deleted && test(appointment));
  const ids = new Set(found.map(({ jobId }) => jobId));
  return (job: Job) => ids.has(job.id);
};

const firstStart = (world: World, job: Job): string =>
  comparableStored(world.appointments.get(job.firstAppointmentId)?.start ?? "");

/** The query parameters of the list of jobs. */
export const jobFilters = {
  ids: idsFilter<Job>(),
  number: sameText((job: Job) => job.jobNumber),
  projectId: same(wholeNumber, (job: Job) => job.projectId),
  bookingId: same(wholeNumber, (job: Job) => job.bookingId),
  jobStatus: same(choice(...jobStatuses), (job: Job) => job.jobStatus),
  appointmentStatus: filter(choice(...appointmentStatuses), (status, world: World) =>
    withAppointment(world, (appointment) => appointment.status === status),
  ),
  priority: same(choice(...priorities), (job: Job) => job.priority),
  firstAppointmentStartsOnOrAfter: filter(
    instant,
    (moment, world: World) => (job: Job) => firstStart(world, job) >= moment,
  ),
  firstAppointmentStartsBefore: filter(
    instant,
    (moment, world: World) => (job: Job) => firstStart(world, job) < moment,
  ),
  appointmentStartsOnOrAfter: filter(instant, (moment, world: World) =>
    withAppointment(world, ({ start }) => comparableStored(start) >= moment),
  ),
  appointmentStartsBefore: filter(instant, (moment, world: World) =>
    withAppointment(world, ({ start }) => comparableStored(start) < moment),
  ),
  technicianId: filter(wholeNumber, (technicianId, world: World) => {
    const found = world.assignments.all().filter((each) => each.active && each.technicianId === technicianId);
    const ids = new Set(found.map(({ jobId }) => jobId));
    return (job: Job) => ids.has(job.id);
  }),
  customerId: same(wholeNumber, (job: Job) => job.customerId),
  locationId: same(wholeNumber, (job: Job) => job.locationId),
  soldById: same(wholeNumber, (job: Job) => job.soldById),
  jobTypeId: same(wholeNumber, (job: Job) => job.jobTypeId),
  campaignId: same(wholeNumber, (job: Job) => job.campaignId),
  businessUnitId: same(wholeNumber, (job: Job) => job.businessUnitId),
  invoiceId: same(wholeNumber, (job: Job) => job.invoiceId),
  createdFromEstimateId: same(wholeNumber, (job: Job) => job.createdFromEstimateId),
  estimateIds: oneOf(wholeNumber, (job: Job) => job.estimateIds),
  ...timeFilters<Job>(),
  completedOnOrAfter: onOrAfter((job: Job) => job.completedOn),
  completedBefore: before((job: Job) => job.completedOn),
  tagTypeIds: oneOf(wholeNumber, (job: Job) => job.tagTypeIds),
  ...externalFilters<Job>(),
  hasUnusedAppointments: filter(flag, (wanted, world: World) =>
    wanted ? withAppointment(world, ({ unused }) => unused) : () => true,
  ),
};
