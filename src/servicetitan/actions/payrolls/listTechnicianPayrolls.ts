import { path } from "../../../kit/http/path";
import { id, required } from "../../../kit/inputs";
import { list } from "../../api";
import { payrollFilters } from "../../inputs/payroll";
import { payroll } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-payroll-v2&operation=Payrolls_GetTechnicianPayrolls
export const listTechnicianPayrolls = list({
  label: "List Technician Payrolls",
  description: "List the payrolls of a technician",
  from: ({ technicianId, ...values }) => ({
    path: path`payroll/technicians/${technicianId}/payrolls`,
    values,
  }),
  inputs: {
    technicianId: required(
      id({
        label: "Technician ID",
        comments: "The technician whose payrolls to list.",
        dataSource: "selectTechnician",
      }),
    ),
    ...payrollFilters,
  },
  returns: payroll,
});
