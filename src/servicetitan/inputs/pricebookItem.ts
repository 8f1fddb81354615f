import {
  checked,
  choice,
  described,
  type Form,
  flag,
  form,
  forms,
  id,
  ids,
  longText,
  number,
  required,
  text,
  wholeNumber,
} from "../../kit/inputs";
import { ITEM_ASSET_TYPES } from "../records/values";
import { active, changedBetween, externalDataFilters, keyValueList } from "./common";

// Inputs that services, materials, equipment, and discounts and fees have in common.

const LONGEST_SEARCH_TEXT = 200;

export const searchText = checked(
  text({
    label: "Search Text",
    comments: `Only return items whose code, display name or description contains this text. Maximum ${LONGEST_SEARCH_TEXT} characters.`,
    example: "heat pump",
    placeholder: "Enter a part of a code, name or description",
  }),
  (value) => value.length <= LONGEST_SEARCH_TEXT,
  `at most ${LONGEST_SEARCH_TEXT} characters long`,
);

/** The filters that the lists of all kinds of items have. */
export const itemFilters = { searchText, active, ...changedBetween, ...externalDataFilters };

/** @param examples of the kind of item */
export const itemTexts = (examples: { code: string; displayName: string; description: string }) => ({
  code: text({
    label: "Code",
    comments: "The code of the item in the pricebook.",
    example: examples.code,
  }),
  displayName: text({
    label: "Display Name",
    comments: "The name of the item that is displayed.",
    example: examples.displayName,
  }),
  description: longText({
    label: "Description",
    comments: "The description that is displayed with the item. HTML is allowed.",
    example: examples.description,
  }),
});

export const itemPrices = {
  price: number({
    label: "Price",
    comments: "The price of one unit, in the tenant's currency.",
    example: "5200",
  }),
  memberPrice: number({
    label: "Member Price",
    comments: "The price for customers with a membership, in the tenant's currency.",
    example: "4680",
  }),
  addOnPrice: number({
    label: "Add-On Price",
    comments: "The price if the item is sold as an add-on, in the tenant's currency.",
    example: "5000",
  }),
  addOnMemberPrice: number({
    label: "Add-On Member Price",
    comments:
      "The price for customers with a membership if the item is sold as an add-on, in the tenant's currency.",
    example: "4500",
  }),
  isPriceLocked: flag({ label: "Is Price Locked", comments: "Whether the price cannot be edited." }),
};

export const itemCosts = {
  cost: number({
    label: "Cost",
    comments: "The company's cost of one unit, in the tenant's currency.",
    example: "3100",
  }),
  isCostLocked: flag({ label: "Is Cost Locked", comments: "Whether the cost cannot be edited." }),
};

export const itemActive = flag({ label: "Active", comments: "Whether the item is active." });

export const taxable = flag({ label: "Taxable", comments: "Whether the item is taxed." });

export const itemHours = number({
  label: "Hours",
  comments: "The hours of work that the item takes.",
  example: "6",
});

export const commissions = {
  paysCommission: flag({
    label: "Pays Commission",
    comments: "Whether a commission is paid for the item.",
  }),
  bonus: number({
    label: "Bonus",
    comments: "The fixed bonus that is paid for the item, in the tenant's currency.",
    example: "100",
  }),
  commissionBonus: number({
    label: "Commission Bonus",
    comments: "The bonus that is paid for the item, as a percentage.",
    example: "2.5",
  }),
};

export const accounts = {
  account: text({
    label: "Account",
    comments: "The name of the accounting account to which the item is assigned.",
    example: "Equipment Revenue",
  }),
  intacctGlGroupAccount: text({
    label: "Intacct GL Group Account",
    comments: "The name of the account group in Sage Intacct.",
    example: "Equipment",
    placeholder: "Enter the name of a group",
  }),
};

/** The accounts of items that are bought: materials and equipment. */
export const stockAccounts = {
  costOfSaleAccount: text({
    label: "Cost of Sale Account",
    comments: "The name of the account for the item's cost of sale.",
    example: "Cost of Goods Sold",
    placeholder: "Enter the name of an account",
  }),
  assetAccount: text({
    label: "Asset Account",
    comments: "The name of the account for the item's inventory value.",
    example: "Inventory Asset",
  }),
};

/** The inventory of items that are bought. */
export const stock = {
  unitOfMeasure: text({
    label: "Unit of Measure",
    comments: "The unit in which the item is counted.",
    example: "Each",
  }),
  isInventory: flag({
    label: "Is Inventory",
    comments: "Whether the item is part of the inventory.",
  }),
};

export const budgetCode = {
  budgetCostCode: text({
    label: "Budget Cost Code",
    comments: "The cost code segment of the item's budget code. Requires Budget Cost Type.",
    example: "23-100",
  }),
  budgetCostType: text({
    label: "Budget Cost Type",
    comments: "The cost type segment of the item's budget code. Requires Budget Cost Code.",
    example: "Labor",
  }),
};

export const crossSaleGroup = text({
  label: "Cross-Sale Group",
  comments: "A group of similar items, which has a column of its own on the Technician Performance Board.",
  example: "Heat pumps",
});

export const categoryIds = ids({
  label: "Category IDs",
  comments: "The pricebook categories of the item. An update replaces the whole list.",
  dataSource: "selectPricebookCategory",
});

export const assets = forms({
  label: "Assets",
  comments:
    "The item's images, videos and documents. An update replaces the whole list, so include the assets to keep.",
  inputs: {
    url: required(
      text({
        label: "URL",
        comments: "The path that Upload Pricebook Image returns, or the file's web address.",
        example: "Images/Service/heat-pump.png",
        placeholder: "Enter a path or URL",
      }),
    ),
    type: required(
      choice(ITEM_ASSET_TYPES, { label: "Type", comments: "The type of asset.", example: "Image" }),
    ),
    alias: text({ label: "Alias", comments: "The name of the asset.", example: "Heat pump" }),
    isDefault: flag({ label: "Is Default", comments: "Whether this is the item's main asset." }),
  },
  blankText: "drop",
});

/** The fields of a warranty, which ServiceTitan replaces as a whole. */
export const WARRANTY = { fields: ["duration", "description"] } as const;

/** @param label such as "Manufacturer Warranty" */
export const warranty = (label: string, comments: string) =>
  form({
    label,
    comments,
    inputs: {
      duration: required(
        wholeNumber({
          label: "Duration",
          comments: "The duration of the warranty.",
          example: "12",
          minimum: 0,
        }),
      ),
      description: text({
        label: "Description",
        comments: "What the warranty covers.",
        example: "Compressor and parts",
      }),
    },
    blankText: "drop",
  });

/** A list of materials or equipment that an item uses. */
export const linkedItems = (texts: { label: string; comments: string; item: string; dataSource: string }) =>
  forms({
    label: texts.label,
    comments: `${texts.comments} An update replaces the whole list.`,
    inputs: {
      skuId: required(
        id({
          label: `${texts.item} ID`,
          comments: "The item of the pricebook.",
          dataSource: texts.dataSource,
        }),
      ),
      quantity: required(number({ label: "Quantity", comments: "The number of units.", example: "1" })),
    },
  });

const vendorCost = number({
  label: "Cost",
  comments: "The vendor's price of one unit, in the tenant's currency.",
  example: "3100",
});

const subAccountCost = number({
  label: "Sub Account Cost",
  comments: "The cost that is assigned to the sub account, in the tenant's currency.",
});

/** Nests the primary sub account. Forms cannot be nested, so the vendor's form contains its fields. */
function withSubAccount({
  primarySubAccountName: accountName,
  primarySubAccountCost: cost,
  ...vendor
}: Record<string, unknown>) {
  return accountName === undefined ? vendor : { ...vendor, primarySubAccount: { accountName, cost } };
}

const vendorOptions = {
  inputs: {
    vendorId: required(
      id({
        label: "Vendor ID",
        comments: "The vendor from which the item is bought.",
        dataSource: "selectVendor",
      }),
    ),
    cost: required(vendorCost),
    active: required(flag({ label: "Active", comments: "Whether the item can be bought from this vendor." })),
    vendorPart: text({
      label: "Vendor Part",
      comments: "The vendor's part number of the item.",
      example: "NW-HP36",
      placeholder: "Enter a part number",
    }),
    memo: text({ label: "Memo", comments: "A note about the vendor.", example: "Ships the same day" }),
    primarySubAccountName: text({
      label: "Primary Sub Account Name",
      comments: "The name of the primary sub account. Requires Primary Sub Account Cost.",
      example: "Copper",
      placeholder: "Enter the name of an account",
    }),
    primarySubAccountCost: number({
      label: "Primary Sub Account Cost",
      comments:
        "The cost that is assigned to the primary sub account, in the tenant's currency. Requires Primary Sub Account Name.",
      example: "2600",
    }),
    otherSubAccounts: keyValueList(
      {
        label: "Other Sub Accounts",
        keyLabel: "Account Name",
        comments: "The other sub accounts by name, with the costs that are assigned to them.",
        example: "500",
        placeholder: "Enter an amount",
      },
      ({ key, value }) => ({ accountName: key, cost: subAccountCost.clean(value) }),
    ),
  },
  shape: withSubAccount,
  blankText: "drop",
  replacedTogether: ["primarySubAccountName", "primarySubAccountCost"],
} as const;

/** The fields of a vendor, which ServiceTitan replaces as a whole. */
export const VENDOR = {
  fields: ["vendorId", "memo", "vendorPart", "cost", "active", "primarySubAccount", "otherSubAccounts"],
  identifiedBy: "vendorId",
} as const;

export const vendors = {
  primaryVendor: form({
    label: "Primary Vendor",
    comments: "The vendor from which the item is usually bought.",
    ...vendorOptions,
  }),
  otherVendors: forms({
    label: "Other Vendors",
    comments: "The item's other vendors. An update replaces the whole list, so include the vendors to keep.",
    ...vendorOptions,
  }),
};

/** The same form, whose blank fields an update completes from the record. */
export const keepsBlankFields = <Of extends Form<unknown>>(form: Of): Of =>
  described(form, `${form.comments} An update leaves blank fields unchanged.`);

/** The same inputs, for operations that write one item. */
export const vendorsOfOneItem = {
  primaryVendor: described(
    vendors.primaryVendor,
    `${vendors.primaryVendor.comments} An update leaves blank fields unchanged, unless it changes the vendor.`,
  ),
  otherVendors: vendors.otherVendors,
};
