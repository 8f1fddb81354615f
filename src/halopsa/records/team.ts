import { z } from "zod";
import { record } from "../../kit/action/record";
import * as field from "./shared";

export const team = record(
  "team",
  () =>
    z.looseObject({
      id: field.id(),
      name: field.text(),
      department_id: field.reference(),
      department_name: field.text(),
      inactive: field.flag(),
      sequence: field.integer(),
    }),
  {
    id: 1,
    name: "1st Line Support",
    department_id: 1,
    department_name: "Service Desk",
    inactive: false,
    sequence: 1,
  },
);
