import { described, flag, group, id, longText, number, text, wholeNumber } from "../../kit/inputs";
import { assetGroupId, assetTypeId } from "./assetType";
import { activity, advancedSearch, count, customfields, idFilter, search, supplierId } from "./common";
import { amount } from "./parts";

const code = (label: string, comments: string, example: string) =>
  text({ label, comments, example, placeholder: "Enter a code" });

const prices = group({
  label: "Prices",
  comments: "What the item costs, and what it is sold for.",
  inputs: {
    baseprice: amount("Base Price", "The price of one unit, before tax.", "899"),
    costprice: amount("Cost Price", "The cost of one unit.", "720"),
    isrecurringitem: flag({
      label: "Recurring",
      comments: "Whether the item is charged in every billing period.",
    }),
    recurringprice: amount("Recurring Price", "The price of one unit per billing period.", "38.5"),
    recurringcost: amount("Recurring Cost", "The cost of one unit per billing period.", "21"),
  },
});

const accounting = group({
  label: "Accounting",
  comments: "How the accounting software books the item.",
  inputs: {
    taxcode: wholeNumber({
      label: "Tax Code",
      comments: "The number of the tax code in HaloPSA.",
      example: "1",
      placeholder: "Enter a number",
    }),
    nominalcode: code("Nominal Code", "The code of the account for sales.", "4000"),
    purchasenominalcode: code("Purchase Nominal Code", "The code of the account for purchases.", "5000"),
    accountsid: text({
      label: "Accounts ID",
      comments: "The item's ID in the accounting software.",
      example: "WS-14",
    }),
  },
});

const stock = group({
  label: "Stock",
  comments: "How the item is kept in stock.",
  inputs: {
    minstockqty: number({
      label: "Minimum Stock",
      comments: "The number of units to have in stock at least.",
      example: "5",
      placeholder: "Enter a number",
      minimum: 0,
    }),
    dont_track_stock: flag({
      label: "Skip Stock Tracking",
      comments: "Whether the item has no stock, such as a service.",
    }),
  },
});

/** The fields of an item, the same when it is created and when it is updated. */
export const itemFields = {
  name: text({ label: "Name", comments: "The item's name.", example: "Managed workstation" }),
  description: longText({
    label: "Description",
    comments: "The item's description, which quotations and invoices show.",
    example: "Monitoring, patching and remote support of one workstation",
  }),
  type: wholeNumber({
    label: "Type",
    comments: "The item's type, by its number in HaloPSA.",
    example: "1",
    placeholder: "Enter a number",
  }),
  assetgroup_id: described(assetGroupId, "The ID of the group of assets that the item belongs to."),
  assettype_id: described(assetTypeId, "The ID of the asset type of the item's units."),
  supplier_id: described(supplierId, "The ID of the supplier of the item."),
  supplier_part_code: code("Supplier Part Code", "The supplier's code for the item.", "HH-77120"),
  manufacturer_name: text({
    label: "Manufacturer",
    comments: "The manufacturer's name.",
    example: "Contoso Hardware",
    placeholder: "Enter a name",
  }),
  internalreference: text({
    label: "Internal Reference",
    comments: "The item's reference at the service provider.",
    example: "MW-STD",
    placeholder: "Enter a reference",
  }),
  externalreference: text({
    label: "External Reference",
    comments: "The item's reference in another system.",
    example: "SKU-20331",
    placeholder: "Enter a reference",
  }),
  note: longText({ label: "Note", comments: "A note about the item.", example: "Sold with setup only." }),
  prices,
  accounting,
  stock,
  customfields,
};

/** Only an existing item has a status. */
export const itemStatus = wholeNumber({
  label: "Status",
  comments: "The item's status, by its number in HaloPSA.",
  example: "1",
  placeholder: "Enter a number",
});

/** The filter by which the picklist of items can be limited, too. */
export const ofAssetGroup = described(assetGroupId, "Only return items in this group of assets.");

/** The filters of List Items. */
export const itemFilters = {
  search,
  assetgroup_id: ofAssetGroup,
  assetgroups: idFilter({
    label: "Asset Group IDs",
    comments: "Only return items in one of these groups of assets, one ID per entry.",
    example: "12",
    dataSource: "selectAssetGroup",
  }),
  assettypes: idFilter({
    label: "Asset Type IDs",
    comments: "Only return items of one of these asset types, one ID per entry.",
    example: "118",
    dataSource: "selectAssetType",
  }),
  supplier_id: described(supplierId, "Only return items of this supplier."),
  stocklocation_id: id({
    label: "Stock Location ID",
    comments: "Only return items in stock at this site.",
    example: "18",
    dataSource: "selectSite",
  }),
  ...activity,
  recurringonly: flag({ label: "Recurring Only", comments: "Whether to return only recurring items." }),
  excluderecurring: flag({ label: "Exclude Recurring", comments: "Whether to exclude recurring items." }),
  show_not_in_stock: flag({
    label: "Include Out of Stock",
    comments: "Whether to include items that are out of stock.",
  }),
  advanced_search: advancedSearch,
  count,
};
