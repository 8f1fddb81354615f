import { z } from "zod";
import { record } from "../../kit/action/record";

export const jobHold = record(
  "jobHold",
  () =>
    z.looseObject({
      jobId: z.int(),
      reasonId: z.int(),
      name: z.string().describe("The name of the reason"),
      text: z.string().describe("The text that explains the reason"),
      appointmentHoldReasons: z.array(
        z.looseObject({ appointmentId: z.int(), reasonId: z.int(), name: z.string(), text: z.string() }),
      ),
    }),
  {
    jobId: 5001,
    reasonId: 101,
    name: "Waiting for parts",
    text: "The blower motor is on back order",
    appointmentHoldReasons: [
      {
        appointmentId: 5101,
        reasonId: 101,
        name: "Waiting for parts",
        text: "The blower motor is on back order",
      },
    ],
  },
);
