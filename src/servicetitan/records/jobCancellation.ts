import { z } from "zod";
import { record } from "../../kit/action/record";

export const jobCancellation = record(
  "jobCancellation",
  () =>
    z.looseObject({
      jobId: z.int(),
      reasonId: z.int(),
      name: z.string().describe("The name of the reason"),
      text: z.string().describe("The text that explains the reason"),
    }),
  { jobId: 5001, reasonId: 71, name: "Customer moved", text: "The house was sold in January" },
);
