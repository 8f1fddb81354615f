import { read } from "../../api";
import { webhooks } from "../../records";

export const listWebhooks = read("listWebhooks", {
  label: "List Webhooks",
  description: "List configured webhooks",
  inputs: {},
  returns: webhooks,
});
