import { bytes } from "../../../kit/action/record";
import { read } from "../../api";
import { dateRange, exportFormat } from "../../inputs/common";
import { ticketStatusFilter } from "../../inputs/ticket";

export const exportTickets = read("exportTickets", {
  label: "Export Tickets",
  description: "Export tickets to CSV or PDF",
  inputs: {
    format: exportFormat("csv", "pdf"),
    status: ticketStatusFilter,
    ...dateRange,
  },
  returns: bytes,
});
