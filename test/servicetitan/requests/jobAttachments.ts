import type { Row } from "../../support/requests";

const path = "/forms/v2/tenant/4150001/jobs/5001/attachments";

export const jobAttachments: Row[] = [
  {
    key: "uploadJobAttachment",
    params: {
      jobId: "5001",
      file: { data: Buffer.from("a plate"), contentType: "image/png" },
      fileName: "data plate.png",
    },
    method: "POST",
    path,
    body: /name="file"; filename="data plate\.png"\r\nContent-Type: image\/png\r\n\r\na plate\r\n/,
    reply: { fileName: "data plate.png" },
  },
  {
    key: "listJobAttachments",
    params: { jobId: "5001", createdOnOrAfter: "2026-03-01", sort: "-Id" },
    method: "GET",
    path,
    query: { createdOnOrAfter: "2026-03-01T00:00:00Z", sort: "-Id" },
    reply: { page: 1, pageSize: 50, hasMore: false, data: [{ id: 9001, fileName: "data plate.png" }] },
  },
  {
    key: "downloadJobAttachment",
    params: { jobAttachmentId: "9001" },
    method: "GET",
    path: "/forms/v2/tenant/4150001/jobs/attachment/9001",
    reply: Buffer.from("a plate"),
  },
];
