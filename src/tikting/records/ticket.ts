import { z } from "zod";
import { record } from "../../kit/action/record";

/** A part of a ticket that the API reference names without its type. */
const part = () =>
  z.unknown().optional().describe("Text or an object; the API reference does not specify which");

// https://guide-tikting.itdevtech.com/admin/API/api-documentation
export const ticket = record(
  "ticket",
  () =>
    z.looseObject({
      id: z.int(),
      title: z.string().nullish(),
      description: z.string().nullish(),
      creator: part(),
      assignee: part(),
      category: part(),
      site: part(),
      department: part(),
      group: part(),
      status: part(),
      priority: part(),
      resolution: part(),
    }),
  {
    id: 1042,
    title: "Laptop does not start",
    description: "The screen stays black since this morning.",
    creator: "Dana Reyes",
    assignee: "Alex Kim",
    category: "Hardware",
    site: "Head Office",
    department: "Finance",
    group: "Service Desk",
    status: "Open",
    priority: "High",
    resolution: null,
  },
);

/** A ticket in a list. */
export const listedTicket = record(
  "listedTicket",
  () =>
    z.looseObject({
      id: z.int().nullish(),
      ticketId: z.int().nullish(),
      subject: z.string().nullish(),
      title: z.string().nullish(),
      priority: part(),
      requester: part(),
      status: part(),
    }),
  { id: 1042, subject: "Laptop does not start", priority: "High", requester: "Dana Reyes", status: "Open" },
);

/** The response of operations that return no record: a message, or nothing. */
export const outcome = record(
  "outcome",
  () => z.looseObject({ message: z.string().nullish().describe("Tikting's response message, if any") }),
  { message: "Reply sent successfully" },
);

export const closure = record(
  "closure",
  () => z.looseObject({ alreadyClosed: z.boolean().describe("True if the ticket was already closed") }),
  { alreadyClosed: false },
);
