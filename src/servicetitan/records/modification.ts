import { z } from "zod";
import { record } from "../../kit/action/record";

/** Many creates and updates return only the ID of the record. */
export const modification = record("modification", () => z.looseObject({ id: z.int() }), { id: 5001 });
