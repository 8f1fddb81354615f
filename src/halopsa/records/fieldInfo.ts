import { z } from "zod";
import { record } from "../../kit/action/record";
import * as field from "./shared";

/** A field that records have. The names of custom fields start with CF. */
export const fieldInfo = record(
  "fieldInfo",
  () =>
    z.looseObject({
      id: field.id(),
      name: field.text(),
      label: field.text(),
      summary: field.text(),
      hint: field.text(),
      type: field.integer().describe("The kind of field"),
      inputtype: field.integer(),
      usage: field.integer().describe("The kind of record that has the field"),
      custom: field.integer(),
      tab_id: field.reference(),
      tab_name: field.text(),
      characterlimit: field.integer(),
      defaultvalue: field.text(),
      readonly: field.flag(),
      mandatory: field.flag(),
      searchable: field.flag(),
      values: z.array(z.looseObject({ id: field.reference(), name: field.text() })).nullish(),
    }),
  {
    id: 214,
    name: "CFContractNumber",
    label: "Contract Number",
    summary: "",
    type: 0,
    inputtype: 0,
    usage: 1,
    custom: 1,
    characterlimit: 50,
    readonly: false,
    mandatory: false,
    searchable: true,
    values: [],
  },
);
