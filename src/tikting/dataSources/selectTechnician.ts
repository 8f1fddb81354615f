import { person, selectForTicket } from "../select";

export const selectTechnician = selectForTicket({
  label: "Select Technician",
  plural: "technicians",
  list: "technicians",
  text: person,
  example: [{ key: "3f2b8c1e-7a4d-4e0b-9c55-0d1e2f3a4b5c", label: "Alex Kim (alex.kim)" }],
});
