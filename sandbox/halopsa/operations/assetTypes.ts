import { z } from "zod";
import { flag, invalidField, type Operation, text, wholeNumber } from "../../core";
import type { AssetField, AssetType, Row, World } from "../world";
import { assetFields, assetGroups } from "../world/lookups";
import { acceptParameters, field, get, idFilter, list, mustExist, save } from "./resource";

/** No documented scope allows the configuration: only tokens for all scopes can use it. */
const area = "configuration";

const isIn = (rows: readonly { id: number }[]) => ({
  has: (id: number | string) => rows.some((row) => row.id === id),
});

const nameIn = (rows: readonly { id: number; name: string }[], id: unknown) =>
  rows.find((row) => row.id === id)?.name ?? "";

const assetType = {
  area,
  path: "AssetType",
  label: "Asset type",
  from: (world: World) => world.assetTypes,
  show: (row: AssetType) => ({
    ...row,
    assetgroup_name: nameIn(assetGroups, row.assetgroup_id),
    keyfield_name: nameIn(assetFields, row.keyfield_id),
    keyfield2_name: nameIn(assetFields, row.keyfield2_id),
    keyfield3_name: nameIn(assetFields, row.keyfield3_id),
  }),
};

const fields = z
  .array(
    z.looseObject({
      field_id: z.number().optional(),
      field_name: z.string().optional(),
      sequence: z.int().optional(),
    }),
  )
  .nullish();

/** The fields of a body replace those of the type. */
function savedFields(given: Partial<AssetField>[]): AssetField[] {
  return given.map((entry, index) => {
    const found = assetFields.find(({ id, name }) =>
      entry.field_id === undefined ? name === entry.field_name : id === entry.field_id,
    );
    if (!found) throw invalidField("fields", `There is no field ${entry.field_id ?? entry.field_name}.`);
    return { field_id: found.id, field_name: found.name, sequence: entry.sequence ?? index + 1 };
  });
}

/** @returns what a write changes besides its body; throws if it refers to a record that does not exist */
function written(input: Record<string, unknown>) {
  mustExist(isIn(assetGroups), input, "assetgroup_id");
  for (const name of ["keyfield_id", "keyfield2_id", "keyfield3_id"])
    mustExist(isIn(assetFields), input, name);
  return input.fields ? { fields: savedFields(input.fields as Partial<AssetField>[]) } : {};
}

export const assetTypeOperations: Operation<World>[] = [
  list<AssetType>({
    ...assetType,
    rows: (world) => world.assetTypes.all(),
    show: (row) => {
      const { fields: _, ...shown } = assetType.show(row) as Row;
      return shown;
    },
    filters: {
      ...idFilter<AssetType>("assetgroup_id"),
      ...acceptParameters<AssetType>(wholeNumber, "tickettype_id"),
      ...acceptParameters<AssetType>(text, "type"),
      ...acceptParameters<AssetType>(flag, "can_create_only", "can_edit_only", "resourcesonly"),
    },
  }),
  get(assetType, ["includedetails", "fieldsandlayoutonly", "client_id", "site_id"]),
  save<AssetType>({
    ...assetType,
    fields: {
      name: field.text,
      assetgroup_id: field.id,
      keyfield_id: field.id,
      keyfield2_id: field.id,
      keyfield3_id: field.id,
      tagprefix: field.text,
      show_to_users: field.flag,
      cost: field.number,
      monthlycost: field.number,
      yearlycost: field.number,
      fields,
    },
    required: ["name", "assetgroup_id"],
    create: (input) =>
      ({ show_to_users: false, fields: [], ...input, ...written(input) }) as unknown as Omit<AssetType, "id">,
    change: (input) => written(input),
  }),
  list<Row>({
    area,
    path: "AssetGroup",
    rows: () => assetGroups,
    show: (row) => row,
    filters: acceptParameters<Row>(text, "type"),
  }),
];
