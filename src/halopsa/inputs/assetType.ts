import { InputError } from "../../kit/http/errors";
import { described, flag, forms, id, isBlank, number, text, wholeNumber } from "../../kit/inputs";
import { ofClient, ofSite } from "./common";
import { tickettypeId } from "./faults";

export const assetTypeId = id({
  label: "Asset Type ID",
  comments: "The ID of the asset type.",
  example: "118",
  dataSource: "selectAssetType",
});

export const assetGroupId = id({
  label: "Asset Group ID",
  comments: "The ID of the group that the asset type is in.",
  example: "12",
  dataSource: "selectAssetGroup",
});

const keyField = (rank: string, label: string, example: string) =>
  id({
    label,
    comments: `The ID of the asset field that is the ${rank} to identify assets of this type. Get Asset Type returns the IDs of asset fields.`,
    example,
  });

const cost = (label: string, per: string, example: string) =>
  number({ label, comments: `The cost of such an asset${per}.`, example, placeholder: "Enter an amount" });

const fields = forms({
  label: "Asset Fields",
  comments:
    "The fields that assets of this type have. They replace the previous ones, so include all that Get Asset Type returns. In a JSON list, fields may have any field of the HaloPSA API.",
  blankText: "drop",
  inputs: {
    field_id: id({
      label: "Asset Field ID",
      comments: "The ID of the asset field. Get Asset Type returns the IDs of asset fields.",
      example: "31",
    }),
    field_name: text({
      label: "Asset Field Name",
      comments: "The name of the asset field.",
      example: "Serial Number",
    }),
    sequence: wholeNumber({
      label: "Sequence",
      comments: "The position of the field. The lowest number comes first.",
      example: "2",
      placeholder: "Enter a number",
    }),
  },
  shape: (entry) => {
    if (!isBlank(entry.field_id) || !isBlank(entry.field_name)) return entry;
    throw new InputError("Asset Fields: Asset Field ID or Asset Field Name is required in every entry.");
  },
});

/** The fields of an asset type, the same when it is created and when it is updated. */
export const assetTypeFields = {
  name: text({ label: "Name", comments: "The name of the asset type.", example: "Laptop" }),
  assetgroup_id: assetGroupId,
  keyfield_id: keyField("first", "Key Field ID", "30"),
  keyfield2_id: keyField("second", "Key Field 2 ID", "31"),
  keyfield3_id: keyField("third", "Key Field 3 ID", "32"),
  tagprefix: text({
    label: "Tag Prefix",
    comments: "How the asset tags of new assets begin.",
    example: "LT-",
    placeholder: "Enter a prefix",
  }),
  show_to_users: flag({
    label: "Show to Users",
    comments: "Whether users can see assets of this type in the portal.",
  }),
  cost: cost("Cost", "", "1150"),
  monthlycost: cost("Monthly Cost", " per month", "35.5"),
  yearlycost: cost("Yearly Cost", " per year", "400"),
  fields,
};

/** The filters of List Asset Types. */
export const assetTypeFilters = {
  assetgroup_id: described(assetGroupId, "Only return asset types in this group."),
  tickettype_id: described(tickettypeId, "Only return asset types that this ticket type can use."),
  type: text({
    label: "Type",
    comments: "Only return asset types of this kind, by its number in HaloPSA.",
    example: "0",
    placeholder: "Enter a number",
  }),
  can_create_only: flag({
    label: "Can Create Only",
    comments: "Whether to return only asset types whose assets the connection's agent can create.",
  }),
  can_edit_only: flag({
    label: "Can Edit Only",
    comments: "Whether to return only asset types whose assets the connection's agent can edit.",
  }),
  resourcesonly: flag({
    label: "Resources Only",
    comments: "Whether to return only asset types whose assets can be booked.",
  }),
};

/** The details that Get Asset Type can include. */
export const assetTypeDetails = {
  fieldsandlayoutonly: flag({
    label: "Fields and Layout Only",
    comments: "Whether to return only the fields and their layout.",
  }),
  client_id: described(ofClient, "Return the asset type as it is for this client."),
  site_id: described(ofSite, "Return the asset type as it is for this site."),
};
