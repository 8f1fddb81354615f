import { z } from "zod";
import { record } from "../../kit/action/record";
import { id, integer, text } from "./shared";

export const site = record(
  "site",
  () =>
    z.looseObject({
      site_number: id(),
      site_name: text(),
      company_number: integer(),
      address: text(),
      city: text(),
      state: text(),
      zip: text(),
      phone: text(),
    }),
  {
    site_number: 12,
    site_name: "Main Office",
    company_number: 5,
    address: "123 Main St",
    city: "Springfield",
    state: "IL",
    zip: "62701",
    phone: "555-0100",
  },
);

const places = () => z.array(z.looseObject({ id: integer(), name: text() })).nullish();

const hierarchy = () => ({ buildings: places(), floors: places(), rooms: places(), zones: places() });

const hierarchyExample = {
  buildings: [{ id: 1, name: "Building A" }],
  floors: [{ id: 2, name: "Floor 2" }],
  rooms: [{ id: 21, name: "Server Room" }],
  zones: [{ id: 3, name: "North" }],
};

/** The locations within a site. */
export const siteHierarchy = record(
  "siteHierarchy",
  () => z.looseObject({ site_number: integer(), ...hierarchy() }),
  { site_number: 12, ...hierarchyExample },
);

export const siteDetails = record(
  "siteDetails",
  () => z.looseObject({ ...site.schema().shape, ...hierarchy() }),
  {
    ...site.example,
    ...hierarchyExample,
  },
);
