import { z } from "zod";
import { field, idFilters, permissionsOf, resource } from "./resource";

const permissions = permissionsOf("networks");
const query = idFilters("company_number", "site_number");
const siteFields = { company_number: field.id, site_number: field.id };

export const networkOperations = [
  ...resource({
    path: "networks",
    kind: "networks",
    permissions,
    paged: true,
    query,
    fields: {
      ...siteFields,
      description: field.text,
      network_address: field.text,
      subnet_mask: field.text,
      gateway: field.text,
    },
    required: ["company_number", "description", "network_address"],
    details: (row, world) => ({
      ip_addresses: world
        .of("assets")
        .all()
        .filter((asset) => asset.site_number === row.site_number)
        .map((asset) => ({ ip_address: asset.ip_address, asset_id: asset.id })),
    }),
  }),
  ...resource({
    path: "vlans",
    kind: "vlans",
    permissions,
    paged: true,
    query,
    fields: {
      ...siteFields,
      vlan_number: z.int().min(1).max(4094).nullish(),
      name: field.text,
      description: field.text,
    },
    required: ["company_number", "vlan_number"],
    details: ({ id }, world) => ({
      ports: world
        .of("ports")
        .all()
        .filter((port) => port.vlan_id === id)
        .map((port) => ({ port_id: port.id, port_name: port.port_name, asset_id: port.asset_id })),
    }),
  }),
];
