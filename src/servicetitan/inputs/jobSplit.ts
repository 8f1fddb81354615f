import { ids } from "../../kit/inputs";
import { active, changedBetween, commaSeparated } from "./common";

export const jobSplitFilters = { active, ...changedBetween };

export const splitsOfJobsFilters = {
  jobIds: commaSeparated(
    ids({ label: "Job IDs", comments: "Only return splits of these jobs.", dataSource: "selectJob" }),
  ),
  ...jobSplitFilters,
};
