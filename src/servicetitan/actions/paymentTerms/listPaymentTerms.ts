import { list } from "../../api";
import { paymentTermFilters } from "../../inputs/accountingLookups";
import { paymentTerm } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-accounting-v2&operation=PaymentTerms_GetList
export const listPaymentTerms = list({
  label: "List Payment Terms",
  description: "List payment terms",
  from: "accounting/payment-terms",
  inputs: paymentTermFilters,
  returns: paymentTerm,
});
