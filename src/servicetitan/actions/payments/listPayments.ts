import { list } from "../../api";
import { accountingQuery } from "../../inputs/accounting";
import { paymentFilters } from "../../inputs/payment";
import { paymentDetail } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-accounting-v2&operation=Payments_GetList
export const listPayments = list({
  label: "List Payments",
  description: "Retrieve a list of payments",
  from: (filters) => ({ path: "accounting/payments", values: accountingQuery(filters) }),
  inputs: paymentFilters,
  returns: paymentDetail,
});
