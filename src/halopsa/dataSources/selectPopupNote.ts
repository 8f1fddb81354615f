import type { Infer } from "../../kit/action/record";
import { ofClient, ofSite } from "../inputs/common";
import type { popupNote } from "../records";
import { select } from "../select";

export const selectPopupNote = select({
  label: "Select Popup Note",
  plural: "popup notes",
  from: "PopupNote",
  query: { showall: true },
  search: { client_id: ofClient, site_id: ofSite },
  order: "own",
  whole: true,
  entry: ({ note }: Infer<typeof popupNote>) => note,
  example: [
    { key: "31", label: "Call the front desk first. (ID: 31)" },
    { key: "32", label: "Invoice is overdue. (ID: 32)" },
  ],
});
