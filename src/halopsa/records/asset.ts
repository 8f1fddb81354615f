import { z } from "zod";
import { record } from "../../kit/action/record";
import * as field from "./shared";

export const asset = record(
  "asset",
  () =>
    z.looseObject({
      id: field.id(),
      inventory_number: field.text().describe("The asset tag"),
      key_field: field.text(),
      key_field2: field.text(),
      key_field3: field.text(),
      client_id: field.reference(),
      client_name: field.text(),
      site_id: field.reference(),
      site_name: field.text(),
      user_id: field.reference(),
      username: field.text(),
      assettype_id: field.reference(),
      assettype_name: field.text(),
      status_id: field.reference(),
      status_name: field.text(),
      inactive: field.flag(),
      notes: field.text(),
      customfields: field.customfields(),
    }),
  {
    id: 310,
    inventory_number: "NW-LT-0042",
    key_field: "LAPTOP-0042",
    key_field2: "5CD1234XYZ",
    key_field3: "Latitude 5440",
    client_id: 12,
    client_name: "Northwind Dental",
    site_id: 18,
    site_name: "Main Office",
    username: "Dana Reyes",
    assettype_id: 118,
    assettype_name: "Laptop",
    status_id: 1,
    status_name: "Active",
    inactive: false,
    notes: "Battery replaced in March.",
  },
);
