export * from "./assignTechnicians";
export * from "./listAppointmentsAssignment";
export * from "./replaceAppointmentTechnicians";
export * from "./unassignTechnicians";
