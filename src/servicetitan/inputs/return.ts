import { choice, dateTime, described, forms, id, required, requiring } from "../../kit/inputs";
import { active, businessUnitId, externalDataFilters, idFilter } from "./common";
import { returnTypeId } from "./returnType";
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
  ofVendors,
  referenceNumber,
  untilTime,
  withReferenceNumber,
} from "./stock";
import { vendorId } from "./vendor";
import { inventoryLocationId, OR_TRUCK } from "./warehouse";

export const returnId = required(
  id({ label: "Return ID", comments: "The ID of the return.", dataSource: "selectReturn" }),
);

const jobId = id({
  label: "Job ID",
  comments: "The job that the goods were bought for.",
  dataSource: "selectJob",
});

const purchaseOrderId = id({
  label: "Purchase Order ID",
  comments: "The purchase order that the goods were bought with.",
  dataSource: "selectPurchaseOrder",
});

/** The filters of List Returns. */
export const returnFilters = {
  ids: idFilter({ label: "Return IDs", comments: "Only return these returns.", dataSource: "selectReturn" }),
  active,
  referenceNumber: withReferenceNumber("returns"),
  jobId: described(jobId, "Only return returns of goods for this job."),
  purchaseOrderId: described(purchaseOrderId, "Only return returns of goods from this purchase order."),
  vendorIds: ofVendors("returns"),
  businessUnitIds: ofBusinessUnits("returns"),
  inventoryLocationIds: ofLocations("returns"),
  returnDateOnOrAfter: fromTime(
    "Return Date On or After",
    "Only return returns dated at or after this time.",
  ),
  returnDateBefore: untilTime("Return Date Before", "Only return returns dated before this time."),
  ...documentFilters("returns"),
  ...externalDataFilters,
};

/** The fields that can be changed later. */
export const returnFields = {
  returnTypeId: described(returnTypeId, "The type of the return."),
  businessUnitId: described(businessUnitId, "The business unit of the return."),
  inventoryLocationId: described(
    inventoryLocationId,
    `The warehouse or truck that the goods are returned from. ${OR_TRUCK}`,
  ),
  returnDate: dateTime({ label: "Return Date", comments: "The date of the return." }),
  tax: amount("Tax", "The tax on the returned goods. 0 for none.", "13.50"),
  shipping: amount("Shipping", "The cost of shipping, in the tenant's currency. 0 for none.", "12.00"),
  restockingFee: amount(
    "Restocking Fee",
    "The vendor's fee for taking the goods back, in the tenant's currency. 0 for none.",
    "25.00",
  ),
  referenceNumber,
  memo: described(documentMemo, "A note about the return."),
  budgetCodeId: budgetCodeId("List Returns"),
};

/** The fields of a new return. */
export const newReturnFields = {
  vendorId: required(described(vendorId, "The vendor that the goods are returned to.")),
  ...requiring(
    returnFields,
    "returnTypeId",
    "businessUnitId",
    "inventoryLocationId",
    "returnDate",
    "tax",
    "shipping",
    "restockingFee",
  ),
  jobId,
  purchaseOrderId,
  items: forms({
    label: "Items",
    comments: "The goods to return.",
    blankText: "drop",
    inputs: {
      ...requiring(itemFields, "skuId", "quantity", "cost"),
      description: itemDescription,
      shipmentItemId: id({
        label: "Shipment Item ID",
        comments:
          "The item of the receipt that the goods came with. To find the ID, see items in the output of List Receipts.",
        placeholder: "Enter an item ID",
      }),
      budgetCodeId: budgetCodeId("List Returns"),
    },
  }),
};

/** The items of an existing return. */
export const changedItems = {
  items: forms({
    label: "Items",
    comments:
      "The items to change. Blank fields of an item keep their values. See Items Mode for the items that are not listed.",
    blankText: "drop",
    inputs: {
      id: required(
        id({
          label: "Item ID",
          comments: "The item to change. To find the ID, see items in the output of List Returns.",
        }),
      ),
      ...itemFields,
      itemDescription,
      budgetCodeId: budgetCodeId("List Returns"),
    },
  }),
  itemsMode: choice(["Replace", "Merge"], {
    label: "Items Mode",
    comments:
      "Replace may remove items that are not listed. Merge reads the return first and keeps them. Defaults to Replace.",
  }),
};

/** The fields of an item that an update writes as a whole, with the labels of their inputs. */
export const WRITTEN_ITEM_FIELDS = {
  skuId: itemFields.skuId.label,
  quantity: itemFields.quantity.label,
  cost: itemFields.cost.label,
  itemDescription: itemDescription.label,
};
