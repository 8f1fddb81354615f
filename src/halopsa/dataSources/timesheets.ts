import type { Infer } from "../../kit/action/record";
import { ofAgent } from "../inputs/references";
import { workedAfter, workedBefore } from "../inputs/timesheet";
import type { timesheetEvent } from "../records";
import { select } from "../select";

export const selectTimesheetEvent = select({
  label: "Select Timesheet Event",
  plural: "time entries",
  from: "TimesheetEvent",
  search: { start_date: workedAfter, end_date: workedBefore, agent_id: ofAgent },
  whole: true,
  text: ({ subject, start_date }: Infer<typeof timesheetEvent>) =>
    [subject, start_date?.slice(0, 10)].filter(Boolean).join(" · "),
  example: [
    { key: "9120", label: "Replaced the office switch · 2026-03-10 (ID: 9120)" },
    { key: "9119", label: "Remote support · 2026-03-09 (ID: 9119)" },
  ],
});
