import { ofSite } from "../inputs/common";
import { select } from "../select";

export const selectNetwork = select({
  label: "Select Network",
  plural: "networks",
  from: "listNetworks",
  search: ofSite,
  inPages: true,
  key: "network_id",
  entry: ({ description, network_address }) => [description, network_address],
  example: [{ key: "10", label: "Main Office LAN · 192.168.1.0 (ID: 10)" }],
});
