import { path } from "../../../kit/http/path";
import { write } from "../../api";
import { ALREADY_CANCELED, changeStatus } from "../../changeStatus";
import { receiptId } from "../../inputs/receipt";
import { canceledReason } from "../../inputs/stock";
import { modification } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-inventory-v2&operation=Receipts_CancelReceipts
export const cancelReceipt = write({
  label: "Cancel Receipt",
  description: "Cancel a receipt of goods",
  inputs: { receiptId, canceledReason },
  returns: modification,
  run: (api, { receiptId, ...body }) =>
    changeStatus(api, path`inventory/receipts/${receiptId}/cancellation`, {
      id: receiptId,
      body,
      alreadyDone: ALREADY_CANCELED,
    }),
});
