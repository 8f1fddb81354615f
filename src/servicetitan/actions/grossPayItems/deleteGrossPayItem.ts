import { path } from "../../../kit/http/path";
import { remove } from "../../api";
import { grossPayItemId } from "../../inputs/payroll";

// https://developer.servicetitan.io/api-details/#api=tenant-payroll-v2&operation=GrossPayItems_Delete
export const deleteGrossPayItem = remove({
  label: "Delete Gross Pay Item",
  description: "Delete a gross pay item",
  inputs: { grossPayItemId },
  run: (api, { grossPayItemId }) => api.delete(path`payroll/gross-pay-items/${grossPayItemId}`),
});
