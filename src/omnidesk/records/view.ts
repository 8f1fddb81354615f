import { z } from "zod";
import { type Infer, record } from "../../kit/action/record";

// https://docs.omnidesk.io/omnidesk/api-specification/view
export const view = record("view", () => z.looseObject({ id: z.int(), name: z.string().nullish() }), {
  id: 12,
  name: "Unassigned tickets",
});

export type View = Infer<typeof view>;
