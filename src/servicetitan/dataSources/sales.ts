import type { Infer } from "../../kit/action/record";
import { text } from "../../kit/inputs";
import { createdBetween } from "../inputs/common";
import type { estimate } from "../records";
import { numberLabel, select } from "../select";

export const selectEstimate = select({
  label: "Select Estimate",
  from: "sales/estimates",
  search: {
    jobNumber: text({
      label: "Job Number",
      comments: "Only list estimates for the job with this number.",
      example: "1042",
    }),
    ...createdBetween,
  },
  inactive: { active: "Any" },
  order: "newest",
  entry: ({ id, status, name }: Infer<typeof estimate>) => numberLabel(id, status?.name, name),
  example: [
    { key: "101", label: "#101 · Sold · New water heater" },
    { key: "102", label: "#102 · Open · Repair" },
  ],
});
