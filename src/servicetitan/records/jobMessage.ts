import { z } from "zod";
import { record } from "../../kit/action/record";

export const message = record("message", () => z.looseObject({ id: z.int() }), { id: 10801 });
