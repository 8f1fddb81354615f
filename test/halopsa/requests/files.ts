import type { Row } from "../../support/requests";
import { bare } from "./clients";

const attachment = { id: 4410, filename: "error-49.png" };

// downloadAttachment has a test of its own: its response is not JSON.
export const files: Row[] = [
  {
    key: "listAttachments",
    params: { ticket_id: "2081", action_id: "5", type: "0", unique_id: "2081", filetype: "png" },
    method: "GET",
    path: "/api/Attachment",
    query: { ticket_id: "2081", action_id: "5", type: "0", unique_id: "2081", filetype: "png" },
    reply: { record_count: 1, attachments: [attachment] },
    data: bare([attachment]),
  },
  {
    key: "uploadAttachment",
    params: {
      file: { data: Buffer.from("PNG"), contentType: "image/png" },
      filename: "error-49.png",
      ticket_id: "2081",
      action_id: "5",
      type: "0",
      unique_id: "2081",
      note: "Photo of the display.",
      desc: "Display",
      isimage: "true",
      showforusers: "false",
    },
    method: "POST",
    path: "/api/Attachment",
    body: [
      {
        filename: "error-49.png",
        ticket_id: 2081,
        action_id: 5,
        type: 0,
        unique_id: 2081,
        note: "Photo of the display.",
        desc: "Display",
        isimage: true,
        showforusers: false,
        data_base64: "data:image/png;base64,UE5H",
      },
    ],
    reply: attachment,
  },
  {
    key: "deleteAttachment",
    params: { id: "4410" },
    method: "DELETE",
    path: "/api/Attachment/4410",
    reply: "",
    data: {},
  },
];
