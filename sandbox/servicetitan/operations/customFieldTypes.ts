import {
  accepted,
  askedFor,
  badField,
  before,
  comparableStored,
  flag,
  type Operation,
  onOrAfter,
  type SortKey,
  sortBy,
  text,
} from "../../core";
import type { World } from "../world";
import type { CustomFieldOwner, CustomFieldType } from "../world/customFields";
import { list, timeFilters, under } from "./common";

const show = ({ owner: _owner, ...type }: CustomFieldType) => type;

const types = (module: string, path: string, owner: CustomFieldOwner) =>
  list<CustomFieldType>({
    path: under(module, path),
    rows: (world) => world.customFieldTypesOf(owner),
    filters: timeFilters<CustomFieldType>(),
    sort: { Id: (row) => row.id, Name: (row) => row.name },
    show,
  });

const equipmentSort: Record<string, (row: CustomFieldType) => SortKey> = {
  id: (row) => row.id,
  name: (row) => row.name,
  createdon: (row) => comparableStored(row.createdOn),
  modifiedon: (row) => comparableStored(row.modifiedOn),
};

/** Of its own kind: `sortBy` and a required `descending` in place of `sort`, and no total on demand. */
const equipmentTypes = list<CustomFieldType>({
  path: under("equipmentsystems", "installed-equipment/custom-field-types"),
  includeTotal: false,
  filters: {
    descending: accepted<CustomFieldType>(flag),
    sortBy: accepted<CustomFieldType>(text),
    createdBefore: before((row: CustomFieldType) => row.createdOn),
    createdOnOrAfter: onOrAfter((row: CustomFieldType) => row.createdOn),
    modifiedBefore: before((row: CustomFieldType) => row.modifiedOn),
    modifiedOnOrAfter: onOrAfter((row: CustomFieldType) => row.modifiedOn),
  },
  check: (call) => {
    if (askedFor(call, "descending") === undefined) throw badField("descending", "It is required.");
  },
  rows: (world, call) => {
    const rows = world.customFieldTypesOf("installedEquipment");
    const isDescending = askedFor(call, "descending")?.toLowerCase() === "true";
    const name = askedFor(call, "sortBy") ?? "Id";
    const key = equipmentSort[name.toLowerCase()];
    if (!key) throw badField("sortBy", `The value '${name}' is not a field to sort by.`);
    return sortBy(rows, key, isDescending);
  },
  show: ({ id, name, dataType, dataTypeOptions }) => ({
    id,
    name,
    dataType,
    dataTypeOptions: dataTypeOptions ?? [],
  }),
});

export const customFieldTypeOperations: Operation<World>[] = [
  types("jpm", "jobs/custom-fields", "job"),
  types("jpm", "projects/custom-fields", "project"),
  types("crm", "customers/custom-fields", "customer"),
  types("crm", "locations/custom-fields", "location"),
  types("accounting", "invoices/custom-fields", "invoice"),
  types("accounting", "payments/custom-fields", "payment"),
  equipmentTypes,
];
