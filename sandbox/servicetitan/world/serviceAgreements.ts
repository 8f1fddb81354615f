import type { CustomField } from "./shared";

export const agreementStatuses = [
  "Draft",
  "Sent",
  "Rejected",
  "Accepted",
  "Activated",
  "Canceled",
  "Expired",
  "AutoRenew",
] as const;

/** What an agreement took over from its template. Most of its other fields are defaults for the agreement's form. */
type TemplateFields = {
  originalTemplateId: number;
  revenueRecognitionMode: "Immediate" | "Deferred" | "DeferredStraightLine";
  generalLedgerAccountId: number | null;
  invoiceCancellationMode: "AskToCreateInvoice" | "AlwaysCreateInvoice" | "NeverCreateInvoice" | null;
  billingServiceId: number;
  billingScheduleType: string | null;
  defaultPricingStrategy: string | null;
  defaultFlatPrice: number | null;
  defaultAutoRenew: boolean | null;
};

/** An agreement that is still being built lacks its days, billing and costs. */
export type ServiceAgreement = {
  id: number;
  name: string;
  createdOn: string;
  createdById: number | null;
  modifiedOn: string;
  modifiedById: number | null;
  templateFields: TemplateFields;
  customerId: number;
  businessUnitId: number;
  status: (typeof agreementStatuses)[number];
  locationIds: number[];
  origin: "Initial" | "AutoRenew" | "ManualRenew";
  summary: string | null;
  importId: string | null;
  importedDeferredAmount: number;
  importedRecognizedAmount: number;
  durationMonths: number | null;
  autoRenew: boolean;
  renewalAgreementId: number | null;
  startDate: string | null;
  endDate: string | null;
  billingSchedule: string | null;
  paymentTermId: number | null;
  paymentMethodId: number | null;
  estimatedTravelCost: number | null;
  estimatedLaborCost: number | null;
  estimatedMaterialCost: number | null;
  laborMarkupPercentage: number | null;
  materialMarkupPercentage: number | null;
  laborSurcharge: number;
  materialSurcharge: number;
  totalAgreementPrice: number | null;
  estimatedGrossMarginAmount: number | null;
  estimatedGrossMarginPercentage: number | null;
  rateSheetId: number | null;
  accountManagerId: number | null;
  soldById: number | null;
  tagTypeIds: number[] | null;
  customFields: CustomField[];
  /** Only the export feed returns it. */
  active: boolean;
};
