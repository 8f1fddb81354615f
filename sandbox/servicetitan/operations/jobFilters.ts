import {
  before,
  choice,
  filter,
  flag,
  oneOf,
  onOrAfter,
  same,
  sameText,
  sortableStored,
  timestamp,
  wholeNumber,
} from "../../core";
import type { World } from "../world";
import { type Appointment, appointmentStatuses } from "../world/appointments";
import { type Job, jobStatuses, priorities } from "../world/jobs";
import { externalFilters, idsFilter, timeFilters } from "./common";

/** Selects jobs that have at least one appointment that passes the test. */
const withAppointment = (world: World, test: (appointment: Appointment) => boolean) => {
  const found = world.appointments.all().filter((appointment) => !appointment.deleted && test(appointment));
  const ids = new Set(found.map(({ jobId }) => jobId));
  return (job: Job) => ids.has(job.id);
};

const firstStart = (world: World, job: Job): string =>
  sortableStored(world.appointments.get(job.firstAppointmentId)?.start ?? "");

/** The query parameters of the list of jobs. */
export const jobFilters = {
  ids: idsFilter<Job>(),
  number: sameText((job: Job) => job.jobNumber),
  equipmentIds: oneOf(wholeNumber, (job: Job) => job.equipmentIds),
  projectId: same(wholeNumber, (job: Job) => job.projectId),
  bookingId: same(wholeNumber, (job: Job) => job.bookingId),
  jobStatus: same(choice(...jobStatuses), (job: Job) => job.jobStatus),
  appointmentStatus: filter(choice(...appointmentStatuses), (status, world: World) =>
    withAppointment(world, (appointment) => appointment.status === status),
  ),
  priority: same(choice(...priorities), (job: Job) => job.priority),
  firstAppointmentStartsOnOrAfter: filter(
    timestamp,
    (wanted, world: World) => (job: Job) => firstStart(world, job) >= wanted,
  ),
  firstAppointmentStartsBefore: filter(
    timestamp,
    (wanted, world: World) => (job: Job) => firstStart(world, job) < wanted,
  ),
  appointmentStartsOnOrAfter: filter(timestamp, (wanted, world: World) =>
    withAppointment(world, ({ start }) => sortableStored(start) >= wanted),
  ),
  appointmentStartsBefore: filter(timestamp, (wanted, world: World) =>
    withAppointment(world, ({ start }) => sortableStored(start) < wanted),
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
