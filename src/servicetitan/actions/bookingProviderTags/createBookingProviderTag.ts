import { requiring } from "../../../kit/inputs";
import { write } from "../../api";
import { bookingProviderTagFields } from "../../inputs/bookingProviderTag";
import { createdBookingProviderTag } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-crm-v2&operation=BookingProviderTags_Create
export const createBookingProviderTag = write({
  label: "Create Booking Provider Tag",
  description: "Create a tag for a booking provider",
  inputs: requiring(bookingProviderTagFields, "tagName", "description"),
  returns: createdBookingProviderTag,
  run: (api, body) => api.post("crm/booking-provider-tags", body),
});
