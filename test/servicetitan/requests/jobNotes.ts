import type { Row } from "../../support/requests";

const path = "/jpm/v2/tenant/4150001/jobs/5001/notes";

export const jobNotes: Row[] = [
  {
    key: "listJobNotes",
    params: { jobId: "5001", pagination: { page: "2", pageSize: "25" }, includeTotal: true },
    method: "GET",
    path,
    query: { page: "2", pageSize: "25", includeTotal: "true" },
    reply: { page: 2, pageSize: 25, hasMore: false, totalCount: 26, data: [{ text: "Call first" }] },
  },
  {
    key: "listJobNotes",
    name: "all pages, although notes have no ID and the list no order",
    params: { jobId: "5001", fetchAll: true },
    method: "GET",
    path,
    query: { page: "1", pageSize: "5000", includeTotal: "true" },
    reply: { page: 1, pageSize: 5000, hasMore: false, totalCount: 2, data: [{ text: "a" }, { text: "a" }] },
    data: { page: 1, pageSize: 2, hasMore: false, totalCount: 2, data: [{ text: "a" }, { text: "a" }] },
  },
  {
    key: "createJobNote",
    params: { jobId: "5001", text: "Call first\nThen ring", pinToTop: "false" },
    method: "POST",
    path,
    body: { text: "Call first\nThen ring", pinToTop: false },
  },
  {
    key: "createJobNote",
    name: "without a position",
    params: { jobId: 5001, text: "Call first", pinToTop: "" },
    method: "POST",
    path,
    body: { text: "Call first" },
  },
];
