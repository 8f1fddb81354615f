import { path } from "../../../kit/http/path";
import { update } from "../../api";
import { grossPayItemFields, grossPayItemId } from "../../inputs/payroll";
import { putWhole } from "../../putWhole";
import { modification } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-payroll-v2&operation=GrossPayItems_Update
// Also calls GET payroll/gross-pay-items.
export const updateGrossPayItem = update({
  label: "Update Gross Pay Item",
  description: "Update a gross pay item",
  inputs: { grossPayItemId, ...grossPayItemFields },
  clearable: ["invoiceId", "budgetCodeId", "memo"],
  returns: modification,
  run: (api, { grossPayItemId, ...body }, { logger }) =>
    putWhole(api, path`payroll/gross-pay-items/${grossPayItemId}`, body, {
      name: `Gross pay item ${grossPayItemId}`,
      id: grossPayItemId,
      list: path`payroll/gross-pay-items`,
      query: { payrollIds: body.payrollId },
      within: `payroll ${body.payrollId}`,
      kept: { invoiceId: "Invoice ID", budgetCodeId: "Budget Code ID", memo: "Memo" },
      warn: (message) => logger.warn(message),
    }),
});
