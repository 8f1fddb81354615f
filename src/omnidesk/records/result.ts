import { z } from "zod";
import { record } from "../../kit/action/record";

/** The response of operations that return no record. */
export const result = record(
  "result",
  () => z.looseObject({ type: z.string().nullish(), message: z.string().nullish() }),
  { type: "result", message: "The status of the tickets was changed." },
);
