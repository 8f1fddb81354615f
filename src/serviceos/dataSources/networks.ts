import { ofSite } from "../inputs/common";
import { select } from "../select";

export const selectNetwork = select({
  label: "Select Network",
  plural: "networks",
  from: "listNetworks",
  search: ofSite,
  inPages: true,
  key: "network_id",
  details: ({ description, network_address }) => [description, network_address],
  example: [{ key: "10", label: "Main Office LAN · 192.168.1.0 (ID: 10)" }],
});

export const selectVlan = select({
  label: "Select VLAN",
  plural: "VLANs",
  from: "listVlans",
  search: ofSite,
  inPages: true,
  key: "vlan_id",
  details: ({ vlan_number, name }) => [vlan_number, name],
  example: [{ key: "20", label: "110 · Voice (ID: 20)" }],
});
