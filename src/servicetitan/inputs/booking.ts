import { choice, dateTime, described, flag, form, id, required, text, texts } from "../../kit/inputs";
import { businessUnitId, changedBetween, idFilter, priority, streetFields } from "./common";
import { campaignId, jobTypeId } from "./job";

// ServiceTitan lists no booking providers, so there is nothing to choose from.
const provider = id({
  label: "Booking Provider",
  comments:
    "The ID of the system that sends bookings to ServiceTitan. Each of its bookings shows it as bookingProviderId, in Get Booking by Tenant for instance.",
  example: "9001",
});

export const bookingProvider = required(provider);

/** Narrows a dropdown of bookings. */
export const anyBookingProvider = described(
  provider,
  "Only bookings of the booking provider with this ID. Bookings show it as bookingProviderId.",
);

export const bookingId = required(
  id({
    label: "Booking ID",
    comments: "The booking, chosen from the list or handed over by an earlier step.",
    dataSource: "selectBooking",
  }),
);

/** What every booking has. */
export const bookingBasics = {
  summary: text({
    label: "Summary",
    comments: "What is to be done, in words.",
    example: "AC is not cooling",
  }),
  isFirstTimeClient: flag({
    label: "Is First Time Client",
    comments: "Whether the customer has never been served before.",
  }),
  externalId: text({
    label: "External ID",
    comments: "The booking's own ID in the system that sends it.",
    example: "EXT-9",
  }),
  source: text({ label: "Source", comments: "Where the booking comes from.", example: "Website" }),
  name: text({ label: "Name", comments: "The customer's full name.", example: "Dana Reyes" }),
};

/** What a booking may have besides, both when it is created and when it is changed. */
export const bookingDetails = {
  address: form({
    label: "Address",
    comments:
      "Where the work is to be done. Every part but the unit is needed; in an update the unit is needed as well.",
    inputs: streetFields,
  }),
  customerType: choice(["Residential", "Commercial"], {
    label: "Customer Type",
    comments: "Whether the customer is a household or a business.",
  }),
  start: dateTime({ label: "Start", comments: "When the customer wants the work to begin." }),
  campaignId: described(campaignId, "The marketing campaign that the booking came from."),
  businessUnitId: described(businessUnitId, "The business unit that is to do the work."),
  jobTypeId: described(jobTypeId, "What kind of work is to be done."),
  priority: described(priority, "How urgent the booking is."),
  uploadedImages: texts({
    label: "Uploaded Images",
    comments: "The images that came with the booking, each as its address (URL).",
    example: "https://example.com/unit.png",
  }),
};

/** The filters that both of ServiceTitan's lists of bookings take. */
export const bookingFilters = {
  ids: idFilter({
    label: "Booking IDs",
    comments: "Only these bookings: 50 at the most.",
    dataSource: "selectBooking",
  }),
  externalId: text({
    label: "External ID",
    comments: "Only the booking with this ID in the system that sent it.",
    example: "EXT-9",
  }),
  ...changedBetween,
};
