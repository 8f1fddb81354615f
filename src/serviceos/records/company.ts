import { z } from "zod";
import { record } from "../../kit/action/record";
import { flag, freeObject, id, integer, number, text } from "./shared";

const fields = () =>
  z.looseObject({
    company_number: id(),
    customer: text().describe("The company's name"),
    address: text(),
    city: text(),
    state: text(),
    zip: text(),
    phone: text(),
    status: text(),
    site_count: number(),
    open_tickets: number(),
  });

const example = {
  company_number: 5,
  customer: "Acme Corp",
  address: "123 Main St",
  city: "Springfield",
  state: "IL",
  zip: "62701",
  phone: "555-0100",
  status: "Active",
  site_count: 3,
  open_tickets: 12,
};

export const company = record("company", fields, example);

const modules = () =>
  freeObject({ helpdesk: flag(), assets: flag(), billing: flag(), crm: flag() }).describe(
    "Module names, each true or false",
  );

const exampleModules = { helpdesk: true, assets: true, billing: true, crm: false };

/** The modules of a company: true if enabled, by name. */
export const companyModules = record("companyModules", () => z.looseObject({ modules: modules() }), {
  modules: exampleModules,
});

/** A company with its modules, sites and statistics. */
export const companyDetails = record(
  "companyDetails",
  () =>
    fields().extend({
      modules: modules(),
      sites: z.array(z.looseObject({ site_number: id(), site_name: text() })).nullish(),
      statistics: z
        .looseObject({ open_tickets: integer(), assets: integer(), contacts: integer() })
        .nullish(),
    }),
  {
    ...example,
    modules: exampleModules,
    sites: [{ site_number: 12, site_name: "Main Office" }],
    statistics: { open_tickets: 12, assets: 140, contacts: 62 },
  },
);
