import type { World } from "../world";
import { type CustomFieldOwner, type CustomFieldType, customFieldOwners } from "../world/customFields";
import { firstId } from "../world/ids";
import type { CustomField } from "../world/shared";
import type { Context } from "./context";
import { lookupTimestamps } from "./generators";

const TYPES: [name: string, dataType: CustomFieldType["dataType"], options: string[] | null][] = [
  ["Gate Code", "Text", null],
  ["Preferred Contact Time", "Dropdown", ["Morning", "Afternoon", "Evening"]],
  ["Square Footage", "Numeric", null],
  ["Purchase Order Line", "Text", null],
];

export const seedCustomFieldTypes = ({ faker: fakerFor }: Context): CustomFieldType[] => {
  const faker = fakerFor("customFieldTypes");
  return customFieldOwners.flatMap((owner, ownerIndex) =>
    TYPES.map(([name, dataType, dataTypeOptions], index) => ({
      id: firstId.customFieldTypes + ownerIndex * 10 + index,
      owner,
      name,
      dataType,
      dataTypeOptions,
      ...lookupTimestamps(faker),
    })),
  );
};

/** @returns values of the first two custom field types for every third record, otherwise none */
export const sampleCustomFields = (world: World, owner: CustomFieldOwner, index: number): CustomField[] => {
  if (index % 3 !== 0) return [];
  const [gate, time] = world.customFieldTypesOf(owner);
  return [
    { typeId: gate!.id, name: gate!.name, value: String(1000 + (index % 9000)) },
    { typeId: time!.id, name: time!.name, value: time!.dataTypeOptions![index % 3]! },
  ];
};
