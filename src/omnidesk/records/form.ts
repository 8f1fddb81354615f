import { z } from "zod";
import { type Infer, record } from "../../kit/action/record";

// The API reference does not show the fields of a form. The title is inferred.
// https://docs.omnidesk.io/omnidesk/api-specification/form
export const form = record("form", () => z.looseObject({ id: z.int(), title: z.string().nullish() }), {
  id: 9,
  title: "Repair request",
});

export type Form = Infer<typeof form>;

// The API reference does not show the fields of a form field. The title is inferred.
// https://docs.omnidesk.io/omnidesk/api-specification/formfield
export const formField = record(
  "formField",
  () => z.looseObject({ id: z.int(), title: z.string().nullish() }),
  { id: 31, title: "Serial number" },
);
