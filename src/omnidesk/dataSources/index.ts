export * from "./selectBrand";
export * from "./selectChannel";
export * from "./selectTicket";
export * from "./selectUser";
export * from "./selectView";
