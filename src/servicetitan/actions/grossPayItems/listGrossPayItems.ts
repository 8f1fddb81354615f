import { list } from "../../api";
import { grossPayItemFilters } from "../../inputs/payroll";
import { grossPayItem } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-payroll-v2&operation=GrossPayItems_GetList
export const listGrossPayItems = list({
  label: "List Gross Pay Items",
  description: "List gross pay items",
  from: "payroll/gross-pay-items",
  inputs: grossPayItemFilters,
  returns: grossPayItem,
});
