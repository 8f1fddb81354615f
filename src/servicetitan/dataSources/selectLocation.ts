import type { Infer } from "../../kit/action/record";
import { locationFilters } from "../inputs/location";
import type { location } from "../records";
import { named, select } from "../select";

export const selectLocation = select({
  label: "Select Location",
  plural: "locations",
  description: "Select a Location from a dropdown menu (up to 10,000 Locations)",
  from: "crm/locations",
  search: {
    name: locationFilters.name,
    customerId: locationFilters.customerId,
    street: locationFilters.street,
  },
  inactive: { active: "Any" },
  order: "name",
  entry: (one: Infer<typeof location>) => named(one),
  example: [
    { key: "1", label: "Location 1 (ID: 1)" },
    { key: "2", label: "Location 2 (ID: 2)" },
    { key: "3", label: "Location 3 (ID: 3)" },
  ],
});
