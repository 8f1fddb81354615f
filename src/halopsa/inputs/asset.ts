import {
  dateTime,
  described,
  flag,
  forms,
  group,
  id,
  ids,
  longText,
  mapped,
  text,
  wholeNumber,
} from "../../kit/inputs";
import { assetGroupId, assetTypeId } from "./assetType";
import {
  activity,
  agentId,
  clientId,
  contractId,
  customFieldForm,
  customfields,
  idFilter,
  idonly,
  inactive,
  includeactivity,
  includedetails,
  itemId,
  ofClient,
  ofSite,
  ofUser,
  search,
  siteId,
  slaId,
  supplierId,
  ticketId,
  userId,
} from "./common";
import { include } from "./parts";
import { softwareLicenceId } from "./softwareLicence";

export const assetId = id({
  label: "Asset ID",
  comments: "The ID of the asset.",
  example: "310",
  dataSource: "selectAsset",
});

/** The fields of an asset, the same when it is created and when it is updated. */
export const assetFields = {
  client_id: clientId,
  site_id: siteId,
  // HaloPSA links an asset to several users, each an object.
  users: mapped(
    ids({
      label: "User IDs",
      comments: "The IDs of the users who use the asset. They replace the users linked before.",
      example: "204",
      dataSource: "selectUser",
    }),
    (all) => all.map((one) => ({ id: one })),
  ),
  assettype_id: assetTypeId,
  inventory_number: text({
    label: "Asset Tag",
    comments: "The number on the asset's tag.",
    example: "NW-LT-0042",
  }),
  key_field: text({
    label: "Key Field",
    comments: "The first field that identifies assets of this type, often the name.",
    example: "LAPTOP-0042",
    placeholder: "Enter a value",
  }),
  key_field2: text({
    label: "Key Field 2",
    comments: "The second field that identifies assets of this type, often the serial number.",
    example: "5CD1234XYZ",
    placeholder: "Enter a value",
  }),
  key_field3: text({
    label: "Key Field 3",
    comments: "The third field that identifies assets of this type, often the model.",
    example: "Latitude 5440",
    placeholder: "Enter a value",
  }),
  status_id: id({
    label: "Status ID",
    comments: "The ID of the asset's status, from Configuration > Asset Management > Statuses.",
    example: "1",
  }),
  inactive,
  notes: longText({
    label: "Notes",
    comments: "Notes about the asset.",
    example: "Battery replaced in March.",
  }),
  fields: forms({
    ...customFieldForm("Asset Field", "from List Assets with Include Asset Fields", "Serial Number", "31"),
    label: "Asset Fields",
    comments: "Fields that the asset's type defines. Fields that are not listed keep their values.",
  }),
  warranty: group({
    label: "Warranty and Contract",
    comments: "The asset's origin, and how long it is under warranty.",
    inputs: {
      warranty_start: dateTime({ label: "Warranty Start", comments: "The first day of the warranty." }),
      warranty_end: dateTime({
        label: "Warranty End",
        comments: "The last day of the warranty.",
        example: "2029-03-31T00:00:00Z",
      }),
      supplier_id: described(supplierId, "The ID of the supplier of the asset."),
      item_id: described(itemId, "The ID of the item (a product) that the asset is a unit of."),
      contract_id: contractId,
    },
  }),
  ownership: group({
    label: "Ownership and Service",
    comments: "Who is responsible for the asset, and how quickly it is served.",
    inputs: {
      parent_id: described(assetId, "The ID of the asset that this asset is part of."),
      business_owner_id: described(userId, "The ID of the user who is responsible for the asset."),
      technical_owner_id: described(agentId, "The ID of the agent who is responsible for the asset."),
      criticality: wholeNumber({
        label: "Criticality",
        comments: "How critical the asset is, by its number in HaloPSA.",
        example: "1",
        placeholder: "Enter a number",
      }),
      sla_id: slaId,
      priority_id: id({
        label: "Priority ID",
        comments: "The number of the priority that tickets about the asset get.",
        example: "3",
        dataSource: "selectPriority",
      }),
    },
  }),
  customfields,
};

/** The filters of List Assets. */
export const assetFilters = {
  search,
  client_id: ofClient,
  site_id: ofSite,
  assettype_id: described(assetTypeId, "Only return assets of this type."),
  assetgroup_id: described(assetGroupId, "Only return assets in this group."),
  ticket_id: described(ticketId, "Only return assets linked to this ticket."),
  user_id: ofUser,
  inventory_number: text({
    label: "Asset Tag",
    comments: "Only return assets with this number on their tag.",
    example: "NW-LT-0042",
  }),
  search_inventory_number_only: flag({
    label: "Search Asset Tag Only",
    comments: "Whether Search applies to asset tags only.",
  }),
  ...activity,
  furtherFilters: group({
    label: "Further Filters",
    comments: "Filters that are needed less often.",
    inputs: {
      assettypes: idFilter({
        label: "Asset Type IDs",
        comments: "Only return assets of one of these types.",
        example: "118",
        dataSource: "selectAssetType",
      }),
      assetgroups: idFilter({
        label: "Asset Group IDs",
        comments: "Only return assets in one of these groups.",
        example: "12",
        dataSource: "selectAssetGroup",
      }),
      assetstatuses: idFilter({
        label: "Status IDs",
        comments: "Only return assets with one of these statuses.",
        example: "1",
        placeholder: "Enter a status ID",
      }),
      supplier_id: described(supplierId, "Only return assets of this supplier."),
      contract_id: described(contractId, "Only return assets under this contract."),
      item_id: described(itemId, "Only return assets of this item."),
      licence_id: described(softwareLicenceId, "Only return assets with this software licence."),
    },
  }),
  includes: group({
    label: "Included Fields",
    comments: "Additional fields to return for each asset.",
    inputs: {
      includeassetfields: include("Include Asset Fields", "the fields that the asset's type defines"),
      includeuser: include("Include User", "the users"),
      includechildren: include("Include Children", "the assets that are part of the asset"),
    },
  }),
  idonly,
};

/** The details that Get Asset can include. */
export const assetDetails = {
  includedetails,
  includeactivity,
  includeallowedstatus: include("Include Allowed Statuses", "the statuses that the asset can change to"),
  includehierarchy: include("Include Hierarchy", "the parent and child assets"),
};
