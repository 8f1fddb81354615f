import { z } from "zod";
import { record } from "../../kit/action/record";
import * as field from "./shared";

/** A note, email, status change or other event of a ticket. Its ID is unique only within the ticket. */
export const action = record(
  "action",
  () =>
    z.looseObject({
      id: field.id(),
      ticket_id: field.reference(),
      outcome: field.text().describe("The name of the outcome, which is the kind of action"),
      outcome_id: field.reference(),
      who: field.text(),
      who_agentid: field.reference(),
      note: field.text(),
      note_html: field.text(),
      datetime: field.timestamp(),
      timetaken: field.number().describe("Time spent, in hours"),
      hiddenfromuser: field.flag(),
      important: field.flag(),
      attachment_count: field.integer(),
    }),
  {
    id: 5,
    ticket_id: 2081,
    outcome: "Private Note",
    outcome_id: 7,
    who: "Priya Shah",
    who_agentid: 3,
    note: "Replaced the formatter board, testing now.",
    note_html: "<p>Replaced the formatter board, testing now.</p>",
    datetime: "2026-01-15T11:03:19.2Z",
    timetaken: 0.5,
    hiddenfromuser: true,
    important: false,
    attachment_count: 0,
  },
);
