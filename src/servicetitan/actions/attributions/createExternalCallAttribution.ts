import { write } from "../../api";
import { externalCallData, webSessionData } from "../../inputs/attribution";
import { nothing } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-marketing-ads-v2&operation=ExternalCallAttributions_Create
export const createExternalCallAttribution = write({
  label: "Create External Call Attribution",
  description: "Link a call that another system tracked to the web session that led to it",
  inputs: { webSessionData, externalCallData },
  returns: nothing,
  run: (api, body) => api.post("marketingads/external-call-attributions", body),
});
