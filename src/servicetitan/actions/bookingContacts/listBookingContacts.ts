import { path } from "../../../kit/http/path";
import { list } from "../../api";
import { bookingId } from "../../inputs/booking";
import { bookingContact } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-crm-v2&operation=Bookings_GetContactList
export const listBookingContacts = list({
  label: "List Booking Contacts",
  description: "List the contacts of a booking",
  from: ({ bookingId, ...values }) => ({ path: path`crm/bookings/${bookingId}/contacts`, values }),
  sort: "none",
  inputs: { bookingId },
  returns: bookingContact,
});
