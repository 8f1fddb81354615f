export * from "./assignTechnicians";
export * from "./listAppointmentsAssignment";
export * from "./unassignTechnicians";
