import type { Address, ExternalData } from "./shared";

type Timestamps = { createdOn: string; modifiedOn: string };
export type Lookup = { id: number; name: string; active: boolean } & Timestamps;

export type BusinessUnit = Lookup & {
  officialName: string | null;
  email: string;
  currency: string;
  phoneNumber: string;
  invoiceHeader: string;
  invoiceMessage: string;
  defaultTaxRate: number;
  authorizationParagraph: string;
  acknowledgementParagraph: string;
  address: Address & { isManualCoordinates: boolean; isMilitary: boolean };
  materialSku: string | null;
  quickbooksClass: string | null;
  accountCode: string;
  franchiseId: string | null;
  conceptCode: string | null;
  corporateContractNumber: string | null;
  trade: { id: number; name: string };
  division: { id: number; name: string };
  tagTypeIds: number[];
  tenant: {
    id: number;
    name: string;
    accountCode: string | null;
    franchiseId: string | null;
    conceptCode: string | null;
    modifiedOn: string;
  };
  external: ExternalData;
};

export type UserRole = Omit<Lookup, "modifiedOn"> & { employeeType: "Employee" | "Technician" };

export type TagType = Lookup & {
  color: string;
  code: string;
  importance: "Medium" | "High" | null;
  isConversionOpportunity: boolean;
  allowToUseOnTimesheetActivity: boolean;
  isVisibleOnDispatchBoard: boolean;
};

export type CallReason = Lookup & { isLead: boolean };

export type JobType = Lookup & {
  businessUnitIds: number[];
  skills: string[];
  tagTypeIds: number[];
  priority: string;
  /** In seconds. */
  duration: number;
  soldThreshold: number | null;
  class: string;
  summary: string;
  noCharge: boolean;
  enforceRecurringServiceEventSelection: boolean | null;
  invoiceSignaturesRequired: boolean;
  isSmartDispatched: boolean;
  defaultEstimateSoldAction: string;
  customFieldTypeIds: number[];
  external: ExternalData;
};

export type EquipmentType = Lookup;
export type JobCancelReason = Lookup;
export type JobHoldReason = Lookup;
export type ProjectStatus = Lookup & { order: number };
export type ProjectSubStatus = Lookup & { statusId: number; order: number };
export type ProjectType = { id: number; name: string; description: string; createdById: number | null };

export type Zone = Lookup & {
  zips: string[];
  cities: string[];
  territoryNumbers: string[];
  locnNumbers: string[];
  createdBy: number;
  serviceDaysEnabled: boolean;
  serviceDays: string[];
  businessUnits: number[];
  technicians: number[];
};

export type PaymentType = Lookup;

export type PaymentTerm = Lookup & {
  dueDayType: string;
  dueDay: number;
  isCustomerDefault: boolean;
  isVendorDefault: boolean;
  inUse: boolean;
  paymentTermDiscountModel: {
    id: number | null;
    discountApplyTo: string | null;
    discount: number | null;
    discountType: string | null;
    account: string | null;
    applyBy: string | null;
    applyByValue: number | null;
  };
  interestSettings: {
    id: number | null;
    rateType: string;
    flatRateValue: number | null;
    percentageRateValue: number | null;
    chargeMethod: string | null;
    frequency: string;
    gracePeriod: number | null;
    targetInvoices: string[];
    taskId: number;
    taskDisplayName: string;
  };
};

export type TaxZone = Lookup & {
  color: number;
  isTaxRateSeparated: boolean;
  isMultipleTaxZone: boolean;
  rates: {
    id: number;
    taxName: string;
    taxBaseType: string[];
    taxRate: number;
    salesTaxItem: string | null;
  }[];
};

export type GlAccount = Omit<Lookup, "name"> & {
  name: string | null;
  number: string | null;
  description: string | null;
  type: string | null;
  subtype: string | null;
  isIntacctGroup: boolean;
  isIntacctBankAccount: boolean;
  source: string;
  defaultAccountType: string | null;
};

/** A type of general ledger account; a subtype has a parent. */
export type GlAccountType = Lookup & { parentTypeId: number | null };
