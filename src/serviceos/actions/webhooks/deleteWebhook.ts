import { webhookId } from "../../inputs/webhook";
import { remove } from "../../operation";

export const deleteWebhook = remove("deleteWebhook", {
  label: "Delete Webhook",
  description: "Remove a webhook.",
  inputs: webhookId,
});
