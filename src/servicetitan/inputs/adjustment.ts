import { id, required, texts } from "../../kit/inputs";
import { active, commaSeparated, externalDataFilters, idFilter } from "./common";
import {
  documentFilters,
  fromTime,
  ofBusinessUnits,
  ofLocations,
  ofThese,
  untilTime,
  withReferenceNumber,
} from "./stock";

export const adjustmentId = required(
  id({
    label: "Adjustment ID",
    comments: "The ID of the inventory adjustment.",
    dataSource: "selectAdjustment",
  }),
);

/** The filters of List Inventory Adjustments. */
export const adjustmentFilters = {
  ids: idFilter({
    label: "Adjustment IDs",
    comments: "Only return these adjustments.",
    dataSource: "selectAdjustment",
  }),
  active,
  referenceNumber: withReferenceNumber("adjustments"),
  adjustmentTypes: commaSeparated(
    texts({
      label: "Adjustment Types",
      comments: "Only return adjustments of these types, such as Count.",
      example: "Count",
    }),
  ),
  invoiceIds: ofThese("Invoice IDs", "Only return adjustments for these invoices.", "selectInvoice"),
  inventoryLocationIds: ofLocations("adjustments"),
  businessUnitIds: ofBusinessUnits("adjustments"),
  dateOnOrAfter: fromTime("Date On or After", "Only return adjustments dated at or after this time."),
  dateBefore: untilTime("Date Before", "Only return adjustments dated before this time."),
  ...documentFilters("adjustments"),
  ...externalDataFilters,
};
