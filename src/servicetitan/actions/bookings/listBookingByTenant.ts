import { list } from "../../api";
import { bookingFilters } from "../../inputs/booking";
import { booking } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-crm-v2&operation=Bookings_GetList
export const listBookingByTenant = list({
  label: "List Bookings by Tenant",
  description: "Retrieve a list of bookings",
  from: "crm/bookings",
  inputs: bookingFilters,
  returns: booking,
  another: { id: 5011, name: "Casey Nguyen", summary: "Annual tune-up", jobId: 5101, externalId: "web-7782" },
});
