import { path } from "../../../kit/http/path";
import { write } from "../../api";
import { ALREADY_CANCELED, changeStatus } from "../../changeStatus";
import { returnId } from "../../inputs/return";
import { canceledReason } from "../../inputs/stock";
import { modification } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-inventory-v2&operation=Returns_Cancel
export const cancelReturn = write({
  label: "Cancel Return",
  description: "Cancel a return of goods",
  inputs: { returnId, canceledReason },
  returns: modification,
  run: (api, { returnId, ...body }) =>
    changeStatus(api, path`inventory/returns/${returnId}/cancellation`, {
      id: returnId,
      body,
      alreadyDone: ALREADY_CANCELED,
    }),
});
