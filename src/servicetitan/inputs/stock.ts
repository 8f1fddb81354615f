import { choice, choices, dateTime, described, id, ids, longText, number, text } from "../../kit/inputs";
import { CANCELLATION_REASONS, TRANSACTION_STATUSES } from "../records/values";
import { changedBetween, commaSeparated } from "./common";
import { skuId as anySkuId } from "./estimateItem";
import { budgetCodeId as budgetCode } from "./invoiceItem";
import { OR_TRUCK } from "./warehouse";

// Inputs of the documents that move stock: receipts, returns, transfers and adjustments.

/** Several IDs in one query parameter. The reference names no maximum. */
export const ofThese = (label: string, comments: string, dataSource?: string) =>
  commaSeparated(ids({ label, comments, dataSource }));

export const ofLocations = (plural: string) =>
  ofThese(
    "Inventory Location IDs",
    `Only return ${plural} of these warehouses or trucks. ${OR_TRUCK}`,
    "selectWarehouse",
  );

export const ofVendors = (plural: string) =>
  ofThese("Vendor IDs", `Only return ${plural} of goods from these vendors.`, "selectVendor");

export const ofBusinessUnits = (plural: string) =>
  ofThese("Business Unit IDs", `Only return ${plural} of these business units.`, "selectBusinessUnit");

export const referenceNumber = text({
  label: "Reference Number",
  comments: "The document's number in another system, or at the vendor.",
  example: "RMA-88120",
});

export const withReferenceNumber = (plural: string) =>
  described(referenceNumber, `Only return ${plural} with this reference number.`);

export const fromTime = (label: string, comments: string) => dateTime({ label, comments });
export const untilTime = (label: string, comments: string) =>
  dateTime({ label, comments, example: "2026-04-01T00:00:00Z" });

/** The filters that the lists of all documents have. */
export const documentFilters = (plural: string) => ({
  number: text({
    label: "Number",
    comments: `Only return ${plural} with this number.`,
    example: "418",
  }),
  batchId: id({
    label: "Batch ID",
    comments: `Only return ${plural} in this batch. To find the ID, see batchId in the output of this action.`,
  }),
  syncStatuses: commaSeparated(
    choices(TRANSACTION_STATUSES, {
      label: "Sync Statuses",
      comments: `Only return ${plural} with one of these sync statuses.`,
    }),
  ),
  ...changedBetween,
});

export const canceledReason = choice(CANCELLATION_REASONS, {
  label: "Canceled Reason",
  comments: "The reason for the cancellation.",
});

export const amount = (label: string, comments: string, example: string) =>
  number({ label, comments, example, placeholder: "Enter an amount" });

export const documentMemo = longText({
  label: "Memo",
  comments: "A note about the document.",
  example: "Delivered to the dock",
});

/** The document's own budget code, or that of an item. */
export const budgetCodeId = (action: string) =>
  described(
    budgetCode,
    `The budget code in the project's work breakdown structure. To find the ID, see budgetCodeId in the output of ${action}.`,
  );

const skuId = described(
  anySkuId,
  "The material or equipment in the pricebook. To find the ID, use List Materials or List Equipment.",
);

export const itemDescription = longText({
  label: "Description",
  comments: "The description of the item. HTML is allowed.",
  example: "Insulated copper line set, 25 ft",
});

/** The fields that an item of a receipt or a return must have. */
export const itemFields = {
  skuId,
  quantity: number({ label: "Quantity", comments: "The number of units.", example: "2" }),
  cost: amount("Cost", "The cost of one unit, in the tenant's currency.", "92.50"),
};
