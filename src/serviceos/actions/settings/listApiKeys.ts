import { read } from "../../api";
import { apiKeys } from "../../records";

export const listApiKeys = read("listApiKeys", {
  label: "List API Keys",
  description: "List API keys (masked, showing prefix only)",
  inputs: {},
  returns: apiKeys,
});
