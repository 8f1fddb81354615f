import { path } from "../../../kit/http/path";
import { remove } from "../../api";
import { actionOfTicket } from "../../inputs/action";

// https://kb.dtctoday.com/books/halopsa-api-reference/page/ticket-endpoints
export const deleteAction = remove({
  label: "Delete Action",
  description: "Delete an action from a ticket",
  inputs: actionOfTicket,
  run: (api, { id, ...query }) => api.delete(path`Actions/${id}`, query),
});
