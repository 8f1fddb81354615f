import { path } from "../../../kit/http/path";
import { read } from "../../api";
import { actionDetails, actionOfTicket } from "../../inputs/action";
import { action } from "../../records";

// https://kb.dtctoday.com/books/halopsa-api-reference/page/ticket-endpoints
export const getAction = read({
  label: "Get Action",
  description: "Return a single action of a ticket",
  inputs: { ...actionOfTicket, ...actionDetails },
  returns: action,
  run: (api, { id, ...query }) => api.get(path`Actions/${id}`, query),
});
