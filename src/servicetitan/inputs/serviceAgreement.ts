import { choice, id, ids, required } from "../../kit/inputs";
import { SERVICE_AGREEMENT_STATUSES } from "../records/values";
import { changedBetween, commaSeparated, idFilter } from "./common";

export const serviceAgreementId = required(
  id({
    label: "Service Agreement ID",
    comments: "The ID of the service agreement.",
    dataSource: "selectServiceAgreement",
  }),
);

/** The filters of List Service Agreements. */
export const serviceAgreementFilters = {
  ids: idFilter({
    label: "Service Agreement IDs",
    comments: "Only return these service agreements.",
    dataSource: "selectServiceAgreement",
  }),
  customerIds: commaSeparated(
    ids({
      label: "Customer IDs",
      comments: "Only return service agreements of these customers.",
      dataSource: "selectCustomers",
    }),
  ),
  businessUnitIds: commaSeparated(
    ids({
      label: "Business Unit IDs",
      comments: "Only return service agreements of these business units.",
      dataSource: "selectBusinessUnit",
    }),
  ),
  status: choice(SERVICE_AGREEMENT_STATUSES, {
    label: "Status",
    comments: "Only return service agreements with this status.",
    example: "Activated",
  }),
  ...changedBetween,
};
