import { forms, required, text } from "../../../kit/inputs";
import { write } from "../../api";
import { ticketIDs } from "../../inputs/ticket";
import { result } from "../../records";

const actions = required(
  forms({
    label: "Actions",
    comments: "The actions to perform on each ticket, in order.",
    inputs: {
      actionType: required(
        text({
          label: "Action Type",
          comments: "The name of the action. Omnidesk's API reference does not list the names.",
          example: "setStatus",
        }),
      ),
      value: required(text({ label: "Value", comments: "The value for the action.", example: "solved" })),
    },
  }),
);

// https://docs.omnidesk.io/omnidesk/api-specification/ticket
export const batchTickets = write({
  label: "Batch Update Tickets",
  description: "Perform miscellaneous actions on tickets given in an array",
  inputs: { ticketIDs, actions },
  returns: result,
  run(api, { ticketIDs, actions }) {
    const fields = actions.flatMap((action, index) =>
      Object.entries(action).map(([field, value]) => [`actions[${index}][${field}]`, value]),
    );
    return api.post("ticket/batch", { TicketIDs: ticketIDs.join(","), ...Object.fromEntries(fields) });
  },
});
