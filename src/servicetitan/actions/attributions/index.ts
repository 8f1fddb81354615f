export * from "./createExternalCallAttribution";
export * from "./createJobAttribution";
export * from "./createWebBookingAttribution";
export * from "./createWebLeadFormAttribution";
