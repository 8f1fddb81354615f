import {
  type Booking,
  type BookingContact,
  type BookingProviderTag,
  bookingProviders,
  type Lead,
} from "../world/bookings";
import { firstId } from "../world/ids";
import type { Address } from "../world/shared";
import type { Context } from "./context";
import {
  address,
  isEveryNth,
  lookupTimestamps,
  phoneNumber,
  range,
  recordTimestamps,
  timestampAt,
} from "./generators";

const DAY_MS = 86_400_000;
const withoutCoordinates = ({ latitude: _latitude, longitude: _longitude, ...rest }: Address) => rest;

export const seedBookings = ({ faker: fakerFor, size, world }: Context): Booking[] => {
  const faker = fakerFor("bookings");
  const count = size.bookings;
  const jobOf = new Map(world.jobs.all().map((job) => [job.bookingId, job.id]));
  return range(count).map((index) => {
    const id = firstId.bookings + index;
    const jobId = jobOf.get(id) ?? null;
    const times = recordTimestamps(faker, index, count);
    const isDismissed = jobId === null && isEveryNth(index, 5);
    return {
      id,
      source: ["Website", "Chat", "Partner"][index % 3]!,
      name: faker.person.fullName(),
      address: withoutCoordinates(address(faker)),
      customerType: isEveryNth(index, 6) ? "Commercial" : "Residential",
      start: timestampAt(faker, Date.parse(times.createdOn) + 2 * DAY_MS),
      campaignId: firstId.campaigns + (index % 10),
      businessUnitId: firstId.businessUnits + (index % 8),
      isFirstTimeClient: index % 2 === 0,
      uploadedImages: [],
      isSendConfirmationEmail: true,
      status: jobId !== null ? "Converted" : isDismissed ? "Dismissed" : "New",
      dismissingReasonId: isDismissed ? firstId.callReasons + 4 : null,
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

/** A phone number of each booking, and an email address of every other one. */
export const seedBookingContacts = ({ faker: fakerFor, world }: Context): BookingContact[] => {
  const faker = fakerFor("bookingContacts");
  return world.bookings.all().flatMap(({ id, modifiedOn }, index) =>
    (["MobilePhone", "Email"] as const).slice(0, 1 + ((index + 1) % 2)).map((type, nth) => ({
      id: firstId.bookingContacts + index * 2 + nth,
      bookingId: id,
      type,
      value: type === "Email" ? faker.internet.exampleEmail().toLowerCase() : phoneNumber(faker),
      memo: "",
      modifiedOn,
    })),
  );
};

export const seedBookingProviderTags = ({ faker: fakerFor }: Context): BookingProviderTag[] => {
  const faker = fakerFor("bookingProviderTags");
  return ["Website", "Chat", "Partner"].map((tagName, index) => ({
    id: firstId.bookingProviderTags + index,
    tagName,
    description: `Bookings from ${tagName}`,
    type: index === 2 ? "V1Api" : "V2Api",
    ...lookupTimestamps(faker),
    active: true,
  }));
};

export const seedLeads = ({ faker: fakerFor, size, world }: Context): Lead[] => {
  const faker = fakerFor("leads");
  const count = size.leads;
  const locations = world.locations.all();
  return range(count).map((index) => {
    const location = index % 3 === 0 ? null : locations[faker.number.int(locations.length - 1)]!;
    const leadAddress = withoutCoordinates(location?.address ?? address(faker));
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
      dismissingReasonId: status === "Dismissed" ? firstId.callReasons + 4 : null,
      summary: "Wants a quote for a replacement",
      callReasonId: null,
      callId: null,
      bookingId: null,
      manualCallId: null,
      leadCustomerName: faker.person.fullName(),
      leadPhone: phoneNumber(faker),
      leadEmail: faker.internet.exampleEmail().toLowerCase(),
      leadStreet: leadAddress.street,
      leadUnit: leadAddress.unit,
      leadCity: leadAddress.city,
      leadState: leadAddress.state,
      leadZip: leadAddress.zip,
      leadCountry: leadAddress.country,
      captureSource: index % 5 === 0 ? "Form" : null,
      active: true,
      ...recordTimestamps(faker, index, count),
    };
  });
};
