import { z } from "zod";
import { record } from "../../kit/action/record";

export const jobEquipment = record(
  "jobEquipment",
  () => z.looseObject({ equipmentIds: z.array(z.int()).describe("IDs of the installed equipment") }),
  { equipmentIds: [4001, 4002] },
);
