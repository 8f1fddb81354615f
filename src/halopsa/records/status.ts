import { z } from "zod";
import { record } from "../../kit/action/record";
import * as field from "./shared";

export const status = record(
  "status",
  () =>
    z.looseObject({
      id: field.id(),
      name: field.text(),
      shortname: field.text(),
      type: field.integer(),
      sequence: field.integer(),
      colour: field.text(),
    }),
  { id: 2, name: "In Progress", shortname: "In Prog", type: 0, sequence: 2, colour: "#fcc400" },
);
