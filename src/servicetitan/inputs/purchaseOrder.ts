import { InputError } from "../../kit/http/errors";
import {
  choice,
  dateTime,
  described,
  flag,
  form,
  forms,
  id,
  isObject,
  longText,
  number,
  required,
  requiring,
  text,
} from "../../kit/inputs";
import { ADDRESS_PARTS, businessUnitId, streetFields } from "./common";
import { skuId } from "./estimateItem";
import { purchaseOrderTypeId } from "./purchaseOrderType";
import { amount, budgetCodeId } from "./stock";
import { vendorId } from "./vendor";
import { inventoryLocationId, OR_TRUCK } from "./warehouse";

export const purchaseOrderId = required(
  id({
    label: "Purchase Order ID",
    comments: "The ID of the purchase order.",
    dataSource: "selectPurchaseOrder",
  }),
);

export const purchaseOrderRequestId = required(
  id({
    label: "Purchase Order Request ID",
    comments: "The ID of the purchase order request.",
    dataSource: "selectPurchaseOrderRequest",
  }),
);

/** What a purchase order is for. */
export const purchaseOrderSubjects = {
  jobId: id({
    label: "Job ID",
    comments: "The job that the items are for. Without one, the purchase order is not for a job.",
    dataSource: "selectJob",
  }),
  technicianId: id({
    label: "Technician ID",
    comments: "The technician that the items are for.",
    dataSource: "selectTechnician",
  }),
  projectId: id({
    label: "Project ID",
    comments: "The project that the items are for.",
    dataSource: "selectProject",
  }),
};

const isAddressPart = ([key]: [string, unknown]) => key in streetFields;

/** Nests the address. Forms cannot be nested, so the form contains its fields. */
function withAddress(fields: Record<string, unknown>): Record<string, unknown> {
  if (isObject(fields.address)) return fields;
  const entries = Object.entries(fields);
  const address = Object.fromEntries(entries.filter(isAddressPart));
  if (Object.keys(address).length === 0) throw new InputError("Ship To: the address is required.");
  return {
    ...Object.fromEntries(entries.filter((entry) => !isAddressPart(entry))),
    address: { unit: "", ...address },
  };
}

const shipTo = form({
  label: "Ship To",
  comments: "The address to which the vendor ships. Every field except Unit is required.",
  inputs: {
    description: required(
      text({
        label: "Description",
        comments: "What is at the address, such as a warehouse, a truck or a customer.",
        example: "Main warehouse, dock 3",
      }),
    ),
    ...streetFields,
  },
  shape: withAddress,
  replacedTogether: ADDRESS_PARTS,
});

const budgetCode = budgetCodeId("List Purchase Orders");

/** The fields of a purchase order that are neither forms nor lists. */
const purchaseOrderValues = {
  vendorId: described(vendorId, "The vendor from which the items are bought."),
  typeId: described(purchaseOrderTypeId, "The type of the purchase order."),
  businessUnitId: described(businessUnitId, "The business unit that buys the items."),
  inventoryLocationId: described(
    inventoryLocationId,
    `The warehouse or truck that receives the items. ${OR_TRUCK}`,
  ),
  ...purchaseOrderSubjects,
  budgetCodeId: budgetCode,
  vendorInvoiceNumber: text({
    label: "Vendor Invoice Number",
    comments: "The number of the vendor's invoice. Recommended for types that are received automatically.",
    example: "INV-88213",
  }),
  impactsTechnicianPayroll: flag({
    label: "Impacts Technician Payroll",
    comments: "Whether the purchase order affects the technician's pay.",
  }),
  memo: longText({
    label: "Memo",
    comments: "A summary of the purchase order.",
    example: "Heat pump for the upstairs unit",
  }),
  date: dateTime({ label: "Date", comments: "The date of the purchase order." }),
  requiredOn: dateTime({
    label: "Required On",
    comments: "When the items are needed.",
    example: "2026-03-13T00:00:00Z",
  }),
  tax: amount("Tax", "The tax, in the tenant's currency. 0 for none.", "254.50"),
  shipping: amount("Shipping", "The cost of shipping, in the tenant's currency. 0 for none.", "40.00"),
};

/** The fields of one item. */
const itemFields = {
  skuId: described(
    skuId,
    "The material or equipment in the pricebook, which must be active. To find the ID, use List Materials or List Equipment.",
  ),
  description: longText({
    label: "Description",
    comments: "The description of the item. HTML is allowed.",
    example: "Heat pump, 3 ton",
  }),
  vendorPartNumber: text({
    label: "Vendor Part Number",
    comments: "The vendor's part number of the item.",
    example: "NW-HP36",
    placeholder: "Enter a part number",
  }),
  quantity: number({ label: "Quantity", comments: "The number of units.", example: "1" }),
  cost: amount("Cost", "The cost of one unit, in the tenant's currency.", "3100.00"),
  budgetCodeId: budgetCode,
};

/** The fields without which an item cannot be written, with the labels of their inputs. */
export const REQUIRED_ITEM_FIELDS = {
  skuId: itemFields.skuId.label,
  description: itemFields.description.label,
  vendorPartNumber: itemFields.vendorPartNumber.label,
  quantity: itemFields.quantity.label,
  cost: itemFields.cost.label,
};

export const newPurchaseOrder = {
  ...requiring(
    { ...purchaseOrderValues, shipTo },
    "vendorId",
    "typeId",
    "businessUnitId",
    "inventoryLocationId",
    "impactsTechnicianPayroll",
    "date",
    "requiredOn",
    "tax",
    "shipping",
    "shipTo",
  ),
  items: required(
    forms({
      label: "Items",
      comments: "The items to buy.",
      inputs: requiring(itemFields, "skuId", "description", "vendorPartNumber", "quantity", "cost"),
    }),
  ),
};

export const changedPurchaseOrder = {
  ...purchaseOrderValues,
  shipTo,
  items: forms({
    label: "Items",
    comments:
      "The items to change or add. An item with an ID keeps the values of blank fields. See Items Mode for the items that are not listed.",
    inputs: {
      id: id({
        label: "Item ID",
        comments:
          "The item to change. Defaults to a new item. To find the ID, see items in the output of Get Purchase Order.",
        placeholder: "Enter an item ID",
      }),
      ...itemFields,
    },
    blankText: "drop",
  }),
  itemsMode: choice(["Replace", "Merge"], {
    label: "Items Mode",
    comments:
      "Replace makes items that are not listed inactive. Merge reads the purchase order first and keeps them. Defaults to Replace.",
  }),
};
