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
