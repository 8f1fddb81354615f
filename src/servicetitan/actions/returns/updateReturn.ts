import { path } from "../../../kit/http/path";
import { update } from "../../api";
import { externalData } from "../../inputs/common";
import { replacedItems, returnFields, returnId } from "../../inputs/return";
import { modification } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-inventory-v2&operation=Returns_Update
export const updateReturn = update({
  label: "Update Return",
  description: "Update a return of goods",
  inputs: { returnId, ...returnFields, items: replacedItems, externalData },
  clearable: ["tax", "shipping", "restockingFee", "budgetCodeId", "items"],
  returns: modification,
  run: (api, { returnId, ...body }) => api.patch(path`inventory/returns/${returnId}`, body),
});
