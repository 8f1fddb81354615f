import type { CustomField, ExternalData } from "./shared";

export const jobStatuses = [
  "Scheduled",
  "Dispatched",
  "InProgress",
  "Hold",
  "Completed",
  "Canceled",
] as const;

export const priorities = ["Low", "Normal", "High", "Urgent"] as const;

export type Job = {
  id: number;
  jobNumber: string;
  projectId: number | null;
  customerId: number;
  locationId: number;
  jobStatus: (typeof jobStatuses)[number];
  completedOn: string | null;
  businessUnitId: number;
  jobTypeId: number;
  priority: (typeof priorities)[number];
  campaignId: number;
  appointmentCount: number;
  firstAppointmentId: number;
  lastAppointmentId: number;
  recallForId: number | null;
  warrantyId: number | null;
  jobGeneratedLeadSource: { jobId: number | null; employeeId: number | null } | null;
  noCharge: boolean;
  isAutoDispatched?: boolean;
  summaryOfWork?: string | null;
  /** The installed equipment that is attached to the job; none if absent. */
  equipmentIds?: number[];
  notificationsEnabled: boolean;
  createdOn: string;
  createdById: number;
  modifiedOn: string;
  tagTypeIds: number[];
  leadCallId: number | null;
  partnerLeadCallId: number | null;
  bookingId: number | null;
  soldById: number | null;
  customerPo: string;
  invoiceId: number;
  membershipId: number | null;
  total: number | null;
  createdFromEstimateId: number | null;
  estimateIds: number[];
  summary: string | null;
  customFields: CustomField[];
  active: boolean;
  external: ExternalData;
};

export type CanceledLog = {
  id: number;
  jobId: number;
  reasonId: number;
  memo: string | null;
  createdOn: string;
  createdById: number;
  active: boolean;
};

export type JobNote = {
  id: number;
  jobId: number;
  text: string;
  isPinned: boolean;
  createdById: number;
  createdOn: string;
  modifiedOn: string;
  active: boolean;
};

/** What happened to a job, such as "Job Booked". */
export type JobEvent = {
  id: number;
  jobId: number;
  employeeId: number | null;
  eventType: string;
  date: string;
  usedSchedulingTool: "Manual";
  memo: string;
};

/** Why a job, or one of its appointments, is on hold. */
export type Hold = {
  id: number;
  jobId: number;
  /** Null for the job itself. */
  appointmentId: number | null;
  reasonId: number;
  memo: string;
};

export type JobAttachment = {
  id: number;
  jobId: number;
  fileName: string;
  createdOn: string;
  /** The ID of its file. */
  fileId: string;
};

/** A message that employees see on a job. */
export type JobMessage = {
  id: number;
  jobId: number;
  text: string;
  recipientIds: number[];
  parentMessageId: number | null;
  createdByEmployeeId: number;
  createdOn: string;
};
