import { choice, dateTime, described, flag, form, id, required, text, texts } from "../../kit/inputs";
import { ADDRESS_PARTS, businessUnitId, changedBetween, idFilter, priority, streetFields } from "./common";
import { campaignId, jobTypeId } from "./job";

// ServiceTitan's API does not list booking providers, so there is no picklist.
const PROVIDER = {
  label: "Booking Provider",
  comments:
    "The ID of the system that sends bookings to ServiceTitan. To find the ID, see bookingProviderId in the output of Get Booking by Tenant.",
  example: "9001",
  placeholder: "Enter a booking provider ID",
};

const provider = id(PROVIDER);

export const bookingProvider = required(provider);

/** Dismissals accept any text, unlike all other operations of a booking provider. */
export const dismissingBookingProvider = required(text(PROVIDER));

/** Narrows a dropdown of bookings. */
export const bookingProviderFilter = described(
  provider,
  "Only list bookings from this booking provider. To find the ID, see bookingProviderId in a booking.",
);

export const bookingId = required(
  id({ label: "Booking ID", comments: "The ID of the booking.", dataSource: "selectBooking" }),
);

/** The fields that every booking has. */
export const bookingBasics = {
  summary: text({
    label: "Summary",
    comments: "A description of the work to be done.",
    example: "AC is not cooling",
  }),
  isFirstTimeClient: flag({
    label: "Is First Time Client",
    comments: "Whether the customer is new.",
  }),
  externalId: text({
    label: "External ID",
    comments: "The booking's ID in the system that sends it.",
    example: "EXT-9",
  }),
  source: text({ label: "Source", comments: "Where the booking comes from.", example: "Website" }),
  name: text({ label: "Name", comments: "The customer's full name.", example: "Dana Reyes" }),
};

/** The optional fields of a booking, for creates and updates. */
export const bookingDetails = {
  address: form({
    label: "Address",
    comments:
      "The address of the job site. Every field except Unit is required; Update Booking also requires Unit.",
    inputs: streetFields,
    replacedTogether: ADDRESS_PARTS,
  }),
  customerType: choice(["Residential", "Commercial"], {
    label: "Customer Type",
    comments: "Whether the customer is a household or a business.",
  }),
  start: dateTime({ label: "Start", comments: "The requested start of the work." }),
  campaignId: described(campaignId, "The marketing campaign that led to the booking."),
  businessUnitId: described(businessUnitId, "The business unit to do the work."),
  jobTypeId: described(jobTypeId, "The type of the requested job."),
  priority: described(priority, "The booking's priority."),
  uploadedImages: texts({
    label: "Uploaded Images",
    comments: "The URLs of images from the customer.",
    example: "https://example.com/unit.png",
    placeholder: "Enter an image URL",
  }),
};

/** The filters that both lists of bookings share. */
export const bookingFilters = {
  ids: idFilter({
    label: "Booking IDs",
    comments: "Only return these bookings.",
    dataSource: "selectBooking",
  }),
  externalId: text({
    label: "External ID",
    comments: "Only return the booking with this ID in the system that sent it.",
    example: "EXT-9",
  }),
  ...changedBetween,
};
