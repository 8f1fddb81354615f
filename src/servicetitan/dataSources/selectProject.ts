import type { Infer } from "../../kit/action/record";
import { createdBetween } from "../inputs/common";
import { projectFilters } from "../inputs/project";
import type { project } from "../records";
import { named, select } from "../select";

export const selectProject = select({
  label: "Select Project",
  plural: "projects",
  description: "Select a Project from a dropdown menu (up to 10,000 Projects)",
  from: "jpm/projects",
  search: { customerId: projectFilters.customerId, locationId: projectFilters.locationId, ...createdBetween },
  order: "newest",
  // A project may have no name, but always a number.
  entry: ({ id, name, number }: Infer<typeof project>) => named({ id, name: name?.trim() || `#${number}` }),
  example: [
    { key: "1", label: "Project 1 (ID: 1)" },
    { key: "2", label: "Project 2 (ID: 2)" },
  ],
});
