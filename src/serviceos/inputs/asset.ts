import { described, id, required, text, wholeNumber } from "../../kit/inputs";
import { companyNumber, ofSite, search, siteNumber } from "./common";
import { vlan } from "./network";

export const assetId = {
  asset_id: required(
    id({
      label: "Asset ID",
      comments: "The ID of the asset.",
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
      comments: "The ID of the port, which must belong to the asset.",
      example: "501",
      dataSource: "selectAssetPort",
    }),
  ),
};

const addresses = {
  ip_address: text({
    label: "IP Address",
    comments: "The IPv4 or IPv6 address.",
    example: "192.168.1.50",
  }),
  mac_address: text({
    label: "MAC Address",
    comments: "The MAC address: six pairs of hexadecimal digits, separated by colons.",
    example: "AA:BB:CC:DD:EE:FF",
  }),
};

export const assetFields = {
  machine_name: text({
    label: "Machine Name",
    comments: "The name of the asset.",
    example: "HP LaserJet Pro",
  }),
  asset_type: text({ label: "Asset Type", comments: "The type of the asset.", example: "Printer" }),
  serial_number: text({
    label: "Serial Number",
    comments: "The manufacturer's serial number.",
    example: "SN12345",
  }),
  company_number: companyNumber,
  site_number: siteNumber,
  status: text({ label: "Status", comments: "The status of the asset.", example: "Active" }),
  ...addresses,
};

export const portFields = {
  port_name: text({ label: "Port Name", comments: "The name of the port.", example: "Gi0/1" }),
  port_number: wholeNumber({
    label: "Port Number",
    comments: "The number of the port on the asset.",
    example: "1",
    minimum: 0,
  }),
  mac_address: addresses.mac_address,
  ip_address: addresses.ip_address,
  vlan_id: described(vlan, "The ID of the VLAN that the port belongs to."),
};

export const assetFilters = {
  ...ofSite,
  type: described(assetFields.asset_type, "Filter by asset type."),
  status: described(assetFields.status, "Filter by status."),
  search: search("name, serial number or IP address", "LaserJet"),
};
