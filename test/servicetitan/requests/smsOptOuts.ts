import type { Row } from "../../support/requests";

const path = "/telecom/v3/tenant/4150001/optinouts/optouts";

export const smsOptOuts: Row[] = [
  { key: "listSmsOptOuts", params: {}, method: "GET", path },
  {
    key: "createSmsOptOuts",
    params: { optOutType: "marketing", contactNumbers: ["+18185550101", "(818) 555-0102"] },
    method: "POST",
    path,
    body: { optOutType: "Marketing", contactNumbers: ["+18185550101", "(818) 555-0102"] },
  },
  {
    key: "findSmsOptOuts",
    params: { contactNumbers: ["+18185550101"] },
    method: "POST",
    path: `${path}/getlist`,
    body: { contactNumbers: ["+18185550101"] },
  },
];
