import type { Row } from "../../support/requests";

const path = "/jpm/v2/tenant/4150001/appointments";

export const appointments: Row[] = [
  { key: "getAppointment", params: { appointmentId: "5101" }, method: "GET", path: `${path}/5101` },
  {
    key: "listAppointments",
    params: {
      ids: ["5101", "5102"],
      number: "1042-1",
      status: "working",
      jobId: "5001",
      projectId: "5301",
      customerId: "3001",
      technicianId: "411",
      startsOnOrAfter: "2026-03-10",
      startsBefore: "2026-03-11T00:00:00+02:00",
      unused: "false",
      active: "Any",
      modifiedOnOrAfter: "2026-03-01T09:00:00Z",
    },
    method: "GET",
    path,
    query: {
      ids: "5101,5102",
      number: "1042-1",
      status: "Working",
      jobId: "5001",
      projectId: "5301",
      customerId: "3001",
      technicianId: "411",
      startsOnOrAfter: "2026-03-10T00:00:00Z",
      startsBefore: "2026-03-10T22:00:00.000Z",
      unused: "false",
      active: "Any",
      modifiedOnOrAfter: "2026-03-01T09:00:00Z",
    },
  },
  {
    key: "createAppointment",
    name: "with technicians",
    params: {
      jobId: "5001",
      start: "2026-03-10T09:00:00Z",
      end: "2026-03-10T11:00:00Z",
      arrivalWindowStart: "",
      technicianIds: ["411", "412"],
      specialInstructions: "Use the side gate.",
    },
    method: "POST",
    path,
    body: {
      jobId: 5001,
      start: "2026-03-10T09:00:00Z",
      end: "2026-03-10T11:00:00Z",
      technicianIds: [411, 412],
      specialInstructions: "Use the side gate.",
    },
  },
  {
    key: "deleteAppointment",
    params: { appointmentId: "5101" },
    method: "DELETE",
    path: `${path}/5101`,
    reply: "",
    data: {},
  },
];
