import { choice, text } from "../../kit/inputs";
import { dateRange } from "./common";

export const activityFilters = {
  user: text({
    label: "User",
    comments: "Only what this user of the admin interface did.",
    example: "mike",
  }),
  action: choice(["create", "update", "delete"], {
    label: "Action",
    comments: "Only what was done in this way.",
  }),
  entity_type: text({
    label: "Entity Type",
    comments: "Only what was done to this kind of record.",
    example: "ticket",
  }),
  ...dateRange,
};
