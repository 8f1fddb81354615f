import type { Infer } from "../../kit/action/record";
import { endsBefore, startsAfter } from "../inputs/appointment";
import { ofClient } from "../inputs/common";
import { ofTicket } from "../inputs/references";
import type { appointment } from "../records";
import { select } from "../select";

export const selectAppointment = select({
  label: "Select Appointment",
  plural: "appointments and tasks",
  from: "Appointment",
  search: { start_date: startsAfter, end_date: endsBefore, client_id: ofClient, ticket_id: ofTicket },
  sortBy: "newest",
  text: ({ subject, start_date }: Infer<typeof appointment>) =>
    [subject, start_date?.slice(0, 10)].filter(Boolean).join(" · "),
  example: [
    { key: "880", label: "Replace the office switch · 2026-03-10 (ID: 880)" },
    { key: "879", label: "Quarterly review · 2026-03-09 (ID: 879)" },
  ],
});
