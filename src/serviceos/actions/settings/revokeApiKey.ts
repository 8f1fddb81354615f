import { keyId } from "../../inputs/apiKey";
import { remove } from "../../operation";

export const revokeApiKey = remove("revokeApiKey", {
  label: "Revoke API Key",
  description: "Revoke an API key.",
  inputs: keyId,
});
