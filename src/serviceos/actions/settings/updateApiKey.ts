import { apiKeyFields, keyId } from "../../inputs/apiKey";
import { update } from "../../operation";
import { apiKey } from "../../records";

export const updateApiKey = update("updateApiKey", {
  label: "Update API Key",
  description: "Update key name or permissions.",
  inputs: { ...keyId, ...apiKeyFields },
  returns: apiKey,
});
