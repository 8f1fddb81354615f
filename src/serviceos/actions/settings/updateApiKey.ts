import { update } from "../../api";
import { apiKeyFields, keyId } from "../../inputs/apiKey";
import { apiKey } from "../../records";

export const updateApiKey = update("updateApiKey", {
  label: "Update API Key",
  description: "Update the name or permissions of an API key",
  inputs: { ...keyId, ...apiKeyFields },
  returns: apiKey,
});
