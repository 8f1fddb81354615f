import { firstId } from "../../sandbox/servicetitan/world/ids";

/** Bodies of operations whose schema does not show what they need, by the name of the operation. */
export const KNOWN_BODIES: Record<string, unknown> = {
  // Each report has parameters of its own. All reports of the sandbox have these.
  "POST reporting/v2/tenant/{tenant}/report-category/{report_category}/reports/{reportId}/data": {
    parameters: [
      { name: "From", value: "2020-01-01" },
      { name: "To", value: "2026-12-31" },
    ],
  },
  // The duration and its billing belong to a membership type, which the body does not name.
  "POST memberships/v2/tenant/{tenant}/memberships/sale": {
    customerId: firstId.customers,
    businessUnitId: firstId.businessUnits,
    saleTaskId: firstId.services,
    durationBillingId: firstId.membershipTypeParts + 10,
    recurringServiceAction: "None",
  },
};
