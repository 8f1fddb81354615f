import { flag, id, required, text } from "../../kit/inputs";
import { changedBetween } from "./common";

export const teamId = required(
  id({ label: "Team ID", comments: "The ID of the team.", dataSource: "selectTeam" }),
);

export const teamFilters = {
  includeInactive: flag({
    label: "Include Inactive",
    comments: "Whether to also return inactive teams. Defaults to No.",
  }),
  ...changedBetween,
};

export const teamFields = {
  active: required(flag({ label: "Active", comments: "Whether the team is active." })),
  name: text({
    label: "Name",
    comments: "The name of the team. If a team already has it, ServiceTitan may return that team.",
    example: "Install Crew",
  }),
};
