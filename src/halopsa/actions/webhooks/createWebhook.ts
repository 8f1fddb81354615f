import { requiring } from "../../../kit/inputs";
import { write } from "../../api";
import { additionalFields } from "../../inputs/common";
import { webhookFields } from "../../inputs/webhook";
import { webhook } from "../../records";

// https://github.com/ssmanji89/halopsa-workflows-mcp
export const createWebhook = write({
  label: "Create Webhook",
  description: "Create a webhook, which calls a URL when something happens in HaloPSA",
  inputs: { ...requiring(webhookFields, "name", "url"), additionalFields },
  returns: webhook,
  run: (api, record) => api.save("Webhook", record),
});
