import { id, required, text } from "../../kit/inputs";
import { changedBetween, idFilter } from "./common";

export const bookingProviderTagId = required(
  id({
    label: "Booking Provider Tag ID",
    comments: "The ID of the tag.",
    dataSource: "selectBookingProviderTag",
  }),
);

/** The fields of a booking provider tag, for creates and updates. */
export const bookingProviderTagFields = {
  tagName: text({
    label: "Tag Name",
    comments: "The name of the system that sends bookings.",
    example: "Website",
  }),
  description: text({
    label: "Description",
    comments: "A description of the tag.",
    example: "Bookings from the contact form",
  }),
};

/** The filters of List Booking Provider Tags. */
export const bookingProviderTagFilters = {
  ids: idFilter({
    label: "Booking Provider Tag IDs",
    comments: "Only return these tags.",
    dataSource: "selectBookingProviderTag",
  }),
  name: text({ label: "Name", comments: "Only return tags with this name.", example: "Website" }),
  ...changedBetween,
};
