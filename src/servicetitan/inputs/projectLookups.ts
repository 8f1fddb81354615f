import { described, id, required, text } from "../../kit/inputs";
import { active, changedBetween, idFilter } from "./common";
import { projectFields } from "./project";

export const projectStatusId = required(
  id({
    label: "Project Status ID",
    comments: "The ID of the project status.",
    dataSource: "selectProjectStatus",
  }),
);

export const projectSubStatusId = required(
  id({
    label: "Project Sub-Status ID",
    comments: "The ID of the project sub-status.",
    dataSource: "selectProjectSubStatus",
  }),
);

export const projectTypeId = required(described(projectFields.projectTypeId, "The ID of the project type."));

/** The filters of List Project Statuses. */
export const projectStatusFilters = {
  name: text({
    label: "Name",
    comments: "Only return project statuses with this name.",
    example: "In Progress",
  }),
  ids: idFilter({
    label: "Project Status IDs",
    comments: "Only return these project statuses.",
    dataSource: "selectProjectStatus",
  }),
  ...changedBetween,
};

/** The filters of List Project Sub-Statuses. */
export const projectSubStatusFilters = {
  name: text({
    label: "Name",
    comments: "Only return project sub-statuses with this name.",
    example: "Permit requested",
  }),
  statusId: described(projectFields.statusId, "Only return the sub-statuses of this project status."),
  ids: idFilter({
    label: "Project Sub-Status IDs",
    comments: "Only return these project sub-statuses.",
    dataSource: "selectProjectSubStatus",
  }),
  active,
  ...changedBetween,
};
