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
  comments: "The asset, chosen from the list or handed over by an earlier step.",
  example: "310",
  dataSource: "selectAsset",
});

export const assettypeId = id({
  label: "Asset Type ID",
  comments:
    "The type of asset: Configuration, Asset Management, Asset Types. Its number stands in the address of its page.",
  example: "118",
});

/** What an asset is made of, both when it is created and when it is changed. */
export const assetFields = {
  client_id: clientId,
  site_id: siteId,
  user_id: userId,
  assettype_id: assettypeId,
  inventory_number: text({
    label: "Asset Tag",
    comments: "The number on the asset's label.",
    example: "NW-LT-0042",
  }),
  key_field: text({
    label: "Key Field",
    comments: "The first field that tells assets of the type apart, often the name.",
    example: "LAPTOP-0042",
  }),
  key_field2: text({
    label: "Key Field 2",
    comments: "The second such field, often the serial number.",
    example: "5CD1234XYZ",
  }),
  key_field3: text({ label: "Key Field 3", comments: "The third such field.", example: "Latitude 5440" }),
  status_id: id({
    label: "Status ID",
    comments: "The asset's state: Configuration, Asset Management, Statuses.",
    example: "1",
  }),
  inactive,
  notes: longText({ label: "Notes", comments: "Notes on the asset.", example: "Battery replaced in March." }),
  customfields,
};

/** The filters that HaloPSA's list of assets takes. */
export const assetFilters = {
  search,
  client_id: ofClient,
  site_id: ofSite,
  assettype_id: described(
    assettypeId,
    "Only assets of this type: Configuration, Asset Management, Asset Types. Its number stands in the address of its page.",
  ),
  assetgroup_id: id({
    label: "Asset Group ID",
    comments: "Only assets of this group: Configuration, Asset Management, Asset Groups.",
    example: "12",
  }),
  ticket_id: described(ticketId, "Only assets of this ticket."),
};
