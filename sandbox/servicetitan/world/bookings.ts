import type { ContactType } from "./customers";

export type BookingAddress = {
  street: string;
  unit: string | null;
  city: string;
  state: string;
  zip: string;
  country: string;
};

export type Booking = {
  id: number;
  source: string;
  createdOn: string;
  name: string;
  address: BookingAddress | null;
  customerType: "Residential" | "Commercial" | null;
  start: string;
  campaignId: number | null;
  businessUnitId: number | null;
  isFirstTimeClient: boolean | null;
  uploadedImages: string[] | null;
  isSendConfirmationEmail: boolean | null;
  status: "New" | "Converted" | "Dismissed" | "Accepted";
  dismissingReasonId: number | null;
  jobId: number | null;
  externalId: string;
  priority: "Low" | "Normal" | "High" | "Urgent" | null;
  jobTypeId: number | null;
  bookingProviderId: number;
  modifiedOn: string;
  summary: string | null;
  active: boolean;
};

export type BookingContact = {
  id: number;
  bookingId: number;
  type: ContactType;
  value: string;
  memo: string;
  modifiedOn: string;
};

export type BookingProviderTag = {
  id: number;
  tagName: string;
  description: string;
  type: "V1Api" | "V2Api";
  createdOn: string;
  modifiedOn: string;
  active: boolean;
};

export type Lead = {
  id: number;
  status: "Open" | "Dismissed" | "Converted";
  priority: "Low" | "Normal" | "High" | "Urgent";
  customerId: number | null;
  locationId: number | null;
  businessUnitId: number | null;
  jobTypeId: number | null;
  campaignId: number;
  followUpDate: string | null;
  createdById: number;
  createdOn: string;
  modifiedOn: string;
  tagTypeIds: number[];
  dismissingReasonId: number | null;
  summary: string | null;
  callReasonId: number | null;
  callId: number | null;
  bookingId: number | null;
  manualCallId: number | null;
  leadCustomerName: string | null;
  leadPhone: string | null;
  leadEmail: string | null;
  leadStreet: string | null;
  leadUnit: string | null;
  leadCity: string | null;
  leadState: string | null;
  leadZip: string | null;
  leadCountry: string | null;
  captureSource: string | null;
  active: boolean;
};

/** The booking providers of the tenant. */
export const bookingProviders = [501, 502];
