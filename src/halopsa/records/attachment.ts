import { z } from "zod";
import { record } from "../../kit/action/record";
import * as field from "./shared";

/** A file of a ticket, an action or another record, without its contents. */
export const attachment = record(
  "attachment",
  () =>
    z.looseObject({
      id: field.id(),
      filename: field.text(),
      filesize: field.integer().describe("In bytes"),
      content_type: field.text(),
      datecreated: field.timestamp(),
      type: field.integer(),
      unique_id: field.reference(),
      ticket_id: field.reference(),
      action_id: field.reference(),
      user_id: field.reference(),
      agent_id: field.reference(),
      note: field.text(),
      desc: field.text(),
      isimage: field.flag(),
      showforusers: field.flag(),
    }),
  {
    id: 4410,
    filename: "error-49.png",
    filesize: 48213,
    content_type: "image/png",
    datecreated: "2026-01-15T10:24:02.11Z",
    type: 0,
    unique_id: 2081,
    ticket_id: 2081,
    action_id: 5,
    agent_id: 3,
    note: "Photo of the display.",
    isimage: true,
    showforusers: true,
  },
);
