export * from "./createAppointment";
export * from "./deleteAppointment";
