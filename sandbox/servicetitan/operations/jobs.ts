import { z } from "zod";
import {
  accepted,
  askedFor,
  badField,
  type Call,
  guid,
  idPart,
  notFound,
  type Operation,
  operation,
  Refusal,
} from "../../core";
import type { World } from "../world";
import { type Job, priorities } from "../world/jobs";
import { addAppointment, newAppointment } from "./appointments";
import * as field from "./bodies";
import { allMustExist, externalDataFor, find, get, list, mustExist, sortKeys, under } from "./common";
import { exportFeed } from "./exportFeed";
import { addInvoiceForJob } from "./invoiceWrites";
import { jobFilters } from "./jobFilters";

const show = ({ external, active: _active, ...job }: Job, application?: string) => ({
  ...job,
  externalData: externalDataFor(external, application),
});

const asked = (call: Call<World>) => askedFor(call, "externalDataApplicationGuid");

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

const readPriority = (given: string): Job["priority"] => {
  const known = priorities.find((each) => each === given);
  if (!known) throw badField("priority", `The value must be one of ${priorities.join(", ")}.`);
  return known;
};

const checkPlace = (world: World, customerId: number, locationId: number): void => {
  if (world.locations.get(locationId)?.customerId !== customerId)
    throw badField("locationId", `Location ${locationId} is not one of customer ${customerId}.`);
};

const leadSourceOf = (given: z.output<typeof leadSource> | null | undefined) =>
  given ? { jobId: given.jobId ?? null, employeeId: given.employeeId ?? null } : given;

const createJob = operation<World, typeof newJob>({
  method: "POST",
  path: under("jpm", "jobs"),
  body: newJob,
  run: ({ body, state: world }) => {
    const { externalData, appointments, leadId, invoiceSignatureIsRequired: _signature, ...given } = body;
    checkReferences(world, given);
    mustExist(world.projects, given.projectId, "projectId");
    mustExist(world.bookings, given.bookingId, "bookingId");
    mustExist(world.leads, leadId, "leadId");
    checkPlace(world, given.customerId, given.locationId);
    if (appointments.length === 0) throw badField("appointments", "At least one appointment is required.");
    const priority = readPriority(given.priority);
    for (const [index, each] of appointments.entries()) {
      field.checkSpan(each.start, each.end, `appointments[${index}].end`);
      allMustExist(world.technicians, each.technicianIds, `appointments[${index}].technicianIds`);
    }
    const now = world.now();
    const id = world.jobs.nextId();
    const job = world.jobs.add({
      ...given,
      id,
      jobNumber: String(id),
      projectId: given.projectId ?? null,
      jobStatus: "Scheduled",
      priority,
      completedOn: null,
      appointmentCount: 0,
      firstAppointmentId: 0,
      lastAppointmentId: 0,
      recallForId: null,
      warrantyId: null,
      jobGeneratedLeadSource: leadSourceOf(given.jobGeneratedLeadSource) ?? null,
      noCharge: world.jobTypes.get(given.jobTypeId)?.noCharge ?? false,
      notificationsEnabled: true,
      createdOn: now,
      createdById: 9001,
      modifiedOn: now,
      tagTypeIds: given.tagTypeIds ?? [],
      leadCallId: null,
      partnerLeadCallId: given.partnerLeadCallId ?? null,
      bookingId: given.bookingId ?? null,
      soldById: given.soldById ?? null,
      customerPo: given.customerPo ?? "",
      invoiceId: world.invoices.nextId(),
      membershipId: null,
      total: null,
      createdFromEstimateId: null,
      estimateIds: [],
      summary: given.summary ?? null,
      customFields: field.writeCustomFields(world, "job", given.customFields) ?? [],
      active: true,
      external: field.writeExternalData({}, externalData),
    });
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
  path: under("jpm", "jobs/:id"),
  body: changedJob,
  run: (call) => {
    const { body, state: world } = call;
    const job = find(world.jobs, idPart(call), "Job");
    const { externalData, shouldUpdateInvoiceItems: _items, ...given } = body;
    checkReferences(world, body);
    checkPlace(world, given.customerId ?? job.customerId, given.locationId ?? job.locationId);
    world.jobs.change(job.id, {
      ...given,
      priority: given.priority === undefined ? undefined : readPriority(given.priority),
      jobGeneratedLeadSource: leadSourceOf(given.jobGeneratedLeadSource),
      customFields: field.writeCustomFields(world, "job", given.customFields),
      external: field.writeExternalData(job.external, externalData),
      modifiedOn: world.now(),
    });
    return show(job, externalData?.applicationGuid);
  },
});

const cancellation = z.strictObject({ reasonId: field.id, memo: field.text });

const cancelJob = operation<World, typeof cancellation>({
  method: "PUT",
  path: under("jpm", "jobs/:id/cancel"),
  body: cancellation,
  run: (call) => {
    const { body, state: world } = call;
    const job = world.jobs.get(idPart(call));
    if (!job) throw notFound("Job", idPart(call));
    mustExist(world.jobCancelReasons, body.reasonId, "reasonId");
    if (job.jobStatus === "Canceled" || job.jobStatus === "Completed")
      throw new Refusal(400, `Job ${job.id} is ${job.jobStatus} and cannot be canceled`);
    const modifiedOn = world.now();
    world.jobs.change(job.id, { jobStatus: "Canceled", modifiedOn });
    for (const each of world.appointments.all())
      if (each.jobId === job.id) world.appointments.change(each.id, { status: "Canceled", modifiedOn });
    for (const each of world.assignments.all())
      if (each.jobId === job.id) world.assignments.change(each.id, { active: false, modifiedOn });
    if (world.invoices.has(job.invoiceId))
      world.invoices.change(job.invoiceId, { active: false, modifiedOn });
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
    path: under("jpm", "jobs"),
    rows: (world) => world.jobs.all(),
    filters: jobFilters,
    sort: { ...sortKeys<Job>(), Priority: (job) => priorities.indexOf(job.priority) },
    show: (job, call) => show(job, asked(call)),
  }),
  get({
    path: under("jpm", "jobs/:id"),
    what: "Job",
    from: (world) => world.jobs,
    query: { externalDataApplicationGuid: accepted(guid) },
    show: (job, call) => show(job, asked(call)),
  }),
  createJob,
  updateJob,
  cancelJob,
  exportFeed({
    path: under("jpm", "export/jobs"),
    rows: (world) => world.jobs.all(),
    show: (job) => ({ ...show(job), active: job.active }),
  }),
  exportFeed({
    path: under("jpm", "export/job-canceled-logs"),
    rows: (world) => world.canceledLogs.all(),
    changed: (log) => log.createdOn,
    show: (log) => log,
  }),
];
