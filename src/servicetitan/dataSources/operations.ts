import { picklist } from "../../kit/action/dataSource";
import { choice, text } from "../../kit/inputs";
import { vendor } from "../api";
import { findOperations, moduleOptions } from "../operations/naming";

export const selectOperation = picklist(vendor, {
  label: "Select Operation",
  description: "Select an operation of ServiceTitan's API from a dropdown menu, grouped by module",
  inputs: {
    search: text({
      label: "Search",
      comments: "Words of the operation's name or path, in any order.",
      example: "job hold",
      placeholder: "Enter words",
    }),
    module: choice(moduleOptions, { label: "Module", comments: "Only list operations of this module." }),
  },
  records: async (_api, { search, module }) => ({ records: findOperations(search, module), cut: false }),
  entry: (operation) => operation,
  example: [
    { key: "PUT jpm/jobs/{id}/hold", label: "Job Planning: Jobs, Hold (PUT jpm/jobs/{id}/hold)" },
    { key: "GET inventory/trucks", label: "Inventory: Trucks, Get List (GET inventory/trucks)" },
  ],
});
