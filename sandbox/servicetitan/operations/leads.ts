import { z } from "zod";
import {
  ApiError,
  accepted,
  choice,
  contains,
  type Filter,
  filter,
  flag,
  invalidField,
  type Operation,
  operation,
  pathId,
  queryValue,
  same,
  sameText,
  sortableStored,
  text,
  timestamp,
  wholeNumber,
} from "../../core";
import type { World } from "../world";
import type { Lead } from "../world/bookings";
import type { Customer } from "../world/customers";
import * as field from "./bodies";
import {
  allMustExist,
  find,
  get,
  idsFilter,
  list,
  mustExist,
  sortKeys,
  tenantPath,
  timeFilters,
} from "./common";
import { addCustomer } from "./customers";
import { exportFeed } from "./exportFeed";
import { addNote } from "./notes";

const showLead = ({ active: _active, ...lead }: Lead, withUrl = false) => ({
  ...lead,
  leadUrl: withUrl ? `https://go.sandbox.example/leads/${lead.id}` : null,
});

/** Creates a filter that compares fields of a lead's customer. */
const ofCustomer = <Value>(
  parse: (value: string) => Value,
  matches: (customer: Customer, value: Value) => boolean,
): Filter<Lead, World> =>
  filter(parse, (value, world: World) => (row: Lead) => {
    const customer = row.customerId === null ? undefined : world.customers.get(row.customerId);
    return customer !== undefined && matches(customer, value);
  });

const isSame = (found: string, wanted: string) => found.toLowerCase() === wanted.toLowerCase();

const leadFilters = {
  ids: idsFilter<Lead>(),
  ...timeFilters<Lead>(),
  customerId: same(wholeNumber, (row: Lead) => row.customerId),
  isProspect: filter(flag, (wanted, world: World) => {
    const withJobs = new Set(world.jobs.all().map(({ customerId }) => customerId));
    return (row: Lead) => (row.customerId === null || !withJobs.has(row.customerId)) === wanted;
  }),
  withoutCustomer: filter(
    flag,
    (wanted) => (row: Lead) => (row.customerId === null || row.locationId === null) === wanted,
  ),
  status: same(choice("Open", "Dismissed", "Converted"), (row: Lead) => row.status),
  customerCity: ofCustomer(text, (customer, value) => isSame(customer.address.city, value)),
  customerState: ofCustomer(text, (customer, value) => isSame(customer.address.state, value)),
  customerZip: ofCustomer(text, (customer, value) => customer.address.zip === value),
  customerCreatedOnOrAfter: ofCustomer(
    timestamp,
    ({ createdOn }, value) => sortableStored(createdOn) >= value,
  ),
  customerCreatedBefore: ofCustomer(timestamp, ({ createdOn }, value) => sortableStored(createdOn) < value),
  customerModifiedOnOrAfter: ofCustomer(
    timestamp,
    ({ modifiedOn }, value) => sortableStored(modifiedOn) >= value,
  ),
  genPermUrl: accepted<Lead>(flag),
  leadCustomerName: contains((row: Lead) => row.leadCustomerName),
  leadPhone: sameText((row: Lead) => row.leadPhone),
  isCaptureSourceForm: filter(flag, (wanted) => (row: Lead) => (row.captureSource === "Form") === wanted),
};

/** The name and address of a person who may be no customer yet. */
const prospect = <Type extends z.ZodType>(type: Type) => ({
  leadCustomerName: type,
  leadPhone: type,
  leadEmail: type,
  leadStreet: type,
  leadUnit: type,
  leadCity: type,
  leadState: type,
  leadZip: type,
  leadCountry: type,
});

const newLead = z.strictObject({
  customerId: field.id.nullish(),
  locationId: field.id.nullish(),
  campaignId: field.id,
  businessUnitId: field.id.nullish(),
  jobTypeId: field.id.nullish(),
  summary: field.text,
  tagTypeIds: z.array(field.id).nullish(),
  priority: field.priority.nullish(),
  callReasonId: field.id.nullish(),
  followUpDate: field.timestamp.nullish(),
  bookingId: field.id.nullish(),
  ...prospect(field.text.nullish()),
});

const changedLead = z.strictObject({
  campaignId: field.id.optional(),
  priority: field.priority.optional(),
  businessUnitId: field.id.optional(),
  jobTypeId: field.id.optional(),
  summary: field.text.optional(),
  ...prospect(field.text.optional()),
});

/** The fields of a lead that may be missing from the request that creates it. */
const noDetails = {
  customerId: null,
  locationId: null,
  businessUnitId: null,
  jobTypeId: null,
  followUpDate: null,
  tagTypeIds: [],
  dismissingReasonId: null,
  summary: null,
  callReasonId: null,
  callId: null,
  bookingId: null,
  manualCallId: null,
  leadCustomerName: null,
  leadPhone: null,
  leadEmail: null,
  leadStreet: null,
  leadUnit: null,
  leadCity: null,
  leadState: null,
  leadZip: null,
  leadCountry: null,
  captureSource: null,
};

type Details = { [Name in keyof Lead]?: Lead[Name] | null } & Pick<Lead, "campaignId">;

const addLead = (world: World, details: Details): Lead => {
  const given = Object.entries(details).filter(([, value]) => value !== null && value !== undefined);
  const now = world.now();
  return world.leads.add({
    ...noDetails,
    status: "Open",
    priority: "Normal",
    createdById: 9001,
    createdOn: now,
    modifiedOn: now,
    active: true,
    ...(Object.fromEntries(given) as typeof details & Partial<Lead>),
  });
};

const checkReferences = (
  world: World,
  body: { campaignId?: number; businessUnitId?: number | null; jobTypeId?: number | null },
): void => {
  mustExist(world.campaigns, body.campaignId, "campaignId");
  mustExist(world.businessUnits, body.businessUnitId, "businessUnitId");
  mustExist(world.jobTypes, body.jobTypeId, "jobTypeId");
};

const createLead = operation<World, typeof newLead>({
  method: "POST",
  path: tenantPath("crm", "leads"),
  body: newLead,
  run: ({ body, state: world }) => {
    checkReferences(world, body);
    mustExist(world.customers, body.customerId, "customerId");
    mustExist(world.locations, body.locationId, "locationId");
    mustExist(world.callReasons, body.callReasonId, "callReasonId");
    mustExist(world.bookings, body.bookingId, "bookingId");
    allMustExist(world.tagTypes, body.tagTypeIds, "tagTypeIds");
    if (!body.callReasonId && !body.followUpDate)
      throw invalidField("followUpDate", "It is required without callReasonId.");
    const location = body.locationId ? world.locations.get(body.locationId) : undefined;
    if (location && location.customerId !== body.customerId)
      throw invalidField("locationId", `Location ${location.id} does not belong to the customer.`);
    const lead = addLead(world, {
      ...body,
      followUpDate: body.followUpDate && field.normalizeTimestamp(body.followUpDate),
    });
    if (body.bookingId)
      world.bookings.change(body.bookingId, { status: "Dismissed", modifiedOn: world.now() });
    return showLead(lead);
  },
});

const updateLead = operation<World, typeof changedLead>({
  method: "PATCH",
  path: tenantPath("crm", "leads/:id"),
  body: changedLead,
  run: (call) => {
    const { id } = find(call.state.leads, pathId(call), "Lead");
    checkReferences(call.state, call.body);
    return showLead(call.state.leads.change(id, { ...call.body, modifiedOn: call.state.now() }));
  },
});

const leadForm = z.strictObject({
  name: field.text,
  email: field.text.nullish(),
  phoneNumber: field.text.nullish(),
  address: field.newAddress.nullish(),
  summary: field.text.nullish(),
});

/** @returns the customer who has one of the contacts; a new one if there is none and the address is known */
const customerOf = (world: World, { name, email, phoneNumber, address }: z.output<typeof leadForm>) => {
  const contact = world.customerContacts
    .all()
    .find(({ active, value }) => active && (value === email || value === phoneNumber));
  if (contact) return contact.ownerId;
  if (!address) return null;
  const contacts = [
    ...(email ? [{ type: "Email" as const, value: email }] : []),
    ...(phoneNumber ? [{ type: "Phone" as const, value: phoneNumber }] : []),
  ];
  return addCustomer(world, { name, address, contacts, locations: [{ name, address, contacts }] }).id;
};

const submitLeadForm = operation<World, typeof leadForm>({
  method: "POST",
  path: tenantPath("crm", "leads/form"),
  query: { id: accepted(wholeNumber) },
  body: leadForm,
  run: ({ body, state: world }) => {
    const { address } = body;
    const lead = addLead(world, {
      campaignId: world.campaigns.all()[0]!.id,
      customerId: customerOf(world, body),
      summary: body.summary,
      leadCustomerName: body.name,
      leadPhone: body.phoneNumber,
      leadEmail: body.email,
      leadStreet: address?.street,
      leadUnit: address?.unit,
      leadCity: address?.city,
      leadState: address?.state,
      leadZip: address?.zip,
      leadCountry: address?.country,
      captureSource: "Form",
    });
    return { leadId: lead.id };
  },
});

const dismissal = z.strictObject({ dismissingReasonId: field.id });

const dismissLead = operation<World, typeof dismissal>({
  method: "POST",
  path: tenantPath("crm", "leads/:id/dismiss"),
  body: dismissal,
  run: (call) => {
    const world = call.state;
    const lead = find(world.leads, pathId(call), "Lead");
    const { dismissingReasonId } = call.body;
    mustExist(world.callReasons, dismissingReasonId, "dismissingReasonId");
    if (lead.status !== "Open") throw new ApiError(409, `Lead ${lead.id} is already ${lead.status}`);
    world.leads.change(lead.id, { status: "Dismissed", dismissingReasonId, modifiedOn: world.now() });
  },
});

const followUp = z.strictObject({
  followUpDate: field.timestamp,
  text: field.text.nullish(),
  pinToTop: field.flag.nullish(),
});

const createFollowUp = operation<World, typeof followUp>({
  method: "POST",
  path: tenantPath("crm", "leads/:id/follow-up"),
  body: followUp,
  run: (call) => {
    const world = call.state;
    const { id } = find(world.leads, pathId(call), "Lead");
    const followUpDate = field.normalizeTimestamp(call.body.followUpDate);
    const now = world.now();
    world.leads.change(id, { followUpDate, modifiedOn: now });
    const { text, pinToTop } = call.body;
    if (text) addNote(world.leadNotes, now, { ownerId: id, text, pinToTop });
    return { leadId: id, followUpDate, text: text ?? null, pinToTop: pinToTop ?? false };
  },
});

export const leadOperations: Operation<World>[] = [
  list({
    path: tenantPath("crm", "leads"),
    rows: (world) => world.leads.all(),
    filters: leadFilters,
    sort: sortKeys<Lead>(),
    show: (row, call) => showLead(row, queryValue(call, "genPermUrl")?.toLowerCase() === "true"),
  }),
  get({
    path: tenantPath("crm", "leads/:id"),
    label: "Lead",
    from: (world) => world.leads,
    show: (row) => showLead(row),
  }),
  exportFeed({
    path: tenantPath("crm", "export/leads"),
    rows: (world) => world.leads.all(),
    show: (row) => ({ ...showLead(row), active: row.active }),
  }),
  createLead,
  updateLead,
  submitLeadForm,
  dismissLead,
  createFollowUp,
];
