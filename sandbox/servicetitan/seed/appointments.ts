import { formatTimestamp } from "../../core";
import { type Appointment, type Assignment, assignmentStatus } from "../world/appointments";
import { firstId } from "../world/ids";
import type { Context } from "./context";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

const statusFromJob = {
  Scheduled: "Scheduled",
  Dispatched: "Dispatched",
  InProgress: "Working",
  Hold: "Hold",
  Completed: "Done",
  Canceled: "Canceled",
} as const;

export const seedAppointments = ({ faker: fakerFor, world }: Context): Appointment[] => {
  const faker = fakerFor("appointments");
  const make = (id: number, job: (typeof jobs)[number], nth: number): Appointment => {
    const first = Date.parse(job.createdOn) + faker.number.int({ min: 1, max: 10 }) * DAY_MS;
    const begin = Math.floor((first + nth * 2 * DAY_MS) / HOUR_MS) * HOUR_MS;
    return {
      id,
      jobId: job.id,
      appointmentNumber: `${job.jobNumber}-${nth + 1}`,
      start: formatTimestamp(begin),
      end: formatTimestamp(begin + 2 * HOUR_MS),
      arrivalWindowStart: formatTimestamp(begin),
      arrivalWindowEnd: formatTimestamp(begin + 4 * HOUR_MS),
      status: statusFromJob[job.jobStatus],
      specialInstructions: faker.datatype.boolean(0.1) ? "Please use the side door" : null,
      createdOn: job.createdOn,
      modifiedOn: job.modifiedOn,
      customerId: job.customerId,
      unused: false,
      createdById: job.createdById,
      isConfirmed: faker.datatype.boolean(0.4),
      active: true,
      deleted: false,
    };
  };
  const jobs = world.jobs.all();
  const later = jobs.filter((job) => job.appointmentCount === 2);
  return [
    ...jobs.map((job) => make(job.firstAppointmentId, job, 0)),
    ...later.map((job) => make(job.lastAppointmentId, job, 1)),
  ];
};

export const seedAssignments = ({ faker: fakerFor, world }: Context): Assignment[] => {
  const faker = fakerFor("assignments");
  const technicians = world.technicians.all().filter((technician) => technician.active);
  return world.appointments.all().map((appointment, index) => {
    const technician = technicians[faker.number.int(technicians.length - 1)]!;
    return {
      id: firstId.assignments + index,
      technicianId: technician.id,
      technicianName: technician.name,
      assignedById: appointment.createdById,
      assignedOn: appointment.createdOn,
      status: assignmentStatus(appointment.status),
      isPaused: false,
      jobId: appointment.jobId,
      appointmentId: appointment.id,
      createdOn: appointment.createdOn,
      modifiedOn: appointment.modifiedOn,
      active: appointment.status !== "Canceled",
    };
  });
};
