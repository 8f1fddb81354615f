import { required } from "../../../kit/inputs";
import { write } from "../../api";
import { actionFields } from "../../inputs/action";
import { additionalFields, ticketId } from "../../inputs/common";
import { action } from "../../records";

// https://kb.dtctoday.com/books/halopsa-api-reference/page/ticket-endpoints
export const addAction = write({
  label: "Add Action",
  description: "Add an action, such as a note or an email, to a ticket",
  inputs: { ticket_id: required(ticketId), ...actionFields, additionalFields },
  returns: action,
  run: (api, record) => api.save("Actions", record),
});
