import { path } from "../../../kit/http/path";
import { described, longText } from "../../../kit/inputs";
import { write } from "../../api";
import { bookingId, dismissingBookingProvider } from "../../inputs/booking";
import { callReasonId } from "../../inputs/lead";
import { nothing } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-crm-v2&operation=Bookings_DismissBooking
export const dismissBooking = write({
  label: "Dismiss Booking",
  description: "Dismiss a booking of a booking provider, with a reason",
  inputs: {
    bookingProvider: dismissingBookingProvider,
    bookingId,
    callReasonId: described(callReasonId, "The call reason that explains the dismissal."),
    dismissingMemo: longText({
      label: "Dismissing Memo",
      comments: "A description of the reason.",
      example: "Outside the service area",
    }),
  },
  returns: nothing,
  run: (api, { bookingProvider, bookingId, ...body }) =>
    api.post(path`crm/booking-provider/${bookingProvider}/bookings/${bookingId}/dismiss`, body),
});
