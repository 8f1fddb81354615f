import type { Infer } from "../../kit/action/record";
import { path } from "../../kit/http/path";
import { anyBookingProvider, bookingFilters } from "../inputs/booking";
import { createdBetween } from "../inputs/common";
import type { booking } from "../records";
import { named, select } from "../select";

export const selectBooking = select({
  label: "Select Booking",
  plural: "bookings",
  description: "Select a booking from a dropdown menu (up to 10,000 bookings)",
  from: ({ bookingProvider: provider, ...filters }) => ({
    path: provider === undefined ? "crm/bookings" : path`crm/booking-provider/${provider}/bookings`,
    filters,
  }),
  search: {
    bookingProvider: anyBookingProvider,
    externalId: bookingFilters.externalId,
    ...createdBetween,
  },
  order: "newest",
  entry: (one: Infer<typeof booking>) => named(one),
  example: [
    { key: "1", label: "Booking 1 (ID: 1)" },
    { key: "2", label: "Booking 2 (ID: 2)" },
  ],
});
