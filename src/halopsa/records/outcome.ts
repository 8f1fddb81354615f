import { z } from "zod";
import { record } from "../../kit/action/record";
import * as field from "./shared";

/** The kinds of action that a ticket may have; HaloPSA documents none of their fields. */
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
