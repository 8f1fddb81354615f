export * from "./getCrmDashboard";
export * from "./getCrmPipeline";
export * from "./listCrmLeads";
