import { formQuery } from "../inputs/form";
import type { Form } from "../records";
import { nameWithId, select } from "../select";

export const selectForm = select<Form>({
  label: "Select Form",
  plural: "forms",
  from: "form",
  search: { query: formQuery },
  byName: true,
  entry: ({ id, title }) => nameWithId(id, title),
  example: [
    { key: "9", label: "Repair request (ID: 9)" },
    { key: "10", label: "Return (ID: 10)" },
  ],
});
