import { write } from "../../api";
import { grossPayItemFields } from "../../inputs/payroll";
import { modification } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-payroll-v2&operation=GrossPayItems_Create
export const createGrossPayItem = write({
  label: "Create Gross Pay Item",
  description: "Create a gross pay item",
  inputs: grossPayItemFields,
  returns: modification,
  run: (api, body) => api.post("payroll/gross-pay-items", body),
});
