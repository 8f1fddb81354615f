import type { Address, CustomField, ExternalData } from "./shared";

export type Customer = {
  id: number;
  active: boolean;
  name: string;
  type: "Residential" | "Commercial";
  address: Address;
  customFields: CustomField[];
  balance: number;
  taxExempt: boolean;
  tagTypeIds: number[];
  doNotMail: boolean;
  doNotService: boolean;
  nationalAccount: boolean;
  createdOn: string;
  createdById: number;
  modifiedOn: string;
  mergedToId: number | null;
  paymentTermId: number | null;
  creditLimit: number | null;
  creditLimitBalance: number | null;
  external: ExternalData;
  /** The last change of anything but the balance. */
  changedOn: string;
};

export type Location = {
  id: number;
  customerId: number;
  active: boolean;
  name: string;
  address: Address;
  customFields: CustomField[];
  createdOn: string;
  createdById: number;
  modifiedOn: string;
  mergedToId: number | null;
  zoneId: number | null;
  taxExempt: boolean;
  tagTypeIds: number[];
  taxZoneId: number | null;
  preferredTechnicianId: number | null;
  external: ExternalData;
};

export type ContactType = "Phone" | "Email" | "Fax" | "MobilePhone";

export type Contact = {
  id: number;
  /** The ID of the customer or location. */
  ownerId: number;
  type: ContactType;
  value: string;
  memo: string | null;
  modifiedOn: string;
  createdOn: string;
  phoneSettings: { phoneNumber: string; doNotText: boolean };
  preferences: {
    jobRemindersEnabled: boolean;
    marketingUpdatesEnabled: boolean;
    invoiceStatementNotification: boolean;
    invoiceNotification: boolean;
    statementNotification: boolean;
  } | null;
  active: boolean;
};

/** @returns the phone settings of a contact: the digits of its phone number; empty for an email address */
export const phoneSettings = (type: ContactType, value: string) => ({
  phoneNumber: type === "Email" ? "" : value.replace(/\D/g, ""),
  doNotText: false,
});
