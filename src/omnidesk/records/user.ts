import { z } from "zod";
import { type Infer, record } from "../../kit/action/record";

// The API reference does not show the fields of a user in a list. The names are those that Create User takes.
// https://docs.omnidesk.io/omnidesk/api-specification/user
export const user = record(
  "user",
  () =>
    z.looseObject({
      id: z.int(),
      name: z.string().nullish(),
      username: z.string().nullish(),
      firstname: z.string().nullish(),
      lastname: z.string().nullish(),
    }),
  { id: 12, name: "Alex Kim", username: "alex.kim", firstname: "Alex", lastname: "Kim" },
);

export type User = Infer<typeof user>;
