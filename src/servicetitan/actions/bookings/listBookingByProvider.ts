import { path } from "../../../kit/http/path";
import { list } from "../../api";
import { bookingFilters, bookingProvider } from "../../inputs/booking";
import { booking } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-crm-v2&operation=Bookings_GetList2
export const listBookingByProvider = list({
  label: "List Bookings by Provider",
  description: "Retrieve a list of bookings",
  from: ({ bookingProvider, ...values }) => ({
    path: path`crm/booking-provider/${bookingProvider}/bookings`,
    values,
  }),
  inputs: { bookingProvider, ...bookingFilters },
  returns: booking,
  another: { id: 5011, name: "Casey Nguyen", summary: "Annual tune-up", jobId: 5101, externalId: "web-7782" },
});
