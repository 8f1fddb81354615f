import { read } from "../../api";
import { agent } from "../../records";

// https://github.com/homotechsual/HaloAPI
export const getCurrentAgent = read({
  label: "Get Current Agent",
  description: "Return the agent that the connection logs in as, for example to test the connection",
  inputs: {},
  returns: agent,
  run: (api) => api.get("Agent/me"),
});
