import type { Infer } from "../../kit/action/record";
import { fieldTypeId } from "../inputs/field";
import type { fieldInfo } from "../records";
import { select } from "../select";

export const selectField = select({
  label: "Select Field",
  plural: "fields",
  from: "FieldInfo",
  search: { typeid: fieldTypeId },
  sortBy: "name",
  whole: true,
  text: ({ label, name }: Infer<typeof fieldInfo>) => [label, name].filter(Boolean).join(" · "),
  example: [
    { key: "214", label: "Contract Number · CFContractNumber (ID: 214)" },
    { key: "215", label: "Urgent · CFUrgent (ID: 215)" },
  ],
});
