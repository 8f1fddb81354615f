import { path } from "../../../kit/http/path";
import { required } from "../../../kit/inputs";
import { remove } from "../../api";
import { webhookId } from "../../inputs/webhook";

// https://github.com/ssmanji89/halopsa-workflows-mcp
export const deleteWebhook = remove({
  label: "Delete Webhook",
  description: "Delete a webhook by ID",
  inputs: { id: required(webhookId) },
  run: (api, { id }) => api.delete(path`Webhook/${id}`),
});
