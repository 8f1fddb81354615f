import { path } from "../../../kit/http/path";
import { read } from "../../api";
import { serviceAgreementId } from "../../inputs/serviceAgreement";
import { serviceAgreement } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-service-agreements-v2&operation=ServiceAgreements_Get
export const getServiceAgreement = read({
  label: "Get Service Agreement",
  description: "Get one service agreement",
  inputs: { serviceAgreementId },
  returns: serviceAgreement,
  run: (api, { serviceAgreementId }) =>
    api.get(path`service-agreements/service-agreements/${serviceAgreementId}`),
});
