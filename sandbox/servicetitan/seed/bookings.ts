import { type Booking, bookingProviders, type Lead } from "../world/bookings";
import { firstId } from "../world/ids";
import type { Address } from "../world/shared";
import type { Context } from "./context";
import { address, everyNth, moment, phoneNumber, stamps, upTo } from "./generators";

const DAY = 86_400_000;
const plain = ({ latitude: _latitude, longitude: _longitude, ...rest }: Address) => rest;

export const seedBookings = ({ faker: fakerFor, size, world }: Context): Booking[] => {
  const faker = fakerFor("bookings");
  const count = size.bookings;
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

export const seedLeads = ({ faker: fakerFor, size, world }: Context): Lead[] => {
  const faker = fakerFor("leads");
  const count = size.leads;
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
