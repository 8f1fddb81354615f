import { read } from "../../api";
import { contactNumbers } from "../../inputs/smsOptOut";
import { smsOptOuts } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-telecom-v3&operation=OptInOut_GetOptOutList
export const findSmsOptOuts = read({
  label: "Find SMS Opt-Outs",
  description: "Find which of the given phone numbers opted out of text messages",
  inputs: { contactNumbers },
  returns: smsOptOuts,
  run: (api, body) =>
    api.post("telecom/v3/optinouts/optouts/getlist", body, { repeatable: true, undocumented: true }),
});
