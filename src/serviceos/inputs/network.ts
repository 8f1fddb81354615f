import { id, required, text, wholeNumber } from "../../kit/inputs";
import { companyNumber, siteNumber } from "./common";

export const networkId = {
  network_id: required(
    id({
      label: "Network ID",
      comments: "The ID of the network.",
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
    comments: "The description of the network, which is shown as its name.",
    example: "Main Office LAN",
  }),
  network_address: text({
    label: "Network Address",
    comments: "The first address of the network.",
    example: "192.168.1.0",
  }),
  subnet_mask: text({
    label: "Subnet Mask",
    comments: "The subnet mask, in dotted decimal notation.",
    example: "255.255.255.0",
  }),
  gateway: text({
    label: "Gateway",
    comments: "The IP address of the default gateway.",
    example: "192.168.1.1",
    placeholder: "Enter an IP address",
  }),
};

export const vlan = id({
  label: "VLAN ID",
  comments: "The ID of the VLAN in ServiceOS, not its VLAN number.",
  example: "20",
  dataSource: "selectVlan",
});

export const vlanId = { vlan_id: required(vlan) };

export const vlanFields = {
  company_number: companyNumber,
  site_number: siteNumber,
  vlan_number: wholeNumber({
    label: "VLAN Number",
    comments: "The VLAN tag, from 1 to 4094.",
    example: "110",
    minimum: 1,
    maximum: 4094,
  }),
  name: text({ label: "Name", comments: "The name of the VLAN.", example: "Voice" }),
  description: text({
    label: "Description",
    comments: "The purpose of the VLAN.",
    example: "IP telephones",
  }),
};
