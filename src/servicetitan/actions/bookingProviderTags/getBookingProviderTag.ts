import { path } from "../../../kit/http/path";
import { read } from "../../api";
import { bookingProviderTagId } from "../../inputs/bookingProviderTag";
import { bookingProviderTag } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-crm-v2&operation=BookingProviderTags_Get
export const getBookingProviderTag = read({
  label: "Get Booking Provider Tag",
  description: "Get one tag of a booking provider",
  inputs: { bookingProviderTagId },
  returns: bookingProviderTag,
  run: (api, { bookingProviderTagId }) => api.get(path`crm/booking-provider-tags/${bookingProviderTagId}`),
});
