export * from "./appointmentAssignments";
export * from "./appointments";
export * from "./customers";
export * from "./installedEquipment";
export * from "./invoices";
export * from "./jobs";
export * from "./rawRequest";
export * from "./technicians";
