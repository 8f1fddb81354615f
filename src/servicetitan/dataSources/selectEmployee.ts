import { text } from "../../kit/inputs";
import { named, select } from "../select";

export const selectEmployee = select({
  label: "Select Employee",
  plural: "employees",
  from: "settings/employees",
  search: {
    name: text({ label: "Name", comments: "Only employees whose name contains this.", example: "Reyes" }),
    email: text({
      label: "Email",
      comments: "Only the employee with this email address.",
      example: "dana.reyes@example.com",
    }),
  },
  inactive: { active: "Any" },
  order: "name",
  sort: "none",
  entry: named,
  example: [
    { key: "101", label: "Dana Reyes (ID: 101)" },
    { key: "102", label: "Lee Park (ID: 102)" },
  ],
});
