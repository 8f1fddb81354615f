import { read } from "../../api";
import { crmDashboard } from "../../records";

export const getCrmDashboard = read("getCrmDashboard", {
  label: "Get CRM Dashboard",
  description: "Get CRM dashboard metrics",
  inputs: {},
  returns: crmDashboard,
});
