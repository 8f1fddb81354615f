export const customFieldOwners = [
  "job",
  "project",
  "customer",
  "location",
  "invoice",
  "payment",
  "installedEquipment",
  "technician",
  "membership",
  "employee",
  "apBill",
  "creditMemo",
  "vendor",
  "adjustment",
  "transfer",
  "receipt",
  "return",
] as const;

export type CustomFieldOwner = (typeof customFieldOwners)[number];

export type CustomFieldType = {
  id: number;
  owner: CustomFieldOwner;
  name: string;
  dataType: "Text" | "Dropdown" | "Numeric";
  dataTypeOptions: string[] | null;
  createdOn: string;
  modifiedOn: string;
};
