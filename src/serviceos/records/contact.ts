import { z } from "zod";
import { record } from "../../kit/action/record";
import { id, reference, words } from "./shared";

export const contact = record(
  "contact",
  () =>
    z.looseObject({
      contact_id: id(),
      company_number: reference(),
      first_name: words(),
      last_name: words(),
      email: words(),
      phone: words(),
      department: words(),
      status: words(),
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
