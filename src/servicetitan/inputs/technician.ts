import { id, text } from "../../kit/inputs";
import { active, changedBetween, idFilter } from "./common";

export const technicianId = id({
  label: "Technician ID",
  comments: "The technician.",
  dataSource: "selectTechnician",
});

/** The filters that ServiceTitan's list of technicians takes. */
export const technicianFilters = {
  ids: idFilter({
    label: "Technician IDs",
    comments: "Only these technicians: 50 at the most.",
    dataSource: "selectTechnician",
  }),
  userIds: idFilter({ label: "User IDs", comments: "Only the technicians of these users: 50 at the most." }),
  name: text({ label: "Name", comments: "Only technicians whose name contains this.", example: "Ortiz" }),
  active,
  ...changedBetween,
};
