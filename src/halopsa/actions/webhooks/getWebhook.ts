import { path } from "../../../kit/http/path";
import { required } from "../../../kit/inputs";
import { read } from "../../api";
import { includedetails } from "../../inputs/common";
import { webhookId } from "../../inputs/webhook";
import { webhook } from "../../records";

// https://github.com/ssmanji89/halopsa-workflows-mcp
export const getWebhook = read({
  label: "Get Webhook",
  description: "Return a single webhook by ID",
  inputs: { id: required(webhookId), includedetails },
  returns: webhook,
  run: (api, { id, ...query }) => api.get(path`Webhook/${id}`, query),
});
