import type { Infer } from "../../kit/action/record";
import { described } from "../../kit/inputs";
import { customerId } from "../inputs/customer";
import { serviceAgreementFilters } from "../inputs/serviceAgreement";
import type { serviceAgreement } from "../records";
import { nameLabel, select } from "../select";

export const selectServiceAgreement = select({
  label: "Select Service Agreement",
  from: "service-agreements/service-agreements",
  search: {
    customerIds: described(customerId, "Only list service agreements of this customer."),
    status: described(serviceAgreementFilters.status, "Only list service agreements with this status."),
  },
  order: "name",
  entry: (one: Infer<typeof serviceAgreement>) => nameLabel(one),
  example: [
    { key: "1302", label: "Filter changes at the warehouse (ID: 1302)" },
    { key: "1301", label: "Maintenance of the main office (ID: 1301)" },
  ],
});
