import { z } from "zod";
import { record } from "../../kit/action/record";
import { OPT_OUT_TYPES } from "./values";

export const smsOptOuts = record(
  "smsOptOuts",
  () =>
    z.looseObject({
      data: z.array(z.looseObject({ contactNumber: z.string(), optOutType: z.enum(OPT_OUT_TYPES) })),
    }),
  { data: [{ contactNumber: "+18185550101", optOutType: "Marketing" }] },
);

export const createdSmsOptOuts = record(
  "createdSmsOptOuts",
  () =>
    z.looseObject({
      data: z.array(
        z.looseObject({
          contactNumber: z.string(),
          status: z.enum(["Ok", "RetryableError", "LogicalError"]),
        }),
      ),
    }),
  { data: [{ contactNumber: "+18185550101", status: "Ok" }] },
);
