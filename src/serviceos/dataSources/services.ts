import { select } from "../select";

export const selectService = select({
  label: "Select Service",
  plural: "services",
  from: "listServices",
  key: "service_id",
  details: ({ name }) => [name],
  example: [{ key: "3", label: "Email (ID: 3)" }],
});
