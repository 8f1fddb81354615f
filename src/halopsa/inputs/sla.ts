import { flag } from "../../kit/inputs";

/** The filters of List SLAs. */
export const slaFilters = {
  showpriorities: flag({ label: "Show Priorities", comments: "Whether to include the priorities." }),
  showworkdays: flag({ label: "Show Workdays", comments: "Whether to include the working hours." }),
};
