import { read } from "../../api";
import { smsOptOuts } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-telecom-v3&operation=OptInOut_GetAllOptOuts
export const listSmsOptOuts = read({
  label: "List SMS Opt-Outs",
  description: "List the phone numbers that opted out of text messages",
  inputs: {},
  returns: smsOptOuts,
  run: (api) => api.get("telecom/v3/optinouts/optouts", {}, { undocumented: true }),
});
