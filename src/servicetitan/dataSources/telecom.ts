import type { Infer } from "../../kit/action/record";
import { described } from "../../kit/inputs";
import { callFilters } from "../inputs/call";
import { createdBetween } from "../inputs/common";
import type { call } from "../records";
import { numberLabel, select, timeLabel } from "../select";

export const selectCall = select({
  label: "Select Call",
  from: "telecom/v3/calls",
  search: {
    callerPhoneNumber: described(callFilters.callerPhoneNumber, "Only list calls from this phone number."),
    phoneNumberCalled: described(callFilters.phoneNumberCalled, "Only list calls to this phone number."),
    ...createdBetween,
  },
  inactive: { active: "Any" },
  order: "newest",
  entry: ({ id, leadCall }: Infer<typeof call>) =>
    numberLabel(id, timeLabel(leadCall?.createdOn), leadCall?.from, leadCall?.customer?.name),
  example: [
    { key: "102", label: "#102 · 2026-03-10 09:00 UTC · 8185550101 · Dana Reyes" },
    { key: "101", label: "#101 · 2026-03-09 16:20 UTC · 8185550163" },
  ],
});
