import type { Row, World } from "../world";
import { field, idFilters, permissionsOf, resource, searchFilter, statusFilter } from "./resource";

const assetsOf = (world: World, { company_number }: Row) =>
  world
    .of("assets")
    .all()
    .filter((asset) => asset.company_number === company_number)
    .slice(0, 3)
    .map((asset) => ({ asset_id: asset.id, machine_name: asset.machine_name }));

/** Contracts, licenses and vendors. */
export const agreementOperations = [
  ...resource({
    path: "contracts",
    kind: "contracts",
    permissions: permissionsOf("contracts"),
    paged: true,
    query: { ...idFilters("company_number"), status: statusFilter("status", "active", "expired", "pending") },
    fields: {
      company_number: field.id,
      name: field.text,
      start_date: field.day,
      end_date: field.day,
      status: field.oneOf("active", "expired", "pending"),
    },
    required: ["company_number", "name"],
    initial: ({ status }) => ({ status: status ?? "pending" }),
    details: (row, world) => ({
      assets: assetsOf(world, row),
      renewal: { renewal_date: row.end_date },
    }),
  }),
  ...resource({
    path: "licenses",
    kind: "licenses",
    permissions: permissionsOf("licenses"),
    paged: true,
    query: {
      ...idFilters("company_number"),
      ...searchFilter("name"),
      status: statusFilter("status", "active", "expired"),
    },
    fields: {
      company_number: field.id,
      name: field.text,
      license_key: field.text,
      quantity: field.id,
      expires_at: field.day,
    },
    required: ["company_number", "name"],
    initial: () => ({ status: "active" }),
    details: (row, world) => ({ assets: assetsOf(world, row) }),
  }),
  ...resource({
    path: "vendors",
    kind: "vendors",
    permissions: {},
    paged: true,
    query: searchFilter("vendor_name"),
    fields: {
      vendor_name: field.text,
      contact_name: field.text,
      email: field.text,
      phone: field.text,
      website: field.text,
    },
    required: ["vendor_name"],
    details: () => ({ contracts: [], assets: [] }),
  }),
];
