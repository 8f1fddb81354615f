import { list } from "../../api";
import { requesterUsername } from "../../inputs/ticket";
import { USERNAME_LIST_PATH } from "../../listing";
import { ticket } from "../../records";

// https://guide-tikting.itdevtech.com/admin/API/api-documentation
export const listTicketsByUsername = list({
  label: "List Tickets by Username",
  description: "List the most recent tickets created by a user, 25 per page",
  from: USERNAME_LIST_PATH,
  inputs: { username: requesterUsername },
  returns: ticket,
});
