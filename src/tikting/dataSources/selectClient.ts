import { select } from "../select";

export const selectClient = select({
  label: "Select Client",
  plural: "clients",
  list: "clients",
  text: ({ name }) => name,
  example: [
    { key: "5", label: "Acme Corporation" },
    { key: "8", label: "Globex" },
  ],
});
