import { read } from "../../api";
import { systemHealth } from "../../records";

export const getSystemHealth = read("getSystemHealth", {
  label: "Get System Health",
  description: "Get system health dashboard data",
  inputs: {},
  returns: systemHealth,
});
