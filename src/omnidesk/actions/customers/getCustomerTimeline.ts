import { required } from "../../../kit/inputs";
import { read } from "../../api";
import { customerBrandID, externalID } from "../../inputs/customer";
import { customerTimeline } from "../../records";

// https://docs.omnidesk.io/omnidesk/link-customer/customer-lookup
export const getCustomerTimeline = read({
  label: "Get Customer Timeline",
  description: "Get the contacts with a customer over time, by the customer's ID in an external system",
  inputs: { brand_id: required(customerBrandID), external_id: required(externalID) },
  returns: customerTimeline,
  run: (api, query) => api.get("customer/timelineByCustomerExternalID", query),
});
