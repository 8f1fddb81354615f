import { writeInstant } from "../../core";
import type { World } from "../world";
import { firstId } from "./generators";

export const appointmentStatuses = [
  "Scheduled",
  "Dispatched",
  "Working",
  "Hold",
  "Done",
  "Canceled",
] as const;

export type Appointment = {
  id: number;
  jobId: number;
  appointmentNumber: string | null;
  start: string;
  end: string;
  arrivalWindowStart: string | null;
  arrivalWindowEnd: string | null;
  status: (typeof appointmentStatuses)[number];
  specialInstructions: string | null;
  createdOn: string;
  modifiedOn: string;
  customerId: number;
  unused: boolean;
  createdById: number;
  isConfirmed: boolean;
  active: boolean;
  /** Gone for reads by id and lists; the export feed still tells of it. */
  deleted: boolean;
};

export type Assignment = {
  id: number;
  technicianId: number;
  technicianName: string;
  assignedById: number;
  assignedOn: string;
  status: "Scheduled" | "Dispatched" | "Working" | "Done";
  isPaused: boolean;
  jobId: number;
  appointmentId: number;
  createdOn: string;
  modifiedOn: string;
  active: boolean;
};

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const statusFromJob = {
  Scheduled: "Scheduled",
  Dispatched: "Dispatched",
  InProgress: "Working",
  Hold: "Hold",
  Completed: "Done",
  Canceled: "Canceled",
} as const;

export const seedAppointments = (world: World): Appointment[] => {
  const faker = world.faker("appointments");
  const make = (id: number, job: (typeof jobs)[number], nth: number): Appointment => {
    const first = Date.parse(job.createdOn) + faker.number.int({ min: 1, max: 10 }) * DAY;
    const begin = Math.floor((first + nth * 2 * DAY) / HOUR) * HOUR;
    return {
      id,
      jobId: job.id,
      appointmentNumber: `${job.jobNumber}-${nth + 1}`,
      start: writeInstant(begin),
      end: writeInstant(begin + 2 * HOUR),
      arrivalWindowStart: writeInstant(begin),
      arrivalWindowEnd: writeInstant(begin + 4 * HOUR),
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

export const assignmentStatus = (status: Appointment["status"]): Assignment["status"] =>
  status === "Hold" ? "Scheduled" : status === "Canceled" ? "Done" : status;

export const seedAssignments = (world: World): Assignment[] => {
  const faker = world.faker("assignments");
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
