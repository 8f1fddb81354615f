import { path } from "../../../kit/http/path";
import { update } from "../../api";
import { externalData } from "../../inputs/common";
import { transferId } from "../../inputs/transfer";
import { modification } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-inventory-v2&operation=Transfers_Update
export const updateTransfer = update({
  label: "Update Transfer",
  description: "Update a transfer",
  inputs: { transferId, externalData },
  returns: modification,
  run: (api, { transferId, ...body }) => api.patch(path`inventory/transfers/${transferId}`, body),
});
