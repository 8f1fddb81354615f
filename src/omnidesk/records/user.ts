import { z } from "zod";
import { type Infer, record } from "../../kit/action/record";

// https://docs.omnidesk.io/omnidesk/api-specification/user
export const user = record(
  "user",
  () => z.looseObject({ id: z.int(), name: z.string().nullish(), username: z.string().nullish() }),
  { id: 12, name: "Alex Kim", username: "alex.kim" },
);

export type User = Infer<typeof user>;
