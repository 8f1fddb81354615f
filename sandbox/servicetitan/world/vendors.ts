import type { Address, ExternalData } from "./shared";

export const deliveryOptions = [
  "Manual",
  "EmailAsExcel",
  "EmailAsPdf",
  "EmailAsPdfRollupView",
  "Electronic",
  "MarkAsSent",
  "EmailAsExcelAndPdf",
  "VendorPortal",
] as const;

/** A company from which the tenant buys. */
export type Vendor = {
  id: number;
  name: string;
  active: boolean;
  isTruckReplenishment: boolean;
  isMobileCreationRestricted: boolean;
  memo: string;
  deliveryOption: (typeof deliveryOptions)[number];
  defaultTaxRate: number;
  contactInfo: { firstName: string; lastName: string; phone: string; email: string; fax: string };
  address: Omit<Address, "latitude" | "longitude">;
  createdOn: string;
  modifiedOn: string;
  external: ExternalData;
  customFields: { name: string; value: string }[];
  /** Reads do not return it. */
  vendorQuickbooksItem: string | null;
  /** Reads do not return it. */
  paymentTermId: number | null;
  /** Reads do not return it. */
  remittanceVendorId: number | null;
  /** Reads do not return them. */
  tagTypeIds: number[];
  /** The recipients of purchase orders. Reads do not return them. */
  contacts: { id: number; name: string; email: string }[];
};
