import { path } from "../../../kit/http/path";
import { write } from "../../api";
import { receiptId } from "../../inputs/receipt";
import { canceledReason } from "../../inputs/stock";
import { modification } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-inventory-v2&operation=Receipts_CancelReceipts
export const cancelReceipt = write({
  label: "Cancel Receipt",
  description: "Cancel a receipt of goods",
  inputs: { receiptId, canceledReason },
  returns: modification,
  run: async (api, { receiptId, ...body }) => {
    const response = await api.patch(path`inventory/receipts/${receiptId}/cancellation`, body, {
      repeatable: true,
      alreadyDone: /already (?:been )?cancell?ed/i,
    });
    return response ?? { id: receiptId };
  },
});
