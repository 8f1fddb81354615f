import { scopeOf } from "../../src/servicetitan/scopes";

test.each([
  ["GET jpm/jobs", "tn.jpm.jobs:r"],
  ["HEAD jpm/jobs", "tn.jpm.jobs:r"],
  ["POST jpm/jobs/5/cancel", "tn.jpm.jobs:w"],
  ["GET jpm/export/jobs", "tn.jpm.jobs:r"],
  ["GET jpm/jobs/custom-fields", "tn.jpm.jobs:r"],
  ["GET settings/v22/tenant/7/employees", "tn.stt.employees:r"],
  ["GET jpm/5/jobs", "tn.jpm.jobs:r"],
  ["GET jpm/job-types", "tn.jpm.jobtypes:r"],
  ["GET telecom/v3/calls", "tn.tlc.calls:r"],
  ["PATCH crm/booking-provider/55/bookings/7", "tn.crm.bookings:w"],
  ["GET crm/booking-provider/web-form/bookings", "tn.crm.bookings:r"],
  ["POST crm/booking-provider-tags", "tn.crm.bookingprovidertags:w"],
  ["GET sales/status/estimates/5/changes", "tn.sal.estimates:r"],
  ["GET reporting/report-category/sales/reports", "tn.rpr.reports:r"],
  ["POST reporting/report-category/sales/reports/5/data", "tn.rpr.reports:r"],
  ["GET customer-interactions/technician-ratings", "tn.csi.technicianrating:r"],
  ["GET findings/assets", "tn.fdgs.assets:r"],
  ["POST dispatch/gps-provider/truck-7/gps-pings", "tn.dis.gpspings:w"],
  ["GET jpm/work-breakdown-structure/projects/5/segments/6/items", "tn.jpm.segments:r"],
  ["POST jpm/work-breakdown-structure/budget-codes/batch", "tn.jpm.budgetcodes:w"],
  ["GET payroll/technicians/5/payroll-settings", "tn.prl.payrollsettings:r"],
  ["GET payroll/technicians/5/payrolls", "tn.prl.technicians:r"],
  ["GET unheard-of/assets", "assets:r"],
  ["GET constructor/constructor", "constructor:r"],
])("%s needs the scope %s", (operation, scope) => {
  expect(scopeOf(operation)).toBe(scope);
});
