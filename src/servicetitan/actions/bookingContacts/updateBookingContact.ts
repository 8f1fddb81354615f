import { path } from "../../../kit/http/path";
import { update } from "../../api";
import { bookingId, bookingProvider } from "../../inputs/booking";
import { bookingContactId } from "../../inputs/bookingContact";
import { contactFields } from "../../inputs/common";
import { updatedBookingContact } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-crm-v2&operation=Bookings_UpdateBookingContact
export const updateBookingContact = update({
  label: "Update Booking Contact",
  description: "Update a contact of a booking",
  inputs: { bookingProvider, bookingId, bookingContactId, ...contactFields },
  returns: updatedBookingContact,
  run: (api, { bookingProvider, bookingId, bookingContactId, ...body }) =>
    api.patch(
      path`crm/booking-provider/${bookingProvider}/bookings/${bookingId}/contacts/${bookingContactId}`,
      body,
    ),
});
