import { id, required, text, wholeNumber } from "../../kit/inputs";
import { companyNumber, siteNumber } from "./common";

export const networkId = {
  network_id: required(
    id({ label: "Network ID", comments: "The network.", example: "10", dataSource: "selectNetwork" }),
  ),
};

export const networkFields = {
  company_number: companyNumber,
  site_number: siteNumber,
  description: text({
    label: "Description",
    comments: "What the network is called.",
    example: "Main Office LAN",
  }),
  network_address: text({
    label: "Network Address",
    comments: "The first address of the network.",
    example: "192.168.1.0",
  }),
  subnet_mask: text({ label: "Subnet Mask", comments: "The subnet mask.", example: "255.255.255.0" }),
  gateway: text({ label: "Gateway", comments: "The address of the gateway.", example: "192.168.1.1" }),
};

export const vlan = id({ label: "VLAN ID", comments: "The VLAN.", example: "20", dataSource: "selectVlan" });

export const vlanId = { vlan_id: required(vlan) };

export const vlanFields = {
  company_number: companyNumber,
  site_number: siteNumber,
  vlan_number: wholeNumber({
    label: "VLAN Number",
    comments: "The VLAN's tag, from 1 to 4094.",
    example: "110",
    minimum: 1,
    maximum: 4094,
  }),
  name: text({ label: "Name", comments: "What the VLAN is called.", example: "Voice" }),
  description: text({ label: "Description", comments: "What the VLAN is for.", example: "IP telephones" }),
};
