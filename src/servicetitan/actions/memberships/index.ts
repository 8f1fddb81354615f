export * from "./getMembership";
export * from "./listMembershipCustomFieldTypes";
export * from "./listMembershipStatusChanges";
export * from "./listMemberships";
export * from "./sellMembership";
export * from "./updateMembership";
