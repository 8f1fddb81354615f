import { z } from "zod";
import { record } from "../../kit/action/record";

export const appointmentTechnicians = record(
  "appointmentTechnicians",
  () =>
    z.looseObject({
      appointmentId: z.int(),
      technicianIds: z.array(z.int()).describe("IDs of all technicians now assigned"),
      assignedTechnicianIds: z.array(z.int()).describe("IDs of the technicians that were added"),
      unassignedTechnicianIds: z.array(z.int()).describe("IDs of the technicians that were removed"),
    }),
  {
    appointmentId: 5101,
    technicianIds: [411, 412],
    assignedTechnicianIds: [412],
    unassignedTechnicianIds: [413],
  },
);
