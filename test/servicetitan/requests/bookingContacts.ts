import type { Row } from "../../support/requests";

const crm = "/crm/v2/tenant/4150001";
const booking = `${crm}/booking-provider/9001/bookings/9101`;
const tags = `${crm}/booking-provider-tags`;

/** What a booking provider does with its bookings. */
export const bookingContacts: Row[] = [
  {
    key: "dismissBooking",
    params: {
      bookingProvider: "9001",
      bookingId: "9101",
      callReasonId: "8601",
      dismissingMemo: "Outside the service area",
    },
    method: "POST",
    path: `${booking}/dismiss`,
    body: { callReasonId: 8601, dismissingMemo: "Outside the service area" },
    reply: "",
    data: {},
  },
  {
    key: "dismissBooking",
    name: "without a reason, for a provider from an earlier step",
    params: { bookingProvider: 9001, bookingId: 9101 },
    method: "POST",
    path: `${booking}/dismiss`,
    body: {},
    reply: "",
    data: {},
  },
  {
    key: "listBookingContacts",
    params: { bookingId: "9101", pagination: { page: "2" } },
    method: "GET",
    path: `${crm}/bookings/9101/contacts`,
    query: { page: "2" },
  },
  {
    key: "listBookingContactsByProvider",
    params: { bookingProvider: "9001", bookingId: "9101" },
    method: "GET",
    path: `${booking}/contacts`,
  },
  {
    key: "createBookingContact",
    params: { bookingProvider: "9001", bookingId: "9101", type: "Email", value: "dana@example.com" },
    method: "POST",
    path: `${booking}/contacts`,
    body: { type: "Email", value: "dana@example.com" },
  },
  {
    key: "updateBookingContact",
    params: { bookingProvider: "9001", bookingId: "9101", bookingContactId: "3401", memo: "Work", value: "" },
    method: "PATCH",
    path: `${booking}/contacts/3401`,
    body: { memo: "Work" },
    reply: { memo: "Work" },
  },
  {
    key: "deleteBookingContact",
    params: { bookingProvider: "9001", bookingId: "9101", bookingContactId: "3401" },
    method: "DELETE",
    path: `${booking}/contacts/3401`,
    reply: "",
    data: {},
  },
  {
    key: "listBookingProviderTags",
    params: { ids: ["9001"], name: "Website", modifiedBefore: "2026-03-10", sort: "+Id" },
    method: "GET",
    path: tags,
    query: { ids: "9001", name: "Website", modifiedBefore: "2026-03-10T00:00:00Z", sort: "+Id" },
  },
  {
    key: "getBookingProviderTag",
    params: { bookingProviderTagId: "9001" },
    method: "GET",
    path: `${tags}/9001`,
  },
  {
    key: "createBookingProviderTag",
    params: { tagName: "Website", description: "Bookings from the contact form" },
    method: "POST",
    path: tags,
    body: { tagName: "Website", description: "Bookings from the contact form" },
  },
  {
    key: "updateBookingProviderTag",
    params: { bookingProviderTagId: "9001", tagName: "Chat", description: "" },
    method: "PATCH",
    path: `${tags}/9001`,
    body: { tagName: "Chat" },
  },
];
