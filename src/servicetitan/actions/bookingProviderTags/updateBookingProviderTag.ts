import { path } from "../../../kit/http/path";
import { update } from "../../api";
import { bookingProviderTagFields, bookingProviderTagId } from "../../inputs/bookingProviderTag";
import { updatedBookingProviderTag } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-crm-v2&operation=BookingProviderTags_Update
export const updateBookingProviderTag = update({
  label: "Update Booking Provider Tag",
  description: "Update a tag of a booking provider",
  inputs: { bookingProviderTagId, ...bookingProviderTagFields },
  returns: updatedBookingProviderTag,
  run: (api, { bookingProviderTagId, ...body }) =>
    api.patch(path`crm/booking-provider-tags/${bookingProviderTagId}`, body),
});
