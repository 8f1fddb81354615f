import { path } from "../../../kit/http/path";
import { flag, requiring } from "../../../kit/inputs";
import { write } from "../../api";
import { bookingBasics, bookingDetails, bookingProvider } from "../../inputs/booking";
import { contacts } from "../../inputs/common";
import { booking } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-crm-v2&operation=Bookings_Create
export const createBookingByProvider = write({
  label: "Create Booking by Provider",
  description: "Create a booking",
  important: true,
  inputs: {
    bookingProvider,
    ...requiring(bookingBasics, "summary", "isFirstTimeClient", "externalId", "source", "name"),
    ...bookingDetails,
    contacts,
    isSendConfirmationEmail: flag({
      label: "Is Send Confirmation Email",
      comments: "Whether to send the customer a confirmation email.",
    }),
  },
  returns: booking,
  run: (api, { bookingProvider, ...body }) =>
    api.post(path`crm/booking-provider/${bookingProvider}/bookings`, body),
});
