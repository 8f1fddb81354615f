export * from "./createAppointment";
export * from "./deleteAppointment";
export * from "./getAppointment";
export * from "./listAppointments";
export * from "./updateAppointment";
