export * from "./createBookingContact";
export * from "./deleteBookingContact";
export * from "./listBookingContacts";
export * from "./listBookingContactsByProvider";
export * from "./updateBookingContact";
