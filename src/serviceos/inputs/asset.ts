import { described, id, required, text, wholeNumber } from "../../kit/inputs";
import { companyNumber, ofSite, search, siteNumber } from "./common";
import { vlan } from "./network";

export const assetId = {
  asset_id: required(
    id({
      label: "Asset ID",
      comments: "The asset, chosen from the list or handed over by an earlier step.",
      example: "200",
      dataSource: "selectAsset",
    }),
  ),
};

export const portId = {
  ...assetId,
  port_id: required(
    id({
      label: "Port ID",
      comments: "The port, one of the asset's.",
      example: "501",
      dataSource: "selectAssetPort",
    }),
  ),
};

const addresses = {
  ip_address: text({
    label: "IP Address",
    comments: "The address in the network: four numbers with dots between them, or an IPv6 address.",
    example: "192.168.1.50",
  }),
  mac_address: text({
    label: "MAC Address",
    comments:
      "The hardware address of the network port: six pairs of digits and letters from A to F, with colons between them.",
    example: "AA:BB:CC:DD:EE:FF",
  }),
};

export const assetFields = {
  machine_name: text({
    label: "Machine Name",
    comments: "What the asset is called.",
    example: "HP LaserJet Pro",
  }),
  asset_type: text({ label: "Asset Type", comments: "What kind of thing it is.", example: "Printer" }),
  serial_number: text({ label: "Serial Number", comments: "The maker's serial number.", example: "SN12345" }),
  company_number: companyNumber,
  site_number: siteNumber,
  status: text({ label: "Status", comments: "The asset's state, by its name.", example: "Active" }),
  ...addresses,
};

export const portFields = {
  port_name: text({ label: "Port Name", comments: "What the port is called.", example: "Gi0/1" }),
  port_number: wholeNumber({
    label: "Port Number",
    comments: "The port's number on the asset.",
    example: "1",
    minimum: 0,
  }),
  mac_address: addresses.mac_address,
  ip_address: addresses.ip_address,
  vlan_id: described(vlan, "The VLAN that the port belongs to."),
};

export const assetFilters = {
  ...ofSite,
  type: described(assetFields.asset_type, "Only assets of this type."),
  status: described(assetFields.status, "Only assets in this state."),
  search: search("the name, the serial number or the IP address", "LaserJet"),
};
