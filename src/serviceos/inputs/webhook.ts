import { choices, flag, id, required, secret, text } from "../../kit/inputs";

/** The events that a webhook can receive. */
export const EVENTS = [
  "ticket.created",
  "ticket.updated",
  "ticket.closed",
  "ticket.assigned",
  "asset.created",
  "asset.updated",
  "asset.discovered",
  "outage.started",
  "outage.resolved",
  "collector.sync",
] as const;

export const webhookId = {
  webhook_id: required(
    id({
      label: "Webhook ID",
      comments: "The ID of the webhook.",
      example: "66",
      dataSource: "selectWebhook",
    }),
  ),
};

export const webhookFields = {
  url: text({
    label: "URL",
    comments: "The URL that receives the events.",
    example: "https://your-app.com/webhooks/valethon",
  }),
  events: choices(EVENTS, { label: "Events", comments: "The events to send." }),
  secret: secret({
    label: "Secret",
    comments: "Any secret text, by which the receiver can verify that an event is authentic.",
    example: "your_webhook_secret",
  }),
  active: flag({
    label: "Active",
    comments: "Whether events are sent. Defaults to yes for a new webhook.",
  }),
};
