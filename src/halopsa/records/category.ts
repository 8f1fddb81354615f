import { z } from "zod";
import { record } from "../../kit/action/record";
import * as field from "./shared";

/** A value of one of the four categories of a ticket. */
export const category = record(
  "category",
  () =>
    z.looseObject({
      id: field.id(),
      value: field.text().describe("The names of the category and of those above it, separated by >"),
      category_name: field.text(),
      type_id: field.integer().describe("Which of the four categories it is"),
      category_group_id: field.reference(),
      sla_id: field.reference(),
      priority_id: field.reference(),
      chargerate: field.integer(),
      note: field.text(),
      user_note: field.text(),
      include_note: field.flag(),
      itilrequesttype: field.integer(),
    }),
  {
    id: 52,
    value: "Hardware>Printer",
    category_name: "Printer",
    type_id: 1,
    category_group_id: 3,
    sla_id: 1,
    priority_id: 3,
    chargerate: 0,
    note: "Ask for the model number.",
    include_note: true,
  },
);
