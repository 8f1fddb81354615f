import { list } from "../../api";
import { serviceAgreementFilters } from "../../inputs/serviceAgreement";
import { serviceAgreement } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-service-agreements-v2&operation=ServiceAgreements_GetList
export const listServiceAgreements = list({
  label: "List Service Agreements",
  description: "List service agreements",
  from: "service-agreements/service-agreements",
  inputs: serviceAgreementFilters,
  returns: serviceAgreement,
});
