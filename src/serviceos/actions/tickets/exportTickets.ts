import { bytes } from "../../../kit/action/record";
import { choice } from "../../../kit/inputs";
import { read } from "../../api";
import { dateRange } from "../../inputs/common";
import { ticketStatusFilter } from "../../inputs/ticket";

export const exportTickets = read("exportTickets", {
  label: "Export Tickets",
  description: "Export tickets to CSV or PDF.",
  inputs: {
    format: choice(["csv", "pdf"], { label: "Format", comments: "The kind of file; csv when blank." }),
    status: ticketStatusFilter,
    ...dateRange,
  },
  returns: bytes,
});
