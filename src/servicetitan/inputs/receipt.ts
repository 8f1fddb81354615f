import { dateTime, described, forms, id, required, requiring, text } from "../../kit/inputs";
import { active, idFilter } from "./common";
import { purchaseOrderId } from "./purchaseOrder";
import {
  amount,
  budgetCodeId,
  documentFilters,
  documentMemo,
  fromTime,
  itemDescription,
  itemFields,
  ofBusinessUnits,
  ofLocations,
  ofThese,
  ofVendors,
  untilTime,
} from "./stock";

export const receiptId = required(
  id({ label: "Receipt ID", comments: "The ID of the receipt.", dataSource: "selectReceipt" }),
);

/** The filters of List Receipts. */
export const receiptFilters = {
  ids: idFilter({
    label: "Receipt IDs",
    comments: "Only return these receipts.",
    dataSource: "selectReceipt",
  }),
  active,
  vendorInvoiceNumber: text({
    label: "Vendor Invoice Number",
    comments: "Only return receipts of goods that the vendor billed with this number.",
    example: "INV-88120",
  }),
  billId: id({
    label: "Bill ID",
    comments: "Only return receipts of goods on this bill.",
    dataSource: "selectApBill",
  }),
  vendorIds: ofVendors("receipts"),
  businessUnitIds: ofBusinessUnits("receipts"),
  inventoryLocationIds: ofLocations("receipts"),
  purchaseOrderIds: ofThese(
    "Purchase Order IDs",
    "Only return receipts for these purchase orders.",
    "selectPurchaseOrder",
  ),
  receivedOnOrAfter: fromTime(
    "Received On or After",
    "Only return receipts of goods received at or after this time.",
  ),
  receivedBefore: untilTime("Received Before", "Only return receipts of goods received before this time."),
  ...documentFilters("receipts"),
};

const items = forms({
  label: "Items",
  comments: "The goods that were received.",
  blankText: "drop",
  inputs: {
    purchaseOrderItemId: id({
      label: "Purchase Order Item ID",
      comments:
        "The item of the purchase order. To find the ID, see items in the output of Get Purchase Order. Blank for goods that were not ordered.",
      placeholder: "Enter an item ID",
    }),
    ...requiring(itemFields, "skuId", "quantity", "cost"),
    description: itemDescription,
    vendorPartNumber: text({
      label: "Vendor Part Number",
      comments: "The vendor's part number of the item.",
      example: "P-LS25",
    }),
    budgetCodeId: budgetCodeId("List Receipts"),
  },
});

/** The fields of a new receipt. */
export const receiptFields = {
  purchaseOrderId: described(purchaseOrderId, "The purchase order whose goods were received."),
  dateReceived: required(dateTime({ label: "Date Received", comments: "When the goods were received." })),
  tax: required(amount("Tax", "The tax on the goods, in the tenant's currency. 0 for none.", "13.50")),
  shipping: required(
    amount("Shipping", "The cost of shipping, in the tenant's currency. 0 for none.", "12.00"),
  ),
  items: required(items),
  jobId: id({
    label: "Job ID",
    comments: "The job that the goods are for.",
    dataSource: "selectJob",
  }),
  vendorDocumentNumber: text({
    label: "Vendor Document Number",
    comments: "The number of the vendor's invoice or delivery note.",
    example: "INV-88120",
  }),
  memo: described(documentMemo, "A note about the receipt."),
  budgetCodeId: budgetCodeId("List Receipts"),
};
