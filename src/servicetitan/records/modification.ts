import { z } from "zod";
import { record } from "../../kit/action/record";

/** The response of creates and updates that return only the ID of the record. */
export const modification = record("modification", () => z.looseObject({ id: z.int() }), { id: 101 });
