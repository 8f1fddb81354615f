import type { Infer } from "../../kit/action/record";
import { path } from "../../kit/http/path";
import { described } from "../../kit/inputs";
import { createdBetween } from "../inputs/common";
import { jobId } from "../inputs/job";
import type { jobAttachment } from "../records";
import { nameLabel, select } from "../select";

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
