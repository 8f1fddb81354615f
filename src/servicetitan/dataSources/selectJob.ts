import type { Infer } from "../../kit/action/record";
import { described, text } from "../../kit/inputs";
import { customerId } from "../inputs/customer";
import type { job } from "../records";
import { numbered, select } from "../select";

export const selectJob = select({
  label: "Select Job",
  plural: "jobs",
  description: "Select a job from a dropdown menu (up to 10,000 jobs)",
  from: "jpm/jobs",
  search: {
    number: text({ label: "Job Number", comments: "Only the job with this number.", example: "1042" }),
    customerId: described(customerId, "Only jobs of this customer."),
  },
  order: "newest",
  entry: ({ jobNumber, id, jobStatus, summary }: Infer<typeof job>) =>
    numbered(jobNumber || id, jobStatus, summary),
  example: [
    { key: "1", label: "#1" },
    { key: "2", label: "#2" },
    { key: "3", label: "#3" },
  ],
});
