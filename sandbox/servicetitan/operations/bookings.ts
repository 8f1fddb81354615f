import { z } from "zod";
import {
  ApiError,
  accepted,
  choice,
  contains,
  type Filter,
  filter,
  flag,
  notFound,
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
import { type Booking, bookingProviders, type Lead } from "../world/bookings";
import type { Customer } from "../world/customers";
import * as field from "./bodies";
import { get, idsFilter, list, mustExist, sortKeys, tenantPath, timeFilters } from "./common";
import { exportFeed } from "./exportFeed";

const show = ({ active: _active, ...booking }: Booking) => booking;

const filters = {
  ids: idsFilter<Booking>(),
  ...timeFilters<Booking>(),
  externalId: same(text, (row: Booking) => row.externalId),
};

const newBooking = z.strictObject({
  source: field.text,
  name: field.text,
  address: z
    .strictObject({
      street: field.text,
      unit: field.text.nullish(),
      city: field.text,
      state: field.text,
      zip: field.text,
      country: field.text,
    })
    .nullish(),
  contacts: z.array(field.newContact).nullish(),
  customerType: field.text.nullish(),
  start: field.timestamp.nullish(),
  summary: field.text,
  campaignId: field.id.nullish(),
  businessUnitId: field.id.nullish(),
  jobTypeId: field.id.nullish(),
  priority: field.priority.nullish(),
  isFirstTimeClient: field.flag,
  uploadedImages: z.array(field.text).nullish(),
  isSendConfirmationEmail: field.flag.nullish(),
  externalId: field.text,
});

const changedBooking = z.strictObject({
  source: field.text.optional(),
  name: field.text.optional(),
  address: z
    .strictObject({
      street: field.text,
      unit: field.text,
      city: field.text,
      state: field.text,
      zip: field.text,
      country: field.text,
    })
    .optional(),
  customerType: field.customerType.optional(),
  start: field.timestamp.optional(),
  summary: field.text.optional(),
  campaignId: field.id.optional(),
  businessUnitId: field.id.optional(),
  jobTypeId: field.id.optional(),
  priority: field.priority.optional(),
  isFirstTimeClient: field.flag.optional(),
  uploadedImages: z.array(field.text).optional(),
  externalId: field.text.optional(),
});

/** @returns the booking provider that the path names */
const providerOf = (call: { pathParameters: Record<string, string> }): number => {
  const id = pathId(call, "booking_provider");
  if (!bookingProviders.includes(id)) throw new ApiError(400, `There is no booking provider ${id}`);
  return id;
};

const checkReferences = (
  world: World,
  body: { campaignId?: number | null; businessUnitId?: number | null; jobTypeId?: number | null },
): void => {
  mustExist(world.campaigns, body.campaignId, "campaignId");
  mustExist(world.businessUnits, body.businessUnitId, "businessUnitId");
  mustExist(world.jobTypes, body.jobTypeId, "jobTypeId");
};

const byProvider = "booking-provider/:booking_provider/bookings";

const createBooking = operation<World, typeof newBooking>({
  method: "POST",
  path: tenantPath("crm", byProvider),
  body: newBooking,
  run: (call) => {
    const { body, state: world } = call;
    const bookingProviderId = providerOf(call);
    checkReferences(world, body);
    const customerType = field.customerType.nullish().safeParse(body.customerType);
    if (!customerType.success) throw new ApiError(400, "customerType must be Residential or Commercial");
    const now = world.now();
    const booking = world.bookings.add({
      source: body.source,
      createdOn: now,
      name: body.name,
      address: body.address ? { ...body.address, unit: body.address.unit ?? null } : null,
      customerType: customerType.data ?? null,
      start: body.start ? field.normalizeTimestamp(body.start) : now,
      campaignId: body.campaignId ?? null,
      businessUnitId: body.businessUnitId ?? null,
      isFirstTimeClient: body.isFirstTimeClient,
      uploadedImages: body.uploadedImages ?? [],
      isSendConfirmationEmail: body.isSendConfirmationEmail ?? false,
      status: "New",
      dismissingReasonId: null,
      jobId: null,
      externalId: body.externalId,
      priority: body.priority ?? "Normal",
      jobTypeId: body.jobTypeId ?? null,
      bookingProviderId,
      modifiedOn: now,
      summary: body.summary,
      active: true,
    });
    return show(booking);
  },
});

const ofProvider = (call: { pathParameters: Record<string, string>; state: World }): Booking => {
  const provider = providerOf(call);
  const booking = call.state.bookings.get(pathId(call));
  if (booking?.bookingProviderId !== provider) throw notFound("Booking", pathId(call));
  return booking;
};

const updateBooking = operation<World, typeof changedBooking>({
  method: "PATCH",
  path: tenantPath("crm", `${byProvider}/:id`),
  body: changedBooking,
  run: (call) => {
    const booking = ofProvider(call);
    checkReferences(call.state, call.body);
    if (booking.status === "Converted" || booking.status === "Dismissed")
      throw new ApiError(409, `Booking ${booking.id} is ${booking.status} and cannot be changed`);
    const { start } = call.body;
    const changes = {
      ...call.body,
      start: start && field.normalizeTimestamp(start),
      modifiedOn: call.state.now(),
    };
    return show(call.state.bookings.change(booking.id, changes));
  },
});

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

export const bookingOperations: Operation<World>[] = [
  list({
    path: tenantPath("crm", "bookings"),
    rows: (world) => world.bookings.all(),
    filters,
    sort: sortKeys<Booking>(),
    show,
  }),
  get({ path: tenantPath("crm", "bookings/:id"), label: "Booking", from: (world) => world.bookings, show }),
  list({
    path: tenantPath("crm", byProvider),
    rows: (world, call) => {
      const provider = providerOf(call);
      return world.bookings.all().filter(({ bookingProviderId }) => bookingProviderId === provider);
    },
    filters,
    sort: sortKeys<Booking>(),
    show,
  }),
  operation<World>({
    method: "GET",
    path: tenantPath("crm", `${byProvider}/:id`),
    run: (call) => show(ofProvider(call)),
  }),
  createBooking,
  updateBooking,
  exportFeed({
    path: tenantPath("crm", "export/bookings"),
    rows: (world) => world.bookings.all(),
    show: (row) => row,
  }),
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
];
