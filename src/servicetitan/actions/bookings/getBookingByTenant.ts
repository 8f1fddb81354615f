import { path } from "../../../kit/http/path";
import { read } from "../../api";
import { bookingId } from "../../inputs/booking";
import { booking } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-crm-v2&operation=Bookings_Get
export const getBookingByTenant = read({
  label: "Get Booking by Tenant",
  description: "Retrieve a booking by ID",
  inputs: { bookingId },
  returns: booking,
  run: (api, { bookingId }) => api.get(path`crm/bookings/${bookingId}`),
});
