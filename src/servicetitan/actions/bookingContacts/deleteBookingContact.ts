import { path } from "../../../kit/http/path";
import { remove } from "../../api";
import { bookingId, bookingProvider } from "../../inputs/booking";
import { bookingContactId } from "../../inputs/bookingContact";

// https://developer.servicetitan.io/api-details/#api=tenant-crm-v2&operation=Bookings_DeleteContact
export const deleteBookingContact = remove({
  label: "Delete Booking Contact",
  description: "Remove a contact from a booking",
  inputs: { bookingProvider, bookingId, bookingContactId },
  run: (api, { bookingProvider, bookingId, bookingContactId }) =>
    api.delete(
      path`crm/booking-provider/${bookingProvider}/bookings/${bookingId}/contacts/${bookingContactId}`,
    ),
});
