import type { Row } from "../../support/requests";

export const jobHoldReasons: Row[] = [
  {
    key: "listJobHoldReasons",
    params: { active: "false", modifiedOnOrAfter: "2026-03-01", sort: "-CreatedOn" },
    method: "GET",
    path: "/jpm/v2/tenant/4150001/job-hold-reasons",
    query: { active: "False", modifiedOnOrAfter: "2026-03-01T00:00:00Z", sort: "-CreatedOn" },
    reply: { page: 1, pageSize: 50, hasMore: false, data: [] },
  },
];
