import { z } from "zod";
import { openEnum, record } from "../../kit/action/record";
import { id, listOf, reference, utc, words } from "./shared";

const status = () =>
  openEnum("operating_normally", "scheduled_service", "intermittent_problems", "system_is_down").nullish();

const fields = () =>
  z.looseObject({
    outage_id: id(),
    company_number: reference(),
    service_id: reference(),
    service_name: words(),
    status: status(),
    notes: words(),
    start_time: utc().nullish(),
    end_time: utc().nullish(),
    ticket_number: reference(),
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

/** An outage with what its status was and is. */
export const outageDetails = record(
  "outageDetails",
  () =>
    fields().extend({
      status_history: z
        .array(z.looseObject({ status: status(), notes: words(), changed_at: utc().nullish() }))
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
  () => z.looseObject({ service_id: id(), name: words(), description: words() }),
  { service_id: 3, name: "Email", description: "Mail server and mailboxes" },
);

export const services = listOf("services", service);
