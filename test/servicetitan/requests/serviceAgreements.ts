import type { Row } from "../../support/requests";

const path = "/service-agreements/v2/tenant/4150001/service-agreements";

export const serviceAgreements: Row[] = [
  {
    key: "getServiceAgreement",
    params: { serviceAgreementId: "1301" },
    method: "GET",
    path: `${path}/1301`,
  },
  {
    key: "listServiceAgreements",
    params: {
      ids: ["1301", "1302"],
      customerIds: ["601"],
      businessUnitIds: [201, "202"],
      status: "autorenew",
      createdOnOrAfter: "2026-01-01",
      modifiedBefore: "2026-04-01",
      sort: "-StartDate",
    },
    method: "GET",
    path,
    query: {
      ids: "1301,1302",
      customerIds: "601",
      businessUnitIds: "201,202",
      status: "AutoRenew",
      createdOnOrAfter: "2026-01-01T00:00:00Z",
      modifiedBefore: "2026-04-01T00:00:00Z",
      sort: "-StartDate",
    },
  },
];
