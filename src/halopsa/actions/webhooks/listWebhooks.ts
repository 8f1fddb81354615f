import { list } from "../../api";
import { webhookFilters } from "../../inputs/webhook";
import { webhook } from "../../records";

// https://github.com/ssmanji89/halopsa-workflows-mcp
export const listWebhooks = list({
  label: "List Webhooks",
  description: "Return the webhooks that HaloPSA sends and receives",
  from: "Webhook",
  inputs: webhookFilters,
  returns: webhook,
  whole: true,
});
