import { z } from "zod";
import { record } from "../../kit/action/record";
import * as field from "./shared";

const typeField = () =>
  z.looseObject({
    field_id: field.number().describe("The ID of the asset field"),
    field_name: field.text(),
    sequence: field.integer(),
    tab_name: field.text(),
  });

/** A type of assets, with the fields that its assets have. */
export const assetType = record(
  "assetType",
  () =>
    z.looseObject({
      id: field.id(),
      name: field.text(),
      assetgroup_id: field.reference(),
      assetgroup_name: field.text(),
      keyfield_id: field.reference(),
      keyfield_name: field.text(),
      keyfield2_id: field.reference(),
      keyfield2_name: field.text(),
      keyfield3_id: field.reference(),
      keyfield3_name: field.text(),
      tagprefix: field.text(),
      show_to_users: field.flag(),
      cost: field.number(),
      monthlycost: field.number(),
      yearlycost: field.number(),
      fields: z.array(typeField()).nullish(),
    }),
  {
    id: 118,
    name: "Laptop",
    assetgroup_id: 12,
    assetgroup_name: "Computers",
    keyfield_id: 30,
    keyfield_name: "Name",
    keyfield2_id: 31,
    keyfield2_name: "Serial Number",
    tagprefix: "LT-",
    show_to_users: true,
    cost: 1150,
    monthlycost: 35.5,
    fields: [
      { field_id: 30, field_name: "Name", sequence: 1 },
      { field_id: 31, field_name: "Serial Number", sequence: 2 },
    ],
  },
);
