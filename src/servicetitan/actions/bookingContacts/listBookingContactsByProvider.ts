import { path } from "../../../kit/http/path";
import { list } from "../../api";
import { bookingId, bookingProvider } from "../../inputs/booking";
import { bookingContact } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-crm-v2&operation=Bookings_GetContactList2
export const listBookingContactsByProvider = list({
  label: "List Booking Contacts by Provider",
  description: "List the contacts of a booking of a booking provider",
  from: ({ bookingProvider, bookingId, ...values }) => ({
    path: path`crm/booking-provider/${bookingProvider}/bookings/${bookingId}/contacts`,
    values,
  }),
  sort: "none",
  inputs: { bookingProvider, bookingId },
  returns: bookingContact,
});
