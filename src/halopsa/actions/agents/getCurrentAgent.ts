import { read } from "../../api";
import { agent } from "../../records";

// https://github.com/homotechsual/HaloAPI
export const getCurrentAgent = read({
  label: "Get Current Agent",
  description: "Returns the agent whose permissions the connection has: a test of the connection.",
  inputs: {},
  returns: agent,
  run: (api) => api.get("Agent/me"),
});
