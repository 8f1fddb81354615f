import { id, required, texts } from "../../kit/inputs";
import { commaSeparated, externalDataFilters, idFilter } from "./common";
import { documentFilters, fromTime, ofThese, untilTime, withReferenceNumber } from "./stock";
import { OR_TRUCK } from "./warehouse";

export const transferId = required(
  id({ label: "Transfer ID", comments: "The ID of the transfer.", dataSource: "selectTransfer" }),
);

/** The filters of List Transfers. */
export const transferFilters = {
  ids: idFilter({
    label: "Transfer IDs",
    comments: "Only return these transfers.",
    dataSource: "selectTransfer",
  }),
  statuses: commaSeparated(
    texts({
      label: "Statuses",
      comments: "Only return transfers with one of these statuses, as in the output of this action.",
      example: "Received",
    }),
  ),
  referenceNumber: withReferenceNumber("transfers"),
  transferTypeIds: ofThese("Transfer Type IDs", "Only return transfers of these types."),
  fromLocationIds: ofThese(
    "From Location IDs",
    `Only return transfers from these warehouses or trucks. ${OR_TRUCK}`,
    "selectWarehouse",
  ),
  toLocationIds: ofThese(
    "To Location IDs",
    `Only return transfers to these warehouses or trucks. ${OR_TRUCK}`,
    "selectWarehouse",
  ),
  dateOnOrAfter: fromTime("Date On or After", "Only return transfers dated at or after this time."),
  dateBefore: untilTime("Date Before", "Only return transfers dated before this time."),
  ...documentFilters("transfers"),
  ...externalDataFilters,
};
