import type { Infer } from "../../kit/action/record";
import { ofClient } from "../inputs/common";
import type { crmNote } from "../records";
import { select } from "../select";

export const selectCrmNote = select({
  label: "Select CRM Note",
  plural: "CRM notes of a client",
  from: "CRMNote",
  search: { client_id: ofClient },
  order: "own",
  whole: true,
  entry: ({ note }: Infer<typeof crmNote>) => note,
  example: [
    { key: "88", label: "Agreed to renew in May. (ID: 88)" },
    { key: "87", label: "Asked for a quote on backups. (ID: 87)" },
  ],
});
