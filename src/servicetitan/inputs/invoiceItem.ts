import { dateTime, flag, forms, group, id, longText, number, required, text } from "../../kit/inputs";
import { OR_TRUCK } from "./warehouse";

export const budgetCodeId = id({
  label: "Budget Code ID",
  comments:
    "The budget code in the project's work breakdown structure. To find the ID, see budgetCodeId in the output of List Invoices.",
});

const mainFields = {
  description: required(
    longText({
      label: "Description",
      comments: "The description of the line item. HTML is allowed.",
      example: "Diagnostic fee",
    }),
  ),
  quantity: required(number({ label: "Quantity", comments: "The number of units.", example: "1" })),
  skuId: id({
    label: "SKU ID",
    comments:
      "The service, material or equipment in the pricebook. To find the ID, use List Services, List Materials or List Equipment.",
  }),
  skuName: text({
    label: "SKU Name",
    comments: "The code of the service, material or equipment in the pricebook. Used instead of SKU ID.",
    example: "DIAG-01",
  }),
  technicianId: id({
    label: "Technician ID",
    comments: "The technician who is credited with the line item.",
    dataSource: "selectTechnician",
  }),
};

const additionalFields = {
  unitPrice: number({
    label: "Unit Price",
    comments: "The price of one unit, in the tenant's currency.",
    example: "89.00",
  }),
  cost: number({
    label: "Cost",
    comments: "The company's cost of one unit, in the tenant's currency.",
    example: "35.50",
  }),
  isAddOn: flag({ label: "Is Add-On", comments: "Whether the line item was sold as an add-on." }),
  signature: text({
    label: "Signature",
    comments: "The customer's signature, as ServiceTitan stores it.",
    example: "Dana Reyes",
  }),
  technicianAcknowledgementSignature: text({
    label: "Technician Acknowledgement Signature",
    comments: "The technician's signature, as ServiceTitan stores it.",
    example: "Sam Ortiz",
  }),
  installedOn: dateTime({ label: "Installed On", comments: "When the item was installed." }),
  inventoryWarehouseName: text({
    label: "Inventory Warehouse Name",
    comments: "The warehouse that supplies the item.",
    example: "Main warehouse",
  }),
  skipUpdatingMembershipPrices: flag({
    label: "Skip Updating Membership Prices",
    comments: "Whether to leave the membership prices on the invoice unchanged.",
  }),
  itemGroupName: text({
    label: "Item Group Name",
    comments: "The group that contains the line item.",
    example: "Outdoor unit",
  }),
};

const furtherFields = {
  itemGroupRootId: id({
    label: "Item Group Root ID",
    comments:
      "The first line item of the group. To find the ID, see itemGroup in the output of List Invoices.",
  }),
  inventoryLocationId: id({
    label: "Inventory Location ID",
    comments: `The warehouse or truck that supplies the item. ${OR_TRUCK}`,
    dataSource: "selectWarehouse",
  }),
  durationBillingId: id({
    label: "Duration Billing ID",
    comments:
      "The duration and billing of a membership sold with the line item. To find the ID, use List Membership Type Billing.",
  }),
  budgetCodeId,
  id: id({
    label: "Item ID",
    comments:
      "The line item to update. Defaults to a new line item. To find the ID, see items in the output of List Invoices.",
  }),
};

export const invoiceItems = forms({
  label: "Items",
  comments: "The invoice's line items.",
  blankText: "drop",
  inputs: { ...mainFields, ...additionalFields, ...furtherFields },
});

/** The fields of one line item, as inputs of an action. */
export const invoiceItemFields = {
  ...mainFields,
  additionalFields: group({
    label: "Additional Fields",
    comments: "The price, signatures, inventory and grouping of the line item.",
    inputs: additionalFields,
  }),
  ...furtherFields,
};

/** The fields that ServiceTitan can empty. A line item without an ID would be added as a new one. */
export const CLEARABLE_ITEM_FIELDS = [
  "skuId",
  "skuName",
  "technicianId",
  "unitPrice",
  "cost",
  "isAddOn",
  "signature",
  "technicianAcknowledgementSignature",
  "installedOn",
  "inventoryWarehouseName",
  "skipUpdatingMembershipPrices",
  "itemGroupName",
  "itemGroupRootId",
  "inventoryLocationId",
  "durationBillingId",
  "budgetCodeId",
] as const;
