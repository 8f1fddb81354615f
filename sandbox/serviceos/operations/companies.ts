import { z } from "zod";
import { ApiError, choice, filter, sameText } from "../../core";
import type { Row, World } from "../world";
import { importCsv } from "./imports";
import {
  type bodyOf,
  endpoint,
  field,
  findRecord,
  idFilters,
  permissionsOf,
  resource,
  searchFilter,
  statusFilter,
} from "./resource";

const permissions = permissionsOf("companies");

const address = {
  address: field.text,
  city: field.text,
  state: field.text,
  zip: field.text,
  phone: field.text,
};

const STATUS = field.oneOf("Active", "Inactive");

const DEFAULT_MODULES = { helpdesk: true, assets: true, billing: true, crm: false };

const modulesOf = (world: World, { id }: Row) => world.modules.get(id) ?? DEFAULT_MODULES;

const sitesOf = (world: World, { id }: Row) =>
  world
    .of("sites")
    .all()
    .filter((site) => site.company_number === id)
    .map((site) => ({ site_number: site.id, site_name: site.site_name }));

/** The values of the filter are in lower case, those of the records are not. */
const statusInLowerCase = filter(
  choice("active", "inactive", "all"),
  (value) => (row: Row) => value === "all" || String(row.status).toLowerCase() === value,
);

const companies = resource({
  path: "companies",
  kind: "companies",
  permissions,
  paged: true,
  query: { ...searchFilter("customer"), status: statusInLowerCase },
  fields: { customer: field.text, ...address, status: STATUS },
  required: ["customer"],
  initial({ customer, status }, world) {
    if (
      world
        .of("companies")
        .all()
        .some((row) => row.customer === customer)
    )
      throw new ApiError(409, `There is a company ${customer} already`);
    return { status: status ?? "Active" };
  },
  details: (row, world) => ({
    modules: modulesOf(world, row),
    sites: sitesOf(world, row),
    statistics: {
      open_tickets: world
        .of("tickets")
        .all()
        .filter(({ company_number, status }) => company_number === row.id && status === "open").length,
    },
  }),
});

const locationsAt = (row: Row) => ({
  buildings: [{ id: 1, name: `${row.site_name}, building A` }],
  floors: [{ id: 1, name: "Ground floor" }],
  rooms: [{ id: 1, name: "Server room" }],
  zones: [],
});

export const companyOperations = [
  ...companies,
  endpoint("GET", "companies/:id/modules", permissions.read, {
    run: (call) => ({ modules: modulesOf(call.state, findRecord(call, "companies")) }),
  }),
  endpoint("PUT", "companies/:id/modules", permissions.write, {
    body: z.strictObject({ modules: z.record(z.string(), z.boolean()) }) as unknown as ReturnType<
      typeof bodyOf
    >,
    run(call) {
      const row = findRecord(call, "companies");
      const modules = { ...modulesOf(call.state, row), ...(call.body.modules as Record<string, boolean>) };
      call.state.modules.set(row.id, modules);
      return { modules };
    },
  }),
  endpoint("GET", "companies/:id/services", undefined, {
    run(call) {
      findRecord(call, "companies");
      return call.state
        .of("services")
        .all()
        .slice(0, 2)
        .map((row) => call.state.show("services", row));
    },
  }),
  ...resource({
    path: "sites",
    kind: "sites",
    permissions,
    paged: true,
    query: { ...idFilters("company_number"), ...searchFilter("site_name") },
    fields: { company_number: field.id, site_name: field.text, ...address },
    required: ["company_number", "site_name"],
    details: locationsAt,
  }),
  endpoint("GET", "sites/:id/hierarchy", permissions.read, {
    run(call) {
      const row = findRecord(call, "sites");
      return { site_number: row.id, ...locationsAt(row) };
    },
  }),
  ...resource({
    path: "contacts",
    kind: "contacts",
    permissions: permissionsOf("contacts"),
    paged: true,
    query: {
      ...idFilters("company_number"),
      ...searchFilter("first_name", "last_name", "email"),
      status: statusFilter("status", "Active", "Inactive"),
      department: sameText((row: Row) => row.department as string),
    },
    fields: contactFields(),
    required: ["company_number", "first_name", "last_name"],
    initial: ({ status }) => ({ status: status ?? "Active" }),
  }),
  importCsv("contacts", "contacts"),
];

/** @returns the fields of a contact */
export function contactFields() {
  return {
    company_number: field.id,
    first_name: field.text,
    last_name: field.text,
    email: field.text,
    phone: field.text,
    department: field.text,
    status: STATUS,
  };
}
