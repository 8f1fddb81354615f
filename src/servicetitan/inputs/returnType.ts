import { flag, id, text, toggle } from "../../kit/inputs";
import { changedBetween } from "./common";

export const returnTypeId = id({
  label: "Return Type ID",
  comments: "The ID of the return type.",
  dataSource: "selectReturnType",
});

/** The filters of List Return Types. */
export const returnTypeFilters = {
  // The API requires it.
  activeOnly: toggle({ label: "Active Only", comments: "Leave out inactive types." }),
  name: text({ label: "Name", comments: "Only return types with this name.", example: "Defective" }),
  ...changedBetween,
};

/** The fields of a return type, for creates and updates. */
export const returnTypeFields = {
  name: text({ label: "Name", comments: "The name of the return type.", example: "Defective" }),
  automaticallyReceiveVendorCredit: flag({
    label: "Automatically Receive Vendor Credit",
    comments: "Whether the vendor's credit for a return of this type is received automatically.",
  }),
  includeInSalesTax: flag({
    label: "Include in Sales Tax",
    comments: "Whether returns of this type are included in sales tax.",
  }),
  isDefault: flag({
    label: "Is Default",
    comments: "Whether the type is the default for new returns.",
  }),
  isDefaultForConsignment: flag({
    label: "Is Default for Consignment",
    comments: "Whether the type is the default for returns of consigned goods.",
  }),
};

export const returnTypeActive = flag({
  label: "Active",
  comments: "Whether the return type can be used for new returns.",
});
