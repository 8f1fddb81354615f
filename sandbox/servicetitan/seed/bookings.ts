import type { World } from "../world";
import { type Address, address, everyNth, firstId, moment, phoneNumber, stamps, upTo } from "./generators";

export type BookingAddress = {
  street: string;
  unit: string | null;
  city: string;
  state: string;
  zip: string;
  country: string;
};

export type Booking = {
  id: number;
  source: string;
  createdOn: string;
  name: string;
  address: BookingAddress | null;
  customerType: "Residential" | "Commercial" | null;
  start: string;
  campaignId: number | null;
  businessUnitId: number | null;
  isFirstTimeClient: boolean | null;
  uploadedImages: string[] | null;
  isSendConfirmationEmail: boolean | null;
  status: "New" | "Converted" | "Dismissed" | "Accepted";
  dismissingReasonId: number | null;
  jobId: number | null;
  externalId: string;
  priority: "Low" | "Normal" | "High" | "Urgent" | null;
  jobTypeId: number | null;
  bookingProviderId: number;
  modifiedOn: string;
  summary: string | null;
  active: boolean;
};

export type Lead = {
  id: number;
  status: "Open" | "Dismissed" | "Converted";
  priority: "Low" | "Normal" | "High" | "Urgent";
  customerId: number | null;
  locationId: number | null;
  businessUnitId: number | null;
  jobTypeId: number | null;
  campaignId: number;
  followUpDate: string | null;
  createdById: number;
  createdOn: string;
  modifiedOn: string;
  tagTypeIds: number[];
  dismissingReasonId: number | null;
  summary: string | null;
  callReasonId: number | null;
  callId: number | null;
  bookingId: number | null;
  manualCallId: number | null;
  leadCustomerName: string | null;
  leadPhone: string | null;
  leadEmail: string | null;
  leadStreet: string | null;
  leadUnit: string | null;
  leadCity: string | null;
  leadState: string | null;
  leadZip: string | null;
  leadCountry: string | null;
  captureSource: string | null;
  active: boolean;
};

/** The booking providers of the tenant. */
export const bookingProviders = [501, 502];

const DAY = 86_400_000;
const plain = ({ latitude: _latitude, longitude: _longitude, ...rest }: Address) => rest;

export const seedBookings = (world: World): Booking[] => {
  const faker = world.faker("bookings");
  const count = world.size.bookings;
  const jobOf = new Map(world.jobs.all().map((job) => [job.bookingId, job.id]));
  return upTo(count).map((index) => {
    const id = firstId.bookings + index;
    const jobId = jobOf.get(id) ?? null;
    const times = stamps(faker, index, count);
    const isDismissed = jobId === null && everyNth(index, 5);
    return {
      id,
      source: ["Website", "Chat", "Partner"][index % 3]!,
      name: faker.person.fullName(),
      address: plain(address(faker)),
      customerType: everyNth(index, 6) ? "Commercial" : "Residential",
      start: moment(faker, Date.parse(times.createdOn) + 2 * DAY),
      campaignId: firstId.campaigns + (index % 10),
      businessUnitId: firstId.businessUnits + (index % 8),
      isFirstTimeClient: index % 2 === 0,
      uploadedImages: [],
      isSendConfirmationEmail: true,
      status: jobId !== null ? "Converted" : isDismissed ? "Dismissed" : "New",
      dismissingReasonId: isDismissed ? 3301 : null,
      jobId,
      externalId: `BK-${100_000 + index}`,
      priority: "Normal",
      jobTypeId: firstId.jobTypes + (index % 8),
      bookingProviderId: bookingProviders[index % 2]!,
      summary: "Unit makes a loud noise and does not cool",
      active: true,
      ...times,
    };
  });
};

export const seedLeads = (world: World): Lead[] => {
  const faker = world.faker("leads");
  const count = world.size.leads;
  const locations = world.locations.all();
  return upTo(count).map((index) => {
    const location = index % 3 === 0 ? null : locations[faker.number.int(locations.length - 1)]!;
    const place = plain(location?.address ?? address(faker));
    const status = (["Open", "Converted", "Dismissed", "Open"] as const)[index % 4]!;
    return {
      id: firstId.leads + index,
      status,
      priority: "Normal",
      customerId: location?.customerId ?? null,
      locationId: location?.id ?? null,
      businessUnitId: firstId.businessUnits + (index % 8),
      jobTypeId: firstId.jobTypes + (index % 8),
      campaignId: firstId.campaigns + (index % 10),
      followUpDate: status === "Open" ? "2026-01-20T14:00:00Z" : null,
      createdById: firstId.users + (index % 20),
      tagTypeIds: [],
      dismissingReasonId: status === "Dismissed" ? 3301 : null,
      summary: "Wants a quote for a replacement",
      callReasonId: null,
      callId: null,
      bookingId: null,
      manualCallId: null,
      leadCustomerName: faker.person.fullName(),
      leadPhone: phoneNumber(faker),
      leadEmail: faker.internet.exampleEmail().toLowerCase(),
      leadStreet: place.street,
      leadUnit: place.unit,
      leadCity: place.city,
      leadState: place.state,
      leadZip: place.zip,
      leadCountry: place.country,
      captureSource: index % 5 === 0 ? "Form" : null,
      active: true,
      ...stamps(faker, index, count),
    };
  });
};
