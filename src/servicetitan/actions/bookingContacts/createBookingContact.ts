import { path } from "../../../kit/http/path";
import { requiring } from "../../../kit/inputs";
import { write } from "../../api";
import { bookingId, bookingProvider } from "../../inputs/booking";
import { contactFields } from "../../inputs/common";
import { bookingContact } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-crm-v2&operation=Bookings_CreateContact
export const createBookingContact = write({
  label: "Create Booking Contact",
  description: "Add a phone number or email address to a booking",
  inputs: { bookingProvider, bookingId, ...requiring(contactFields, "type", "value") },
  returns: bookingContact,
  run: (api, { bookingProvider, bookingId, ...body }) =>
    api.post(path`crm/booking-provider/${bookingProvider}/bookings/${bookingId}/contacts`, body),
});
