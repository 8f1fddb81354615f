import { read } from "../../api";
import { metadataTicketId } from "../../inputs/ticket";
import { ticketMetadata } from "../../records";
import { readTicketMetadata } from "../../select";

// https://guide-tikting.itdevtech.com/admin/API/api-documentation
export const getTicketMetadata = read({
  label: "Get Ticket Metadata",
  description:
    "Get lookup data for ticket forms; with a ticket ID, subcategories and items are scoped to that ticket",
  inputs: { id: metadataTicketId },
  returns: ticketMetadata,
  run: (api, { id }) => readTicketMetadata(api, id),
});
