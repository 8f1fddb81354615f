import { list } from "../../api";
import { requesterUsername } from "../../inputs/ticket";
import { BY_USERNAME } from "../../listing";
import { ticket } from "../../records";

// https://guide-tikting.itdevtech.com/admin/API/api-documentation
export const listTicketsByUsername = list({
  label: "List Tickets by Username",
  description: "The 25 most recent tickets created by a user, paged.",
  from: BY_USERNAME,
  inputs: { username: requesterUsername },
  returns: ticket,
});
