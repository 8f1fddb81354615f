import { required } from "../../../kit/inputs";
import { update } from "../../api";
import { additionalFields } from "../../inputs/common";
import { webhookFields, webhookId } from "../../inputs/webhook";
import { webhook } from "../../records";

// https://github.com/ssmanji89/halopsa-workflows-mcp
export const updateWebhook = update({
  label: "Update Webhook",
  description: "Update a webhook; blank inputs leave their fields unchanged",
  inputs: { id: required(webhookId), ...webhookFields, additionalFields },
  returns: webhook,
  run: (api, record) => api.save("Webhook", record),
});
