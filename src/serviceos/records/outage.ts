import { z } from "zod";
import { openEnum, record } from "../../kit/action/record";
import { dateTime, id, integer, listOf, text } from "./shared";
import { SERVICE_STATUSES } from "./values";

const status = () => openEnum(...SERVICE_STATUSES).nullish();

const fields = () =>
  z.looseObject({
    outage_id: id(),
    company_number: integer(),
    service_id: integer(),
    service_name: text(),
    status: status(),
    notes: text(),
    start_time: dateTime(),
    end_time: dateTime(),
    ticket_number: integer(),
  });

const example = {
  outage_id: 710,
  company_number: 5,
  service_id: 3,
  service_name: "Email",
  status: "system_is_down",
  notes: "Messages are not delivered.",
  start_time: "2026-03-13T12:00:00Z",
  end_time: "2026-03-13T16:00:00Z",
  ticket_number: 3018,
};

export const outage = record("outage", fields, example);

export const outages = listOf("outages", outage);

/** An outage with its status history. */
export const outageDetails = record(
  "outageDetails",
  () =>
    fields().extend({
      status_history: z
        .array(z.looseObject({ status: status(), notes: text(), changed_at: dateTime() }))
        .nullish(),
    }),
  {
    ...example,
    status_history: [
      { status: "system_is_down", notes: "Messages are not delivered.", changed_at: "2026-03-13T12:00:00Z" },
    ],
  },
);

const service = record(
  "service",
  () => z.looseObject({ service_id: id(), name: text(), description: text() }),
  { service_id: 3, name: "Email", description: "Mail server and mailboxes" },
);

export const services = listOf("services", service);
