import { PICKLIST_LIMIT, picklist, withThousandsSeparators } from "../../kit/action/dataSource";
import { vendor } from "../api";
import { listType, search } from "../inputs/list";
import { fetchAll, type Item } from "../listing";

interface Listed extends Item {
  subject?: string | null;
  title?: string | null;
}

export const selectTicket = picklist(vendor, {
  label: "Select Ticket",
  description: `Select from a dropdown menu of tickets (up to ${withThousandsSeparators(PICKLIST_LIMIT)}, in Tikting's order)`,
  inputs: { search, listType },
  records: (api, filters, limit, { logger }) =>
    fetchAll(api, "TicketsApi", filters, {
      limit,
      // Without totals, a complete list would be read twice; a dropdown need not be complete.
      once: true,
      warn: (message) => logger.warn(`Select Ticket: ${message}`),
    }),
  entry({ id, ticketId, subject, title }: Listed) {
    const key = id ?? ticketId;
    if (key === undefined) return undefined;
    return { key: String(key), label: [`#${key}`, subject ?? title].filter(Boolean).join(" · ") };
  },
  example: [
    { key: "1042", label: "#1042 · Laptop does not start" },
    { key: "1043", label: "#1043 · Access to the shared folder" },
  ],
});
