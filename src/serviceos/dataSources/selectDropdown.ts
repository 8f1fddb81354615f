import { select } from "../select";

export const selectDropdown = select({
  label: "Select Dropdown",
  plural: "dropdowns",
  from: "listDropdowns",
  key: "dropdown",
  entry: ({ name }) => [name],
  isNamed: true,
  example: [{ key: "ticket_source", label: "ticket_source" }],
});
