import { choices, flag, id, required, secret, text } from "../../kit/inputs";

/** What a webhook may tell of. */
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
      comments: "The webhook, chosen from the list or handed over by an earlier step.",
      example: "66",
      dataSource: "selectWebhook",
    }),
  ),
};

export const webhookFields = {
  url: text({
    label: "URL",
    comments: "The address that events are sent to.",
    example: "https://your-app.com/webhooks/valethon",
  }),
  events: choices(EVENTS, { label: "Events", comments: "What is told, one event an entry." }),
  secret: secret({
    label: "Secret",
    comments: "A text of one's own choice by which the receiver knows that an event is genuine.",
    example: "your_webhook_secret",
  }),
  active: flag({
    label: "Active",
    comments: "Whether events are sent; a new webhook is on when this is blank.",
  }),
};
