import { select } from "../select";

export const selectServiceStackProduct = select({
  label: "Select Service Stack Product",
  plural: "Service Stack products",
  from: "listServiceStack",
  key: "product_id",
  entry: ({ name, price }) => [name, price],
  example: [{ key: "80", label: "Managed Backup · 9.5 (ID: 80)" }],
});
