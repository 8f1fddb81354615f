import { list } from "../../api";
import { bookingProviderTagFilters } from "../../inputs/bookingProviderTag";
import { bookingProviderTag } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-crm-v2&operation=BookingProviderTags_GetList
export const listBookingProviderTags = list({
  label: "List Booking Provider Tags",
  description: "List the tags of booking providers",
  from: "crm/booking-provider-tags",
  inputs: bookingProviderTagFilters,
  returns: bookingProviderTag,
});
