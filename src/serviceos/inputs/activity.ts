import { choice, text } from "../../kit/inputs";
import { dateRange, options } from "./common";

export const activityFilters = {
  user: text({
    label: "User",
    comments: "Filter by user of the admin interface.",
    example: "mike",
    placeholder: "Enter a user name",
  }),
  action: choice(options("create", "update", "delete"), { label: "Action", comments: "Filter by action." }),
  entity_type: text({
    label: "Entity Type",
    comments: "Filter by type of the changed record.",
    example: "ticket",
  }),
  ...dateRange,
};
