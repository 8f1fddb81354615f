export * from "./getMembershipType";
export * from "./listMembershipTypeBilling";
export * from "./listMembershipTypeDiscounts";
export * from "./listMembershipTypeServices";
export * from "./listMembershipTypes";
