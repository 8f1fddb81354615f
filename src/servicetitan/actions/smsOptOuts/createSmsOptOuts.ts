import { required } from "../../../kit/inputs";
import { write } from "../../api";
import { contactNumbers, optOutType } from "../../inputs/smsOptOut";
import { createdSmsOptOuts } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-telecom-v3&operation=OptInOut_CreateOptOutList
export const createSmsOptOuts = write({
  label: "Create SMS Opt-Outs",
  description: "Opt phone numbers out of text messages",
  // The API cannot opt a number in again.
  inputs: { optOutType: required(optOutType), contactNumbers },
  returns: createdSmsOptOuts,
  run: (api, body) => api.post("telecom/v3/optinouts/optouts", body, { undocumented: true }),
});
