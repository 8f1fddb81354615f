import type { AssetType } from "../world";
import { assetFields } from "../world/lookups";

const TYPES: [id: number, name: string, group: number, prefix: string, cost: number][] = [
  [118, "Laptop", 12, "LT-", 1150],
  [119, "Desktop", 12, "PC-", 890],
  [120, "Server", 12, "SV-", 6400],
  [121, "Printer", 14, "PR-", 620],
  [122, "Switch", 13, "SW-", 310],
];

export const seedAssetTypes = (): AssetType[] =>
  TYPES.map(([id, name, assetgroup_id, tagprefix, cost]) => ({
    id,
    name,
    assetgroup_id,
    keyfield_id: 30,
    keyfield2_id: 31,
    keyfield3_id: 32,
    tagprefix,
    show_to_users: id < 120,
    cost,
    monthlycost: 0,
    yearlycost: 0,
    fields: assetFields.slice(0, id < 121 ? 4 : 3).map((field, index) => ({
      field_id: field.id,
      field_name: field.name,
      sequence: index + 1,
    })),
  }));
