export * from "./getServiceAgreement";
export * from "./listServiceAgreements";
