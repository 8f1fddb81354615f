import { z } from "zod";
import { record } from "../../kit/action/record";
import { dateTime, id, number, text } from "./shared";

export const crmLead = record(
  "crmLead",
  () =>
    z.looseObject({
      lead_id: id(),
      company_name: text(),
      contact_name: text(),
      email: text(),
      stage: text(),
      value: number(),
      created_at: dateTime(),
    }),
  {
    lead_id: 310,
    company_name: "Example Dental",
    contact_name: "Kim Park",
    email: "kim.park@example.com",
    stage: "Qualified",
    value: 12000,
    created_at: "2026-03-02T10:00:00Z",
  },
);

export const crmPipeline = record(
  "crmPipeline",
  () =>
    z.looseObject({
      stages: z.array(z.looseObject({ stage: text(), count: number(), value: number() })).nullish(),
      total_value: number(),
    }),
  { stages: [{ stage: "Qualified", count: 4, value: 48000 }], total_value: 48000 },
);

export const crmDashboard = record(
  "crmDashboard",
  () => z.looseObject({ open_leads: number(), won_this_month: number(), pipeline_value: number() }),
  { open_leads: 14, won_this_month: 3, pipeline_value: 48000 },
);
