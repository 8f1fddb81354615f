import { select } from "../select";

export const selectCollector = select({
  label: "Select Collector",
  plural: "collectors",
  from: "listCollectors",
  key: "collector_id",
  details: ({ site_name, status }) => [site_name, status],
  example: [{ key: "c-abc123", label: "Main Office · active (ID: c-abc123)" }],
});
