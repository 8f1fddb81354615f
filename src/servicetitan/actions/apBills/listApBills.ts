import { list } from "../../api";
import { apBillFilters } from "../../inputs/apBill";
import { apBill } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-accounting-v2&operation=ApBills_GetListPaginated
export const listApBills = list({
  label: "List AP Bills",
  description: "List the bills of vendors",
  from: "accounting/ap-bills",
  inputs: apBillFilters,
  returns: apBill,
  sort: "none",
});
