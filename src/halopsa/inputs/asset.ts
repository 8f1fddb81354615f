import { described, id, longText, text } from "../../kit/inputs";
import {
  clientId,
  customfields,
  inactive,
  ofClient,
  ofSite,
  search,
  siteId,
  ticketId,
  userId,
} from "./common";

export const assetId = id({
  label: "Asset ID",
  comments: "The ID of the asset.",
  example: "310",
  dataSource: "selectAsset",
});

const assettypeId = id({
  label: "Asset Type ID",
  comments:
    "The ID of the asset type, from the URL of its page under Configuration > Asset Management > Asset Types.",
  example: "118",
});

/** The fields of an asset, the same when it is created and when it is updated. */
export const assetFields = {
  client_id: clientId,
  site_id: siteId,
  user_id: userId,
  assettype_id: assettypeId,
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
  customfields,
};

/** The filters of List Assets. */
export const assetFilters = {
  search,
  client_id: ofClient,
  site_id: ofSite,
  assettype_id: described(
    assettypeId,
    "Only return assets of this type. The ID is in the URL of its page under Configuration > Asset Management > Asset Types.",
  ),
  assetgroup_id: id({
    label: "Asset Group ID",
    comments:
      "Only return assets in this group. The ID is in the URL of its page under Configuration > Asset Management > Asset Groups.",
    example: "12",
  }),
  ticket_id: described(ticketId, "Only return assets linked to this ticket."),
};
