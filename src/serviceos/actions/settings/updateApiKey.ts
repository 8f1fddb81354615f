import { update } from "../../api";
import { apiKeyFields, keyId } from "../../inputs/apiKey";
import { apiKey } from "../../records";

export const updateApiKey = update("updateApiKey", {
  label: "Update API Key",
  description: "Update key name or permissions.",
  inputs: { ...keyId, ...apiKeyFields },
  returns: apiKey,
});
