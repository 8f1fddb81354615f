import { z } from "zod";
import {
  ApiError,
  accepted,
  type Call,
  guid,
  invalidField,
  notFound,
  type Operation,
  operation,
  pathId,
  queryValue,
} from "../../core";
import type { World } from "../world";
import { type Job, priorities } from "../world/jobs";
import { addAppointment, newAppointment } from "./appointments";
import * as field from "./bodies";
import { allMustExist, externalDataFor, find, get, list, mustExist, sortKeys, tenantPath } from "./common";
import { exportFeed } from "./exportFeed";
import { removeHolds } from "./holds";
import { addInvoiceForJob } from "./invoiceWrites";
import { jobFilters } from "./jobFilters";
import { logEvent } from "./jobLogs";

const show = ({ external, active: _active, equipmentIds = [], ...job }: Job, application?: string) => ({
  ...job,
  equipmentIds,
  externalData: externalDataFor(external, application),
});

const applicationOf = (call: Call<World>) => queryValue(call, "externalDataApplicationGuid");

const leadSource = z.strictObject({ jobId: field.id.nullish(), employeeId: field.id.nullish() });

const newJob = z.strictObject({
  customerId: field.id,
  locationId: field.id,
  projectId: field.id.nullish(),
  businessUnitId: field.id,
  jobGeneratedLeadSource: leadSource.nullish(),
  jobTypeId: field.id,
  priority: field.text,
  campaignId: field.id,
  appointments: z.array(newAppointment),
  summary: field.text.nullish(),
  customFields: z.array(field.clearableCustomField).nullish(),
  tagTypeIds: z.array(field.id).nullish(),
  externalData: field.newExternalData.nullish(),
  invoiceSignatureIsRequired: field.flag.nullish(),
  customerPo: field.text.nullish(),
  soldById: field.id.nullish(),
  partnerLeadCallId: field.id.nullish(),
  leadId: field.id.nullish(),
  bookingId: field.id.nullish(),
  noCharge: field.flag.nullish(),
});

const changedJob = z.strictObject({
  customerId: field.id.optional(),
  locationId: field.id.optional(),
  businessUnitId: field.id.optional(),
  jobGeneratedLeadSource: leadSource.nullish(),
  jobTypeId: field.id.optional(),
  priority: field.text.optional(),
  campaignId: field.id.optional(),
  summary: field.text.optional(),
  shouldUpdateInvoiceItems: field.flag.optional(),
  customFields: z.array(field.clearableCustomField).optional(),
  tagTypeIds: z.array(field.id).optional(),
  externalData: field.changedExternalData.optional(),
  customerPo: field.text.optional(),
  soldById: field.id.nullish(),
  noCharge: field.flag.optional(),
  isAutoDispatched: field.flag.optional(),
  summaryOfWork: field.text.optional(),
});

type References = Pick<
  Partial<z.output<typeof newJob>>,
  | "customerId"
  | "locationId"
  | "businessUnitId"
  | "jobTypeId"
  | "campaignId"
  | "soldById"
  | "jobGeneratedLeadSource"
  | "tagTypeIds"
>;

const checkReferences = (world: World, body: References): void => {
  mustExist(world.customers, body.customerId, "customerId");
  mustExist(world.locations, body.locationId, "locationId");
  mustExist(world.businessUnits, body.businessUnitId, "businessUnitId");
  mustExist(world.jobTypes, body.jobTypeId, "jobTypeId");
  mustExist(world.campaigns, body.campaignId, "campaignId");
  mustExist(world.technicians, body.soldById, "soldById");
  mustExist(world.jobs, body.jobGeneratedLeadSource?.jobId, "jobGeneratedLeadSource.jobId");
  allMustExist(world.tagTypes, body.tagTypeIds, "tagTypeIds");
};

const readPriority = (input: string): Job["priority"] => {
  const known = priorities.find((each) => each === input);
  if (!known) throw invalidField("priority", `The value must be one of ${priorities.join(", ")}.`);
  return known;
};

const checkLocation = (world: World, customerId: number, locationId: number): void => {
  if (world.locations.get(locationId)?.customerId !== customerId)
    throw invalidField("locationId", `Location ${locationId} does not belong to customer ${customerId}.`);
};

const leadSourceOf = (input: z.output<typeof leadSource> | null | undefined) =>
  input ? { jobId: input.jobId ?? null, employeeId: input.employeeId ?? null } : input;

const createJob = operation<World, typeof newJob>({
  method: "POST",
  path: tenantPath("jpm", "jobs"),
  body: newJob,
  run: ({ body, state: world }) => {
    const { externalData, appointments, leadId, invoiceSignatureIsRequired: _signature, ...input } = body;
    checkReferences(world, input);
    mustExist(world.projects, input.projectId, "projectId");
    mustExist(world.bookings, input.bookingId, "bookingId");
    mustExist(world.leads, leadId, "leadId");
    checkLocation(world, input.customerId, input.locationId);
    if (appointments.length === 0)
      throw invalidField("appointments", "At least one appointment is required.");
    const priority = readPriority(input.priority);
    for (const [index, each] of appointments.entries()) {
      field.checkSpan(each.start, each.end, `appointments[${index}].end`);
      allMustExist(world.technicians, each.technicianIds, `appointments[${index}].technicianIds`);
    }
    const now = world.now();
    const id = world.jobs.nextId();
    const job = world.jobs.add({
      ...input,
      id,
      jobNumber: String(id),
      projectId: input.projectId ?? null,
      jobStatus: "Scheduled",
      priority,
      completedOn: null,
      appointmentCount: 0,
      firstAppointmentId: 0,
      lastAppointmentId: 0,
      recallForId: null,
      warrantyId: null,
      jobGeneratedLeadSource: leadSourceOf(input.jobGeneratedLeadSource) ?? null,
      noCharge: input.noCharge ?? world.jobTypes.get(input.jobTypeId)?.noCharge ?? false,
      notificationsEnabled: true,
      createdOn: now,
      createdById: 9001,
      modifiedOn: now,
      tagTypeIds: input.tagTypeIds ?? [],
      leadCallId: null,
      partnerLeadCallId: input.partnerLeadCallId ?? null,
      bookingId: input.bookingId ?? null,
      soldById: input.soldById ?? null,
      customerPo: input.customerPo ?? "",
      invoiceId: world.invoices.nextId(),
      membershipId: null,
      total: null,
      createdFromEstimateId: null,
      estimateIds: [],
      summary: input.summary ?? null,
      customFields: field.writeCustomFields(world, "job", input.customFields) ?? [],
      active: true,
      external: field.writeExternalData({}, externalData),
    });
    logEvent(world, id, { eventType: "Job Booked", date: now });
    addInvoiceForJob(world, job);
    for (const each of appointments) addAppointment(world, job, each, now);
    if (job.bookingId !== null)
      world.bookings.change(job.bookingId, { status: "Converted", jobId: id, modifiedOn: now });
    if (leadId) world.leads.change(leadId, { status: "Converted", modifiedOn: now });
    return show(job, externalData?.applicationGuid);
  },
});

const updateJob = operation<World, typeof changedJob>({
  method: "PATCH",
  path: tenantPath("jpm", "jobs/:id"),
  body: changedJob,
  run: (call) => {
    const { body, state: world } = call;
    const job = find(world.jobs, pathId(call), "Job");
    const { externalData, shouldUpdateInvoiceItems: _items, ...input } = body;
    checkReferences(world, body);
    checkLocation(world, input.customerId ?? job.customerId, input.locationId ?? job.locationId);
    world.jobs.change(job.id, {
      ...input,
      priority: input.priority === undefined ? undefined : readPriority(input.priority),
      jobGeneratedLeadSource: leadSourceOf(input.jobGeneratedLeadSource),
      customFields: field.writeCustomFields(world, "job", input.customFields),
      external: field.writeExternalData(job.external, externalData),
      modifiedOn: world.now(),
    });
    return show(job, externalData?.applicationGuid);
  },
});

const cancellation = z.strictObject({ reasonId: field.id, memo: field.text });

const cancelJob = operation<World, typeof cancellation>({
  method: "PUT",
  path: tenantPath("jpm", "jobs/:id/cancel"),
  body: cancellation,
  run: (call) => {
    const { body, state: world } = call;
    const job = world.jobs.get(pathId(call));
    if (!job) throw notFound("Job", pathId(call));
    mustExist(world.jobCancelReasons, body.reasonId, "reasonId");
    if (job.jobStatus === "Canceled" || job.jobStatus === "Completed")
      throw new ApiError(400, `Job ${job.id} is ${job.jobStatus} and cannot be canceled`);
    const modifiedOn = world.now();
    world.jobs.change(job.id, { jobStatus: "Canceled", modifiedOn });
    for (const each of world.appointments.all())
      if (each.jobId === job.id) world.appointments.change(each.id, { status: "Canceled", modifiedOn });
    for (const each of world.assignments.all())
      if (each.jobId === job.id) world.assignments.change(each.id, { active: false, modifiedOn });
    if (world.invoices.has(job.invoiceId))
      world.invoices.change(job.invoiceId, { active: false, modifiedOn });
    removeHolds(world, job.id);
    logEvent(world, job.id, { eventType: "Job Canceled", date: modifiedOn, memo: body.memo });
    world.canceledLogs.add({
      ...body,
      jobId: job.id,
      createdOn: modifiedOn,
      createdById: 9001,
      active: true,
    });
  },
});

export const jobOperations: Operation<World>[] = [
  list({
    path: tenantPath("jpm", "jobs"),
    rows: (world) => world.jobs.all(),
    filters: jobFilters,
    sort: { ...sortKeys<Job>(), Priority: (job) => priorities.indexOf(job.priority) },
    show: (job, call) => show(job, applicationOf(call)),
  }),
  get({
    path: tenantPath("jpm", "jobs/:id"),
    label: "Job",
    from: (world) => world.jobs,
    query: { externalDataApplicationGuid: accepted(guid) },
    show: (job, call) => show(job, applicationOf(call)),
  }),
  createJob,
  updateJob,
  cancelJob,
  exportFeed({
    path: tenantPath("jpm", "export/jobs"),
    rows: (world) => world.jobs.all(),
    show: (job) => ({ ...show(job), active: job.active }),
  }),
  exportFeed({
    path: tenantPath("jpm", "export/job-canceled-logs"),
    rows: (world) => world.canceledLogs.all(),
    changed: (log) => log.createdOn,
    show: (log) => log,
  }),
];
