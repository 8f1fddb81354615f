import { dateTime, flag, forms, group, id, longText, number, required, text } from "../../kit/inputs";

export const budgetCodeId = id({
  label: "Budget Code ID",
  comments:
    "The budget code of a project's work breakdown structure. ServiceTitan has no list of them: the ID stands under budgetCodeId in the records of List Invoices.",
});

const mainFields = {
  description: required(
    longText({
      label: "Description",
      comments: "What the line is for. HTML is allowed.",
      example: "Diagnostic fee",
    }),
  ),
  quantity: required(number({ label: "Quantity", comments: "How many units.", example: "1" })),
  skuId: id({
    label: "SKU ID",
    comments:
      "The pricebook's service, material or equipment. Found with Raw Request: URL Type pricebook, URL /services, /materials or /equipment.",
  }),
  skuName: text({
    label: "SKU Name",
    comments: "The code of the pricebook's service, material or equipment, in place of SKU ID.",
    example: "DIAG-01",
  }),
  technicianId: id({
    label: "Technician ID",
    comments: "The technician who is credited with the line.",
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
    comments: "What one unit costs the company, in the tenant's currency.",
    example: "35.50",
  }),
  isAddOn: flag({ label: "Is Add-On", comments: "Whether the line was sold in addition to another." }),
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
    comments: "The warehouse that the item is taken from.",
    example: "Main warehouse",
  }),
  skipUpdatingMembershipPrices: flag({
    label: "Skip Updating Membership Prices",
    comments: "Yes: membership prices on the invoice stay as they are.",
  }),
  itemGroupName: text({
    label: "Item Group Name",
    comments: "The group of lines that the line is shown in.",
    example: "Outdoor unit",
  }),
};

const furtherFields = {
  itemGroupRootId: id({
    label: "Item Group Root ID",
    comments: "The line that heads the group: rootId under itemGroup in a line of List Invoices.",
  }),
  inventoryLocationId: id({
    label: "Inventory Location ID",
    comments:
      "The warehouse or truck that the item is taken from. Found with Raw Request: URL Type inventory, URL /warehouses or /trucks.",
  }),
  durationBillingId: id({
    label: "Duration Billing ID",
    comments:
      "How a membership that the line sells runs and is billed. Found with Raw Request: URL Type memberships, URL /membership-types/{id}/duration-billing-items.",
  }),
  budgetCodeId,
  id: id({
    label: "Item ID",
    comments:
      "The line to change; blank adds a new line. The ID stands under items in the records of List Invoices.",
  }),
};

export const invoiceItems = forms({
  label: "Items",
  comments: "The invoice's lines.",
  blankText: "drop",
  inputs: { ...mainFields, ...additionalFields, ...furtherFields },
});

/** One line, with its fields as inputs of the step. */
export const invoiceItemFields = {
  ...mainFields,
  additionalFields: group({
    label: "Additional Fields",
    comments: "Price, signatures and where the item comes from.",
    inputs: additionalFields,
  }),
  ...furtherFields,
};

/** What ServiceTitan lets be emptied; without its ID a line would be a new one. */
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
