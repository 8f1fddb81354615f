import { z } from "zod";
import { type Infer, record } from "../../kit/action/record";

// The API reference shows only the fields that Create Channel takes.
// https://docs.omnidesk.io/omnidesk/api-specification/channel
export const channel = record("channel", () => z.looseObject({ id: z.int(), name: z.string().nullish() }), {
  id: 7,
  name: "Support mailbox",
});

export type Channel = Infer<typeof channel>;
