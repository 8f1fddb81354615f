import { pairs } from "../../../kit/inputs";
import { write } from "../../api";
import { result } from "../../records";

// The reference names this operation and its permission (SET_STATUS) alone: the path is inferred from its neighbours.
// https://docs.omnidesk.io/omnidesk/api-specification/ticket
export const solveUnfinishedTickets = write({
  label: "Solve Unfinished Tickets",
  description:
    "Solves the tickets that are not finished. The path (PUT /api/v2/ticket/solveUnfinishedTickets) is inferred.",
  inputs: {
    additionalFields: pairs({
      label: "Value",
      keyLabel: "Additional Field",
      comments:
        "Form fields to send, by name. The API reference names this operation but neither its path, which is inferred, nor its fields: without any, Omnidesk decides which tickets it solves.",
      example: "1042",
    }),
  },
  returns: result,
  run: (api, { additionalFields = {} }) => api.put("ticket/solveUnfinishedTickets", additionalFields),
});
