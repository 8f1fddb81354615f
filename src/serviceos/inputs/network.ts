import { id, required, text, wholeNumber } from "../../kit/inputs";
import { companyNumber, siteNumber } from "./common";

export const networkId = {
  network_id: required(
    id({
      label: "Network ID",
      comments: "The network, chosen from the list or handed over by an earlier step.",
      example: "10",
      dataSource: "selectNetwork",
    }),
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
  subnet_mask: text({
    label: "Subnet Mask",
    comments: "Which part of an address is the network's: four numbers with dots between them.",
    example: "255.255.255.0",
  }),
  gateway: text({
    label: "Gateway",
    comments: "The IP address of the router that leads out of the network.",
    example: "192.168.1.1",
  }),
};

export const vlan = id({
  label: "VLAN ID",
  comments: "The VLAN, chosen from the list or handed over by an earlier step.",
  example: "20",
  dataSource: "selectVlan",
});

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
