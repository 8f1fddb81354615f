import { read } from "../../api";
import { dashboard } from "../../records";

export const getDashboard = read("getDashboard", {
  label: "Get Dashboard",
  description: "Get dashboard KPIs and metrics",
  inputs: {},
  returns: dashboard,
});
