import { z } from "zod";
import { ApiError, type Operation, operation, same, text } from "../../core";
import type { World } from "../world";
import type { Booking } from "../world/bookings";
import * as field from "./bodies";
import { addBookingContact } from "./bookingContacts";
import { byProvider, ofProvider, providerOf } from "./bookingProviders";
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

const checkReferences = (
  world: World,
  body: { campaignId?: number | null; businessUnitId?: number | null; jobTypeId?: number | null },
): void => {
  mustExist(world.campaigns, body.campaignId, "campaignId");
  mustExist(world.businessUnits, body.businessUnitId, "businessUnitId");
  mustExist(world.jobTypes, body.jobTypeId, "jobTypeId");
};

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
    for (const contact of body.contacts ?? []) addBookingContact(world, booking.id, contact);
    return show(booking);
  },
});

/** @throws ApiError 409 if the booking has led to a job or was dismissed */
const rejectClosed = ({ id, status }: Booking): void => {
  if (status === "Converted" || status === "Dismissed")
    throw new ApiError(409, `Booking ${id} is ${status} and cannot be changed`);
};

const updateBooking = operation<World, typeof changedBooking>({
  method: "PATCH",
  path: tenantPath("crm", `${byProvider}/:id`),
  body: changedBooking,
  run: (call) => {
    const booking = ofProvider(call);
    checkReferences(call.state, call.body);
    rejectClosed(booking);
    const { start } = call.body;
    const changes = {
      ...call.body,
      start: start && field.normalizeTimestamp(start),
      modifiedOn: call.state.now(),
    };
    return show(call.state.bookings.change(booking.id, changes));
  },
});

const dismissal = z.strictObject({
  callReasonId: field.id.nullish(),
  dismissingMemo: field.text.nullish(),
});

const dismissBooking = operation<World, typeof dismissal>({
  method: "POST",
  path: tenantPath("crm", `${byProvider}/:id/dismiss`),
  body: dismissal,
  run: (call) => {
    const booking = ofProvider(call);
    const { callReasonId } = call.body;
    mustExist(call.state.callReasons, callReasonId, "callReasonId");
    rejectClosed(booking);
    call.state.bookings.change(booking.id, {
      status: "Dismissed",
      dismissingReasonId: callReasonId ?? null,
      modifiedOn: call.state.now(),
    });
  },
});

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
  dismissBooking,
  exportFeed({
    path: tenantPath("crm", "export/bookings"),
    rows: (world) => world.bookings.all(),
    show: (row) => row,
  }),
];
