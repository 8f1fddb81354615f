import { select } from "../select";

export const selectTechnician = select({
  label: "Select Technician",
  plural: "technicians",
  from: "listTechnicianStatuses",
  key: "technician_id",
  entry: ({ name, status }) => [name, status],
  example: [{ key: "8", label: "Mike Tech · available (ID: 8)" }],
});
