import type { Row } from "../../support/requests";

/** See rawRequest.test.ts for the other cases. */
export const rawRequest: Row[] = [
  {
    key: "rawRequest",
    params: {
      urlType: "jpm",
      url: "/jobs/5001?expand=tags",
      method: "GET",
      queryParams: [{ key: "note", value: "a b" }],
      responseType: "json",
    },
    method: "GET",
    path: "/jpm/v2/tenant/4150001/jobs/5001",
    query: { expand: "tags", note: "a b" },
  },
  {
    key: "callOperation",
    params: {
      operation: "PATCH  jpm/jobs/{id}",
      pathValues: [{ key: "id", value: "5001" }],
      bodyFields: [
        { key: "summary", value: "Leak" },
        { key: "noCharge", value: "false" },
        { key: "customerPo", value: "" },
        { key: "tagTypeIds", value: [] },
      ],
      queryParams: [],
    },
    method: "PATCH",
    path: "/jpm/v2/tenant/4150001/jobs/5001",
    body: { summary: "Leak", noCharge: false },
  },
];
