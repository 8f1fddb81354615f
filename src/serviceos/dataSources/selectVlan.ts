import { ofSite } from "../inputs/common";
import { select } from "../select";

export const selectVlan = select({
  label: "Select VLAN",
  plural: "VLANs",
  from: "listVlans",
  search: ofSite,
  inPages: true,
  key: "vlan_id",
  entry: ({ vlan_number, name }) => [vlan_number, name],
  example: [{ key: "20", label: "110 · Voice (ID: 20)" }],
});
