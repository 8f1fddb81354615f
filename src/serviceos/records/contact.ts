import { z } from "zod";
import { record } from "../../kit/action/record";
import { id, integer, text } from "./shared";

export const contact = record(
  "contact",
  () =>
    z.looseObject({
      contact_id: id(),
      company_number: integer(),
      first_name: text(),
      last_name: text(),
      email: text(),
      phone: text(),
      department: text(),
      status: text(),
    }),
  {
    contact_id: 77,
    company_number: 5,
    first_name: "Dana",
    last_name: "Reyes",
    email: "dana.reyes@example.com",
    phone: "555-0101",
    department: "Accounting",
    status: "Active",
  },
);
