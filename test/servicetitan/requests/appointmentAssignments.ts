import type { Row } from "../../support/requests";

const path = "/dispatch/v2/tenant/4150001/appointment-assignments";

export const appointmentAssignments: Row[] = [
  {
    key: "assignTechnicians",
    params: { jobAppointmentId: "5101", technicianIds: ["411", 412] },
    method: "POST",
    path: `${path}/assign-technicians`,
    body: { jobAppointmentId: 5101, technicianIds: [411, 412] },
  },
  {
    key: "unassignTechnicians",
    params: { jobAppointmentId: "5101", technicianIds: "411, 412" },
    method: "POST",
    path: `${path}/unassign-technicians`,
    body: { jobAppointmentId: 5101, technicianIds: [411, 412] },
  },
  {
    key: "listAppointmentsAssignment",
    params: {
      ids: ["5401"],
      appointmentIds: ["5101", "5102"],
      jobId: "5001",
      active: "False",
      createdBefore: "2026-03-20T09:00:00Z",
      includeTotal: "true",
    },
    method: "GET",
    path,
    query: {
      ids: "5401",
      appointmentIds: "5101,5102",
      jobId: "5001",
      active: "False",
      createdBefore: "2026-03-20T09:00:00Z",
      includeTotal: "true",
    },
  },
];
