export * from "./listTechnicianRatings";
export * from "./rateTechnician";
