import type { Infer } from "../../kit/action/record";
import type { webhook } from "../records";
import { select } from "../select";

export const selectWebhook = select({
  label: "Select Webhook",
  plural: "webhooks",
  from: "Webhook",
  sortBy: "name",
  whole: true,
  key: ({ id }: Infer<typeof webhook>) => id,
  example: [
    {
      key: "7d1c4b0e-3a6f-4e51-9a5b-2f6f0f3a9c11",
      label: "New tickets (ID: 7d1c4b0e-3a6f-4e51-9a5b-2f6f0f3a9c11)",
    },
    {
      key: "7d1c4b0e-3a6f-4e51-9a5b-2f6f0f3a9c12",
      label: "Paid invoices (ID: 7d1c4b0e-3a6f-4e51-9a5b-2f6f0f3a9c12)",
    },
  ],
});

/** HaloPSA's list of the events of notifications and webhooks. Its IDs are the events' numbers. */
const EVENTS = 64;

/** A value of one of HaloPSA's lists. */
interface Lookup {
  id?: number;
  lookupid?: number | string;
  name?: string | null;
}

/** The words that HaloPSA puts in the place of a variable: a tenant can rename tickets and agents. */
const inWords = (name: string) => name.replaceAll("$#request", "Ticket").replaceAll("$#technician", "Agent");

// https://github.com/homotechsual/HaloAPI
export const selectWebhookEvent = select({
  label: "Select Webhook Event",
  plural: "the events of webhooks",
  from: "Lookup",
  query: { lookupid: EVENTS },
  sortBy: "name",
  whole: true,
  key: ({ id, lookupid }: Lookup) => (lookupid === undefined || Number(lookupid) === EVENTS ? id : undefined),
  text: ({ name }) => inWords(name ?? ""),
  example: [
    { key: "3", label: "New Ticket Logged (ID: 3)" },
    { key: "76", label: "Ticket Status Changed (ID: 76)" },
  ],
});
