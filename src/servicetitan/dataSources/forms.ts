import type { Infer } from "../../kit/action/record";
import { path } from "../../kit/http/path";
import { described, text } from "../../kit/inputs";
import { createdBetween } from "../inputs/common";
import { jobId } from "../inputs/job";
import type { form, jobAttachment } from "../records";
import { nameLabel, select } from "../select";

export const selectForm = select({
  label: "Select Form",
  from: "forms/forms",
  search: {
    name: text({
      label: "Name",
      comments: "Only list forms with this name.",
      example: "Safety Checklist",
    }),
  },
  inactive: { active: "Any" },
  order: "name",
  entry: (one: Infer<typeof form>) => nameLabel(one),
  example: [
    { key: "202", label: "Maintenance Report (ID: 202)" },
    { key: "201", label: "Safety Checklist (ID: 201)" },
  ],
});

export const selectJobAttachment = select({
  label: "Select Job Attachment",
  from: ({ jobId, ...values }) => ({ path: path`forms/jobs/${jobId}/attachments`, values }),
  search: { jobId: described(jobId, "The job whose files to list."), ...createdBetween },
  order: "newest",
  entry: ({ id, fileName }: Infer<typeof jobAttachment>) => nameLabel({ id, name: fileName }),
  example: [
    { key: "9002", label: "invoice.pdf (ID: 9002)" },
    { key: "9001", label: "data plate.png (ID: 9001)" },
  ],
});
