import {
  choice,
  described,
  flag,
  form,
  forms,
  id,
  ids,
  labeled,
  longText,
  number,
  required,
  requiring,
  text,
} from "../../kit/inputs";
import { DELIVERY_OPTIONS } from "../records/values";
import {
  ADDRESS_PARTS,
  active,
  changedBetween,
  externalData,
  externalDataFilters,
  newExternalData,
  streetFields,
} from "./common";

export const vendorId = id({
  label: "Vendor ID",
  comments: "The ID of the vendor.",
  dataSource: "selectVendor",
});

export const vendorFilters = {
  ids: ids({ label: "Vendor IDs", comments: "Only return these vendors.", dataSource: "selectVendor" }),
  active,
  ...externalDataFilters,
  ...changedBetween,
};

const contactFields = {
  name: text({ label: "Name", comments: "The name of the contact.", example: "Robin Ito" }),
  email: text({ label: "Email", comments: "The contact's email address.", example: "orders@example.com" }),
};

const vendorContacts = forms({
  label: "Vendor Contacts",
  comments: "The contacts that receive purchase orders by email.",
  inputs: requiring(contactFields, "name", "email"),
});

const vendorFields = {
  name: text({ label: "Name", comments: "The name of the vendor.", example: "Northwind Supply" }),
  active: flag({ label: "Active", comments: "Whether items can be bought from the vendor." }),
  memo: longText({ label: "Memo", comments: "A note about the vendor.", example: "Ships the same day" }),
  firstName: text({ label: "First Name", comments: "The first name of the main contact.", example: "Robin" }),
  lastName: text({ label: "Last Name", comments: "The last name of the main contact.", example: "Ito" }),
  phone: text({ label: "Phone", comments: "The phone number of the main contact.", example: "8185550110" }),
  email: text({
    label: "Email",
    comments: "The email address of the main contact.",
    example: "orders@example.com",
  }),
  fax: text({ label: "Fax", comments: "The fax number of the main contact.", example: "8185550111" }),
  isTruckReplenishment: flag({
    label: "Is Truck Replenishment",
    comments: "Whether trucks are replenished by the vendor.",
  }),
  deliveryOption: choice(
    labeled(DELIVERY_OPTIONS, {
      EmailAsExcel: "Email as Excel",
      EmailAsPdf: "Email as PDF",
      EmailAsPdfRollupView: "Email as PDF, Rollup View",
      MarkAsSent: "Mark as Sent",
      EmailAsExcelAndPdf: "Email as Excel and PDF",
    }),
    { label: "Delivery Option", comments: "How purchase orders are sent to the vendor by default." },
  ),
  taxRate: number({
    label: "Tax Rate",
    comments: "The default tax rate in percent. 0 for none.",
    example: "9.5",
    placeholder: "Enter a percentage",
  }),
  restrictedMobileCreation: flag({
    label: "Restricted Mobile Creation",
    comments: "Whether purchase orders for the vendor cannot be created in the mobile app.",
  }),
  vendorQuickbooksItem: text({
    label: "Vendor QuickBooks Item",
    comments: "The vendor's item in QuickBooks.",
    example: "Purchases",
  }),
  paymentTermId: id({
    label: "Payment Term ID",
    comments: "When the vendor's bills are due.",
    dataSource: "selectPaymentTerm",
  }),
  remittanceVendorId: id({
    label: "Remittance Vendor ID",
    comments:
      "The vendor to which payments are sent. To find the ID, see remittanceVendorInfo in the output of List AP Bills.",
  }),
  address: form({
    label: "Address",
    comments: "The vendor's address. Every field except Unit is required.",
    inputs: streetFields,
    shape: (fields) => ({ unit: "", ...fields }),
    replacedTogether: ADDRESS_PARTS,
  }),
  tags: forms({
    label: "Tags",
    comments: "The vendor's tags.",
    inputs: {
      tagTypeId: required(
        id({ label: "Tag Type ID", comments: "The tag to set.", dataSource: "selectTagType" }),
      ),
    },
  }),
};

export const newVendor = {
  ...requiring(
    vendorFields,
    "name",
    "active",
    "isTruckReplenishment",
    "taxRate",
    "restrictedMobileCreation",
    "address",
  ),
  vendorContacts,
  externalData: newExternalData,
};

export const changedVendor = {
  ...vendorFields,
  tags: described(
    vendorFields.tags,
    "The vendor's tags, which replace the current ones. ServiceTitan does not return a vendor's tags, so include the ones to keep.",
  ),
  vendorContacts: forms({
    label: "Vendor Contacts",
    comments:
      "The contacts that receive purchase orders by email, which replace the current ones. ServiceTitan does not return a vendor's contacts, so include the ones to keep.",
    inputs: {
      id: id({
        label: "Vendor Contact ID",
        comments: "The contact to change. Defaults to a new contact.",
      }),
      ...requiring(contactFields, "name", "email"),
    },
  }),
  externalData,
};
