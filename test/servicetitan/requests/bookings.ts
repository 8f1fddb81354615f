import type { Row } from "../../support/requests";

const ofTenant = "/crm/v2/tenant/4150001/bookings";
const ofProvider = "/crm/v2/tenant/4150001/booking-provider/9001/bookings";

const address = {
  street: "801 N Brand Blvd",
  unit: "",
  city: "Glendale",
  state: "CA",
  zip: "91203",
  country: "USA",
};

export const bookings: Row[] = [
  { key: "getBookingByTenant", params: { bookingId: "9101" }, method: "GET", path: `${ofTenant}/9101` },
  {
    key: "getBookingByProvider",
    params: { bookingProvider: "9001", bookingId: "9101" },
    method: "GET",
    path: `${ofProvider}/9101`,
  },
  {
    key: "listBookingByTenant",
    params: { ids: "9101,9102", createdOnOrAfter: "2026-03-01", pagination: { page: 3, pageSize: "" } },
    method: "GET",
    path: ofTenant,
    query: { ids: "9101,9102", createdOnOrAfter: "2026-03-01T00:00:00Z", page: "3" },
  },
  {
    key: "listBookingByProvider",
    params: { bookingProvider: "9001", externalId: "EXT-9" },
    method: "GET",
    path: ofProvider,
    query: { externalId: "EXT-9" },
  },
  {
    key: "createBookingByProvider",
    params: {
      bookingProvider: "9001",
      summary: "AC is not cooling",
      isFirstTimeClient: "false",
      externalId: "EXT-9",
      source: "Website",
      name: "Dana Reyes",
      address,
      contacts: [{ type: "Phone", value: "8185550101", memo: "" }],
      customerType: "Residential",
      start: "2026-03-10T09:00:00Z",
      campaignId: "2101",
      businessUnitId: "2201",
      jobTypeId: "2301",
      priority: "High",
      uploadedImages: ["https://example.com/unit.png"],
      isSendConfirmationEmail: true,
    },
    method: "POST",
    path: ofProvider,
    body: {
      summary: "AC is not cooling",
      isFirstTimeClient: false,
      externalId: "EXT-9",
      source: "Website",
      name: "Dana Reyes",
      address,
      contacts: [{ type: "Phone", value: "8185550101", memo: "" }],
      customerType: "Residential",
      start: "2026-03-10T09:00:00Z",
      campaignId: 2101,
      businessUnitId: 2201,
      jobTypeId: 2301,
      priority: "High",
      uploadedImages: ["https://example.com/unit.png"],
      isSendConfirmationEmail: true,
    },
  },
  {
    key: "updateBooking",
    name: "updates one field",
    params: { bookingProvider: "9001", bookingId: "9101", isFirstTimeClient: false, summary: "" },
    method: "PATCH",
    path: `${ofProvider}/9101`,
    body: { isFirstTimeClient: false },
  },
  {
    key: "updateBooking",
    name: "clears a list",
    params: { bookingProvider: "9001", bookingId: "9101", fieldsToClear: ["uploadedImages"] },
    method: "PATCH",
    path: `${ofProvider}/9101`,
    body: { uploadedImages: [] },
  },
];
