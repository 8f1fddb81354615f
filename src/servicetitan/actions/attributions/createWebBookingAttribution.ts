import { write } from "../../api";
import { attributedBookingId, webSessionData } from "../../inputs/attribution";
import { nothing } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-marketing-ads-v2&operation=WebBookingAttributions_Create
export const createWebBookingAttribution = write({
  label: "Create Web Booking Attribution",
  description: "Link a booking on the web to the web session that led to it",
  inputs: { webSessionData, bookingId: attributedBookingId },
  returns: nothing,
  run: (api, body) => api.post("marketingads/web-booking-attributions", body),
});
