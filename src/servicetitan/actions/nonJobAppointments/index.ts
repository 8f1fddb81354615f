export * from "./createNonJobAppointment";
export * from "./deleteNonJobAppointment";
export * from "./getNonJobAppointment";
export * from "./listNonJobAppointments";
export * from "./updateNonJobAppointment";
