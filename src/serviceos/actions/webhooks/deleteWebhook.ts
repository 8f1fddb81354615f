import { remove } from "../../api";
import { webhookId } from "../../inputs/webhook";

export const deleteWebhook = remove("deleteWebhook", {
  label: "Delete Webhook",
  description: "Remove a webhook",
  inputs: webhookId,
});
