import { z } from "zod";
import { record } from "../../kit/action/record";
import { count, id, utc, words } from "./shared";

export const crmLead = record(
  "crmLead",
  () =>
    z.looseObject({
      lead_id: id(),
      company_name: words(),
      contact_name: words(),
      email: words(),
      stage: words(),
      value: count(),
      created_at: utc().nullish(),
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
      stages: z.array(z.looseObject({ stage: words(), count: count(), value: count() })).nullish(),
      total_value: count(),
    }),
  { stages: [{ stage: "Qualified", count: 4, value: 48000 }], total_value: 48000 },
);

export const crmDashboard = record(
  "crmDashboard",
  () => z.looseObject({ open_leads: count(), won_this_month: count(), pipeline_value: count() }),
  { open_leads: 14, won_this_month: 3, pipeline_value: 48000 },
);
