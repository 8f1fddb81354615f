import { z } from "zod";
import { record } from "../../kit/action/record";
import { anything, count, id, reference, words } from "./shared";

const fields = () =>
  z.looseObject({
    company_number: id(),
    customer: words().describe("The company's name"),
    address: words(),
    city: words(),
    state: words(),
    zip: words(),
    phone: words(),
    status: words(),
    site_count: count(),
    open_tickets: count(),
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

/** Which modules a company has: names with true or false. */
export const companyModules = record(
  "companyModules",
  () => z.looseObject({ modules: anything().describe("Names of modules, each with true or false") }),
  { modules: {} },
);

/** A company with its modules, sites and figures. */
export const companyDetails = record(
  "companyDetails",
  () =>
    fields().extend({
      modules: anything(),
      sites: z.array(z.looseObject({ site_number: id(), site_name: words() })).nullish(),
      statistics: z
        .looseObject({ open_tickets: reference(), assets: reference(), contacts: reference() })
        .nullish(),
    }),
  {
    ...example,
    sites: [{ site_number: 12, site_name: "Main Office" }],
    statistics: { open_tickets: 12, assets: 140, contacts: 62 },
  },
);
