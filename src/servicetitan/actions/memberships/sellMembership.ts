import { described, id, required, requiring } from "../../../kit/inputs";
import { write } from "../../api";
import { businessUnitId } from "../../inputs/common";
import { customerId } from "../../inputs/customer";
import { membershipLocations } from "../../inputs/membership";
import { membershipSale } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-memberships-v2&operation=CustomerMemberships_Create
export const sellMembership = write({
  label: "Sell Membership",
  description: "Sell a membership to a customer, by an invoice",
  inputs: {
    customerId: required(described(customerId, "The customer who buys the membership.")),
    businessUnitId: required(described(businessUnitId, "The business unit that sells the membership.")),
    saleTaskId: required(
      id({
        label: "Sale Task ID",
        comments: "The pricebook service by which the membership is sold.",
        placeholder: "Enter a service ID",
        dataSource: "selectService",
      }),
    ),
    durationBillingId: required(
      id({
        label: "Duration Billing ID",
        comments:
          "The duration and billing of the membership. To find the ID, use List Membership Type Billing.",
      }),
    ),
    ...requiring(membershipLocations, "recurringServiceAction"),
  },
  returns: membershipSale,
  run: (api, body) => api.post("memberships/memberships/sale", body),
});
