import { select } from "../select";

export const selectWebhook = select({
  label: "Select Webhook",
  plural: "webhooks",
  from: "listWebhooks",
  key: "webhook_id",
  details: ({ url }) => [url],
  example: [{ key: "66", label: "https://your-app.com/webhooks/valethon (ID: 66)" }],
});
