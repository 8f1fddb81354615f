import type { Row } from "../../support/requests";

const path = "/jpm/v2/tenant/4150001/job-cancel-reasons";

export const jobCancelReasons: Row[] = [
  { key: "listJobCancelReasons", method: "GET", path },
  {
    key: "listJobCancelReasons",
    name: "filtered",
    params: { active: "True", createdOnOrAfter: "2026-03-01T09:00:00Z", sort: "-CreatedOn" },
    method: "GET",
    path,
    query: { active: "True", createdOnOrAfter: "2026-03-01T09:00:00Z", sort: "-CreatedOn" },
  },
];
