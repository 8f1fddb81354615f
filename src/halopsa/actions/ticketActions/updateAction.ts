import { dateTime, described, flag } from "../../../kit/inputs";
import { update } from "../../api";
import { actionFields, actionOfTicket } from "../../inputs/action";
import { additionalFields, agentId, customfields } from "../../inputs/common";
import { chargerate } from "../../inputs/references";
import { action } from "../../records";

// HaloPSA updates an action that has an ID.
// https://kb.dtctoday.com/books/halopsa-api-reference/page/ticket-endpoints
export const updateAction = update({
  label: "Update Action",
  description: "Update an action of a ticket; blank inputs leave their fields unchanged",
  inputs: {
    ...actionOfTicket,
    ...actionFields,
    important: flag({ label: "Important", comments: "Whether to mark the action as important." }),
    chargerate,
    who_agentid: described(agentId, "The ID of the agent who did it."),
    datetime: dateTime({ label: "Date and Time", comments: "When it was done." }),
    customfields,
    additionalFields,
  },
  returns: action,
  run: (api, record) => api.save("Actions", record),
});
