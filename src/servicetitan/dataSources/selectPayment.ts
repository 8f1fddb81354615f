import type { Infer } from "../../kit/action/record";
import { paymentFilters } from "../inputs/payment";
import type { paymentDetail } from "../records";
import { numbered, select } from "../select";

const { customerId, appliedToReferenceNumber, paidOnAfter, paidOnBefore } = paymentFilters;

export const selectPayment = select({
  label: "Select Payment",
  plural: "payments",
  from: "accounting/payments",
  search: { customerId, appliedToReferenceNumber, paidOnAfter, paidOnBefore },
  inactive: { activeState: "All" },
  order: "newest",
  entry: ({ referenceNumber, id, customer, type, date, total }: Infer<typeof paymentDetail>) =>
    numbered(referenceNumber || id, customer?.name, type, date?.slice(0, 10), total),
  example: [
    { key: "6202", label: "#P-1043 · Dana Reyes · Check · 2026-03-10 · 120.50" },
    { key: "6201", label: "#P-1042 · Lee Park · Cash · 2026-03-09 · 58.00" },
  ],
});
