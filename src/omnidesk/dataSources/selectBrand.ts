import { selectFromTickets } from "../select";

export const selectBrand = selectFromTickets({
  label: "Select Brand",
  plural: "brands",
  id: "brand_id",
  name: "brand_name",
  example: [
    { key: "3", label: "Acme Support (ID: 3)" },
    { key: "4", label: "Acme Rentals (ID: 4)" },
  ],
});
