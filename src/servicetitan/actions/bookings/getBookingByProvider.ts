import { path } from "../../../kit/http/path";
import { read } from "../../api";
import { bookingId, bookingProvider } from "../../inputs/booking";
import { booking } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-crm-v2&operation=Bookings_GetForProvider
export const getBookingByProvider = read({
  label: "Get Booking by Provider",
  description: "Retrieve a booking by ID",
  inputs: { bookingProvider, bookingId },
  returns: booking,
  run: (api, { bookingProvider, bookingId }) =>
    api.get(path`crm/booking-provider/${bookingProvider}/bookings/${bookingId}`),
});
