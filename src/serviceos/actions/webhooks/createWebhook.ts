import { requiring } from "../../../kit/inputs";
import { write } from "../../api";
import { webhookFields } from "../../inputs/webhook";
import { webhook } from "../../records";

export const createWebhook = write("createWebhook", {
  label: "Create Webhook",
  description: "Register a new webhook",
  inputs: requiring(webhookFields, "url", "events"),
  returns: webhook,
});
