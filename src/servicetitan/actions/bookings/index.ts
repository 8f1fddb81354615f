export * from "./createBookingByProvider";
export * from "./dismissBooking";
export * from "./getBookingByProvider";
export * from "./getBookingByTenant";
export * from "./listBookingByProvider";
export * from "./listBookingByTenant";
export * from "./updateBooking";
