import { list } from "../../api";
import { apPaymentFilters } from "../../inputs/apBill";
import { apPayment } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-accounting-v2&operation=ApPayments_GetList
export const listApPayments = list({
  label: "List AP Payments",
  description: "List the payments to vendors",
  from: "accounting/ap-payments",
  inputs: apPaymentFilters,
  returns: apPayment,
});
