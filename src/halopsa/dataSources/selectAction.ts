import type { Infer } from "../../kit/action/record";
import { required } from "../../kit/inputs";
import { ticketId } from "../inputs/common";
import type { action } from "../records";
import { select } from "../select";

export const selectAction = select({
  label: "Select Action",
  plural: "actions of a ticket",
  from: "Actions",
  search: { ticket_id: required(ticketId) },
  order: "own",
  whole: true,
  entry: ({ outcome, note }: Infer<typeof action>) => [outcome, note].filter(Boolean).join(" · "),
  example: [
    { key: "5", label: "Private Note · Replaced the formatter board, testing now. (ID: 5)" },
    { key: "4", label: "Email User · We are on our way. (ID: 4)" },
  ],
});
