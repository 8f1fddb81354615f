export * from "./createBookingProviderTag";
export * from "./getBookingProviderTag";
export * from "./listBookingProviderTags";
export * from "./updateBookingProviderTag";
