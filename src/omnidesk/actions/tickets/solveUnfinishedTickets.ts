import { textPairs } from "../../../kit/inputs";
import { write } from "../../api";
import { result } from "../../records";

// The API reference contains only the name and permission (SET_STATUS) of this operation. The path is inferred from
// similar operations.
// https://docs.omnidesk.io/omnidesk/api-specification/ticket
export const solveUnfinishedTickets = write({
  label: "Solve Unfinished Tickets",
  description: "Solve unfinished tickets",
  inputs: {
    additionalFields: textPairs({
      label: "Additional Field",
      keyLabel: "Name",
      comments:
        "Form fields to send, by name. Omnidesk's API reference documents neither the path nor the fields of this operation; the path is inferred.",
      example: "3",
    }),
  },
  returns: result,
  run: (api, { additionalFields = {} }) => api.put("ticket/solveUnfinishedTickets", additionalFields),
});
