import type { Address, ExternalData } from "./shared";

/** A company from which the tenant buys. */
export type Vendor = {
  id: number;
  name: string;
  active: boolean;
  isTruckReplenishment: boolean;
  isMobileCreationRestricted: boolean;
  memo: string;
  deliveryOption: string;
  defaultTaxRate: number;
  contactInfo: { firstName: string; lastName: string; phone: string; email: string; fax: string };
  address: Omit<Address, "latitude" | "longitude">;
  createdOn: string;
  modifiedOn: string;
  external: ExternalData;
};
