import { list } from "../../api";
import { paymentTypeFilters } from "../../inputs/accountingLookups";
import { paymentType } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-accounting-v2&operation=PaymentTypes_GetList
export const listPaymentTypes = list({
  label: "List Payment Types",
  description: "List payment types",
  from: "accounting/payment-types",
  sort: "none",
  inputs: paymentTypeFilters,
  returns: paymentType,
});
