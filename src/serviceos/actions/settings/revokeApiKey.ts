import { remove } from "../../api";
import { keyId } from "../../inputs/apiKey";

export const revokeApiKey = remove("revokeApiKey", {
  label: "Revoke API Key",
  description: "Revoke an API key",
  inputs: keyId,
});
