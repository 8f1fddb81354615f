import { update } from "../../api";
import { webhookFields, webhookId } from "../../inputs/webhook";
import { webhook } from "../../records";

export const updateWebhook = update("updateWebhook", {
  label: "Update Webhook",
  description: "Update webhook configuration",
  inputs: { ...webhookId, ...webhookFields },
  returns: webhook,
});
