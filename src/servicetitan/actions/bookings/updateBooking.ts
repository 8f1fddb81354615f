import { path } from "../../../kit/http/path";
import { update } from "../../api";
import { bookingBasics, bookingDetails, bookingId, bookingProvider } from "../../inputs/booking";
import { booking } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-crm-v2&operation=Bookings_Update
export const updateBooking = update({
  label: "Update Booking",
  description: "Update a booking",
  inputs: { bookingProvider, bookingId, ...bookingBasics, ...bookingDetails },
  clearable: ["uploadedImages"],
  returns: booking,
  run: (api, { bookingProvider, bookingId, ...body }) =>
    api.patch(path`crm/booking-provider/${bookingProvider}/bookings/${bookingId}`, body),
});
