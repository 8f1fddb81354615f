import { record } from "../../kit/action/record";
import { jobCancelReason } from "./jobCancelReason";

export const jobHoldReason = record("jobHoldReason", jobCancelReason.schema, {
  id: 101,
  name: "Waiting for parts",
  active: true,
  createdOn: "2026-01-05T15:00:00Z",
  modifiedOn: "2026-01-05T15:00:00Z",
});
