import { path } from "../../../kit/http/path";
import { write } from "../../api";
import { returnId } from "../../inputs/return";
import { canceledReason } from "../../inputs/stock";
import { modification } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-inventory-v2&operation=Returns_Cancel
export const cancelReturn = write({
  label: "Cancel Return",
  description: "Cancel a return of goods",
  inputs: { returnId, canceledReason },
  returns: modification,
  run: async (api, { returnId, ...body }) => {
    const response = await api.patch(path`inventory/returns/${returnId}/cancellation`, body, {
      repeatable: true,
      alreadyDone: /already (?:been )?cancell?ed/i,
    });
    return response ?? { id: returnId };
  },
});
