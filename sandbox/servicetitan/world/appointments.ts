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
  /** Only the export feed still returns a deleted appointment. */
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

export const assignmentStatus = (status: Appointment["status"]): Assignment["status"] =>
  status === "Hold" ? "Scheduled" : status === "Canceled" ? "Done" : status;
