import { z } from "zod";
import { record } from "../../kit/action/record";
import * as field from "./shared";

/** A kind of action that a ticket can have. HaloPSA does not document its fields. */
export const outcome = record(
  "outcome",
  () =>
    z.looseObject({
      id: field.id(),
      outcome: field.text(),
      buttonname: field.text(),
      hidden: field.flag(),
    }),
  { id: 7, outcome: "Private Note", buttonname: "Private Note", hidden: false },
);
