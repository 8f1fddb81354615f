import { named, select } from "./select";

interface FieldType {
  id?: number;
  name?: string | null;
}

/** A dropdown of custom fields that gives their names: the accounting API does not take their IDs. */
export const selectFieldName = (record: "Invoice" | "Payment") =>
  select({
    label: `Select ${record} Custom Field`,
    plural: `custom fields of ${record.toLowerCase()}s`,
    from: `accounting/${record.toLowerCase()}s/custom-fields`,
    order: "name",
    sort: "none",
    key: ({ name }: FieldType) => name ?? undefined,
    entry: named,
    example: [
      { key: "Purchase Order", label: "Purchase Order (ID: 101)" },
      { key: "Region", label: "Region (ID: 102)" },
    ],
  });
