import { path } from "../../../kit/http/path";
import { update } from "../../api";
import { membershipFields, membershipId } from "../../inputs/membership";
import { modification } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-memberships-v2&operation=CustomerMemberships_Update
export const updateMembership = update({
  label: "Update Membership",
  description: "Update a membership of a customer",
  inputs: { membershipId, ...membershipFields },
  clearable: [
    "nextScheduledBillDate",
    "toDate",
    "soldById",
    "billingTemplateId",
    "locationId",
    "recurringLocationId",
    "paymentMethodId",
    "paymentTypeId",
    "renewalMembershipTaskId",
    "cancellationBalanceInvoiceId",
    "cancellationInvoiceId",
  ],
  returns: modification,
  run: (api, { membershipId, fromDate, toDate, ...body }) =>
    api.patch(path`memberships/memberships/${membershipId}`, { ...body, from: fromDate, to: toDate }),
});
