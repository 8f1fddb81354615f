import { forms, required, text } from "../../../kit/inputs";
import { write } from "../../api";
import { ticketIDs } from "../../inputs/ticket";
import { result } from "../../records";

const actions = required(
  forms({
    label: "Actions",
    comments: "What to do with each of the tickets, in this order.",
    inputs: {
      actionType: required(
        text({
          label: "Action Type",
          comments: "Omnidesk's name of the action. The API reference does not list the names.",
          example: "setStatus",
        }),
      ),
      value: required(
        text({ label: "Value", comments: "The value that the action uses.", example: "solved" }),
      ),
    },
  }),
);

// https://docs.omnidesk.io/omnidesk/api-specification/ticket
export const batchTickets = write({
  label: "Batch Update Tickets",
  description: "Performs miscellaneous actions on tickets given in an array.",
  inputs: { ticketIDs, actions },
  returns: result,
  run(api, { ticketIDs, actions }) {
    const fields = actions.flatMap((one, at) =>
      Object.entries(one).map(([field, value]) => [`actions[${at}][${field}]`, value]),
    );
    return api.post("ticket/batch", { TicketIDs: ticketIDs.join(","), ...Object.fromEntries(fields) });
  },
});
