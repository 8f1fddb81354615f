import { call as callRecord } from "../records";

const tenant = { tenantId: 1234567, tenantName: "Example Home Services" };

const job = {
  id: 5001,
  jobNumber: "5001",
  customerId: 601,
  locationId: 701,
  jobStatus: "Scheduled",
  completedOn: null as string | null,
  businessUnitId: 201,
  jobTypeId: 801,
  priority: "Normal",
  campaignId: 901,
  appointmentCount: 1,
  firstAppointmentId: 5002,
  lastAppointmentId: 5002,
  noCharge: false,
  notificationsEnabled: true,
  createdOn: "2026-03-10T09:00:00Z",
  createdById: 401,
  modifiedOn: "2026-03-10T09:00:00Z",
  tagTypeIds: [],
  customerPo: "",
  invoiceId: 5003,
  estimateIds: [],
  total: 0,
};

const { estimateIds: _, ...jobWithoutEstimates } = job;

/** The dispatch module sends other fields of a job than the job planning module. */
const dispatchedJob = {
  ...jobWithoutEstimates,
  jobStatus: "Dispatched",
  projectId: 5030,
  jobGeneratedLeadSource: { jobId: null, employeeId: null },
};

const emails = { manageEmployeeEmail: false, manageFollowUpEmail: false };

const appointment = {
  id: 5002,
  jobId: 5001,
  appointmentNumber: "5001-1",
  start: "2026-03-12T14:00:00Z",
  end: "2026-03-12T16:00:00Z",
  arrivalWindowStart: "2026-03-12T14:00:00Z",
  arrivalWindowEnd: "2026-03-12T15:00:00Z",
  status: "Scheduled",
  specialInstructions: "Gate code at the door",
  createdOn: "2026-03-10T09:00:00Z",
  modifiedOn: "2026-03-11T10:30:00Z",
  customerId: 601,
  unused: false,
  createdById: 401,
  isConfirmed: true,
  active: true,
};

const dispatchedAppointment = {
  id: 5002,
  appointmentNumber: "5001-1",
  start: "2026-03-12T14:00:00Z",
  end: "2026-03-12T16:00:00Z",
  duration: 2,
  arrivalWindowStart: "2026-03-12T14:00:00Z",
  arrivalWindowEnd: "2026-03-12T15:00:00Z",
};

const address = {
  street: "100 Example Street",
  unit: null,
  city: "Springfield",
  state: "IL",
  zip: "62701",
  country: "USA",
};

const booking = {
  id: 5010,
  source: "Web",
  createdOn: "2026-03-10T09:00:00Z",
  name: "Jordan Smith",
  address,
  customerType: "Residential",
  start: "2026-03-12T14:00:00Z",
  campaignId: 901,
  businessUnitId: 201,
  isFirstTimeClient: true,
  status: "Converted",
  jobId: 5001,
  externalId: "web-7781",
  priority: "Normal",
  jobTypeId: 801,
  bookingProviderId: 55,
  modifiedOn: "2026-03-10T09:20:00Z",
  active: true,
};

const lead = {
  id: 5020,
  status: "Open",
  priority: "Normal",
  customerId: 601,
  locationId: 701,
  businessUnitId: 201,
  jobTypeId: 801,
  campaignId: 901,
  followUpDate: "2026-03-14T15:00:00Z",
  createdById: 401,
  createdOn: "2026-03-10T09:00:00Z",
  modifiedOn: "2026-03-10T09:00:00Z",
  customerName: "Jordan Smith",
  phone: "5550100163",
  email: "jordan.smith@example.com",
  address,
};

const invoice = {
  id: 5003,
  syncStatus: "Pending",
  referenceNumber: "5001",
  invoiceDate: "2026-03-12T00:00:00Z",
  dueDate: "2026-04-11T00:00:00Z",
  subTotal: "240.00",
  salesTax: "18.00",
  total: "258.00",
  balance: "258.00",
  customer: { id: 601, name: "Jordan Smith" },
  location: { id: 701, name: "Jordan Smith" },
  businessUnit: { id: 201, name: "Service" },
  createdOn: "2026-03-10T09:00:00Z",
  modifiedOn: "2026-03-12T17:05:00Z",
  job: { id: 5001, number: "5001", type: "No Cooling" },
  sentStatus: "NotSent",
  reviewStatus: "NeedsReview",
};

const zone = {
  id: 77,
  name: "North",
  zips: ["62701", "62702"],
  cities: ["Springfield"],
  businessUnits: [201],
  serviceDaysEnabled: false,
  active: true,
};

const call = callRecord.example;

const session = {
  id: "b7c1f0f2-0000-4000-8000-000000000001",
  createdOn: "2026-03-10T09:00:00Z",
  modifiedOn: "2026-03-10T09:06:00Z",
  lastCheckinDate: "2026-03-10T09:06:00Z",
  sessionOutcome: "Booked",
  schedulerId: "scheduler-1",
  jobId: 5001 as number | null,
  category: "Repair",
  jobTypeId: 801,
  businessUnitId: 201,
  customer: { firstName: "Jordan", lastName: "Smith", email: "jordan.smith@example.com" },
  sourceTracking: { utmSource: "newsletter" },
  lastStep: "Confirmation",
};

interface EventType {
  label: string;
  /** The key of the event's record within its data. */
  entity: string;
  /** Example data, without the tenant. */
  data: { [part: string]: unknown };
}

/** ServiceTitan's webhook events: https://developer.servicetitan.io/docs/webhooks */
export const EVENTS = {
  "tn.jpm.job-scheduled": { label: "Job Scheduled", entity: "job", data: { job, ...emails } },
  "tn.jpm.job-rescheduled": {
    label: "Job Rescheduled",
    entity: "job",
    data: { job, ...emails, appointmentId: 5002, appointmentNumber: "5001-1" },
  },
  "tn.jpm.job-updated": { label: "Job Updated", entity: "job", data: { job, ...emails } },
  "tn.jpm.job-completed": {
    label: "Job Completed",
    entity: "job",
    data: {
      job: { ...job, jobStatus: "Completed", completedOn: "2026-03-12T15:40:00Z", total: 258 },
      ...emails,
    },
  },
  "tn.jpm.job-appointment-updated": {
    label: "Job Appointment Updated",
    entity: "appointment",
    data: { appointment },
  },
  "tn.crm.booking-updated": { label: "Booking Updated", entity: "booking", data: { booking } },
  "tn.crm.lead-created": { label: "Lead Created", entity: "lead", data: { lead } },
  "tn.crm.lead-updated": {
    label: "Lead Updated",
    entity: "lead",
    data: { lead: { ...lead, status: "Converted", modifiedOn: "2026-03-11T10:30:00Z" } },
  },
  "tn.acc.invoice-updated": { label: "Invoice Updated", entity: "invoice", data: { invoice } },
  "tn.acc.invoice-posted": {
    label: "Invoice Posted",
    entity: "invoice",
    data: { invoice: { ...invoice, syncStatus: "Posted" } },
  },
  "tn.acc.invoice-exported": {
    label: "Invoice Exported",
    entity: "invoice",
    data: { invoice: { ...invoice, syncStatus: "Exported" } },
  },
  "tn.acc.invoice-batched": {
    label: "Invoice Batched",
    entity: "invoice",
    data: { invoice: { ...invoice, batch: { id: 31, number: "31", name: "March" } } },
  },
  "tn.acc.invoice-task-created": {
    label: "Invoice Task Created",
    entity: "task",
    data: { invoice: { id: 5003 }, task: { id: "5040" } },
  },
  "tn.acc.invoice-task-updated": {
    label: "Invoice Task Updated",
    entity: "task",
    data: { invoice: { id: 5003 }, task: { id: "5040" } },
  },
  "tn.dis.technician-dispatched": {
    label: "Technician Dispatched",
    entity: "job",
    data: { job: dispatchedJob, appointment: dispatchedAppointment },
  },
  "tn.dis.zone-updated": { label: "Zone Updated", entity: "zone", data: { zone } },
  "tn.dis.zone-deleted": {
    label: "Zone Deleted",
    entity: "zone",
    data: { zone: { ...zone, active: false } },
  },
  "tn.tlc.call-completed": { label: "Call Completed", entity: "call", data: { call } },
  "tn.tlc.call-updated": { label: "Call Updated", entity: "call", data: { call } },
  "tn.sp.session-completed": { label: "Session Completed", entity: "session", data: { session } },
  "tn.sp.session-abandoned-qualified": {
    label: "Qualified Session Abandoned",
    entity: "session",
    data: { session: { ...session, sessionOutcome: "Abandoned", jobId: null, lastStep: "Contact" } },
  },
} satisfies { [type: string]: EventType };

export type KnownEvent = keyof typeof EVENTS;

/** An event as ServiceTitan sends it: a CloudEvent in JSON. */
export interface CloudEvent {
  specversion: string;
  id: string;
  type: string;
  time?: string;
  source: string;
  /** Identical for every delivery of an event, unlike `id`. */
  userassignedid?: string;
  datacontenttype?: string;
  data: { tenantId?: number; tenantName?: string; [part: string]: unknown };
}

/** An example of an event. */
export const exampleEvent = (type: KnownEvent): CloudEvent => ({
  specversion: "1.0",
  id: "0c2d7a52-0000-4000-8000-000000000001",
  type,
  time: "2026-03-12T17:05:00Z",
  source: "https://webhooks.servicetitan.io",
  userassignedid: "9f1b3c64-0000-4000-8000-000000000002",
  datacontenttype: "application/json",
  data: { ...EVENTS[type].data, ...tenant },
});

/** Adds the event's record as `entity`: within the data, its key depends on the type of event. */
export function withEntity(event: CloudEvent) {
  const entityType = Object.hasOwn(EVENTS, event.type) ? EVENTS[event.type as KnownEvent].entity : undefined;
  return { ...event, entityType, entity: entityType && event.data[entityType] };
}
