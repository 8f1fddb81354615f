import { path } from "../../../kit/http/path";
import { flag, required } from "../../../kit/inputs";
import { write } from "../../api";
import { bookingBasics, bookingDetails, bookingProvider } from "../../inputs/booking";
import { contacts } from "../../inputs/common";
import { booking } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-crm-v2&operation=Bookings_Create
export const createBookingByProvider = write({
  label: "Create Booking by Provider",
  description: "Create a booking",
  inputs: {
    bookingProvider,
    summary: required(bookingBasics.summary),
    isFirstTimeClient: required(bookingBasics.isFirstTimeClient),
    externalId: required(bookingBasics.externalId),
    source: required(bookingBasics.source),
    name: required(bookingBasics.name),
    ...bookingDetails,
    contacts,
    isSendConfirmationEmail: flag({
      label: "Is Send Confirmation Email",
      comments: "Whether the customer gets an email that confirms the booking.",
    }),
  },
  returns: booking,
  run: (api, { bookingProvider, ...body }) =>
    api.post(path`crm/booking-provider/${bookingProvider}/bookings`, body),
});
