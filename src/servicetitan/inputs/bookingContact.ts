import { id, required } from "../../kit/inputs";

export const bookingContactId = required(
  id({
    label: "Booking Contact ID",
    comments: "The ID of the contact. The contact must belong to the booking.",
    dataSource: "selectBookingContact",
  }),
);
